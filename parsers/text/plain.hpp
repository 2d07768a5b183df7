#pragma once

#include <string_view>

namespace sapair {

// Printable ASCII, tabs and line ends ("\n" or "\r\n") and nothing else: most texts, which then
// need neither decoding nor cleaning. Looks at every byte once.
[[nodiscard]] bool is_plain(std::string_view text);
// No byte above 0x7f.
[[nodiscard]] bool is_ascii(std::string_view text);

}  // namespace sapair
