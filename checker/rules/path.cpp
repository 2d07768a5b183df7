// Between the ends: addresses that do not meet, and packets that do not arrive.

#include <algorithm>

#include "checker/rules/build.hpp"

namespace sapair::rules {
namespace {

constexpr std::uint32_t far_apart = 100;  // octets of MTU; PPPoE at one end is no news
constexpr std::uint64_t plenty = 10;      // fewer packets may have been sent between the two pastes

[[nodiscard]] bool is_public(const std::string& host) {
  const auto address = address_from(host);
  return address && !is_private(*address);
}

// What one end sent through the tunnel did not arrive: SAs at both ends, a counter that grew, one
// that did not.
[[nodiscard]] bool lost(const Case& tunnel, End sender) {
  const auto receiver = other(sender);
  const auto& out = tunnel.counters(sender);
  const auto& in = tunnel.counters(receiver);
  return tunnel.children(sender) == Have::some && tunnel.children(receiver) == Have::some &&
         out.packets_out.value_or(0) > 0 && in.packets_in && *in.packets_in == 0 &&
         in.verify_failed.value_or(0) == 0 && in.replay_failed.value_or(0) == 0 &&
         in.errors_in.value_or(0) == 0;
}

// SPIs are printed at both ends and none is the same: the SAs themselves are the matter.
[[nodiscard]] bool unmatched(const Case& tunnel, End sender) {
  const auto out = tunnel.sas(sender, Direction::out);
  const auto in = tunnel.sas(other(sender), Direction::in);
  const auto printed = [](const std::vector<const SaView*>& list) {
    return !list.empty() &&
           std::ranges::all_of(list, [](const SaView* sa) { return sa->sa.spi.has_value(); });
  };
  return printed(out) && printed(in) && !tunnel.paired(flow_from(sender));
}

// How far the counters moved between two outputs of the same command; nullopt where there are no
// two, or where they were cleared between them.
struct Growth {
  std::uint64_t out = 0;
  std::uint64_t in = 0;
};

[[nodiscard]] std::optional<Growth> growth(const Case& tunnel, End end) {
  Growth grown;
  if (tunnel.tunnels(end).empty()) {
    return {};
  }
  for (const auto* t : tunnel.tunnels(end)) {
    const auto* before = tunnel.view(end).earlier(*t);
    const auto& now = t->tunnel.more->counters;
    if (before == nullptr || !now.packets_out || !now.packets_in ||
        !before->more->counters.packets_out || !before->more->counters.packets_in ||
        *now.packets_out < *before->more->counters.packets_out ||
        *now.packets_in < *before->more->counters.packets_in) {
      return {};
    }
    grown.out += *now.packets_out - *before->more->counters.packets_out;
    grown.in += *now.packets_in - *before->more->counters.packets_in;
  }
  return grown;
}

[[nodiscard]] std::optional<bool> in_udp(const Case& tunnel) {
  std::optional<bool> answer;
  for (const auto end : tunnel.ends()) {
    for (const auto* sa : tunnel.sas(end)) {
      if (sa->sa.more->udp_encapsulation) {
        answer = answer.value_or(false) || *sa->sa.more->udp_encapsulation;
      }
    }
  }
  return answer;
}

}  // namespace

void peer_address(const Case& tunnel, Report& report) {
  if (!tunnel.two() || tunnel.tunnels(End::a).empty() || tunnel.tunnels(End::b).empty() ||
      tunnel.match().joined_by != JoinedBy::one_address) {
    return;
  }
  for (const auto end : tunnel.ends()) {
    const auto& mine = *tunnel.tunnels(end).front();
    const auto& its = *tunnel.tunnels(other(end)).front();
    const auto called = remote_host(mine);
    const auto real = local_host(its);
    if (!is_public(called) || !is_public(real) || called == real ||
        remote_host(its) != local_host(mine) ||
        tunnel.view(other(end)).addresses.contains(called) || tunnel.translated().value_or(false)) {
      continue;
    }
    if (tunnel.children(end) == Have::some && tunnel.children(other(end)) == Have::some) {
      continue;  // it works, so something between the ends translates the address
    }
    auto f = make(tunnel, FindingId::wrong_peer_address, Certainty::certain, Severity::error,
                  place(end));
    values(f, "peer-address", end, called, real);
    f.args = {{"called", called}, {"real", real}};
    cite(f, tunnel.quote(end, mine.seen, {called}));
    cite(f, tunnel.quote(other(end), its.seen, {real}));
    f.remedies.push_back({AdviceId::set_peer_address, end, names_of(tunnel, end)});
    f.remedies.back().args["real"] = real;
    report.causes.push_back(std::move(f));
  }
}

void responder_behind_nat(const Case& tunnel, Report& report) {
  if (!tunnel.two()) {
    return;
  }
  for (const auto caller : tunnel.ends()) {
    const auto called = other(caller);
    const bool calls = std::ranges::any_of(tunnel.ikes(caller), [](const IkeView* ike) {
      return ike->sa.role == Role::initiator && ike->sa.state == SaState::negotiating;
    });
    if (!calls || tunnel.ike(called) == Have::some || tunnel.children(called) == Have::some) {
      continue;
    }
    // The called end's own addresses are all private or carrier-grade NAT ones.
    const Interface* inner = nullptr;
    bool outer = false;
    for (const auto* interface : tunnel.view(called).interfaces) {
      for (const auto printed : interface->addresses) {
        const auto host = std::string(printed.substr(0, printed.find_first_of("/ ")));
        outer = outer || is_public(host);
        const auto address = address_from(host);
        if (address && is_private(*address) && interface->state == LinkState::up) {
          inner = interface;
        }
      }
    }
    if (inner == nullptr || outer) {
      continue;
    }
    auto f = make(tunnel, FindingId::responder_behind_nat, Certainty::likely, Severity::error,
                  place(called));
    f.args = {{"address", std::string(inner->addresses.front())},
              {"interface", std::string(inner->name)}};
    cite(f, tunnel.view(called).evidence(inner->where));
    cite(f, tunnel.quote(caller, *tunnel.ikes(caller).front()));
    mend(f, tunnel, AdviceId::make_caller, called);
    mend_both(f, tunnel, AdviceId::enable_nat_traversal);
    report.causes.push_back(std::move(f));
  }
}

namespace {

// Counters that stand above zero may have stopped: two readings at both ends show it.
void lost_since(const Case& tunnel, Report& report) {
  for (const auto sender : tunnel.ends()) {
    const auto receiver = other(sender);
    const auto sent = growth(tunnel, sender);
    const auto received = growth(tunnel, receiver);
    if (!sent || !received || sent->out < plenty || received->in != 0 ||
        tunnel.children(sender) != Have::some || tunnel.children(receiver) != Have::some ||
        tunnel.counters(receiver).verify_failed.value_or(0) > 0 || unmatched(tunnel, sender)) {
      continue;
    }
    const bool sure = tunnel.paired(flow_from(sender)) && tunnel.timing() != Timing::apart;
    auto f = make(tunnel, FindingId::esp_blocked_growth,
                  sure ? Certainty::certain : Certainty::likely, Severity::error, Place::path);
    f.direction = flow_from(sender);
    f.args = {{"sent", text_of(sent->out)},
              {"protocol", in_udp(tunnel).value_or(false) ? "UDP 4500" : "ESP (IP protocol 50)"}};
    values(f, "packets", sender, '+' + text_of(sent->out), "+0");
    for (const auto end : {sender, receiver}) {
      const auto& t = *tunnel.tunnels(end).front();
      const auto way = end == sender ? "encaps" : "decaps";
      cite(f, tunnel.quote(end, {tunnel.view(end).earlier(t)->where}, {way}));
      cite(f, tunnel.quote_counter(end, end == sender ? Direction::out : Direction::in));
    }
    mend(f, tunnel, AdviceId::permit_ike, receiver);
    mend(f, tunnel, AdviceId::permit_ike, sender);
    next(f, tunnel, AdviceId::show_counters, sender);
    next(f, tunnel, AdviceId::show_counters, receiver);
    report.causes.push_back(std::move(f));
  }
}

}  // namespace

// What may swallow large packets only. Nothing of it stops a tunnel.
void large_packets(const Case& tunnel, Report& report) {
  for (const auto end : tunnel.ends()) {
    const auto* interface = tunnel.tunnel_interface(end);
    if (interface == nullptr || interface->mss_adjust != false ||
        tunnel.children(end) != Have::some) {
      continue;
    }
    auto f = make(tunnel, FindingId::mtu_mss_not_adjusted, Certainty::possible, Severity::info,
                  place(end));
    f.args = names_of(tunnel, end);
    f.args["interface"] = std::string(interface->name);
    cite(f, tunnel.quote(end, {interface->where}, {"mss"}));
    next(f, tunnel, AdviceId::ping_peer, end);
    report.findings.push_back(std::move(f));
  }
  if (!tunnel.two() || tunnel.tunnels(End::a).empty() || tunnel.tunnels(End::b).empty() ||
      tunnel.children(End::a) != Have::some || tunnel.children(End::b) != Have::some) {
    return;
  }
  const auto& a = *tunnel.tunnels(End::a).front();
  const auto& b = *tunnel.tunnels(End::b).front();
  const auto& x = a.tunnel.more->path_mtu;
  const auto& y = b.tunnel.more->path_mtu;
  if (!x || !y || std::max(*x, *y) - std::min(*x, *y) < far_apart) {
    return;
  }
  auto f =
      make(tunnel, FindingId::mtu_path_differs, Certainty::possible, Severity::info, Place::both);
  values(f, "path-mtu", End::a, text_of(*x), text_of(*y));
  cite(f, tunnel.quote(End::a, a.seen, {"path mtu"}));
  cite(f, tunnel.quote(End::b, b.seen, {"path mtu"}));
  next_both(f, tunnel, AdviceId::ping_peer);
  report.findings.push_back(std::move(f));
}

// The called end translates on its own line, and IKE to it is not answered.
void nat_pinhole(const Case& tunnel, Report& report) {
  if (!tunnel.two() || explained(report, tunnel)) {
    return;
  }
  for (const auto called : tunnel.ends()) {
    if (tunnel.ike(other(called)) != Have::trying || tunnel.ike(called) == Have::some ||
        tunnel.children(called) == Have::some) {
      continue;
    }
    const NatTable* outside = nullptr;
    bool forwarded = false;
    for (const auto* table : tunnel.view(called).nat) {
      if (!table->outer_address.empty() && !table->interface.starts_with("TUNNEL")) {
        outside = table;
      }
      forwarded = forwarded || std::ranges::any_of(table->sessions, [](const NatSession& s) {
                    return s.inner.ends_with(".500") || s.inner.ends_with(".4500");
                  });
    }
    if (outside == nullptr || forwarded) {
      continue;
    }
    auto f = make(tunnel, FindingId::nat_pinhole_unanswered, Certainty::possible, Severity::error,
                  place(called));
    f.args = names_of(tunnel, called);
    f.args["interface"] = outside->interface.empty() ? "-" : std::string(outside->interface);
    cite(f, tunnel.quote(called, {outside->where}, {"interface", "インタフェース"}));
    for (const auto* ike : tunnel.ikes(other(called))) {
      cite(f, tunnel.quote(other(called), *ike));
      break;
    }
    mend(f, tunnel, AdviceId::permit_ike, called);
    next(f, tunnel, AdviceId::show_config, called);
    report.causes.push_back(std::move(f));
  }
}

void lost_traffic(const Case& tunnel, Report& report) {
  if (!tunnel.two() || explained(report, tunnel)) {
    return;
  }
  std::vector<End> senders;
  for (const auto sender : tunnel.ends()) {
    if (lost(tunnel, sender) && !unmatched(tunnel, sender)) {
      senders.push_back(sender);
    }
  }
  if (senders.empty()) {
    lost_since(tunnel, report);
    return;
  }
  const auto cite_counters = [&](Finding& f, End sender) {
    cite(f, tunnel.quote_counter(sender, Direction::out));
    cite(f, tunnel.quote_counter(other(sender), Direction::in));
  };
  if (tunnel.translated().value_or(false) && in_udp(tunnel) == false) {
    auto f = make(tunnel, FindingId::natt_off, Certainty::likely, Severity::error, Place::both);
    if (senders.size() == 1) {
      f.direction = flow_from(senders.front());
    }
    for (const auto end : tunnel.ends()) {
      for (const auto* t : tunnel.tunnels(end)) {
        if (!t->tunnel.more->local.host.empty()) {
          cite(f, tunnel.quote(end, t->seen, {t->tunnel.more->local.host}));
        }
      }
    }
    for (const auto sender : senders) {
      cite_counters(f, sender);
    }
    mend_both(f, tunnel, AdviceId::enable_nat_traversal);
    next_both(f, tunnel, AdviceId::show_config);
    report.causes.push_back(std::move(f));
    return;
  }
  for (const auto sender : senders) {
    const auto sent = *tunnel.counters(sender).packets_out;
    const bool sure = tunnel.paired(flow_from(sender)) && sent >= plenty;
    auto f = make(tunnel, FindingId::esp_blocked_paired,
                  sure ? Certainty::certain : Certainty::likely, Severity::error, Place::path);
    f.direction = flow_from(sender);
    f.args = {{"sent", text_of(sent)},
              {"protocol", in_udp(tunnel).value_or(false) ? "UDP 4500" : "ESP (IP protocol 50)"}};
    values(f, "packets", sender, text_of(sent), "0");
    for (const auto& m : tunnel.match().sas) {
      if (m.sender == sender) {
        cite(f, tunnel.quote(sender, tunnel.out(m)));
        cite(f, tunnel.quote(other(sender), tunnel.in(m)));
        break;
      }
    }
    cite_counters(f, sender);
    mend(f, tunnel, AdviceId::permit_ike, other(sender));
    mend(f, tunnel, AdviceId::permit_ike, sender);
    next(f, tunnel, AdviceId::show_counters, sender);
    next(f, tunnel, AdviceId::show_counters, other(sender));
    report.causes.push_back(std::move(f));
  }
}

void one_way_traffic(const Case& tunnel, Report& report) {
  if (explained(report, tunnel)) {
    return;
  }
  for (const auto end : tunnel.ends()) {
    const auto& mine = tunnel.counters(end);
    if (tunnel.children(end) != Have::some || !mine.packets_out || !mine.packets_in) {
      continue;
    }
    if (*mine.packets_in > 0 && *mine.packets_out == 0) {
      // It receives and answers nothing.
      const bool confirmed =
          tunnel.two() && tunnel.counters(other(end)).packets_out.value_or(0) > 0;
      auto f = make(tunnel,
                    confirmed ? FindingId::route_missing_one_way
                              : FindingId::route_missing_one_way_one_end,
                    Certainty::likely, Severity::error, place(end));
      f.direction = flow_from(end);
      f.args = {{"received", text_of(*mine.packets_in)}};
      cite(f, tunnel.quote_counter(end, Direction::in));
      cite(f, tunnel.quote_counter(end, Direction::out));
      if (confirmed) {
        cite(f, tunnel.quote_counter(other(end), Direction::out));
        cite(f, tunnel.quote_counter(other(end), Direction::in));
      }
      mend(f, tunnel, AdviceId::add_route_into_tunnel, end);
      next(f, tunnel, AdviceId::show_routes, end);
      report.causes.push_back(std::move(f));
    } else if (!tunnel.two() && *mine.packets_out > 0 && *mine.packets_in == 0) {
      // Alone it may be the path, or a route that is missing behind the other end.
      auto f = make(tunnel, FindingId::esp_blocked_one_end, Certainty::possible, Severity::error,
                    Place::path);
      f.args = {{"sent", text_of(*mine.packets_out)}};
      cite(f, tunnel.quote_counter(end, Direction::out));
      cite(f, tunnel.quote_counter(end, Direction::in));
      next(f, tunnel, AdviceId::show_sa_detail, other(end));
      next(f, tunnel, AdviceId::show_routes, other(end));
      report.causes.push_back(std::move(f));
    }
  }
}

void keepalive(const View& view, const Cases& cases, Report& report) {
  for (const auto& c : cases) {
    const auto* interface = c.tunnel_interface(view.end);
    if (interface == nullptr || interface->keepalive_state.find("NG") == Text::npos) {
      continue;
    }
    const bool heartbeat = interface->keepalive_type.find("heartbeat") != Text::npos;
    const bool foreign = c.two() && c.view(other(view.end)).platform != Platform::yamaha_rtx &&
                         c.view(other(view.end)).platform != Platform::unknown;
    auto f = heartbeat && foreign ? make(c, FindingId::keepalive_mismatch, Certainty::likely,
                                         Severity::warning, place(view.end))
                                  : make(c, FindingId::peer_unreachable_keepalive,
                                         Certainty::possible, Severity::warning, Place::path);
    f.args = names_of(c, view.end);
    f.args["type"] = std::string(interface->keepalive_type);
    cite(f, c.quote(view.end, {interface->where}, {"[type]"}));
    cite(f, c.quote(view.end, {interface->where}, {"[status]"}));
    if (heartbeat && foreign) {
      mend(f, c, AdviceId::match_keepalive, view.end);
    } else {
      next(f, c, AdviceId::ping_peer, view.end);
      next(f, c, AdviceId::show_sas, other(view.end));
    }
    report.causes.push_back(std::move(f));
  }
}

}  // namespace sapair::rules
