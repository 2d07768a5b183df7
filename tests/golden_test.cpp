// Every fixture and every corpus file is read on the path that pasted text takes, and the result
// compared with the <case>.expected.json beside it. UPDATE_GOLDEN=1 rewrites the expectations; then
// read the diff.

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <set>
#include <string>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "parsers/registry.hpp"
#include "parsers/text/document.hpp"
#include "tests/support/texts.hpp"

namespace sapair::test {
namespace {

[[nodiscard]] Reading read_file(const fs::path& path) {
  return read({Document::from_file(path, path.filename().string())});
}

[[nodiscard]] std::string dump(const nlohmann::ordered_json& j) {
  return j.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
}

// Compares with, or (UPDATE_GOLDEN) rewrites, the expectation.
void expect_golden(const Reading& reading, const fs::path& expected) {
  const auto actual = dump(to_json(reading));
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    fs::create_directories(expected.parent_path());
    if (bytes_of(expected) != actual) {
      std::ofstream(expected, std::ios::binary) << actual;
    }
    return;
  }
  ASSERT_TRUE(fs::exists(expected))
      << expected << " is missing: run with UPDATE_GOLDEN=1 and review it";
  EXPECT_EQ(bytes_of(expected), actual);
}

// understood + ignored + unrecognised == lines == the lines that an editor shows.
void expect_every_line_accounted_for(const fs::path& path) {
  const auto document = Document::from_file(path, "text");
  const auto reading = read({document});
  const auto& c = reading.coverage;
  EXPECT_EQ(c.lines, c.understood + c.ignored + c.unrecognised);
  EXPECT_EQ(c.lines, count_lines(document->text()));
  std::size_t listed = 0;
  for (const auto& u : reading.unrecognised) {
    listed += u.last_line - u.line + 1;
  }
  EXPECT_EQ(c.unrecognised, listed);
}

// ---- fixtures
// ------------------------------------------------------------------------------------

class FixtureGolden : public testing::TestWithParam<Fixture> {};

TEST_P(FixtureGolden, ReadsAsExpected) {
  expect_golden(read_file(GetParam().text), GetParam().expected());
}

TEST_P(FixtureGolden, AccountsForEveryLine) {
  expect_every_line_accounted_for(GetParam().text);
}

TEST_P(FixtureGolden, SaysWhereItComesFrom) {
  const auto origin = bytes_of(GetParam().text.parent_path() / "ORIGIN.md");
  EXPECT_NE(std::string::npos, origin.find("| `" + GetParam().text.stem().string() + "` |"))
      << GetParam().text << " has no row in its ORIGIN.md";
}

// A fixture that is read by another output's grammar tests nothing of its own.
TEST_P(FixtureGolden, IsReadByTheOutputItBelongsTo) {
  const auto name = GetParam().text.parent_path().filename().string();
  const auto reading = read_file(GetParam().text);
  const auto is_own = [&](const Output& o) { return o.name == name; };
  EXPECT_TRUE(std::ranges::any_of(
      reading.devices, [&](const Model& m) { return std::ranges::any_of(m.outputs, is_own); }))
      << "no output of " << GetParam().text << " was read as " << name;
}

INSTANTIATE_TEST_SUITE_P(Fixtures, FixtureGolden, testing::ValuesIn(all_fixtures()),
                         [](const auto& p) { return test_name(p.param.name()); });
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(FixtureGolden);

TEST(Fixtures, EveryOutputHasOne) {
  std::set<std::string> with;
  for (const auto& fixture : all_fixtures()) {
    with.insert(fs::path(fixture.name()).parent_path().generic_string());
  }
  for (const auto& folder : fixture_folders()) {
    EXPECT_TRUE(with.contains(folder)) << "no fixture for " << folder;
  }
}

TEST(Fixtures, EveryFolderBelongsToAnOutput) {
  const auto known = fixture_folders();
  std::set<std::string> vendors;
  for (const auto& folder : known) {
    vendors.insert(folder.substr(0, folder.find('/')));
  }
  for (const auto& v : vendors) {
    if (!fs::is_directory(fixtures_dir() / v)) {
      continue;
    }
    for (const auto& entry : fs::directory_iterator(fixtures_dir() / v)) {
      const auto folder = v + '/' + entry.path().filename().string();
      EXPECT_TRUE(std::ranges::find(known, folder) != known.end())
          << "fixtures/" << folder << " belongs to no output of the registry";
    }
  }
}

TEST(Fixtures, EveryExpectationHasItsText) {
  for (const auto& folder : fixture_folders()) {
    if (!fs::is_directory(fixtures_dir() / folder)) {
      continue;
    }
    for (const auto& entry : fs::directory_iterator(fixtures_dir() / folder)) {
      const auto file = entry.path().filename().string();
      constexpr std::string_view ending = ".expected.json";
      if (file.ends_with(ending)) {
        const auto text =
            entry.path().parent_path() / (file.substr(0, file.size() - ending.size()) + ".txt");
        EXPECT_TRUE(fs::exists(text)) << entry.path() << " is left over";
      } else {
        EXPECT_TRUE(file.ends_with(".txt") || file == "ORIGIN.md") << entry.path();
      }
    }
  }
}

TEST(Fixtures, EveryOriginHasItsText) {
  for (const auto& folder : fixture_folders()) {
    std::istringstream origin(bytes_of(fixtures_dir() / folder / "ORIGIN.md"));
    for (std::string row; std::getline(origin, row);) {
      if (row.starts_with("| `")) {
        const auto name = row.substr(3, row.find('`', 3) - 3);
        EXPECT_TRUE(fs::exists(fixtures_dir() / folder / (name + ".txt")))
            << folder << "/ORIGIN.md names " << name;
      }
    }
  }
}

// ---- corpus
// --------------------------------------------------------------------------------------

class CorpusGolden : public testing::TestWithParam<CorpusFile> {
protected:
  // Why this file cannot be read here and now; empty: it can.
  [[nodiscard]] static std::string missing() {
    return is_there(GetParam())
               ? ""
               : GetParam().text().string() + " is not here (SAPAIR_SHARED_DIR says where to look)";
  }
};

TEST_P(CorpusGolden, ReadsAsExpected) {
  if (const auto why = missing(); !why.empty()) {
    GTEST_SKIP() << why;
  }
  expect_golden(read_file(GetParam().text()), GetParam().expected());
}

TEST_P(CorpusGolden, AccountsForEveryLine) {
  if (const auto why = missing(); !why.empty()) {
    GTEST_SKIP() << why;
  }
  expect_every_line_accounted_for(GetParam().text());
}

TEST_P(CorpusGolden, LeavesNoLineUnrecognised) {
  if (const auto why = missing(); !why.empty()) {
    GTEST_SKIP() << why;
  }
  const auto reading = read_file(GetParam().text());
  std::string lines;
  for (const auto& u : reading.unrecognised) {
    lines +=
        GetParam().text().string() + ':' + std::to_string(u.line) + ": " + std::string(u.text) +
        (u.column == 0 ? "" : "  [column " + std::to_string(u.column) + ": " + u.expected + ']') +
        '\n';
  }
  EXPECT_EQ(GetParam().unrecognised, reading.coverage.unrecognised) << lines;
}

TEST_P(CorpusGolden, IsReadByTheOutputsItHolds) {
  if (const auto why = missing(); !why.empty()) {
    GTEST_SKIP() << why;
  }
  const auto reading = read_file(GetParam().text());
  std::set<std::string> names;
  for (const auto& model : reading.devices) {
    for (const auto& output : model.outputs) {
      names.emplace(output.name);
    }
  }
  EXPECT_EQ(std::set<std::string>(GetParam().outputs.begin(), GetParam().outputs.end()), names);
}

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(CorpusGolden);
INSTANTIATE_TEST_SUITE_P(Corpus, CorpusGolden, testing::ValuesIn(known_corpus_files()),
                         [](const auto& p) { return test_name(p.param.file); });

TEST(Corpus, EveryFileIsOfOutputsThatAreKnown) {
  std::string others;
  for (const auto& file : corpus_files()) {
    others += is_known(file) ? "" : file.file + '\n';
  }
  if (!others.empty()) {
    GTEST_SKIP() << "outputs that are not in the registry:\n" << others;
  }
}

TEST(Corpus, LinesThatNobodyKnowsHaveAReason) {
  for (const auto& file : corpus_files()) {
    EXPECT_EQ(file.unrecognised > 0, !file.reason.empty()) << "FILES.tsv: " << file.file;
  }
}

TEST(Corpus, EveryExpectationHasItsRow) {
  std::set<fs::path> known;
  for (const auto& file : corpus_files()) {
    known.insert(file.expected());
  }
  for (const auto& entry : fs::recursive_directory_iterator(fixtures_dir() / "corpus")) {
    if (entry.path().extension() == ".json") {
      EXPECT_TRUE(known.contains(entry.path())) << entry.path() << " has no row in FILES.tsv";
    }
  }
}

}  // namespace
}  // namespace sapair::test
