// How wide a text is on a terminal.

#pragma once

#include <cstddef>
#include <string_view>

namespace sapair {

// Cells that valid UTF-8 text takes: two for East Asian wide and full-width characters (UAX #11),
// none for combining marks, one for everything else.
[[nodiscard]] std::size_t cell_width(std::string_view utf8);

}  // namespace sapair
