// Bytes to UTF-8: UTF-8, UTF-16 (with or without a byte order mark), CP932 (the console default of
// Yamaha routers), EUC-JP, ISO-2022-JP (mail).

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "parsers/text/document.hpp"

namespace sapair {

struct Decoded {
  std::string text;
  Encoding encoding = Encoding::utf8;
  std::size_t undecodable = 0;  // bytes replaced by U+FFFD
};

// Which encoding the bytes are most likely in. UTF-8 whenever they are valid UTF-8.
[[nodiscard]] Encoding guess_encoding(std::string_view bytes);
// Valid UTF-8, but for a character that the end of the text cuts.
[[nodiscard]] bool is_utf8(std::string_view bytes);
// How many bytes of that character there are.
[[nodiscard]] std::size_t cut_tail(std::string_view bytes);
// Never fails: what fits no encoding becomes U+FFFD. A byte order mark is removed.
[[nodiscard]] Decoded decode(std::string_view bytes);

}  // namespace sapair
