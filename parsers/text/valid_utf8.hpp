#pragma once

#include <string>
#include <string_view>

namespace sapair {

// The text with every byte that is not part of valid UTF-8 replaced by U+FFFD: what JSON and
// terminals need.
[[nodiscard]] std::string valid_utf8(std::string_view text);
// Length of the valid UTF-8 sequence (RFC 3629) at the front of a text that is not empty; 0: there
// is none.
[[nodiscard]] std::size_t utf8_sequence(std::string_view text);

}  // namespace sapair
