#include "parsers/text/clean.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <vector>

#include "parsers/text/trim.hpp"
#include "parsers/text/valid_utf8.hpp"

namespace sapair {
namespace {

constexpr char escape = '\x1b';
constexpr char backspace = '\b';
constexpr std::string_view no_break_space = "\xc2\xa0";
constexpr std::size_t longest_screen_line = std::size_t{1} << 16;  // more was not on any screen

[[nodiscard]] bool is_control(unsigned char c) {
  return (c < 0x20 && c != '\n' && c != '\t' && c != '\r') || c == 0x7f;
}

// ESC [ ... final, ESC ] ... BEL|ESC \, ESC ( x, ESC x. Returns the length of the sequence at the
// front of `s`.
[[nodiscard]] std::size_t escape_length(std::string_view s) {
  if (s.size() < 2) {
    return s.size();
  }
  std::size_t i = 2;
  if (s[1] == '[') {
    while (i < s.size() && s[i] >= ' ' && s[i] <= '?') {
      ++i;
    }
    return std::min(i + 1, s.size());
  }
  if (s[1] == ']') {
    while (i < s.size() && s[i] != '\a' && s[i] != escape) {
      ++i;
    }
    return std::min(i < s.size() && s[i] == escape ? i + 2 : i + 1, s.size());
  }
  if (static_cast<unsigned char>(s[1]) >= 0x80) {
    return 1;  // no sequence: a character of its own
  }
  return s[1] == '(' || s[1] == ')' ? std::min<std::size_t>(3, s.size()) : 2;
}

// One screen line: a cursor that prints, steps, returns and erases. Cells are code points: the
// marks that are wiped stand at the front of a line, where a cursor stops however often it is sent
// back.
class ScreenLine {
public:
  void print(std::string_view character) {
    if (at_ < cells_.size()) {
      cells_[at_] = character;
    } else {
      cells_.resize(at_, " ");
      cells_.push_back(character);
    }
    ++at_;
  }
  void back(std::size_t n) { at_ -= std::min(n, at_); }
  void forward(std::size_t n) { at_ = std::min(at_ + n, longest_screen_line); }
  void to(std::size_t column) { at_ = std::min(column, longest_screen_line); }
  void erase_to_end() { cells_.resize(std::min(at_, cells_.size())); }
  void erase_all() { cells_.clear(); }
  [[nodiscard]] std::size_t column() const { return at_; }
  [[nodiscard]] std::size_t size() const { return cells_.size(); }
  void append_to(std::string& out) const {
    for (const auto cell : cells_) {
      out += cell;
    }
  }
  [[nodiscard]] std::string text() const {
    std::string out;
    append_to(out);
    return out;
  }

private:
  std::vector<std::string_view> cells_;
  std::size_t at_ = 0;
};

void obey(ScreenLine& screen, std::string_view sequence) {
  if (sequence.size() < 3 || sequence[1] != '[') {
    return;
  }
  std::size_t n = 0;
  const bool given =
      std::from_chars(sequence.data() + 2, sequence.data() + sequence.size(), n).ec == std::errc();
  switch (sequence.back()) {
  case 'K':
    if (n == 2) {
      screen.erase_all();
    } else if (n == 0) {
      screen.erase_to_end();
    }
    break;
  case 'D':
    screen.back(given && n > 0 ? n : 1);
    break;
  case 'C':
    screen.forward(given && n > 0 ? n : 1);
    break;
  case 'G':
    screen.to(given && n > 0 ? n - 1 : 0);
    break;
  default:
    break;  // colours and the like
  }
}

// Does what comes after a CR overwrite what stands on the line: wipe it, or print it again?
[[nodiscard]] bool overwrites(const ScreenLine& screen, std::string_view rest) {
  if (screen.size() == 0 || screen.column() == 0 || rest.starts_with("\x1b[")) {
    return true;
  }
  const auto piece = rest.substr(0, rest.find_first_of("\r\b\x1b"));
  if (piece.find_first_not_of(" \t") == std::string_view::npos) {
    return true;
  }
  if (screen.size() > piece.size() && screen.size() > 40) {
    return false;
  }
  const auto shown = screen.text();
  const auto shown_text = trim(shown);
  return shown_text.empty() || trim(without_pager_mark(shown)).empty() ||
         piece.starts_with(shown_text);
}

void clean_line(std::string_view line, std::string& out) {
  ScreenLine screen;
  for (std::size_t i = 0; i < line.size();) {
    const char c = line[i];
    if (c == escape) {
      const auto length = escape_length(line.substr(i));
      obey(screen, line.substr(i, length));
      i += length;
    } else if (c == backspace) {
      screen.back(1);
      ++i;
    } else if (c == '\r') {
      ++i;
      if (!overwrites(screen, line.substr(i))) {
        screen.append_to(out);
        out += '\n';
        screen.erase_all();
      }
      screen.to(0);
    } else if (c == '\t') {
      screen.print(" ");
      ++i;
    } else if (is_control(static_cast<unsigned char>(c))) {
      ++i;  // bell and the like
    } else if (line.substr(i).starts_with(no_break_space)) {
      screen.print(" ");
      i += no_break_space.size();
    } else {
      const auto length = std::max<std::size_t>(1, utf8_sequence(line.substr(i)));
      screen.print(line.substr(i, length));
      i += length;
    }
  }
  screen.append_to(out);
}

// A line that no terminal printed: only its control characters go.
void strip_controls(std::string_view line, std::string& out) {
  for (const char c : line) {
    if (!is_control(static_cast<unsigned char>(c)) && c != '\r') {
      out += c == '\t' ? ' ' : c;
    }
  }
}

[[nodiscard]] bool is_clean(std::string_view line) {
  return std::none_of(line.begin(), line.end(),
                      [](char c) {
                        return is_control(static_cast<unsigned char>(c)) || c == '\r' || c == '\t';
                      }) &&
         line.find(no_break_space) == std::string_view::npos;
}

[[nodiscard]] bool take(std::string_view& s, std::string_view front) {
  if (!s.starts_with(front)) {
    return false;
  }
  s.remove_prefix(front.size());
  return true;
}

// "---more---", "--More--", "<--- More --->", "--- つづく ---": dashes, a word, dashes. What
// follows it; nullopt: no mark.
[[nodiscard]] std::string_view after_mark(std::string_view s, bool& found) {
  const auto dashes = [](std::string_view& rest) {
    const auto n = std::min(rest.find_first_not_of('-'), rest.size());
    rest.remove_prefix(n);
    return n;
  };
  const auto blanks = [](std::string_view& rest) {
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
  };
  const auto whole = s;
  found = false;
  const bool angle = take(s, "<");
  const auto front = dashes(s);
  if (front < 2 || front > 5) {
    return whole;
  }
  blanks(s);
  constexpr std::array<std::string_view, 5> words = {"つづく", "more", "More", "MORE", "続く"};
  if (std::ranges::none_of(words, [&](auto word) { return take(s, word); })) {
    return whole;
  }
  blanks(s);
  const auto before = s;
  const auto back = dashes(s);
  if (back == 2 * front) {  // two marks glued together
    s = before.substr(front);
  } else if (back < 2 || back > 5) {
    return whole;
  }
  if (angle && s.starts_with('>')) {
    s.remove_prefix(1);
  }
  found = true;
  return s;
}

}  // namespace

bool needs_cleaning(std::string_view text) {
  const auto* at = static_cast<const char*>(std::memchr(text.data(), '\xc2', text.size()));
  if (at != nullptr && text.find(no_break_space, static_cast<std::size_t>(at - text.data())) !=
                           std::string_view::npos) {
    return true;
  }
  std::size_t i = 0;
  // Eight bytes at a time: nearly every text has nothing to clean.
  const auto* p = text.data();
  constexpr std::uint64_t ones = 0x0101010101010101u;
  constexpr std::uint64_t highs = 0x8080808080808080u;
  const auto bad = [&](std::size_t k) {
    const auto c = static_cast<unsigned char>(text[k]);
    return is_control(c) || c == '\t' ||
           (c == '\r' && (k + 1 >= text.size() || text[k + 1] != '\n'));
  };
  while (i + 8 <= text.size()) {
    std::uint64_t w = 0;
    std::memcpy(&w, p + i, 8);
    const auto below_space = (w - ones * 0x20) & ~w & highs;
    const auto deletes = w ^ (ones * 0x7f);
    const auto is_delete = (deletes - ones) & ~deletes & highs;
    if ((below_space | is_delete) != 0) {
      for (std::size_t k = i; k < i + 8; ++k) {
        if (bad(k)) {
          return true;
        }
      }
    }
    i += 8;
  }
  for (; i < text.size(); ++i) {
    if (bad(i)) {
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
    while (line.ends_with('\r')) {
      line.remove_suffix(1);
    }
    if (is_clean(line)) {
      out += line;
    } else if (line.size() > longest_screen_line) {
      strip_controls(line, out);
    } else {
      clean_line(line, out);
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
  auto rest = line;
  for (bool found = true; found;) {
    const auto first = rest.find_first_not_of(" \t");
    if (first == std::string_view::npos || (rest[first] != '-' && rest[first] != '<')) {
      break;
    }
    const auto after = after_mark(rest.substr(first), found);
    if (found) {
      rest = after;
    }
  }
  return rest;
}

}  // namespace sapair
