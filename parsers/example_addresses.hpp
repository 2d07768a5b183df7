// Addresses replaced by example addresses: the same one always by the same one, neighbours by
// neighbours.
//
// Public IPv4 networks (/24) become those of RFC 5737 and, when these are used up, of 198.18.0.0/15
// (RFC 2544); IPv6 networks (/64) become 2001:db8:n:: (RFC 3849). Private, link-local, loopback and
// multicast addresses and masks stay: they identify nobody, and what is private matters to a
// diagnosis.

#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "parsers/model/address.hpp"

namespace sapair {

class ExampleAddresses {
public:
  [[nodiscard]] std::string replaced(std::string_view text);

private:
  [[nodiscard]] std::string example_for(const Address& address);

  std::map<std::array<std::uint8_t, 3>, std::uint32_t> networks4_;
  std::map<std::array<std::uint8_t, 8>, std::uint32_t> networks6_;
  std::map<Address, std::uint32_t> hosts6_;
};

}  // namespace sapair
