// Addresses and traffic selectors (RFC 4291, RFC 5952; RFC 7296 section 3.13).

#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "parsers/model/text.hpp"

namespace sapair {

struct Address {
  std::array<std::uint8_t, 16> bytes{};  // network order; an IPv4 address fills the first four
  bool v6 = false;

  auto operator<=>(const Address&) const = default;
};

// nullopt when the text is not an address (a name, or masked).
[[nodiscard]] std::optional<Address> address_from(std::string_view text);
[[nodiscard]] std::string to_string(const Address& address);  // canonical: RFC 5952 for IPv6
// 10/8, 172.16/12, 192.168/16 (RFC 1918), 100.64/10 (RFC 6598), fc00::/7 (RFC 4193).
[[nodiscard]] bool is_private(const Address& address);

// One end of a flow as it was printed: an address, a name or what somebody masked it to.
struct Endpoint {
  Text host;               // empty: not printed
  std::uint16_t port = 0;  // 0: not printed
};

// A host in the form two texts can be compared by: the canonical address, else the text itself.
[[nodiscard]] std::string canonical_host(std::string_view host);
// Are these the same host? Never true for two masked texts ("XXX.XXX.XXX", "xxx.xxx.xxx.xxx").
[[nodiscard]] bool same_host(std::string_view a, std::string_view b);
// Was it masked, or cut out, before it was pasted? "XXX.XXX.XXX.XXX", "x.x.x.x", "<peer>".
[[nodiscard]] bool is_masked(std::string_view host);

// A range of addresses, ports and a protocol. protocol 0 = any (RFC 7296: "any").
struct Selector {
  std::optional<Address> first;
  std::optional<Address> last;
  std::optional<std::uint8_t> protocol;
  std::uint16_t first_port = 0;
  std::uint16_t last_port = 65535;
  Text as_printed;

  // The same addresses, protocol and ports; the vendor's word does not count.
  [[nodiscard]] bool same_as(const Selector& other) const;
};

// "192.168.1.0/24", "10.0.0.1-10.0.0.9", with "proto 47" and "port 500" where they are limited.
[[nodiscard]] std::string to_string(const Selector& selector);
[[nodiscard]] Selector selector_from_mask(Text address, Text mask,
                                          Text as_printed);  // mask dotted or a length
[[nodiscard]] Selector selector_from_range(Text first, Text last, Text as_printed);

}  // namespace sapair
