// Every way in which a text can be pasted, applied to every fixture and corpus file: the model must
// not change.

#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <iconv.h>
#include <nlohmann/json.hpp>

#include "parsers/json/model_json.hpp"
#include "parsers/read.hpp"
#include "parsers/text/cells.hpp"
#include "parsers/text/document.hpp"
#include "parsers/text/valid_utf8.hpp"
#include "tests/support/texts.hpp"

namespace sapair::test {
namespace {

using Json = nlohmann::ordered_json;
using LineChange = std::function<std::string(std::string_view line)>;

[[nodiscard]] std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const auto end = text.find('\n');
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return lines;
}

[[nodiscard]] std::string join(const std::vector<std::string_view>& lines, std::string_view end) {
  std::string out;
  for (const auto line : lines) {
    out += line;
    out += end;
  }
  return out;
}

[[nodiscard]] std::string each_line(std::string_view text, const LineChange& change) {
  std::string out;
  for (const auto line : lines_of(text)) {
    out += change(line) + '\n';
  }
  return out;
}

[[nodiscard]] std::string encoded(std::string_view text, const char* encoding) {
  auto* const handle = iconv_open(encoding, "UTF-8");
  std::string out(text.size() * 4 + 16, '\0');
  auto* in = const_cast<char*>(text.data());
  auto in_left = text.size();
  auto* to = out.data();
  auto room = out.size();
  const auto result = iconv(handle, &in, &in_left, &to, &room);
  iconv_close(handle);
  if (result == static_cast<std::size_t>(-1)) {
    return {};  // has characters that the encoding lacks
  }
  out.resize(out.size() - room);
  return out;
}

// As a terminal of this width shows it: broken in mid word.
[[nodiscard]] std::string folded(std::string_view text, std::size_t width) {
  return each_line(text, [&](std::string_view line) {
    std::string out;
    std::size_t cells = 0;
    while (!line.empty()) {
      const auto character = line.substr(0, std::max<std::size_t>(utf8_sequence(line), 1));
      const auto wide = cell_width(character);
      if (cells + wide > width) {
        out += '\n';
        cells = 0;
      }
      out += character;
      cells += wide;
      line.remove_prefix(character.size());
    }
    return out;
  });
}

// A pager mark after every 7th line.
[[nodiscard]] std::string paged(std::string_view text, std::string_view mark) {
  std::string out;
  std::size_t n = 0;
  for (const auto line : lines_of(text)) {
    if (++n % 7 == 0) {
      out += mark;
    }
    out += line;
    out += '\n';
  }
  return out;
}

[[nodiscard]] std::string trimmed(std::string_view line) {
  const auto first = line.find_first_not_of(" \t");
  return first == std::string_view::npos
             ? std::string()
             : std::string(line.substr(first, line.find_last_not_of(" \t") - first + 1));
}

[[nodiscard]] std::string with_prefix(std::string_view text, std::string_view prefix) {
  return each_line(text,
                   [&](std::string_view line) { return std::string(prefix) + std::string(line); });
}

[[nodiscard]] std::string wiped(std::string_view mark, std::size_t cells) {
  return std::string(mark) + std::string(cells, '\b') + std::string(cells, ' ') +
         std::string(cells, '\b');
}

struct Variant {
  std::string name;
  std::string text;
};

[[nodiscard]] std::vector<Variant> variants_of(const std::string& text) {
  const auto lines = lines_of(text);
  std::vector<Variant> v;
  v.push_back({"crlf", join(lines, "\r\n")});
  v.push_back({"cr", join(lines, "\r")});
  v.push_back({"cr_cr_lf", join(lines, "\r\r\n")});
  v.push_back({"bom", "\xef\xbb\xbf" + text});
  v.push_back({"utf16_le", encoded(text, "UTF-16LE")});
  v.push_back({"utf16_be", encoded(text, "UTF-16BE")});
  v.push_back({"utf16_le_bom", "\xff\xfe" + encoded(text, "UTF-16LE")});
  v.push_back({"utf16_be_bom", "\xfe\xff" + encoded(text, "UTF-16BE")});
  v.push_back({"utf16_crlf", encoded(join(lines, "\r\n"), "UTF-16LE")});
  v.push_back({"cp932", encoded(text, "CP932")});
  v.push_back({"cp932_crlf", encoded(join(lines, "\r\n"), "CP932")});
  v.push_back({"euc_jp", encoded(text, "EUC-JP-MS")});
  v.push_back({"iso_2022_jp", encoded(text, "ISO-2022-JP")});
  v.push_back({"no_break_spaces", each_line(text, [](std::string_view line) {
                 std::string out;
                 for (const char c : line) {
                   c == ' ' ? out += "\xc2\xa0" : out += c;
                 }
                 return out;
               })});
  v.push_back({"ansi_colours", each_line(text, [](std::string_view line) {
                 return "\x1b[1;32m" + std::string(line) + "\x1b[0m\x1b[K";
               })});
  v.push_back({"indent_lost", each_line(text, trimmed)});
  v.push_back({"indent_added", with_prefix(text, "      ")});
  v.push_back({"tab_added", with_prefix(text, "\t")});
  v.push_back({"trailing_blanks",
               each_line(text, [](std::string_view line) { return std::string(line) + "   "; })});
  v.push_back({"blank_lines", join(lines, "\n\n")});
  v.push_back({"blank_lines_indent_lost",
               each_line(text, [](std::string_view line) { return trimmed(line) + "\n"; })});
  v.push_back({"quoted", with_prefix(text, "> ")});
  v.push_back({"quoted_twice", with_prefix(text, ">> ")});
  v.push_back({"quoted_apart", with_prefix(text, "> > ")});
  v.push_back({"quoted_close", with_prefix(text, ">")});
  v.push_back({"quoted_bar", with_prefix(text, "| ")});
  v.push_back({"quoted_trimmed", each_line(text, [](std::string_view line) {
                 return line.empty() ? ">" : "> " + std::string(line);
               })});
  v.push_back({"quoted_blank_lines", with_prefix(join(lines, "\n\n"), "> ")});
  v.push_back({"fenced", "```\n" + text + "```\n"});
  v.push_back({"fenced_text", "~~~\n" + text + "~~~\n"});
  const auto folds = folded(text, 80);
  v.push_back({"folded", folds});
  v.push_back({"folded_crlf", join(lines_of(folds), "\r\n")});
  v.push_back({"folded_quoted", with_prefix(folds, "> ")});
  v.push_back({"folded_indented", with_prefix(folds, "    ")});
  v.push_back({"folded_trailing_lost", each_line(folds, [](std::string_view line) {
                 return std::string(line.substr(0, line.find_last_not_of(' ') + 1));
               })});
  v.push_back({"folded_cp932", encoded(folds, "CP932")});
  v.push_back({"folded_blank_lines", join(lines_of(folds), "\n\n")});
  v.push_back({"pager_yamaha_ja_alone", paged(text, "---つづく---\n")});
  v.push_back({"pager_yamaha_ja_glued", paged(text, "---つづく---      ")});
  v.push_back({"pager_yamaha_ja_wiped", paged(text, wiped("---つづく---", 12))});
  v.push_back(
      {"pager_yamaha_ja_cp932", encoded(paged(text, wiped("--- つづく ---", 14)), "CP932")});
  v.push_back({"pager_yamaha_en_wiped", paged(text, wiped("---more---", 10))});
  v.push_back({"pager_yamaha_en_glued", paged(text, "---more---")});
  v.push_back({"pager_ios_alone", paged(text, " --More-- \n")});
  v.push_back({"pager_ios_wiped", paged(text, wiped(" --More-- ", 10))});
  v.push_back({"pager_ios_cr", paged(text, " --More-- \r          \r")});
  v.push_back({"pager_ios_escape", paged(text, "\x1b[7m--More--\x1b[m\r\x1b[K")});
  v.push_back({"pager_asa_cr", paged(text, "<--- More --->\r              \r")});
  v.push_back({"pager_asa_alone", paged(text, "<--- More --->\n")});
  v.push_back({"pager_nec_residue", paged(text, "        \r")});
  std::erase_if(v, [](const Variant& variant) { return variant.text.size() < 4; });
  return v;
}

void drop_places(Json& json) {
  if (json.is_object()) {
    for (const auto* const key : {"line", "last_line", "first_line", "source"}) {
      json.erase(key);
    }
  }
  for (auto& child : json) {
    if (child.is_structured()) {
      drop_places(child);
    }
  }
}

// The models without line numbers, and the lines that nobody knew.
[[nodiscard]] std::string seen_in(std::string bytes) {
  const auto reading = read({Document::from_bytes("text", std::move(bytes))});
  std::string out;
  for (const auto& model : reading.devices) {
    auto json = to_json(model);
    drop_places(json);
    out += json.dump(1) + '\n';
  }
  for (const auto& line : reading.unrecognised) {
    out += "? " + std::string(line.text) + '\n';
  }
  return out;
}

class Variants : public testing::TestWithParam<AnyText> {};

TEST_P(Variants, DoNotChangeTheModel) {
  const auto document = Document::from_bytes("text", bytes_of(GetParam().text));
  if (document->content() != Content::text) {
    GTEST_SKIP();
  }
  // From the plain form of the text on; the first comparison says whether that is the same.
  const std::string plain = join(lines_of(document->text()), "\n");
  const auto expected = seen_in(bytes_of(GetParam().text));
  EXPECT_EQ(seen_in(plain), expected) << "plain";
  for (const auto& variant : variants_of(plain)) {
    EXPECT_EQ(seen_in(variant.text), expected) << variant.name;
  }
}

INSTANTIATE_TEST_SUITE_P(Texts, Variants, testing::ValuesIn(all_texts()),
                         [](const auto& text) { return test_name(text.param.name); });

}  // namespace
}  // namespace sapair::test
