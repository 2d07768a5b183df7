// Which tunnel of one end is which tunnel of the other, and which of their SAs are the same.
//
// SAs by what both ends must print alike: an IKE SA by its two SPIs, an IPsec SA crosswise (the
// sender's outbound SPI is the receiver's inbound one). What has no SPI in common is joined by
// addresses and selectors.

#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "checker/view.hpp"

namespace sapair {

enum class JoinedBy : std::uint8_t {
  spi,  // of IPsec SAs
  ike_spi,
  addresses,    // each end names the other
  one_address,  // one end names the other; the other end's view is not known or translated
  being_alone,  // each text shows one tunnel, and nothing speaks against it
  nothing,      // one end has no such tunnel
};

// The same IPsec SA at its two ends.
struct SaMatch {
  End sender = End::a;
  std::uint32_t out = 0;  // into the sender's View::sas
  std::uint32_t in = 0;   // into the receiver's View::sas
};

struct Match {
  std::array<std::vector<std::uint32_t>, 2> tunnels;  // into View::tunnels of each end
  std::vector<SaMatch> sas;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ikes;  // into View::ike_sas of a and b
  JoinedBy joined_by = JoinedBy::nothing;

  [[nodiscard]] const std::vector<std::uint32_t>& of(End end) const {
    return tunnels[static_cast<std::size_t>(end)];
  }
};

struct Pairing {
  std::vector<Match> matches;
  std::array<std::vector<std::uint32_t>, 2>
      elsewhere;           // tunnels with peers that are not in the other text
  bool same_end = false;   // both texts are of one and the same end
  bool unrelated = false;  // both show tunnels, and none of them is the other's
};

[[nodiscard]] Pairing pair_up(const View& a, const View& b);
// One end alone: each of its tunnels by itself.
[[nodiscard]] Pairing alone(const View& a);

[[nodiscard]] bool mirrored(const std::vector<Selector>& local,
                            const std::vector<Selector>& remote);

}  // namespace sapair
