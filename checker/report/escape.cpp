#include "checker/report/escape.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>

#include "parsers/text/valid_utf8.hpp"

namespace sapair::report {
namespace {

struct Range {
  std::uint32_t first;
  std::uint32_t last;
};

// What moves the cursor, changes the direction of writing, or cannot be seen.
constexpr std::array<Range, 13> harmful = {{
    {0x00, 0x1f},         // C0
    {0x7f, 0x9f},         // DEL, C1
    {0xad, 0xad},         // soft hyphen
    {0x061c, 0x061c},     // Arabic letter mark
    {0x180e, 0x180e},     // Mongolian vowel separator
    {0x200b, 0x200f},     // zero width, LRM, RLM
    {0x2028, 0x202e},     // line and paragraph separators, embeddings, overrides
    {0x2060, 0x206f},     // word joiner, isolates, deprecated format characters
    {0xfeff, 0xfeff},     // byte order mark
    {0xfff9, 0xfffb},     // interlinear annotation
    {0xfe00, 0xfe0f},     // variation selectors
    {0xe0000, 0xe0fff},   // tags
    {0xf0000, 0x10ffff},  // private planes
}};

[[nodiscard]] bool is_harmful(std::uint32_t c) {
  return std::ranges::any_of(harmful, [c](Range r) { return c >= r.first && c <= r.last; });
}

[[nodiscard]] std::uint32_t code_point(std::string_view sequence) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(sequence[i]); };
  if (sequence.size() == 1) {
    return byte(0);
  }
  std::uint32_t c = byte(0) & (0xffu >> (sequence.size() + 1));
  for (std::size_t i = 1; i < sequence.size(); ++i) {
    c = c << 6 | (byte(i) & 0x3fu);
  }
  return c;
}

[[nodiscard]] std::string printed(const char* format, std::uint32_t value) {
  char buffer[16];
  const auto n = std::snprintf(buffer, sizeof buffer, format, value);
  return {buffer, static_cast<std::size_t>(n)};
}

// Calls plain( sequence ) for what may be shown, odd( code point ) and broken( byte ) for the rest.
template <typename Plain, typename Odd, typename Broken>
void each(std::string_view text, Plain plain, Odd odd, Broken broken) {
  while (!text.empty()) {
    const auto length = utf8_sequence(text);
    if (length == 0) {
      broken(static_cast<unsigned char>(text.front()));
      text.remove_prefix(1);
      continue;
    }
    const auto sequence = text.substr(0, length);
    if (const auto c = code_point(sequence); is_harmful(c)) {
      odd(c);
    } else {
      plain(sequence);
    }
    text.remove_prefix(length);
  }
}

}  // namespace

std::string for_terminal(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  each(
      text, [&](std::string_view sequence) { out += sequence; },
      [&](std::uint32_t c) {
        out += c == '\t' ? " " : printed(c < 0x80 ? "\\x%02x" : "\\u{%04x}", c);
      },
      [&](unsigned char byte) { out += printed("\\x%02x", byte); });
  return out;
}

std::string for_markdown(std::string_view text) {
  constexpr std::string_view special = "\\`*_{}[]()<>#+-!|~&@$";
  std::string out;
  for (const char c : for_terminal(text)) {
    if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else if (c == '&') {
      out += "&amp;";
    } else {
      // A mark of a word's inside ("pre-shared", "(1)") does nothing; escaping it would only hurt
      // the eye.
      const bool harmless = c == '-' || c == '+' || c == '(' || c == ')' || c == '#' || c == '!' ||
                            c == '{' || c == '}';
      if (special.find(c) != std::string_view::npos && (!harmless || out.empty())) {
        out += '\\';
      }
      out += c;
    }
  }
  return out;
}

std::string markdown_block(std::string_view lines) {
  std::size_t longest = 2;
  std::size_t run = 0;
  for (const char c : lines) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  const std::string fence(longest + 1, '`');
  std::string out = fence + "text\n";
  while (!lines.empty()) {
    const auto end = std::min(lines.find('\n'), lines.size());
    out += for_terminal(lines.substr(0, end)) + '\n';
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
  return out + fence + '\n';
}

std::string for_json(std::string_view json) {
  std::string out;
  out.reserve(json.size());
  each(
      json, [&](std::string_view sequence) { out += sequence; },
      [&](std::uint32_t c) {
        if (c < 0x20) {
          out += static_cast<char>(c);  // between the values; inside of strings none is left
        } else if (c < 0x10000) {
          out += printed("\\u%04x", c);
        } else {
          out += printed("\\u%04x", 0xd800 + ((c - 0x10000) >> 10));
          out += printed("\\u%04x", 0xdc00 + ((c - 0x10000) & 0x3ff));
        }
      },
      [&](unsigned char /*byte*/) { out += "\xef\xbf\xbd"; });
  return out;
}

}  // namespace sapair::report
