// Texts in, models out: the one path that pasted text, files and SSH transcripts take.

#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "parsers/model/model.hpp"
#include "parsers/reader.hpp"
#include "parsers/text/document.hpp"

namespace sapair {

struct Unrecognised {
  std::string source;
  std::uint32_t line = 0;
  std::uint32_t last_line = 0;
  Text text;
  std::uint32_t column = 0;  // bytes from 1; 0: nothing on this line looked familiar
  std::string expected;      // what would have continued the line at `column`
};

struct Coverage {
  std::size_t lines = 0;
  std::size_t understood = 0;
  std::size_t ignored = 0;
  std::size_t unrecognised = 0;

  Coverage& operator+=(const Coverage& other);
};

// What was read from one set of texts (one end of a tunnel, usually).
struct Reading {
  std::vector<std::shared_ptr<const Document>> sources;  // what the texts below are views into
  std::vector<Model> devices;  // one for each device whose output stands in the texts; never empty
  Coverage coverage;
  std::vector<Unrecognised> unrecognised;
};

struct ReadOptions {
  Platform platform = Platform::unknown;                    // what the user says it is
  std::function<void(const Line&, LineKind)> on_line = {};  // told of each line, folds undone
};

// Never throws for what a text says. A document that is not text is skipped (see
// Document::content).
[[nodiscard]] Reading read(const std::vector<std::shared_ptr<const Document>>& documents,
                           const ReadOptions& options = {});

}  // namespace sapair
