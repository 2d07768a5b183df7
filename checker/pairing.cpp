#include "checker/pairing.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <string>
#include <unordered_map>

namespace sapair {
namespace {

[[nodiscard]] std::string key_of(const std::vector<Selector>& selectors) {
  std::vector<std::string> texts;
  for (const auto& s : selectors) {
    texts.push_back(to_string(s));
  }
  std::ranges::sort(texts);
  std::string key;
  for (const auto& text : texts) {
    key += text;
    key += ' ';
  }
  return key;
}

class Groups {
public:
  explicit Groups(std::size_t size) : parent_(size) {
    std::iota(parent_.begin(), parent_.end(), std::size_t{0});
  }
  std::size_t root(std::size_t x) {
    while (parent_[x] != x) {
      parent_[x] = parent_[parent_[x]];
      x = parent_[x];
    }
    return x;
  }
  void join(std::size_t x, std::size_t y) { parent_[root(y)] = root(x); }

private:
  std::vector<std::size_t> parent_;
};

// Does this end's tunnel name the other end as its peer?
enum class Names : std::uint8_t { no, unknown, yes };

[[nodiscard]] bool may_be_translated(const View& view, const TunnelView* tunnel) {
  const auto is_inner = [](const std::string& host) {
    const auto address = address_from(host);
    return address && is_private(*address);
  };
  if (tunnel != nullptr) {
    if (const auto local = local_host(*tunnel); !local.empty()) {
      return is_inner(local);
    }
  }
  return std::ranges::any_of(view.addresses, is_inner);
}

[[nodiscard]] Names names(const TunnelView& tunnel, const View& other, const TunnelView* its) {
  const auto remote = remote_host(tunnel);
  if (remote.empty() || !address_from(remote)) {
    return Names::unknown;
  }
  if (its != nullptr) {
    if (const auto local = local_host(*its); !local.empty() && address_from(local)) {
      return local == remote                    ? Names::yes
             : may_be_translated(other, its)    ? Names::unknown
             : other.addresses.contains(remote) ? Names::unknown
                                                : Names::no;
    }
  }
  if (other.addresses.contains(remote)) {
    return Names::yes;
  }
  return other.addresses.empty() || may_be_translated(other, nullptr) ? Names::unknown : Names::no;
}

class Pairer {
public:
  Pairer(const View& a, const View& b)
      : a_(a), b_(b), groups_(a.tunnels.size() + b.tunnels.size()), done_a_(a.tunnels.size()),
        done_b_(b.tunnels.size()) {}

  Pairing result() && {
    const auto crosswise = by_spi(a_, b_, End::a) + by_spi(b_, a_, End::b);
    by_ike_spi();
    collect();
    if (crosswise == 0 && ikes_.empty() && (same_side_ || same_end())) {
      pairing_.same_end = true;
      pairing_.matches.clear();
      return std::move(pairing_);
    }
    by_shared_ike_sa();
    by_addresses();
    by_one_address();
    rest();
    return std::move(pairing_);
  }

private:
  [[nodiscard]] std::size_t node(End end, std::uint32_t tunnel) const {
    return end == End::a ? tunnel : a_.tunnels.size() + tunnel;
  }

  std::size_t by_spi(const View& from, const View& to, End sender) {
    std::unordered_map<std::uint32_t, std::uint32_t> inbound;
    for (std::uint32_t i = 0; i < to.sas.size(); ++i) {
      const auto& sa = to.sas[i].sa;
      if (sa.direction == Direction::in && sa.spi && *sa.spi != 0) {
        inbound.emplace(*sa.spi, i);
      }
    }
    // Each peer of a hub chooses the hub's outbound SPIs; two may choose alike. Then the addresses
    // decide.
    std::unordered_map<std::uint32_t, std::pair<std::uint32_t, int>> best;
    for (std::uint32_t o = 0; o < from.sas.size(); ++o) {
      const auto& sa = from.sas[o].sa;
      if (sa.direction != Direction::out || !sa.spi) {
        continue;
      }
      const auto found = inbound.find(*sa.spi);
      if (found == inbound.end()) {
        continue;
      }
      const auto& mine = from.tunnels[sa.tunnel];
      const auto& its = to.tunnels[to.sas[found->second].sa.tunnel];
      const auto score =
          static_cast<int>(names(mine, to, &its)) + static_cast<int>(names(its, from, &mine));
      const auto [at, added] = best.try_emplace(found->second, o, score);
      if (!added && score > at->second.second) {
        at->second = {o, score};
      }
    }
    for (const auto& [in, out] : best) {
      sas_.push_back({sender, out.first, in});
    }
    std::ranges::sort(sas_, {}, [](const SaMatch& m) { return std::pair(m.sender, m.out); });
    for (const auto& [in, out] : best) {
      groups_.join(node(sender, from.sas[out.first].sa.tunnel),
                   node(other(sender), to.sas[in].sa.tunnel));
    }
    return best.size();
  }

  void by_ike_spi() {
    std::map<std::pair<std::uint64_t, std::uint64_t>, std::uint32_t> mine;
    for (std::uint32_t i = 0; i < a_.ike_sas.size(); ++i) {
      if (const auto spis = a_.ike_sas[i].spis()) {
        mine.emplace(*spis, i);
      }
    }
    for (std::uint32_t i = 0; i < b_.ike_sas.size(); ++i) {
      if (const auto spis = b_.ike_sas[i].spis()) {
        if (const auto found = mine.find(*spis); found != mine.end()) {
          if (on_the_same_side(a_.ike_sas[found->second].sa, b_.ike_sas[i].sa)) {
            same_side_ = true;
          } else {
            ikes_.emplace_back(found->second, i);
          }
        }
      }
    }
  }

  // Both texts call the same SPI their own, or say that they began: that is one end seen twice.
  [[nodiscard]] static bool on_the_same_side(const IkeSa& x, const IkeSa& y) {
    if (x.more->local_spi && y.more->local_spi) {
      return *x.more->local_spi == *y.more->local_spi;
    }
    return x.role != Role::unknown && x.role == y.role && x.more->initiator_spi &&
           y.more->initiator_spi;
  }

  // Components of tunnels that have an IPsec SA in common.
  void collect() {
    std::map<std::size_t, std::size_t> match_of;  // root -> index
    for (const auto& sa : sas_) {
      const auto& from = sa.sender == End::a ? a_ : b_;
      const auto root = groups_.root(node(sa.sender, from.sas[sa.out].sa.tunnel));
      const auto [at, added] = match_of.try_emplace(root, pairing_.matches.size());
      if (added) {
        pairing_.matches.emplace_back().joined_by = JoinedBy::spi;
      }
      pairing_.matches[at->second].sas.push_back(sa);
    }
    for (std::uint32_t t = 0; t < a_.tunnels.size(); ++t) {
      if (const auto at = match_of.find(groups_.root(node(End::a, t))); at != match_of.end()) {
        pairing_.matches[at->second].tunnels[0].push_back(t);
        done_a_[t] = true;
      }
    }
    for (std::uint32_t t = 0; t < b_.tunnels.size(); ++t) {
      if (const auto at = match_of.find(groups_.root(node(End::b, t))); at != match_of.end()) {
        pairing_.matches[at->second].tunnels[1].push_back(t);
        done_b_[t] = true;
      }
    }
    for (auto& match : pairing_.matches) {
      add_ikes(match);
    }
  }

  void add_ikes(Match& match) {
    match.ikes.clear();
    const auto has = [](const View& view, const std::vector<std::uint32_t>& tunnels,
                        std::uint32_t ike) {
      return std::ranges::any_of(tunnels, [&](std::uint32_t t) {
        return std::ranges::find(view.tunnels[t].ikes, ike) != view.tunnels[t].ikes.end();
      });
    };
    if (ike_index_.empty() && !ikes_.empty()) {
      for (std::size_t i = 0; i < ikes_.size(); ++i) {
        ike_index_.emplace(ikes_[i].first, i);
      }
    }
    for (const auto t : match.tunnels[0]) {
      for (const auto ike : a_.tunnels[t].ikes) {
        const auto found = ike_index_.find(ike);
        if (found != ike_index_.end() && has(b_, match.tunnels[1], ikes_[found->second].second) &&
            std::ranges::find(match.ikes, ikes_[found->second]) == match.ikes.end()) {
          match.ikes.push_back(ikes_[found->second]);
        }
      }
    }
  }

  // The texts show the same SAs in the same direction, or the same addresses on the same side.
  [[nodiscard]] bool same_end() const {
    std::unordered_map<std::uint64_t, int> mine;
    const auto key = [](const IpsecSa& sa) {
      return std::uint64_t{*sa.spi} << 2 | static_cast<std::uint64_t>(sa.direction);
    };
    for (const auto& sa : a_.sas) {
      if (sa.sa.spi) {
        mine.emplace(key(sa.sa), 1);
      }
    }
    if (std::ranges::any_of(
            b_.sas, [&](const SaView& sa) { return sa.sa.spi && mine.contains(key(sa.sa)); })) {
      return true;
    }
    std::unordered_map<std::string, int> pairs;
    for (const auto& tunnel : a_.tunnels) {
      if (!local_host(tunnel).empty() && !remote_host(tunnel).empty()) {
        pairs.emplace(local_host(tunnel) + '|' + remote_host(tunnel), 1);
      }
    }
    return std::ranges::any_of(b_.tunnels, [&](const TunnelView& tunnel) {
      return pairs.contains(local_host(tunnel) + '|' + remote_host(tunnel));
    });
  }

  void by_shared_ike_sa() {
    const auto tunnels_of = [](const View& view) {
      std::vector<std::vector<std::uint32_t>> lists(view.ike_sas.size());
      for (std::uint32_t t = 0; t < view.tunnels.size(); ++t) {
        for (const auto ike : view.tunnels[t].ikes) {
          lists[ike].push_back(t);
        }
      }
      return lists;
    };
    if (ikes_.empty()) {
      return;
    }
    auto of_a = tunnels_of(a_);
    auto of_b = tunnels_of(b_);
    for (const auto& [ia, ib] : ikes_) {
      std::erase_if(of_a[ia], [&](std::uint32_t t) { return done_a_[t]; });
      std::erase_if(of_b[ib], [&](std::uint32_t t) { return done_b_[t]; });
      join_lists(of_a[ia], of_b[ib], JoinedBy::ike_spi);
    }
  }

  void join(std::uint32_t ta, std::uint32_t tb, JoinedBy by) {
    auto& match = pairing_.matches.emplace_back();
    match.tunnels[0].push_back(ta);
    match.tunnels[1].push_back(tb);
    match.joined_by = by;
    done_a_[ta] = true;
    done_b_[tb] = true;
    add_ikes(match);
  }

  // The same two routers, perhaps several pairs of networks: mirrored selectors first, then as they
  // stand.
  void join_lists(std::vector<std::uint32_t> ta, std::vector<std::uint32_t> tb, JoinedBy by) {
    std::unordered_multimap<std::string, std::uint32_t> by_selectors;
    const auto key = [](const std::vector<Selector>& x, const std::vector<Selector>& y) {
      return key_of(x) + '|' + key_of(y);
    };
    for (const auto t : tb) {
      const auto& more = *b_.tunnels[t].tunnel.more;
      by_selectors.emplace(key(more.remote_selectors, more.local_selectors), t);
    }
    for (const auto t : ta) {
      const auto& more = *a_.tunnels[t].tunnel.more;
      const auto found = by_selectors.find(key(more.local_selectors, more.remote_selectors));
      if (found != by_selectors.end()) {
        join(t, found->second, by);
        by_selectors.erase(found);
      }
    }
    std::erase_if(ta, [&](std::uint32_t t) { return done_a_[t]; });
    std::erase_if(tb, [&](std::uint32_t t) { return done_b_[t]; });
    for (std::size_t i = 0; i < std::min(ta.size(), tb.size()); ++i) {
      join(ta[i], tb[i], by);
    }
  }

  void by_addresses() {
    std::unordered_map<std::string, std::vector<std::uint32_t>> theirs;
    for (std::uint32_t t = 0; t < b_.tunnels.size(); ++t) {
      const auto local = local_host(b_.tunnels[t]);
      const auto remote = remote_host(b_.tunnels[t]);
      if (!done_b_[t] && !local.empty() && !remote.empty()) {
        theirs[remote + '|' + local].push_back(t);
      }
    }
    std::map<std::string, std::vector<std::uint32_t>> mine;
    for (std::uint32_t t = 0; t < a_.tunnels.size(); ++t) {
      const auto local = local_host(a_.tunnels[t]);
      const auto remote = remote_host(a_.tunnels[t]);
      if (!done_a_[t] && !local.empty() && !remote.empty()) {
        mine[local + '|' + remote].push_back(t);
      }
    }
    for (auto& [key, list] : mine) {
      if (const auto found = theirs.find(key); found != theirs.end()) {
        join_lists(list, found->second, JoinedBy::addresses);
      }
    }
  }

  [[nodiscard]] std::vector<std::uint32_t> left(End end) const {
    const auto& done = end == End::a ? done_a_ : done_b_;
    std::vector<std::uint32_t> list;
    for (std::uint32_t t = 0; t < done.size(); ++t) {
      if (!done[t]) {
        list.push_back(t);
      }
    }
    return list;
  }

  // Tunnels that name the other end, or that nothing speaks against.
  void by_one_address() {
    const auto who = [&](End end, Names least) {
      const auto& view = end == End::a ? a_ : b_;
      const auto& peer = end == End::a ? b_ : a_;
      auto list = left(end);
      std::erase_if(list,
                    [&](std::uint32_t t) { return names(view.tunnels[t], peer, nullptr) < least; });
      return list;
    };
    join_lists(who(End::a, Names::yes), who(End::b, Names::yes), JoinedBy::addresses);
    for (const auto end : {End::a, End::b}) {
      const auto sure = who(end, Names::yes);
      const auto perhaps = who(other(end), Names::unknown);
      if (sure.size() == perhaps.size() || sure.size() == 1) {
        const auto& ta = end == End::a ? sure : perhaps;
        const auto& tb = end == End::a ? perhaps : sure;
        if (sure.size() == perhaps.size()) {
          join_lists(ta, tb, JoinedBy::one_address);
        } else if (!perhaps.empty()) {
          pick(sure.front(), end, perhaps);
        }
      }
    }
    const auto la = who(End::a, Names::unknown);
    const auto lb = who(End::b, Names::unknown);
    if (la.size() == 1 && lb.size() == 1) {
      // Two ends of one tunnel never have the same peer.
      const auto host = remote_host(a_.tunnels[la.front()]);
      const bool one_peer = !host.empty() && host == remote_host(b_.tunnels[lb.front()]);
      if (one_peer || one_device()) {
        pairing_.same_end = one_device() && pairing_.matches.empty();
      } else {
        join(la.front(), lb.front(), JoinedBy::being_alone);
      }
    }
    // One end calls an address that the other end does not have, while the other end calls it.
    const auto ra = left(End::a);
    const auto rb = left(End::b);
    if (ra.size() == 1 && rb.size() == 1) {
      const auto forth = names(a_.tunnels[ra.front()], b_, nullptr);
      const auto back = names(b_.tunnels[rb.front()], a_, nullptr);
      if (forth == Names::yes || back == Names::yes) {
        join(ra.front(), rb.front(), JoinedBy::one_address);
      }
    }
  }

  // The prompts show the same name, and one that somebody gave: the maker's own stand on many
  // devices.
  [[nodiscard]] bool one_device() const {
    const auto& name = a_.model->device.hostname;
    if (name.empty() || name != b_.model->device.hostname || a_.platform != b_.platform) {
      return false;
    }
    std::string lowered(name);
    std::ranges::transform(lowered, lowered.begin(), [](unsigned char c) {
      return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    });
    return std::ranges::none_of(std::array{"router", "rtx", "nvr", "fwx", "srt", "ix", "wa",
                                           "cisco", "asa", "switch", "host"},
                                [&](std::string_view given) { return lowered.starts_with(given); });
  }

  // One tunnel against several whose peer is not known by address: the selectors may tell.
  void pick(std::uint32_t one, End end, const std::vector<std::uint32_t>& several) {
    const auto& mine = *(end == End::a ? a_ : b_).tunnels[one].tunnel.more;
    const auto& theirs = end == End::a ? b_ : a_;
    std::vector<std::uint32_t> fitting;
    for (const auto t : several) {
      const auto& its = *theirs.tunnels[t].tunnel.more;
      if (!mine.local_selectors.empty() && mirrored(mine.local_selectors, its.remote_selectors) &&
          mirrored(mine.remote_selectors, its.local_selectors)) {
        fitting.push_back(t);
      }
    }
    if (fitting.size() == 1) {
      end == End::a ? join(one, fitting.front(), JoinedBy::one_address)
                    : join(fitting.front(), one, JoinedBy::one_address);
    }
  }

  // A tunnel without SAs of which no output says that it has none: another view of one that is
  // matched.
  [[nodiscard]] std::optional<std::size_t> silent_part_of(End end, std::uint32_t t) const {
    const auto& view = end == End::a ? a_ : b_;
    const auto& tunnel = view.tunnels[t];
    const auto& more = *tunnel.tunnel.more;
    const auto host = remote_host(tunnel);
    if (host.empty() || !tunnel.sas.empty() || more.current_outbound_spi || more.sa_count ||
        tunnel.tunnel.state == SaState::down) {
      return {};
    }
    for (std::size_t m = 0; m < pairing_.matches.size(); ++m) {
      for (const auto other : pairing_.matches[m].of(end)) {
        if (remote_host(view.tunnels[other]) == host) {
          return m;
        }
      }
    }
    return {};
  }

  // What is left belongs to other peers, or has nothing to match at the other end.
  void rest() {
    const bool some = !pairing_.matches.empty();
    bool contradicted = false;
    for (const auto end : {End::a, End::b}) {
      const auto& view = end == End::a ? a_ : b_;
      const auto& peer = end == End::a ? b_ : a_;
      const auto i = static_cast<std::size_t>(end);
      const auto list = left(end);
      for (const auto t : list) {
        const auto named = names(view.tunnels[t], peer, nullptr);
        const bool alone = !some && peer.tunnels.empty() && list.size() == 1;
        if (const auto known = silent_part_of(end, t)) {
          pairing_.matches[*known].tunnels[i].push_back(t);
          add_ikes(pairing_.matches[*known]);
        } else if (named == Names::yes || (alone && named == Names::unknown)) {
          auto& match = pairing_.matches.emplace_back();
          match.tunnels[i].push_back(t);
        } else {
          contradicted = contradicted || named == Names::no;
          pairing_.elsewhere[i].push_back(t);
        }
      }
    }
    if (pairing_.matches.empty()) {
      if (a_.tunnels.empty() && b_.tunnels.empty()) {
        pairing_.matches.emplace_back();  // neither end shows a tunnel
      } else {
        pairing_.unrelated = contradicted || (!a_.tunnels.empty() && !b_.tunnels.empty());
      }
    }
  }

  const View& a_;
  const View& b_;
  Groups groups_;
  std::vector<bool> done_a_;
  std::vector<bool> done_b_;
  std::vector<SaMatch> sas_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ikes_;
  std::unordered_map<std::uint32_t, std::size_t> ike_index_;
  bool same_side_ = false;
  Pairing pairing_;
};

}  // namespace

bool mirrored(const std::vector<Selector>& local, const std::vector<Selector>& remote) {
  return key_of(local) == key_of(remote);
}

Pairing pair_up(const View& a, const View& b) {
  return Pairer(a, b).result();
}

Pairing alone(const View& a) {
  Pairing pairing;
  for (std::uint32_t t = 0; t < a.tunnels.size(); ++t) {
    pairing.matches.emplace_back().tunnels[0].push_back(t);
  }
  if (pairing.matches.empty()) {
    pairing.matches.emplace_back();
  }
  return pairing;
}

}  // namespace sapair
