#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace sapair {

// How many blanks and tabs the text begins with. Blanks are looked at eight at a time.
[[nodiscard]] inline std::size_t leading_blanks(std::string_view s) {
  std::size_t n = 0;
  if constexpr (std::endian::native == std::endian::little) {
    for (; n + 8 <= s.size(); n += 8) {
      std::uint64_t word = 0;
      std::memcpy(&word, s.data() + n, 8);
      if (const auto other = word ^ 0x2020202020202020u; other != 0) {
        n += static_cast<std::size_t>(std::countr_zero(other)) / 8;
        break;
      }
    }
  }
  while (n < s.size() && (s[n] == ' ' || s[n] == '\t')) {
    ++n;
  }
  return n;
}

// Without blanks, tabs and carriage returns at both ends.
[[nodiscard]] inline std::string_view trim(std::string_view s) {
  const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
  while (!s.empty() && blank(s.front())) {
    s.remove_prefix(1);
  }
  while (!s.empty() && blank(s.back())) {
    s.remove_suffix(1);
  }
  return s;
}

}  // namespace sapair
