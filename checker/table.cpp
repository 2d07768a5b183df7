#include "checker/table.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace sapair {
namespace {

using Both = std::array<std::string, 2>;

[[nodiscard]] std::string word(IkeVersion v) {
  return v == IkeVersion::v1 ? "IKEv1" : v == IkeVersion::v2 ? "IKEv2" : "";
}

[[nodiscard]] std::string word(SaState s) {
  switch (s) {
  case SaState::up:
    return "up";
  case SaState::negotiating:
    return "negotiating";
  case SaState::deleting:
    return "deleting";
  case SaState::down:
    return "down";
  case SaState::unknown:
    break;
  }
  return {};
}

[[nodiscard]] std::string word(Encapsulation m) {
  return m == Encapsulation::tunnel ? "tunnel" : m == Encapsulation::transport ? "transport" : "";
}

template <typename T>
[[nodiscard]] std::string number(const std::optional<T>& n) {
  return n ? std::to_string(*n) : std::string();
}

template <typename Algorithm>
[[nodiscard]] std::string name(const std::optional<Algorithm>& algorithm) {
  return algorithm ? short_name(*algorithm) : std::string();
}

// Printed by both, and not the same. What one end prints without its key length differs from
// nothing.
template <typename Algorithm>
[[nodiscard]] bool unlike(const std::optional<Algorithm>& x, const std::optional<Algorithm>& y) {
  return x && y && same(*x, *y) == false;
}

[[nodiscard]] std::string listed(const Case& tunnel, End end, bool local) {
  std::set<std::string> texts;
  for (const auto* t : tunnel.tunnels(end)) {
    for (const auto& s :
         local ? t->tunnel.more->local_selectors : t->tunnel.more->remote_selectors) {
      texts.insert(to_string(s));
    }
  }
  std::string out;
  for (const auto& text : texts) {
    out += out.empty() ? text : ", " + text;
  }
  return out;
}

[[nodiscard]] const IkeView* ike_of(const Case& tunnel, End end) {
  if (!tunnel.match().ikes.empty()) {
    const auto& [a, b] = tunnel.match().ikes.front();
    return &tunnel.view(end).ike_sas[end == End::a ? a : b];
  }
  const IkeView* best = nullptr;
  for (const auto* ike : tunnel.ikes(end)) {
    if (best == nullptr || (ike->sa.state == SaState::up && best->sa.state != SaState::up)) {
      best = ike;
    }
  }
  return best;
}

[[nodiscard]] const SaView* sa_of(const Case& tunnel, End end) {
  for (const auto& m : tunnel.match().sas) {
    return m.sender == end ? &tunnel.out(m) : &tunnel.in(m);
  }
  const auto out = tunnel.sas(end, Direction::out);
  return !out.empty() ? out.front() : tunnel.sas(end).empty() ? nullptr : tunnel.sas(end).front();
}

// Pairs of one end's SAs, oldest last: those that live as long as each other were made together.
[[nodiscard]] std::vector<const SaView*> by_age(std::vector<const SaView*> sas) {
  std::ranges::stable_sort(sas, std::greater<>{},
                           [](const SaView* sa) { return sa->sa.remaining_s.value_or(0); });
  return sas;
}

void fill_children(const Case& tunnel, TunnelPair& pair) {
  std::vector<const SaMatch*> forth;
  std::vector<const SaMatch*> back;
  for (const auto& m : tunnel.match().sas) {
    (m.sender == End::a ? forth : back).push_back(&m);
  }
  const auto age = [&](const SaMatch* m) {
    return (m->sender == End::a ? tunnel.out(*m) : tunnel.in(*m)).sa.remaining_s.value_or(0);
  };
  std::ranges::stable_sort(forth, std::greater<>{}, age);
  std::ranges::stable_sort(back, std::greater<>{}, age);
  for (std::size_t i = 0; i < std::max(forth.size(), back.size()); ++i) {
    auto& child = pair.children.emplace_back();
    if (i < forth.size()) {
      child.a_out_spi = tunnel.out(*forth[i]).sa.spi;
      child.b_in_spi = tunnel.in(*forth[i]).sa.spi;
    }
    if (i < back.size()) {
      child.b_out_spi = tunnel.out(*back[i]).sa.spi;
      child.a_in_spi = tunnel.in(*back[i]).sa.spi;
    }
    child.paired = i < forth.size() && i < back.size();
  }
  for (const auto end : tunnel.ends()) {
    const auto out = by_age(tunnel.unpaired(end, Direction::out));
    const auto in = by_age(tunnel.unpaired(end, Direction::in));
    for (std::size_t i = 0; i < std::max(out.size(), in.size()); ++i) {
      ChildPair child;
      auto& o = end == End::a ? child.a_out_spi : child.b_out_spi;
      auto& n = end == End::a ? child.a_in_spi : child.b_in_spi;
      if (i < out.size()) {
        o = out[i]->sa.spi;
      }
      if (i < in.size()) {
        n = in[i]->sa.spi;
      }
      if (o || n) {
        pair.children.push_back(child);
      }
    }
  }
}

}  // namespace

TunnelPair tunnel_pair(const Case& tunnel) {
  TunnelPair pair;
  pair.a_name = tunnel.name(End::a);
  pair.b_name = tunnel.name(End::b);
  if (!tunnel.match().ikes.empty()) {
    pair.ike_paired = true;
    for (const auto& [a, b] : tunnel.match().ikes) {
      const auto& x = *tunnel.view(End::a).ike_sas[a].sa.more;
      const auto& y = *tunnel.view(End::b).ike_sas[b].sa.more;
      const auto& ordered = x.initiator_spi ? x : y;
      if (ordered.initiator_spi && ordered.responder_spi) {
        pair.ike_spis = {*ordered.initiator_spi, *ordered.responder_spi};
      } else if (x.local_spi && x.remote_spi) {
        const auto role = tunnel.view(End::a).ike_sas[a].sa.role;
        pair.ike_spis = role == Role::responder ? std::pair(*x.remote_spi, *x.local_spi)
                                                : std::pair(*x.local_spi, *x.remote_spi);
      }
      break;
    }
  }
  fill_children(tunnel, pair);

  Both values;
  const auto row = [&](ComparedId what, bool same_expected) {
    if (!values[0].empty() || !values[1].empty()) {
      pair.table.push_back(
          {what, values[0], values[1],
           same_expected && !values[0].empty() && !values[1].empty() && values[0] != values[1]});
    }
    values = {};
  };
  // An algorithm of something the ends share; `value` gives what an end prints of it.
  const auto algorithm = [&](ComparedId what, bool shared_by_both, auto&& value) {
    for (const auto end : tunnel.ends()) {
      values[static_cast<std::size_t>(end)] = name(value(end));
    }
    const auto before = pair.table.size();
    row(what, false);
    if (pair.table.size() > before) {
      pair.table.back().differs =
          shared_by_both && tunnel.two() && unlike(value(End::a), value(End::b));
    }
  };
  const auto each = [&](auto&& value) {
    for (const auto end : tunnel.ends()) {
      values[static_cast<std::size_t>(end)] = value(end);
    }
  };
  const auto first = [&](End end) -> const Tunnel& {
    static const Tunnel empty;
    return tunnel.tunnels(end).empty() ? empty : tunnel.tunnels(end).front()->tunnel;
  };
  const auto ike = [&](End end) -> const IkeSa& {
    static const IkeSa empty;
    const auto* view = ike_of(tunnel, end);
    return view == nullptr ? empty : view->sa;
  };
  const auto sa = [&](End end) -> const IpsecSa& {
    static const IpsecSa empty;
    const auto* view = sa_of(tunnel, end);
    return view == nullptr ? empty : view->sa;
  };

  each([&](End e) { return std::string(first(e).more->local.host); });
  row(ComparedId::address, false);
  each([&](End e) { return std::string(first(e).remote.host); });
  row(ComparedId::peer, false);
  each([&](End e) { return word(ike(e).version); });
  row(ComparedId::ike_version, true);
  each([&](End e) {
    const auto printed = ike(e).more->state_as_printed;
    return printed.empty() ? word(ike(e).state) : std::string(printed);
  });
  row(ComparedId::ike_state, false);
  const bool shared_ike = pair.ike_paired;
  algorithm(ComparedId::ike_encryption, shared_ike, [&](End e) { return ike(e).more->encryption; });
  algorithm(ComparedId::ike_integrity, shared_ike, [&](End e) { return ike(e).more->integrity; });
  algorithm(ComparedId::ike_dh_group, shared_ike, [&](End e) { return ike(e).more->dh_group; });
  each([&](End e) { return number(ike(e).remaining_s); });
  row(ComparedId::ike_remaining, false);
  const bool shared = !tunnel.match().sas.empty();
  algorithm(ComparedId::esp_encryption, shared, [&](End e) { return sa(e).more->encryption; });
  algorithm(ComparedId::esp_integrity, shared, [&](End e) { return sa(e).more->integrity; });
  algorithm(ComparedId::pfs, shared, [&](End e) { return first(e).more->pfs; });
  each([&](End e) { return word(sa(e).mode); });
  row(ComparedId::mode, shared);
  each([&](End e) {
    const auto udp = sa(e).more->udp_encapsulation;
    return !udp ? std::string() : *udp ? std::string("UDP") : std::string("ESP");
  });
  row(ComparedId::encapsulation, shared);
  if (tunnel.two()) {
    const Both local = {listed(tunnel, End::a, true), listed(tunnel, End::b, true)};
    const Both remote = {listed(tunnel, End::a, false), listed(tunnel, End::b, false)};
    const auto cross = [](const std::string& x, const std::string& y) {
      return !x.empty() && !y.empty() && x != y;
    };
    values = local;
    row(ComparedId::selectors_local, false);
    values = remote;
    row(ComparedId::selectors_remote, false);
    for (auto& line : pair.table) {
      if (line.what == ComparedId::selectors_local || line.what == ComparedId::selectors_remote) {
        line.differs = line.what == ComparedId::selectors_local ? cross(local[0], remote[1])
                                                                : cross(remote[0], local[1]);
      }
    }
  } else {
    values[0] = listed(tunnel, End::a, true);
    row(ComparedId::selectors_local, false);
    values[0] = listed(tunnel, End::a, false);
    row(ComparedId::selectors_remote, false);
  }
  each([&](End e) { return number(sa(e).remaining_s); });
  row(ComparedId::remaining, false);
  each([&](End e) { return number(tunnel.counters(e).packets_out); });
  row(ComparedId::packets_out, false);
  each([&](End e) { return number(tunnel.counters(e).packets_in); });
  row(ComparedId::packets_in, false);
  return pair;
}

}  // namespace sapair
