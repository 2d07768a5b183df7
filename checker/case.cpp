#include "checker/case.hpp"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <unordered_set>

namespace sapair {
namespace {

constexpr std::int64_t together_s = 60;  // two people, or one with two windows, need this long
constexpr std::uint32_t longest_quote = 4;

[[nodiscard]] std::string lower(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return out;
}

void add(std::optional<std::uint64_t>& into, const std::optional<std::uint64_t>& from) {
  if (from) {
    into = into.value_or(0) + *from;
  }
}

[[nodiscard]] bool gone(SaState state) {
  return state == SaState::deleting || state == SaState::down;
}

[[nodiscard]] bool has_traffic(const Counters& c) {
  return c.packets_out || c.packets_in;
}

}  // namespace

Case::Case(const View& a, const View* b, const Match& match, std::size_t index)
    : a_(&a), b_(b), match_(&match), index_(index) {
  for (const auto end : ends()) {
    fill(end);
  }
  for (const auto end : ends()) {
    judge(end);
    count(end);
  }
  if (two()) {
    measure_gap();
  }
}

void Case::fill(End end) {
  auto& part = parts_[static_cast<std::size_t>(end)];
  const auto& v = view(end);
  std::unordered_set<std::uint32_t> ikes;
  for (const auto t : match_->of(end)) {
    const auto& tunnel = v.tunnels[t];
    part.tunnels.push_back(&tunnel);
    for (const auto s : tunnel.sas) {
      part.sas.push_back(&v.sas[s]);
    }
    for (const auto i : tunnel.ikes) {
      if (ikes.insert(i).second) {
        part.ikes.push_back(&v.ike_sas[i]);
      }
    }
  }
}

IkeVersion Case::version() const {
  for (const auto end : ends()) {
    for (const auto* ike : ikes(end)) {
      if (ike->sa.version != IkeVersion::unknown) {
        return ike->sa.version;
      }
    }
  }
  return IkeVersion::unknown;
}

void Case::judge(End end) {
  auto& part = parts_[static_cast<std::size_t>(end)];
  const auto& v = view(end);
  const auto* tunnel = part.tunnels.empty() ? nullptr : part.tunnels.front();

  bool ike_word = false;
  for (const auto* ike : part.ikes) {
    if (ike->sa.state == SaState::up) {
      part.ike = Have::some;
    } else if (ike->sa.state == SaState::negotiating && part.ike != Have::some) {
      part.ike = Have::trying;
    } else if (ike->sa.state == SaState::unknown) {
      ike_word = true;
    }
  }
  std::optional<std::uint32_t> counted;
  for (const auto* t : part.tunnels) {
    if (part.ike == Have::unknown && t->tunnel.state == SaState::negotiating) {
      part.ike = Have::trying;
    }
    if (t->tunnel.more->ike_sa_count) {
      counted = counted.value_or(0) + *t->tunnel.more->ike_sa_count;
    }
  }
  if (part.ike == Have::unknown && counted) {
    part.ike = *counted > 0 ? Have::some : Have::none;
  }
  const bool listed_as_down =
      !part.ikes.empty() &&
      std::ranges::all_of(part.ikes, [](const auto* ike) { return gone(ike->sa.state); });
  if (part.ike == Have::unknown && !ike_word &&
      (v.looked_ike(tunnel, version()) == Look::fully || listed_as_down)) {
    part.ike = Have::none;
  }

  if (std::ranges::any_of(part.sas, [](const auto* sa) { return !gone(sa->sa.state); })) {
    part.children = Have::some;
    return;
  }
  std::optional<std::uint32_t> sa_count;
  bool says_none = !part.tunnels.empty();
  bool all_down = !part.tunnels.empty();
  for (const auto* t : part.tunnels) {
    const auto& more = *t->tunnel.more;
    if (more.sa_count) {
      sa_count = sa_count.value_or(0) + *more.sa_count;
    }
    says_none = says_none && ((more.current_outbound_spi && *more.current_outbound_spi == 0) ||
                              (more.sa_count && *more.sa_count == 0));
    all_down = all_down && t->tunnel.state == SaState::down;
  }
  if (sa_count && *sa_count > 0) {
    part.children = Have::some;
  } else if (says_none || all_down || v.looked_ipsec(tunnel) == Look::fully) {
    part.children = Have::none;
  }
}

// The tunnel's own counters; else those of its SAs; else those of its interface.
void Case::count(End end) {
  auto& part = parts_[static_cast<std::size_t>(end)];
  for (const auto* t : part.tunnels) {
    const auto& c = t->tunnel.more->counters;
    add(part.counters.packets_out, c.packets_out);
    add(part.counters.packets_in, c.packets_in);
    add(part.counters.packets_encrypted, c.packets_encrypted);
    add(part.counters.packets_decrypted, c.packets_decrypted);
    add(part.counters.errors_out, c.errors_out);
    add(part.counters.errors_in, c.errors_in);
    add(part.counters.drops_out, c.drops_out);
    add(part.counters.drops_in, c.drops_in);
    add(part.counters.replay_failed, c.replay_failed);
    add(part.counters.verify_failed, c.verify_failed);
    add(part.counters.no_sa_out, c.no_sa_out);
    add(part.counters.invalid_sa_in, c.invalid_sa_in);
    if (has_traffic(c)) {
      for (auto& seen : part.counters_seen) {
        seen.insert(seen.end(), t->seen.begin(), t->seen.end());
      }
    }
  }
  if (!has_traffic(part.counters)) {
    for (const auto* sa : part.sas) {
      if (sa->sa.more->packets) {
        const bool sent = sa->sa.direction == Direction::out;
        add(sent ? part.counters.packets_out : part.counters.packets_in, sa->sa.more->packets);
        auto& seen = part.counters_seen[sent ? 0 : 1];
        seen.insert(seen.end(), sa->seen.begin(), sa->seen.end());
      }
    }
  }
  if (!has_traffic(part.counters)) {
    if (const auto* interface = tunnel_interface(end); interface != nullptr) {
      part.counters.packets_out = interface->counters.packets_out;
      part.counters.packets_in = interface->counters.packets_in;
      part.counters_seen.fill({interface->where});
    }
  }
}

void Case::measure_gap() {
  for (const auto& [a, b] : match_->ikes) {
    const auto& x = a_->ike_sas[a].sa.more->active_s;
    const auto& y = b_->ike_sas[b].sa.more->active_s;
    if (x && y) {
      gap_s_ = std::int64_t{*y} - std::int64_t{*x};
      return;
    }
  }
  const auto& x = a_->model->device.clock;
  const auto& y = b_->model->device.clock;
  if (x && y && x->zone_known == y->zone_known) {
    gap_s_ = y->epoch_s - x->epoch_s;
  }
}

Timing Case::timing() const {
  return !gap_s_                             ? Timing::unknown
         : std::llabs(*gap_s_) <= together_s ? Timing::together
                                             : Timing::apart;
}

std::vector<const SaView*> Case::sas(End end, Direction direction) const {
  std::vector<const SaView*> list;
  for (const auto* sa : sas(end)) {
    if (sa->sa.direction == direction && !gone(sa->sa.state)) {
      list.push_back(sa);
    }
  }
  return list;
}

std::vector<const SaView*> Case::unpaired(End end, Direction direction) const {
  auto list = sas(end, direction);
  std::unordered_set<const SaView*> known;
  for (const auto& m : match_->sas) {
    known.insert(&out(m));
    known.insert(&in(m));
  }
  std::erase_if(list, [&](const SaView* sa) { return known.contains(sa); });
  return list;
}

bool Case::paired(Flow flow) const {
  return std::ranges::any_of(match_->sas,
                             [&](const SaMatch& m) { return flow_from(m.sender) == flow; });
}

bool Case::spis_known(End end) const {
  return !sas(end).empty() &&
         std::ranges::all_of(sas(end), [](const SaView* sa) { return sa->sa.spi.has_value(); });
}

std::optional<bool> Case::translated() const {
  bool said_no = false;
  for (const auto end : ends()) {
    for (const auto* ike : ikes(end)) {
      const auto nat = ike->sa.more->nat;
      if (nat != NatDetected::unknown && nat != NatDetected::none) {
        return true;
      }
      said_no = said_no || nat == NatDetected::none;
    }
  }
  if (!two()) {
    return said_no ? std::optional(false) : std::nullopt;
  }
  for (const auto end : ends()) {
    if (tunnels(end).empty() || tunnels(other(end)).empty()) {
      continue;
    }
    const auto local = local_host(*tunnels(end).front());
    const auto seen = remote_host(*tunnels(other(end)).front());
    const auto inner = address_from(local);
    const auto outer = address_from(seen);
    if (inner && outer && is_private(*inner) && !is_private(*outer)) {
      return true;  // this end's own address is not the one it is seen under
    }
  }
  return said_no ? std::optional(false) : std::nullopt;
}

const Interface* Case::tunnel_interface(End end) const {
  for (const auto* tunnel : tunnels(end)) {
    const auto wanted = lower(view(end).name_of(*tunnel));
    for (const auto* interface : view(end).interfaces) {
      if (!wanted.empty() && lower(interface->name) == wanted) {
        return interface;
      }
    }
  }
  return nullptr;
}

std::string Case::name(End end) const {
  return !shown(end) || tunnels(end).empty() ? std::string()
                                             : view(end).name_of(*tunnels(end).front());
}

// ---- evidence
// ------------------------------------------------------------------------------------

Evidence Case::quote(End end, const std::vector<Where>& seen,
                     std::initializer_list<std::string_view> words) const {
  if (seen.empty()) {
    return {end, {}, 0, 0, {}};
  }
  for (auto where = seen.rbegin(); where != seen.rend(); ++where) {
    for (auto n = where->line; n != 0 && n <= where->last_line; ++n) {
      const auto line = view(end).evidence({where->output, n, n});
      const auto text = lower(line.text);
      if (std::ranges::any_of(
              words, [&](std::string_view w) { return text.find(w) != std::string::npos; })) {
        return line;
      }
    }
  }
  auto where = seen.back();
  where.last_line = std::min(where.last_line, where.line + longest_quote - 1);
  return view(end).evidence(where);
}

Evidence Case::quote(End end, const SaView& sa) const {
  if (!sa.sa.spi) {
    return quote(end, sa.seen, {});
  }
  char plain[16];
  char spaced[16];
  char shorter[16];
  const auto spi = *sa.sa.spi;
  (void)std::snprintf(plain, sizeof plain, "%08x", spi);
  (void)std::snprintf(shorter, sizeof shorter, "0x%x", spi);
  (void)std::snprintf(spaced, sizeof spaced, "%02x %02x %02x %02x", spi >> 24, spi >> 16 & 0xff,
                      spi >> 8 & 0xff, spi & 0xff);
  return quote(end, sa.seen, {plain, shorter, spaced});
}

Evidence Case::quote(End end, const IkeView& ike) const {
  const auto host = lower(ike.sa.remote.host);
  return host.empty() ? quote(end, ike.seen, {}) : quote(end, ike.seen, {host});
}

Evidence Case::quote_counter(End end, Direction direction) const {
  const auto& seen = part(end).counters_seen;
  return direction == Direction::out
             ? quote(end, seen[0], {"encaps", "enc'ed", "transmitted", "送信", "[packets]"})
             : quote(end, seen[1], {"decaps", "dec'ed", "received", "受信", "[packets]"});
}

std::vector<Evidence> Case::quote_no_children(End end) const {
  std::vector<Evidence> all;
  for (const auto* tunnel : tunnels(end)) {
    const auto& more = *tunnel->tunnel.more;
    if (more.current_outbound_spi || more.sa_count || tunnel->tunnel.state == SaState::down) {
      all.push_back(
          quote(end, tunnel->seen,
                {"current outbound spi", "active sas", "session status", "offline", "# of sa"}));
    }
  }
  return all.empty() ? view(end).evidence_of(Topic::ipsec_sas) : all;
}

std::vector<Evidence> Case::quote_no_ike(End end) const {
  std::vector<Evidence> all;
  for (const auto* ike : ikes(end)) {
    all.push_back(quote(end, *ike));
  }
  return all.empty() ? view(end).evidence_of(Topic::ike_sas) : all;
}

}  // namespace sapair
