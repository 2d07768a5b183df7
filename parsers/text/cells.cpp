#include "parsers/text/cells.hpp"

#include <algorithm>
#include <cstdint>

namespace sapair {
namespace {

[[nodiscard]] std::size_t width_of(std::uint32_t c) {
  const auto in = [c](std::uint32_t first, std::uint32_t last) { return c >= first && c <= last; };
  if (in(0x0300, 0x036f) || in(0x200b, 0x200f) || in(0xfe00, 0xfe0f) || c == 0x3099 ||
      c == 0x309a) {
    return 0;
  }
  const bool wide = in(0x1100, 0x115f) || in(0x2e80, 0x303e) || in(0x3041, 0x33ff) ||
                    in(0x3400, 0x4dbf) || in(0x4e00, 0x9fff) || in(0xa000, 0xa4cf) ||
                    in(0xac00, 0xd7a3) || in(0xf900, 0xfaff) || in(0xfe30, 0xfe6f) ||
                    in(0xff00, 0xff60) || in(0xffe0, 0xffe6) || in(0x1f300, 0x1faff) ||
                    in(0x20000, 0x3fffd);
  return wide ? 2 : 1;
}

}  // namespace

std::size_t cell_width(std::string_view utf8) {
  std::size_t cells = 0;
  for (std::size_t i = 0; i < utf8.size();) {
    const auto b = static_cast<unsigned char>(utf8[i]);
    if (b < 0x80) {
      ++cells;
      ++i;
      continue;
    }
    const std::size_t length = b < 0xe0 ? 2 : b < 0xf0 ? 3 : 4;
    std::uint32_t c = b & (0xffu >> (length + 1));
    for (std::size_t k = 1; k < length && i + k < utf8.size(); ++k) {
      c = c << 6 | (static_cast<unsigned char>(utf8[i + k]) & 0x3fu);
    }
    cells += width_of(c);
    i = std::min(i + length, utf8.size());
  }
  return cells;
}

}  // namespace sapair
