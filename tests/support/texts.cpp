#include "tests/support/texts.hpp"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include "parsers/json/model_json.hpp"
#include "parsers/registry.hpp"

namespace sapair::test {
namespace {

[[nodiscard]] std::vector<std::string> split(const std::string& line, char by) {
  std::vector<std::string> fields;
  std::istringstream in(line);
  for (std::string field; std::getline(in, field, by);) {
    fields.push_back(field);
  }
  return fields;
}

[[nodiscard]] std::vector<CorpusFile> read_corpus_files() {
  std::vector<CorpusFile> files;
  std::ifstream in(fixtures_dir() / "corpus" / "FILES.tsv");
  std::string line;
  std::getline(in, line);  // heading
  while (std::getline(in, line)) {
    const auto fields = split(line, '\t');
    if (fields.size() < 4) {
      throw std::runtime_error("FILES.tsv: too few fields: " + line);
    }
    files.push_back({fields[0], split(fields[1], ','), fields[2] == "yes", std::stoul(fields[3]),
                     fields.size() > 4 ? fields[4] : ""});
  }
  return files;
}

}  // namespace

const fs::path& fixtures_dir() {
  static const auto path = fs::path(FIXTURES_DIR).lexically_normal();
  return path;
}

const fs::path& shared_dir() {
  static const auto path = fs::path(SHARED_DIR).lexically_normal();
  return path;
}

std::string bytes_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

fs::path Fixture::expected() const {
  return fs::path(text).replace_extension(".expected.json");
}

std::string Fixture::name() const {
  return fs::relative(text, fixtures_dir()).replace_extension().generic_string();
}

std::vector<std::string> fixture_folders() {
  std::set<std::string> folders;
  for (const auto& format : output_formats()) {
    folders.insert(std::string(vendor(format.platform)) + '/' + std::string(format.name));
  }
  return {folders.begin(), folders.end()};
}

std::vector<Fixture> all_fixtures() {
  std::vector<Fixture> fixtures;
  for (const auto& folder : fixture_folders()) {
    if (fs::is_directory(fixtures_dir() / folder)) {
      for (const auto& entry : fs::directory_iterator(fixtures_dir() / folder)) {
        if (entry.path().extension() == ".txt") {
          fixtures.push_back({entry.path()});
        }
      }
    }
  }
  std::ranges::sort(fixtures, {}, &Fixture::text);
  return fixtures;
}

fs::path CorpusFile::text() const {
  return shared_dir() / "corpus" / file;
}

fs::path CorpusFile::expected() const {
  return (fixtures_dir() / "corpus" / file).replace_extension(".expected.json");
}

const std::vector<CorpusFile>& corpus_files() {
  static const auto files = read_corpus_files();
  return files;
}

bool is_known(const CorpusFile& file) {
  const auto folder = fs::path(file.file).parent_path().string();
  return std::ranges::all_of(file.outputs, [&](const std::string& name) {
    const auto same = [&](const auto& f) { return f.name == name && vendor(f.platform) == folder; };
    return std::ranges::any_of(output_formats(), same) || std::ranges::any_of(log_formats(), same);
  });
}

std::vector<CorpusFile> known_corpus_files() {
  std::vector<CorpusFile> known;
  std::ranges::copy_if(corpus_files(), std::back_inserter(known), is_known);
  return known;
}

bool is_there(const CorpusFile& file) {
  return fs::exists(file.text());
}

std::vector<AnyText> all_texts() {
  std::vector<AnyText> texts;
  for (const auto& fixture : all_fixtures()) {
    texts.push_back({fixture.name(), fixture.text});
  }
  for (const auto& file : corpus_files()) {
    if (is_there(file) && is_known(file)) {
      texts.push_back(
          {"corpus/" + fs::path(file.file).replace_extension().generic_string(), file.text()});
    }
  }
  return texts;
}

void PrintTo(const Fixture& fixture, std::ostream* out) {
  *out << fixture.name();
}
void PrintTo(const CorpusFile& file, std::ostream* out) {
  *out << file.file;
}
void PrintTo(const AnyText& text, std::ostream* out) {
  *out << text.name;
}

std::string test_name(std::string_view text) {
  std::string name(text);
  std::ranges::replace_if(
      name, [](const char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '_');
  return name;
}

Reading read_bytes(std::string bytes, std::string name) {
  return read({Document::from_bytes(std::move(name), std::move(bytes))});
}

nlohmann::ordered_json to_json(const Reading& reading) {
  nlohmann::ordered_json j;
  const auto& c = reading.coverage;
  j["coverage"] = {{"lines", c.lines},
                   {"understood", c.understood},
                   {"ignored", c.ignored},
                   {"unrecognised", c.unrecognised}};
  auto& unrecognised = j["unrecognised"] = nlohmann::ordered_json::array();
  for (const auto& u : reading.unrecognised) {
    nlohmann::ordered_json e;
    e["line"] = u.line;
    if (u.last_line != u.line) {
      e["last_line"] = u.last_line;
    }
    e["text"] = u.text;
    if (u.column != 0) {
      e["column"] = u.column;
      e["expected"] = u.expected;
    }
    unrecognised.push_back(std::move(e));
  }
  auto& devices = j["devices"] = nlohmann::ordered_json::array();
  for (const auto& model : reading.devices) {
    devices.push_back(sapair::to_json(model));
  }
  return j;
}

std::size_t count_lines(std::string_view text) {
  std::size_t lines = 0;
  bool open = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'))) {
      ++lines;
      open = false;
    } else if (text[i] != '\r') {
      open = true;
    }
  }
  return lines + (open ? 1 : 0);
}

}  // namespace sapair::test
