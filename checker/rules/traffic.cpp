// Counters of one end: what it dropped, and whether anything asks for the tunnel.

#include <algorithm>

#include "checker/rules/build.hpp"

namespace sapair::rules {
namespace {

constexpr std::uint64_t one_in = 1000;  // fewer drops than one packet in so many are no impairment

[[nodiscard]] std::vector<Where> seen_of(const Case& tunnel, End end) {
  std::vector<Where> seen;
  for (const auto* t : tunnel.tunnels(end)) {
    seen.insert(seen.end(), t->seen.begin(), t->seen.end());
  }
  return seen;
}

// Negotiated when a packet matches, not before: a crypto map on an ordinary interface.
[[nodiscard]] bool on_demand(const Case& tunnel, End end) {
  const auto platform = tunnel.view(end).platform;
  if (platform != Platform::cisco_ios && platform != Platform::cisco_asa) {
    return false;
  }
  return !tunnel.tunnels(end).empty() &&
         std::ranges::all_of(tunnel.tunnels(end), [](const TunnelView* t) {
           const auto name = t->tunnel.interface;
           return !name.empty() && !name.starts_with("Tunnel") && !name.starts_with("Virtual") &&
                  !t->tunnel.more->local_selectors.empty();
         });
}

}  // namespace

void drops(const Case& tunnel, Report& report) {
  for (const auto end : tunnel.ends()) {
    const auto& c = tunnel.counters(end);
    if (const auto replayed = c.replay_failed.value_or(0); replayed > 0) {
      const bool many = !c.packets_in || replayed * one_in > *c.packets_in;
      auto f = make(tunnel, FindingId::replay_drops, Certainty::certain,
                    many ? Severity::warning : Severity::info, place(end));
      f.direction = flow_to(end);
      f.args = {{"count", text_of(replayed)}, {"received", text_of(c.packets_in.value_or(0))}};
      cite(f, tunnel.quote(end, seen_of(tunnel, end), {"replay failed"}));
      mend(f, tunnel, AdviceId::widen_replay_window, end);
      (many ? report.causes : report.findings).push_back(std::move(f));
    }
    if (c.verify_failed.value_or(0) > 0 && c.packets_in.value_or(0) == 0 &&
        tunnel.children(end) == Have::some) {
      auto f = make(tunnel, FindingId::key_mismatch_verify_failed, Certainty::likely,
                    Severity::error, Place::both);
      f.direction = flow_to(end);
      f.args = {{"count", text_of(*c.verify_failed)}};
      cite(f, tunnel.quote(end, seen_of(tunnel, end), {"verify failed"}));
      mend_both(f, tunnel, AdviceId::clear_sas);
      report.causes.push_back(std::move(f));
    }
  }
}

void idle(const Case& tunnel, Report& report) {
  bool counted = false;
  bool moved = false;
  bool up = true;
  for (const auto end : tunnel.ends()) {
    const auto& c = tunnel.counters(end);
    counted = counted || (c.packets_out && c.packets_in);
    moved = moved || c.packets_out.value_or(0) > 0 || c.packets_in.value_or(0) > 0;
    up = up && tunnel.children(end) == Have::some;
  }
  if (up && counted && !moved) {
    auto f = make(tunnel, FindingId::no_traffic_counters_zero, Certainty::certain, Severity::info,
                  Place::both);
    f.args = names_of(tunnel, End::a);
    for (const auto end : tunnel.ends()) {
      if (tunnel.counters(end).packets_out) {
        cite(f, tunnel.quote_counter(end, Direction::out));
      }
      if (tunnel.counters(end).packets_in) {
        cite(f, tunnel.quote_counter(end, Direction::in));
      }
    }
    next(f, tunnel, AdviceId::show_counters, End::a);
    report.findings.push_back(std::move(f));
    return;
  }
  // Nothing is negotiated, no packet has asked for it, and one end waits for one.
  if (moved || explained(report, tunnel)) {
    return;
  }
  std::optional<End> waiting;
  for (const auto end : tunnel.ends()) {
    const auto& c = tunnel.counters(end);
    if (tunnel.children(end) != Have::none || tunnel.ike(end) == Have::some ||
        tunnel.ike(end) == Have::trying || c.no_sa_out.value_or(0) > 0 ||
        c.errors_out.value_or(0) > 0 || c.drops_out.value_or(0) > 0) {
      return;
    }
    if (on_demand(tunnel, end)) {
      waiting = end;
    }
  }
  if (!waiting) {
    return;
  }
  const bool shows_zero = tunnel.counters(*waiting).packets_out.has_value();
  auto f = make(tunnel, FindingId::no_traffic_on_demand,
                shows_zero ? Certainty::likely : Certainty::possible, Severity::warning,
                place(*waiting));
  f.args = names_of(tunnel, *waiting);
  cite(f, tunnel.quote_no_children(*waiting));
  if (shows_zero) {
    cite(f, tunnel.quote_counter(*waiting, Direction::out));
  }
  next(f, tunnel, AdviceId::start_negotiation, *waiting);
  report.causes.push_back(std::move(f));
}

}  // namespace sapair::rules
