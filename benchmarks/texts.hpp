// Large texts like those that a hub with many tunnels prints. Every block has its own addresses and
// SPIs.

#pragma once

#include <cstddef>
#include <string>

namespace sapair::benchmarks {

// At least `size` bytes of `show ipsec sa` of a Yamaha router: three rows a tunnel.
[[nodiscard]] std::string yamaha_show_ipsec_sa(std::size_t size);

// At least `size` bytes of `show crypto ipsec sa detail` of an IOS XE router: one ident block a
// tunnel.
[[nodiscard]] std::string cisco_show_crypto_ipsec_sa_detail(std::size_t size);

}  // namespace sapair::benchmarks
