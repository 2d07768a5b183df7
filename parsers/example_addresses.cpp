#include "parsers/example_addresses.hpp"

#include <algorithm>
#include <cctype>

namespace sapair {
namespace {

[[nodiscard]] bool in_address(char c) {
  return std::isxdigit(static_cast<unsigned char>(c)) != 0 || c == '.' || c == ':';
}

[[nodiscard]] bool in_word(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-';
}

// Does it say something about who owns it?
[[nodiscard]] bool identifies(const Address& a) {
  const auto& b = a.bytes;
  if (is_private(a)) {
    return false;
  }
  if (a.v6) {
    const bool unicast = (b[0] & 0xe0) == 0x20;  // 2000::/3
    const bool example = b[0] == 0x20 && b[1] == 0x01 && b[2] == 0x0d && b[3] == 0xb8;
    return unicast && !example;
  }
  const bool special = b[0] == 0 || b[0] == 127 || b[0] >= 224 || (b[0] == 169 && b[1] == 254);
  const bool example =
      (b[0] == 192 && b[1] == 0 && b[2] == 2) || (b[0] == 198 && b[1] == 51 && b[2] == 100) ||
      (b[0] == 203 && b[1] == 0 && b[2] == 113) || (b[0] == 198 && (b[1] & 0xfe) == 18);
  return !special && !example;
}

}  // namespace

std::string ExampleAddresses::example_for(const Address& address) {
  const auto& b = address.bytes;
  Address out = address;
  if (address.v6) {
    std::array<std::uint8_t, 8> network{};
    std::copy_n(b.begin(), network.size(), network.begin());
    const auto n =
        networks6_.try_emplace(network, static_cast<std::uint32_t>(networks6_.size() + 1))
            .first->second;
    const auto host =
        hosts6_.try_emplace(address, static_cast<std::uint32_t>(hosts6_.size() + 1)).first->second;
    const bool whole_network =
        std::all_of(b.begin() + 8, b.end(), [](auto byte) { return byte == 0; });
    out.bytes = {
        0x20, 0x01, 0x0d, 0xb8, static_cast<std::uint8_t>(n >> 8), static_cast<std::uint8_t>(n)};
    if (!whole_network) {
      out.bytes[14] = static_cast<std::uint8_t>(host >> 8);
      out.bytes[15] = static_cast<std::uint8_t>(host);
    }
    return to_string(out);
  }
  const auto n =
      networks4_.try_emplace({b[0], b[1], b[2]}, static_cast<std::uint32_t>(networks4_.size()))
          .first->second;
  constexpr std::array<std::array<std::uint8_t, 3>, 3> examples = {
      {{203, 0, 113}, {198, 51, 100}, {192, 0, 2}}};
  const auto beyond = n - static_cast<std::uint32_t>(examples.size());
  const auto network =
      n < examples.size()
          ? examples[n]
          : std::array<std::uint8_t, 3>{198, static_cast<std::uint8_t>(18 + (beyond >> 8) % 2),
                                        static_cast<std::uint8_t>(beyond)};
  std::copy(network.begin(), network.end(), out.bytes.begin());
  return to_string(out);
}

std::string ExampleAddresses::replaced(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    if (!in_address(text[i]) || (i > 0 && (in_word(text[i - 1]) || text[i - 1] == '.'))) {
      out += text[i++];
      continue;
    }
    std::size_t end = i;
    while (end < text.size() && in_address(text[end])) {
      ++end;
    }
    auto token = text.substr(i, end - i);
    // "192.0.2.1:500" and "2001:db8::1." end before the port or the full stop.
    while (token.ends_with('.') || (token.ends_with(':') && !token.ends_with("::"))) {
      token.remove_suffix(1);
    }
    auto address = address_from(token);
    if (const auto colon = token.find(':'); !address && colon != std::string_view::npos) {
      if (const auto v4 = address_from(token.substr(0, colon)); v4 && !v4->v6) {
        address = v4;
        token = token.substr(0, colon);
      }
    }
    const auto after = i + token.size();
    const bool whole = after == text.size() || !in_word(text[after]) || text[after] == '-';
    if (address && whole && identifies(*address)) {
      out += example_for(*address);
      i = after;
    } else {
      out += text.substr(i, end - i);
      i = end;
    }
  }
  return out;
}

}  // namespace sapair
