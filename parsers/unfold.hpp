// Lines that a terminal broke at its width, put together again.

#pragma once

#include <functional>
#include <string_view>

#include "parsers/text/document.hpp"

namespace sapair {

// Does this text make sense as a line?
using KnownLine = std::function<bool(std::string_view)>;

// A line that is as wide as the terminal is joined with those after it when they make sense
// together and not apart; `lines` moves behind the last of them. Call it before the line is read.
void unfold(Line& line, Lines& lines, const Document& document, const KnownLine& known);
// The same for a line of any width that nobody knows (its blanks may have been lost, or the width
// is unusual): it and the next one must be known together and not apart. Returns whether they were.
[[nodiscard]] bool unfold_unknown(Line& line, Lines& lines, const Document& document,
                                  const KnownLine& known);

}  // namespace sapair
