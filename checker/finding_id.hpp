// Permanent ids. A FindingId is one sentence of the catalogue; several can state the same cause of
// shared causes ("cause" in the catalogue's entry), from other evidence.
//
// One enumerator a line, in the order of the catalogue's entries; a static_assert holds the two together.

#pragma once

#include <cstdint>

namespace sapair {

enum class FindingId : std::uint16_t {
  no_ike_sa,
};

enum class AdviceId : std::uint16_t {
  show_sas_at_both_ends,
};

// The rows of the side-by-side table.
enum class ComparedId : std::uint8_t {
  address,
  peer,
  ike_version,
  ike_state,
  ike_encryption,
  ike_integrity,
  ike_dh_group,
  ike_remaining,
  esp_encryption,
  esp_integrity,
  pfs,
  mode,
  encapsulation,
  selectors_local,
  selectors_remote,
  remaining,
  packets_out,
  packets_in,
};

}  // namespace sapair
