// How a text is laid out as a whole: what was put in front of all its lines, and how wide the
// terminal was.

#pragma once

#include <cstdint>
#include <string_view>

namespace sapair {

struct Layout {
  std::size_t indent = 0;   // blanks in front of every line that is not blank
  unsigned fold_width = 0;  // cells at which a terminal folded this text; 0: no sign of it
  bool longer_lines =
      false;  // there are lines beyond that width: this part of the text was not folded
  bool double_spaced = false;  // a blank line behind every line
  bool quote_marks = false;    // some line begins with ">" or "|"
};

[[nodiscard]] Layout layout_of(std::string_view text);

}  // namespace sapair
