// A rule is one function: it looks at one tunnel with both of its ends, or at one end's text, and
// appends what it finds. It reads nothing else, keeps nothing, and writes no sentence.
//
// To add one: an enumerator in finding_id.hpp, an entry in catalogue/, a function in
// rules/<family>.cpp, its line here, and a folder under fixtures/pairs/ that triggers it. Each
// missing step fails the build or a test.

#pragma once

#include <span>
#include <vector>

#include "checker/case.hpp"
#include "checker/finding.hpp"

namespace sapair::rules {

struct Report {
  Findings causes;    // what is wrong
  Findings findings;  // what is worth knowing
};

using Cases = std::vector<Case>;

// Is something found already that is (almost) certain and stops this tunnel? Then nobody needs a
// guess.
[[nodiscard]] bool explained(const Report& report, const Case& tunnel);

// ---- one end's text, and what its tunnels are doing ----
void interface_down(const View& view, const Cases& cases, Report& report);
void ppp_session(const View& view, const Cases& cases, Report& report);
void config_checks(const View& view, const Cases& cases, Report& report);
void keepalive(const View& view, const Cases& cases, Report& report);
void log_lines(const View& view, const Cases& cases, Report& report);
void notes(const View& view, const Cases& cases, Report& report);

// ---- one tunnel ----
void route_to_peer(const Case& tunnel, Report& report);
void route_into_tunnel(const Case& tunnel, Report& report);
void peer_address(const Case& tunnel, Report& report);
void responder_behind_nat(const Case& tunnel, Report& report);
void same_ike_sa(const Case& tunnel, Report& report);
void same_ipsec_sa(const Case& tunnel, Report& report);
void keys(const Case& tunnel, Report& report);
void pfs(const Case& tunnel, Report& report);
void selectors(const Case& tunnel, Report& report);
void stale_children(const Case& tunnel, Report& report);
void stale_ike_sa(const Case& tunnel, Report& report);
void unknown_spi(const Case& tunnel, Report& report);
void lost_traffic(const Case& tunnel, Report& report);
void one_way_traffic(const Case& tunnel, Report& report);
void large_packets(const Case& tunnel, Report& report);
void lost_ike_sa(const Case& tunnel, Report& report);
void drops(const Case& tunnel, Report& report);
void generations(const Case& tunnel, Report& report);
void lifetimes(const Case& tunnel, Report& report);
void idle(const Case& tunnel, Report& report);
void unprinted_spis(const Case& tunnel, Report& report);
void unshown_children(const Case& tunnel, Report& report);
void weak_algorithms(const Case& tunnel, Report& report);

// ---- one tunnel that is down, after all others: what may be the reason ----
void versions_and_modes(const Case& tunnel, Report& report);
void unfinished_ike(const Case& tunnel, Report& report);
void half_open(const Case& tunnel, Report& report);
void no_child(const Case& tunnel, Report& report);
void no_attempt(const Case& tunnel, Report& report);
void no_tunnel_for_caller(const Case& tunnel, Report& report);
void nat_pinhole(const Case& tunnel, Report& report);

using EndRule = void (*)(const View&, const Cases&, Report&);
using TunnelRule = void (*)(const Case&, Report&);

inline constexpr EndRule of_an_end[] = {
    interface_down, ppp_session, config_checks, keepalive, log_lines, notes,
};

inline constexpr TunnelRule of_a_tunnel[] = {
    route_to_peer,
    route_into_tunnel,
    peer_address,
    responder_behind_nat,
    same_ike_sa,
    same_ipsec_sa,
    keys,
    pfs,
    selectors,
    stale_children,
    stale_ike_sa,
    unknown_spi,
    lost_traffic,
    one_way_traffic,
    large_packets,
    lost_ike_sa,
    drops,
    generations,
    lifetimes,
    idle,
    unprinted_spis,
    unshown_children,
    weak_algorithms,
};

inline constexpr TunnelRule of_a_dead_tunnel[] = {
    versions_and_modes, unfinished_ike,       half_open,   no_child,
    no_attempt,         no_tunnel_for_caller, nat_pinhole,
};

}  // namespace sapair::rules
