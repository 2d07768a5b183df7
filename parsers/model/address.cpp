#include "parsers/model/address.hpp"

#include <algorithm>
#include <bit>
#include <cctype>
#include <charconv>
#include <cstring>
#include <string>

#include <arpa/inet.h>

namespace sapair {
namespace {

[[nodiscard]] std::size_t bits_of(const Address& a) {
  return a.v6 ? 128 : 32;
}

// The prefix length of the range first..last, when it is one prefix.
[[nodiscard]] std::optional<unsigned> prefix_of(const Address& first, const Address& last) {
  const auto bytes = bits_of(first) / 8;
  unsigned length = 0;
  bool host_part = false;
  for (std::size_t i = 0; i < bytes; ++i) {
    for (int bit = 7; bit >= 0; --bit) {
      const auto f = first.bytes[i] >> bit & 1;
      const auto l = last.bytes[i] >> bit & 1;
      if (!host_part && f == l) {
        ++length;
      } else if (f == 0 && l == 1) {
        host_part = true;
      } else {
        return {};
      }
    }
  }
  return length;
}

[[nodiscard]] Address with_host_bits(Address a, unsigned prefix, bool ones) {
  for (std::size_t i = prefix; i < bits_of(a); ++i) {
    const auto bit = static_cast<std::uint8_t>(0x80u >> (i % 8));
    if (ones) {
      a.bytes[i / 8] = static_cast<std::uint8_t>(a.bytes[i / 8] | bit);
    } else {
      a.bytes[i / 8] = static_cast<std::uint8_t>(a.bytes[i / 8] & ~bit);
    }
  }
  return a;
}

// "255.255.255.0" -> 24; nullopt for a mask with holes.
[[nodiscard]] std::optional<unsigned> length_of(const Address& mask) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    value = value << 8 | mask.bytes[i];
  }
  const auto length = static_cast<unsigned>(std::countl_one(value));
  return std::popcount(value) == static_cast<int>(length) ? std::optional(length) : std::nullopt;
}

}  // namespace

std::optional<Address> address_from(std::string_view text) {
  char buffer[64];
  if (text.empty() || text.size() >= sizeof buffer) {
    return {};
  }
  std::memcpy(buffer, text.data(), text.size());
  buffer[text.size()] = '\0';
  Address a;
  a.v6 = text.find(':') != std::string_view::npos;
  return inet_pton(a.v6 ? AF_INET6 : AF_INET, buffer, a.bytes.data()) == 1 ? std::optional(a)
                                                                           : std::nullopt;
}

std::string to_string(const Address& address) {
  char buffer[INET6_ADDRSTRLEN] = {};
  (void)inet_ntop(address.v6 ? AF_INET6 : AF_INET, address.bytes.data(), buffer, sizeof buffer);
  return buffer;
}

bool is_private(const Address& a) {
  if (a.v6) {
    return (a.bytes[0] & 0xfe) == 0xfc;
  }
  return a.bytes[0] == 10 || (a.bytes[0] == 172 && (a.bytes[1] & 0xf0) == 16) ||
         (a.bytes[0] == 192 && a.bytes[1] == 168) ||
         (a.bytes[0] == 100 && (a.bytes[1] & 0xc0) == 64);
}

std::string canonical_host(std::string_view host) {
  if (const auto address = address_from(host)) {
    return to_string(*address);
  }
  std::string lower(host);
  std::ranges::transform(lower, lower.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return lower;
}

bool is_masked(std::string_view host) {
  if (host.empty() || address_from(host)) {
    return false;
  }
  if (host.front() == '<' || host.find('*') != std::string_view::npos || host.starts_with("（") ||
      host.starts_with("(")) {
    return true;
  }
  // Octets replaced by letters: "xxx.xxx.xxx.xxx", "X.198.12.64", "yyy.yyy.yyy.yyy". A name has
  // other letters.
  const auto first = host.find_first_of("xXyYzZ");
  return first != std::string_view::npos &&
         host.find_first_not_of("xXyYzZ.:/0123456789") == std::string_view::npos;
}

bool same_host(std::string_view a, std::string_view b) {
  return !a.empty() && !b.empty() && !is_masked(a) && !is_masked(b) &&
         canonical_host(a) == canonical_host(b);
}

bool Selector::same_as(const Selector& other) const {
  return first == other.first && last == other.last &&
         protocol.value_or(0) == other.protocol.value_or(0) && first_port == other.first_port &&
         last_port == other.last_port;
}

std::string to_string(const Selector& s) {
  std::string out;
  if (!s.first || !s.last) {
    out = s.as_printed;
  } else if (const auto prefix = prefix_of(*s.first, *s.last)) {
    out = to_string(*s.first) + '/' + std::to_string(*prefix);
  } else {
    out = to_string(*s.first) + '-' + to_string(*s.last);
  }
  if (s.protocol.value_or(0) != 0) {
    out += " proto " + std::to_string(*s.protocol);
  }
  if (s.first_port != 0 || s.last_port != 65535) {
    out += " port " + std::to_string(s.first_port);
    if (s.last_port != s.first_port) {
      out += '-' + std::to_string(s.last_port);
    }
  }
  return out;
}

Selector selector_from_mask(Text address, Text mask, Text as_printed) {
  Selector s;
  s.as_printed = as_printed;
  const auto base = address_from(address);
  if (!base) {
    return s;
  }
  std::optional<unsigned> length;
  if (const auto dotted = address_from(mask); dotted && !dotted->v6) {
    length = length_of(*dotted);
  } else {
    unsigned n = 0;
    const auto [end, error] = std::from_chars(mask.data(), mask.data() + mask.size(), n);
    if (error == std::errc{} && end == mask.data() + mask.size()) {
      length = n;
    }
  }
  if (length && *length <= bits_of(*base)) {
    s.first = with_host_bits(*base, *length, false);
    s.last = with_host_bits(*base, *length, true);
  }
  return s;
}

Selector selector_from_range(Text first, Text last, Text as_printed) {
  Selector s;
  s.as_printed = as_printed;
  const auto from = address_from(first);
  const auto to = address_from(last);
  if (from && to && from->v6 == to->v6 && *from <= *to) {
    s.first = from;
    s.last = to;
  }
  return s;
}

}  // namespace sapair
