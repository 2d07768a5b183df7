// What a terminal added to a text, taken away again: escape sequences, overwriting by backspace and
// carriage return, pager marks.

#pragma once

#include <string>
#include <string_view>

namespace sapair {

// Would clean() change anything but line ends? Looks only for control characters and no-break
// spaces.
[[nodiscard]] bool needs_cleaning(std::string_view text);
// The text as a reader of the screen saw it. A CR that overwrites nothing ends a line, as in an
// editor.
[[nodiscard]] std::string clean(std::string_view text);
// The line without pager marks ("---つづく---", "--- つづく ---", "---more---", " --More-- ",
// "<--- More --->") at its front. The rest keeps its blanks.
[[nodiscard]] std::string_view without_pager_mark(std::string_view line);

}  // namespace sapair
