#include "parsers/text/clean.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <vector>

namespace sapair {
namespace {

constexpr char escape = '\x1b';
constexpr char backspace = '\b';

// ESC [ ... final, ESC ] ... BEL|ESC \, ESC x. Returns the length of the sequence at the front of `s`.
[[nodiscard]] std::size_t escape_length(std::string_view s) {
  if (s.size() < 2) {
    return s.size();
  }
  std::size_t i = 2;
  if (s[1] == '[') {
    while (i < s.size() && (s[i] < '@' || s[i] > '~')) {
      ++i;
    }
    return std::min(i + 1, s.size());
  }
  if (s[1] == ']') {
    while (i < s.size() && s[i] != '\a' && s[i] != escape) {
      ++i;
    }
    if (i < s.size() && s[i] == escape) {
      ++i;
    }
    return std::min(i + 1, s.size());
  }
  return s[1] == '(' || s[1] == ')' ? std::min<std::size_t>(3, s.size()) : 2;
}

[[nodiscard]] std::size_t utf8_length(char first) {
  const auto c = static_cast<unsigned char>(first);
  return c < 0xc0 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
}

// One screen line: a cursor that prints, steps back, returns and erases. Cells are code points, since the
// routers that wipe with backspaces send one per byte or per cell of an ASCII mark.
class ScreenLine {
public:
  void print(std::string_view character) {
    if (at_ < cells_.size()) {
      cells_[at_] = character;
    } else {
      cells_.push_back(character);
    }
    ++at_;
  }
  void back() { at_ -= at_ > 0 ? 1 : 0; }
  void home() { at_ = 0; }
  void erase_to_end() { cells_.resize(std::min(at_, cells_.size())); }
  void erase_all() {
    cells_.clear();
    at_ = 0;
  }
  [[nodiscard]] std::string text() const {
    std::string out;
    for (const auto& cell : cells_) {
      out += cell;
    }
    return out;
  }

private:
  std::vector<std::string_view> cells_;
  std::size_t at_ = 0;
};

[[nodiscard]] std::string clean_line(std::string_view line) {
  ScreenLine screen;
  for (std::size_t i = 0; i < line.size();) {
    const char c = line[i];
    if (c == escape) {
      const auto length = escape_length(line.substr(i));
      const auto sequence = line.substr(i, length);
      if (sequence.size() > 2 && sequence[1] == '[') {
        if (sequence.back() == 'K') {
          sequence[2] == '2' ? screen.erase_all() : screen.erase_to_end();
        } else if (sequence.back() == 'D') {
          screen.back();
        } else if (sequence.back() == 'G') {
          screen.home();
        }
      }
      i += length;
    } else if (c == backspace) {
      screen.back();
      ++i;
    } else if (c == '\r') {
      screen.home();
      ++i;
    } else if (c == '\t') {
      screen.print(" ");
      ++i;
    } else if (static_cast<unsigned char>(c) < 0x20 || c == '\x7f') {
      ++i;  // bell and the like
    } else {
      const auto length = std::min(utf8_length(c), line.size() - i);
      screen.print(line.substr(i, length));
      i += length;
    }
  }
  return screen.text();
}

[[nodiscard]] bool is_control(unsigned char c) {
  return (c < 0x20 && c != '\n' && c != '\t' && c != '\r') || c == 0x7f;
}

}  // namespace

bool needs_cleaning(std::string_view text) {
  std::size_t i = 0;
  // Eight bytes at a time: nearly every text has nothing to clean.
  const auto* p = text.data();
  constexpr std::uint64_t ones = 0x0101010101010101u;
  constexpr std::uint64_t highs = 0x8080808080808080u;
  while (i + 8 <= text.size()) {
    std::uint64_t w = 0;
    std::memcpy(&w, p + i, 8);
    const auto below_0x0e = (w - ones * 0x0e) & ~w & highs;  // a byte under 0x0e
    const auto escapes = w ^ (ones * 0x1b);
    const auto is_escape = (escapes - ones) & ~escapes & highs;
    if ((below_0x0e | is_escape) != 0) {
      for (std::size_t k = i; k < i + 8; ++k) {
        const auto c = static_cast<unsigned char>(text[k]);
        if (is_control(c) || (c == '\r' && (k + 1 >= text.size() || text[k + 1] != '\n'))) {
          return true;
        }
      }
    }
    i += 8;
  }
  for (; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (is_control(c) || (c == '\r' && (i + 1 >= text.size() || text[i + 1] != '\n'))) {
      return true;
    }
  }
  return false;
}

std::string clean(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  const bool cr_ends_lines = text.find('\n') == std::string_view::npos;
  const char end = cr_ends_lines ? '\r' : '\n';
  while (!text.empty()) {
    const auto at = text.find(end);
    auto line = text.substr(0, at);
    while (!cr_ends_lines && line.ends_with('\r')) {
      line.remove_suffix(1);
    }
    if (line.find_first_of("\x1b\b\r\x7f") == std::string_view::npos &&
        std::none_of(line.begin(), line.end(),
                     [](char c) { return is_control(static_cast<unsigned char>(c)); })) {
      out += line;
    } else {
      out += clean_line(line);
    }
    if (at == std::string_view::npos) {
      break;
    }
    out += '\n';
    text.remove_prefix(at + 1);
  }
  return out;
}

std::string_view without_pager_mark(std::string_view line) {
  constexpr std::array<std::string_view, 7> marks = {
      "---つづく---", "--- つづく ---", "---more---", "--- more ---",
      "--More--",     "<--- More --->", "-- More --"};
  const auto first = line.find_first_not_of(" \t");
  if (first == std::string_view::npos || (line[first] != '-' && line[first] != '<')) {
    return line;
  }
  const auto rest = line.substr(first);
  for (const auto mark : marks) {
    if (rest.starts_with(mark)) {
      return rest.substr(mark.size());
    }
  }
  return line;
}

}  // namespace sapair
