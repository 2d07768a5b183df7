// What a terminal or a mail program added to a text, taken away again: escape sequences, overwriting
// by backspace and carriage return, pager marks, quote marks. The number of lines does not change.

#pragma once

#include <string>
#include <string_view>

namespace sapair {

// Would clean() change anything but line ends? Looks only for control characters and, cheaply, for quote marks.
[[nodiscard]] bool needs_cleaning(std::string_view text);
// The text as a reader of the screen saw it. CR alone ends a line where the text has no LF.
[[nodiscard]] std::string clean(std::string_view text);
// The line without a pager mark ("---つづく---", "--- つづく ---", "---more---", "--More--",
// "<--- More --->") at its front. The rest keeps its blanks.
[[nodiscard]] std::string_view without_pager_mark(std::string_view line);

}  // namespace sapair
