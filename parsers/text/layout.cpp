#include "parsers/text/layout.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

#include "parsers/text/cells.hpp"
#include "parsers/text/plain.hpp"
#include "parsers/text/trim.hpp"

namespace sapair {
namespace {

constexpr std::size_t narrowest = 70;  // no terminal that an engineer uses is narrower
constexpr std::size_t widest = 256;

// Lines by their width, up to `widest`.
using Widths = std::array<std::uint32_t, widest + 1>;

void decide_fold(Layout& layout, const Widths& widths) {
  const auto at = [&](std::size_t cells) {
    const auto width = cells + layout.indent;
    return width <= widest ? widths[width] : 0u;
  };
  std::size_t longest = 0;
  for (std::size_t cells = narrowest; cells + layout.indent <= widest; ++cells) {
    longest = at(cells) > 0 ? cells : longest;
  }
  constexpr unsigned usual = 80;
  if (at(usual) > 0 || at(usual - 1) > 0) {  // a wide character may leave one cell free at the end
    layout.fold_width = usual;
    layout.longer_lines = longest > usual;
    return;
  }
  // Other widths only where several lines are as long as any.
  for (const unsigned width : {72u, 76u, 90u, 100u, 120u, 128u, 132u, 160u, 200u}) {
    if ((longest == width || longest + 1 == width) && at(width) + at(width - 1) >= 2) {
      layout.fold_width = width;
    }
  }
}

}  // namespace

Layout layout_of(std::string_view text) {
  Layout layout;
  Widths widths{};
  constexpr auto unknown = std::numeric_limits<std::size_t>::max();
  auto indent = unknown;
  std::size_t filled = 0;
  std::size_t adjacent = 0;  // lines that follow a filled line directly
  bool after_filled = false;
  while (!text.empty()) {
    const auto* const end = static_cast<const char*>(std::memchr(text.data(), '\n', text.size()));
    const auto size = end == nullptr ? text.size() : static_cast<std::size_t>(end - text.data());
    auto line = text.substr(0, size);
    text.remove_prefix(std::min(size + 1, text.size()));
    if (line.ends_with('\r')) {
      line.remove_suffix(1);
    }
    const auto first = leading_blanks(line);
    if (first == line.size()) {
      after_filled = false;
      continue;
    }
    ++filled;
    adjacent += after_filled;
    after_filled = true;
    indent = std::min(indent, first);
    layout.quote_marks = layout.quote_marks || line[first] == '>' || line[first] == '|';
    if (line.size() >= narrowest) {
      const auto cells = line.size() > 4 * widest ? widest
                         : is_ascii(line)         ? line.size()
                                                  : cell_width(line);
      ++widths[std::min(cells, widest)];
    }
  }
  layout.indent = indent == unknown ? 0 : indent;
  layout.double_spaced = filled >= 4 && adjacent == 0;
  decide_fold(layout, widths);
  return layout;
}

}  // namespace sapair
