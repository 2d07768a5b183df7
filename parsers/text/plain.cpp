#include "parsers/text/plain.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace sapair {
namespace {

constexpr std::size_t block =
    4096;  // long enough for the loops to be vectorised, short enough to stop early

// A byte that no plain text has, or a carriage return that no line feed follows. `next`: the byte
// after `c`.
[[nodiscard]] constexpr std::uint8_t foreign(std::uint8_t c, std::uint8_t next) {
  const auto control = static_cast<std::uint8_t>(c < 0x20) & static_cast<std::uint8_t>(c != '\n') &
                       static_cast<std::uint8_t>(c != '\r');
  const auto lone = static_cast<std::uint8_t>(c == '\r') & static_cast<std::uint8_t>(next != '\n');
  return static_cast<std::uint8_t>(control | lone | static_cast<std::uint8_t>(c >= 0x7f));
}

}  // namespace

bool is_plain(std::string_view text) {
  if (text.empty()) {
    return true;
  }
  const auto* const p = reinterpret_cast<const std::uint8_t*>(text.data());
  const auto inner = text.size() - 1;  // the last byte has none after it
  for (std::size_t from = 0; from < inner; from += block) {
    const auto to = std::min(from + block, inner);
    std::uint8_t bad = 0;
    for (auto i = from; i < to; ++i) {
      bad = static_cast<std::uint8_t>(bad | foreign(p[i], p[i + 1]));
    }
    if (bad != 0) {
      return false;
    }
  }
  return foreign(p[inner], 0) == 0;
}

bool is_ascii(std::string_view text) {
  std::size_t i = 0;
  for (; i + 8 <= text.size(); i += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data() + i, 8);
    if ((word & 0x8080808080808080u) != 0) {
      return false;
    }
  }
  return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(i), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace sapair
