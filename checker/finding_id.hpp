// Permanent ids. A FindingId is one sentence of the catalogue; several can state the same cause of
// shared causes ("cause" in the catalogue's entry), from other evidence.
//
// One enumerator a line, in the order of the catalogue's entries; a static_assert holds the two
// together.

#pragma once

#include <cstddef>
#include <cstdint>

namespace sapair {

enum class FindingId : std::uint16_t {
  // link and address
  interface_down_tunnel,
  interface_down_source,
  interface_down_ppp,
  ppp_auth_failed_log,
  interface_down_check_source,
  interface_down_check_mapped,
  no_address_ppp,
  no_address_interface,
  route_missing_to_peer,
  route_missing_into_tunnel,
  route_missing_one_way,
  route_missing_one_way_one_end,
  nat_pinhole_unanswered,
  // path
  wrong_peer_address,
  path_blocked_unanswered,
  path_blocked_replies,
  path_blocked_filter_log,
  peer_unreachable_unanswered,
  peer_unreachable_keepalive,
  natt_port_blocked,
  responder_behind_nat,
  natt_off,
  esp_blocked_paired,
  esp_blocked_one_end,
  esp_blocked_growth,
  mtu_path_differs,
  mtu_mss_not_adjusted,
  main_mode_translated,
  // IKE
  ike_version_mismatch,
  exchange_mode_mismatch,
  ike_proposal_same_sa,
  dh_group_same_sa,
  ike_proposal_first_exchange,
  psk_mismatch_key_exchange,
  psk_missing_log,
  id_mismatch_half_open,
  nobody_initiates,
  config_reference_not_mapped,
  config_reference_missing,
  config_reference_proposal,
  auth_method_differs,
  no_config_no_tunnel,
  // IPsec
  esp_proposal_same_sa,
  esp_proposal_no_child,
  pfs_mismatch_printed,
  pfs_mismatch_no_child,
  selector_mismatch_not_mirrored,
  selector_mismatch_flow_without_sa,
  selector_mismatch_no_child,
  mode_mismatch,
  lifetime_mismatch,
  // state
  stale_sa_held_by_one_end,
  stale_sa_spis_differ,
  stale_sa_one_direction,
  stale_sa_collected_apart,
  stale_sa_ike,
  stale_sa_unknown_spi,
  stale_sa_log,
  key_mismatch_printed,
  key_mismatch_verify_failed,
  encapsulation_mismatch,
  duplicate_sa,
  keepalive_mismatch,
  replay_drops,
  no_traffic_on_demand,
  no_traffic_counters_zero,
  will_not_renegotiate_without_ike,
  // audit
  weak_encryption,
  weak_integrity,
  weak_dh_group,
  weak_integrity_sha1,
  weak_no_pfs,
  weak_aggressive_mode,
  // worth knowing
  rekey_overlap,
  no_counterpart,
  clock_skew,
  printed_twice_differs,
  count_differs,
  truncated_output,
  heading_missing,
  unknown_check_result,
  spi_not_printed,
  one_ended,
  // why nothing can be said
  no_evidence,
  same_text_twice,
  same_end_twice,
  unrelated_texts,
  end_not_looked_at,
  ipsec_not_shown,
};

inline constexpr std::size_t finding_count =
    static_cast<std::size_t>(FindingId::ipsec_not_shown) + 1;

enum class AdviceId : std::uint16_t {
  // to find out more
  show_sas,        // the list of IKE and IPsec SAs
  show_sa_detail,  // SPIs, algorithms, counters
  show_counters,   // twice, some seconds apart, while traffic is sent
  show_log,        // what the negotiation said
  show_interfaces,
  show_routes,
  show_config,
  ping_peer,
  collect_both_again,  // within one minute
  start_negotiation,
  show_config_check,  // NEC WA
  // to mend
  enable_interface,
  connect_ppp,
  set_ppp_address,
  add_route_to_peer,
  add_route_into_tunnel,
  set_peer_address,
  permit_ike,  // UDP 500, 4500, ESP in filters and NAT
  enable_nat_traversal,
  make_caller,  // this end has to call, not the other one
  match_ike_proposal,
  match_dh_group,
  match_psk,
  match_identity,
  match_ike_version,
  match_exchange_mode,
  enable_initiation,
  map_profile,
  mend_reference,
  match_esp_proposal,
  match_pfs,
  match_selectors,
  match_mode,
  clear_sas,
  enable_dpd,
  match_keepalive,
  widen_replay_window,
  stronger_ike,
  stronger_esp,
  stronger_pfs,
  leave_aggressive_mode,
};

inline constexpr std::size_t advice_count =
    static_cast<std::size_t>(AdviceId::leave_aggressive_mode) + 1;

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
