// The texts that tests walk: the project's fixtures, and the corpus of real outputs where it lies
// beside.

#pragma once

#include <filesystem>
#include <memory>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json_fwd.hpp>

#include "parsers/read.hpp"

namespace sapair::test {

namespace fs = std::filesystem;

[[nodiscard]] const fs::path& fixtures_dir();
[[nodiscard]] const fs::path& shared_dir();

[[nodiscard]] std::string bytes_of(const fs::path& file);

// fixtures/<vendor>/<name>/<case>.txt
struct Fixture {
  fs::path text;

  [[nodiscard]] fs::path expected() const;
  [[nodiscard]] std::string name() const;  // "yamaha/show_ipsec_sa/rekey_overlap"
};
[[nodiscard]] std::vector<Fixture> all_fixtures();
// The folders that hold fixtures: one for each output of the registry, "<vendor>/<name>".
[[nodiscard]] std::vector<std::string> fixture_folders();

// One row of fixtures/corpus/FILES.tsv: a real output that stays where it is and whose model is
// here.
struct CorpusFile {
  std::string file;                  // "cisco/cisco_ios_show_....txt", below corpus/
  std::vector<std::string> outputs;  // names of the registry, in the order of the text
  bool verbatim = false;
  std::size_t unrecognised = 0;  // how many lines no grammar knows; more than 0 needs a reason
  std::string reason;

  [[nodiscard]] fs::path text() const;
  [[nodiscard]] fs::path expected() const;
};
[[nodiscard]] const std::vector<CorpusFile>& corpus_files();
// Those whose outputs are all in the registry.
[[nodiscard]] std::vector<CorpusFile> known_corpus_files();
[[nodiscard]] bool is_known(const CorpusFile& file);
[[nodiscard]] bool is_there(const CorpusFile& file);

// Every text of both kinds that is there, for tests that need any text.
struct AnyText {
  std::string name;
  fs::path text;
};
[[nodiscard]] std::vector<AnyText> all_texts();

void PrintTo(const Fixture& fixture, std::ostream* out);
void PrintTo(const CorpusFile& file, std::ostream* out);
void PrintTo(const AnyText& text, std::ostream* out);

// A name that GoogleTest accepts.
[[nodiscard]] std::string test_name(std::string_view text);

// ---- reading
// -------------------------------------------------------------------------------------

[[nodiscard]] Reading read_bytes(std::string bytes, std::string name = "text");

// What the goldens hold: coverage, the lines that were not recognised, and the models.
[[nodiscard]] nlohmann::ordered_json to_json(const Reading& reading);

// The lines of a text by its own line ends, counted without the reader under test.
[[nodiscard]] std::size_t count_lines(std::string_view text);

}  // namespace sapair::test
