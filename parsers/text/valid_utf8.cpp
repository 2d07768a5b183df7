#include "parsers/text/valid_utf8.hpp"

namespace sapair {

std::size_t utf8_sequence(std::string_view s) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(s[i]); };
  const auto tail = [&](std::size_t i) { return i < s.size() && (byte(i) & 0xc0) == 0x80; };
  const auto b = byte(0);
  if (b < 0x80) {
    return 1;
  }
  if (b >= 0xc2 && b < 0xe0) {
    return tail(1) ? 2 : 0;
  }
  if (b >= 0xe0 && b < 0xf0) {
    if (!tail(1) || !tail(2) || (b == 0xe0 && byte(1) < 0xa0) || (b == 0xed && byte(1) > 0x9f)) {
      return 0;
    }
    return 3;
  }
  if (b >= 0xf0 && b < 0xf5) {
    if (!tail(1) || !tail(2) || !tail(3) || (b == 0xf0 && byte(1) < 0x90) ||
        (b == 0xf4 && byte(1) > 0x8f)) {
      return 0;
    }
    return 4;
  }
  return 0;
}

std::string valid_utf8(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const auto n = utf8_sequence(text);
    if (n == 0) {
      out += "\xef\xbf\xbd";
      text.remove_prefix(1);
    } else {
      out += text.substr(0, n);
      text.remove_prefix(n);
    }
  }
  return out;
}

}  // namespace sapair
