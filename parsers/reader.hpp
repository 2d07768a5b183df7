// A Reader reads one output of one command, a line at a time, and adds what it says to a Model.

#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "parsers/model/model.hpp"
#include "parsers/text/document.hpp"

namespace sapair {

// The three kinds of lines (contract): nothing else exists.
enum class LineKind : std::uint8_t {
  understood,    // it changed the model
  ignored,       // known to carry nothing
  unrecognised,  // listed with its number
};

// Where a line that was not recognised stopped making sense, and what would have fitted there.
struct Mismatch {
  std::uint32_t column =
      0;  // bytes from 1 within Line::text; 0: nothing on the line looked familiar
  std::string expected;
};

class Reader {
public:
  Reader() = default;
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;
  virtual ~Reader() = default;

  // Takes the line in, or refuses it and changes nothing.
  [[nodiscard]] virtual LineKind feed(const Line& line) = 0;
  // Would feed() take this text? Changes nothing.
  [[nodiscard]] virtual bool knows(std::string_view text) = 0;
  // Why the last feed() refused its line.
  [[nodiscard]] virtual const Mismatch& mismatch() const = 0;
  // The output is over. `complete`: a prompt followed, or it stopped where it may stop.
  virtual void finish(bool complete) = 0;
};

using OpenReader = std::unique_ptr<Reader> (*)(Model& model, std::uint32_t output);

}  // namespace sapair
