// SAs that only one end has, too many of them, and generations that overlap.

#include <algorithm>
#include <cstdlib>

#include "checker/rules/build.hpp"

namespace sapair::rules {
namespace {

constexpr std::int64_t slack_s = 60;

[[nodiscard]] std::optional<std::uint32_t> longest(const std::vector<const SaView*>& sas) {
  std::optional<std::uint32_t> most;
  for (const auto* sa : sas) {
    if (sa->sa.remaining_s && (!most || *sa->sa.remaining_s > *most)) {
      most = sa->sa.remaining_s;
    }
  }
  return most;
}

[[nodiscard]] bool all_printed(const std::vector<const SaView*>& sas) {
  return !sas.empty() &&
         std::ranges::all_of(sas, [](const SaView* sa) { return sa->sa.spi.has_value(); });
}

// Which end holds SAs that the other had replaced before? The later text, when its SAs end earlier.
[[nodiscard]] std::optional<End> holder_of_old(const Case& tunnel) {
  const auto a = longest(tunnel.sas(End::a));
  const auto b = longest(tunnel.sas(End::b));
  const auto gap = tunnel.gap_s();
  if (!a || !b || !gap) {
    return {};
  }
  const auto a_ends = std::int64_t{*a};
  const auto b_ends = *gap + std::int64_t{*b};
  const auto later = *gap > 0 ? End::b : End::a;
  const auto later_ends = later == End::b ? b_ends : a_ends;
  const auto earlier_ends = later == End::b ? a_ends : b_ends;
  return later_ends + slack_s < earlier_ends ? std::optional(later) : std::nullopt;
}

void cite_sas(Finding& f, const Case& tunnel, End end, const std::vector<const SaView*>& sas) {
  for (std::size_t i = 0; i < std::min<std::size_t>(sas.size(), 2); ++i) {
    cite(f, tunnel.quote(end, *sas[i]));
  }
}

[[nodiscard]] std::string gap_of(const Case& tunnel) {
  return tunnel.gap_s() ? text_of(static_cast<std::uint64_t>(std::llabs(*tunnel.gap_s()))) : "-";
}

void renew(Finding& f, const Case& tunnel, End end) {
  mend(f, tunnel, AdviceId::clear_sas, end);
  mend_both(f, tunnel, AdviceId::enable_dpd);
}

}  // namespace

void stale_children(const Case& tunnel, Report& report) {
  if (!tunnel.two()) {
    return;
  }
  // One end has SAs, the other looked and has none.
  for (const auto end : tunnel.ends()) {
    const auto peer = other(end);
    if (tunnel.children(end) != Have::some || tunnel.children(peer) != Have::none) {
      continue;
    }
    const auto timing = tunnel.timing();
    auto f = make(tunnel,
                  timing == Timing::apart ? FindingId::stale_sa_collected_apart
                                          : FindingId::stale_sa_held_by_one_end,
                  timing == Timing::together ? Certainty::certain
                  : timing == Timing::apart  ? Certainty::possible
                                             : Certainty::likely,
                  Severity::error, place(end));
    f.args = names_of(tunnel, end);
    f.args["gap"] = gap_of(tunnel);
    cite_sas(f, tunnel, end, tunnel.sas(end));
    if (f.evidence.empty()) {
      cite(f, tunnel.quote(end, tunnel.tunnels(end).front()->seen, {"active sas", "# of sa"}));
    }
    cite(f, tunnel.quote_no_children(peer));
    renew(f, tunnel, end);
    if (timing != Timing::together) {
      next_both(f, tunnel, AdviceId::collect_both_again);
    }
    report.causes.push_back(std::move(f));
    return;
  }
  if (tunnel.children(End::a) != Have::some || tunnel.children(End::b) != Have::some) {
    return;
  }
  // Both have SAs; which of their directions have nothing in common?
  std::vector<End> lost;  // the senders
  for (const auto sender : tunnel.ends()) {
    if (!tunnel.paired(flow_from(sender)) && all_printed(tunnel.sas(sender, Direction::out)) &&
        all_printed(tunnel.sas(other(sender), Direction::in))) {
      lost.push_back(sender);
    }
  }
  if (lost.empty()) {
    // Each direction has an SA in common. The one a sender uses may still be younger than the
    // receiver's text.
    for (const auto sender : tunnel.ends()) {
      const auto out = tunnel.unpaired(sender, Direction::out);
      const auto in = tunnel.sas(other(sender), Direction::in);
      if (!tunnel.paired(flow_from(sender)) || out.empty() || !all_printed(in)) {
        continue;
      }
      const auto newest = longest(tunnel.sas(sender, Direction::out));
      for (const auto* sa : out) {
        if (!sa->sa.spi || !sa->sa.remaining_s || sa->sa.remaining_s != newest) {
          continue;
        }
        const bool sure = tunnel.timing() == Timing::together;
        auto f = make(
            tunnel, sure ? FindingId::stale_sa_one_direction : FindingId::stale_sa_collected_apart,
            sure ? Certainty::likely : Certainty::possible, sure ? Severity::error : Severity::info,
            place(sender));
        f.direction = flow_from(sender);
        f.args = names_of(tunnel, sender);
        f.args["gap"] = gap_of(tunnel);
        f.args["spi"] = hex(*sa->sa.spi);
        cite(f, tunnel.quote(sender, *sa));
        cite_sas(f, tunnel, other(sender), in);
        next_both(f, tunnel, AdviceId::collect_both_again);
        if (sure) {
          renew(f, tunnel, sender);
          report.causes.push_back(std::move(f));
        } else {
          report.findings.push_back(std::move(f));
        }
        return;
      }
    }
    return;
  }
  const auto cite_both = [&](Finding& f) {
    for (const auto sender : lost) {
      cite_sas(f, tunnel, sender, tunnel.sas(sender, Direction::out));
      cite_sas(f, tunnel, other(sender), tunnel.sas(other(sender), Direction::in));
    }
  };
  if (lost.size() == 1 && (tunnel.paired(flow_from(other(lost.front()))))) {
    const auto sender = lost.front();
    const bool together = tunnel.timing() == Timing::together;
    auto f =
        make(tunnel, FindingId::stale_sa_one_direction,
             together ? Certainty::certain : Certainty::likely, Severity::error, place(sender));
    f.direction = flow_from(sender);
    f.args = names_of(tunnel, sender);
    f.args["spi"] = hex(*tunnel.sas(sender, Direction::out).front()->sa.spi);
    cite_both(f);
    renew(f, tunnel, sender);
    if (!together) {
      next_both(f, tunnel, AdviceId::collect_both_again);
    }
    report.causes.push_back(std::move(f));
    return;
  }
  const auto timing = tunnel.timing();
  const auto old = timing == Timing::apart ? holder_of_old(tunnel) : std::nullopt;
  if (timing == Timing::together || old) {
    auto f = make(tunnel, FindingId::stale_sa_spis_differ,
                  timing == Timing::together ? Certainty::certain : Certainty::likely,
                  Severity::error, old ? place(*old) : Place::both);
    f.args = names_of(tunnel, End::a);
    if (lost.size() == 1) {
      f.direction = flow_from(lost.front());
    }
    cite_both(f);
    if (old) {
      renew(f, tunnel, *old);
    } else {
      mend_both(f, tunnel, AdviceId::clear_sas);
      mend_both(f, tunnel, AdviceId::enable_dpd);
    }
    report.causes.push_back(std::move(f));
    return;
  }
  auto f = make(tunnel, FindingId::stale_sa_collected_apart, Certainty::possible, Severity::error,
                Place::both);
  f.args = names_of(tunnel, End::a);
  f.args["gap"] = gap_of(tunnel);
  cite_both(f);
  mend_both(f, tunnel, AdviceId::clear_sas);
  next_both(f, tunnel, AdviceId::collect_both_again);
  report.causes.push_back(std::move(f));
}

// Both say that IKE is up, and they do not mean the same SA.
void stale_ike_sa(const Case& tunnel, Report& report) {
  if (!tunnel.two() || tunnel.ike(End::a) != Have::some || tunnel.ike(End::b) != Have::some ||
      !tunnel.match().ikes.empty() || !tunnel.match().sas.empty() || explained(report, tunnel)) {
    return;
  }
  for (const auto end : tunnel.ends()) {
    for (const auto* ike : tunnel.ikes(end)) {
      if (ike->sa.state == SaState::up && !ike->spis()) {
        return;  // one that is not printed with its SPIs may be the common one
      }
    }
  }
  const bool told = std::ranges::any_of(report.causes, [&](const Finding& f) {
    return f.tunnel == tunnel.index() &&
           (f.id == FindingId::stale_sa_collected_apart || f.id == FindingId::stale_sa_spis_differ);
  });
  if (told) {
    return;
  }
  const bool together = tunnel.timing() == Timing::together;
  auto f = make(tunnel, FindingId::stale_sa_ike, together ? Certainty::likely : Certainty::possible,
                Severity::error, Place::both);
  f.args = names_of(tunnel, End::a);
  for (const auto end : tunnel.ends()) {
    cite(f, tunnel.quote(end, *tunnel.ikes(end).front()));
  }
  mend_both(f, tunnel, AdviceId::clear_sas);
  next_both(f, tunnel, AdviceId::collect_both_again);
  report.causes.push_back(std::move(f));
}

// The IPsec SAs are common and live; an end was asked for IKE SAs and has lost theirs. Only IKEv2
// ties the one to the other.
void lost_ike_sa(const Case& tunnel, Report& report) {
  if (!tunnel.two() || tunnel.version() != IkeVersion::v2 || tunnel.match().sas.empty() ||
      tunnel.children(End::a) != Have::some || tunnel.children(End::b) != Have::some ||
      explained(report, tunnel)) {
    return;
  }
  std::optional<Place> where;
  for (const auto end : tunnel.ends()) {
    if (tunnel.ike(end) == Have::none) {
      where = where ? Place::both : place(end);
    }
  }
  if (!where) {
    return;
  }
  auto f = make(tunnel, FindingId::will_not_renegotiate_without_ike, Certainty::possible,
                Severity::warning, *where);
  for (const auto end : tunnel.ends()) {
    cite(f, tunnel.quote_no_ike(end));
  }
  mend_both(f, tunnel, AdviceId::clear_sas);
  next_both(f, tunnel, AdviceId::collect_both_again);
  next_both(f, tunnel, AdviceId::show_log);
  report.causes.push_back(std::move(f));
}

// Packets came for an SA that this end does not have, and it has none that fits.
void unknown_spi(const Case& tunnel, Report& report) {
  for (const auto end : tunnel.ends()) {
    const auto count = tunnel.counters(end).invalid_sa_in.value_or(0);
    if (count == 0 || tunnel.children(end) != Have::none || explained(report, tunnel)) {
      continue;
    }
    auto f = make(tunnel, FindingId::stale_sa_unknown_spi, Certainty::likely, Severity::error,
                  place(other(end)));
    f.direction = flow_to(end);
    f.args = names_of(tunnel, end);
    f.args["count"] = text_of(count);
    std::vector<Where> seen;
    for (const auto* t : tunnel.tunnels(end)) {
      seen.insert(seen.end(), t->seen.begin(), t->seen.end());
    }
    cite(f, tunnel.quote(end, seen, {"invalid sa"}));
    mend(f, tunnel, AdviceId::clear_sas, other(end));
    mend_both(f, tunnel, AdviceId::enable_dpd);
    next(f, tunnel, AdviceId::show_sa_detail, other(end));
    report.causes.push_back(std::move(f));
  }
}

void generations(const Case& tunnel, Report& report) {
  for (const auto end : tunnel.ends()) {
    const auto out = tunnel.sas(end, Direction::out);
    const auto in = tunnel.sas(end, Direction::in);
    std::size_t idents = tunnel.tunnels(end).size();
    for (const auto* t : tunnel.tunnels(end)) {
      idents = std::max({idents, t->tunnel.more->local_selectors.size(),
                         t->tunnel.more->remote_selectors.size()});
    }
    if (idents != 1 || std::max(out.size(), in.size()) < 2) {
      continue;
    }
    Args args = names_of(tunnel, end);
    args["count"] = text_of(std::max(out.size(), in.size()));
    if (std::min(out.size(), in.size()) >= 3) {
      auto f = make(tunnel, FindingId::duplicate_sa, Certainty::likely, Severity::warning,
                    tunnel.two() ? Place::both : place(end));
      f.args = args;
      for (const auto* sa : out) {
        cite(f, tunnel.quote(end, *sa));
      }
      mend_both(f, tunnel, AdviceId::clear_sas);
      next_both(f, tunnel, AdviceId::show_log);
      report.causes.push_back(std::move(f));
      return;
    }
    // Two generations, each known to the other end as far as that prints SPIs.
    const bool stray = tunnel.two() && tunnel.spis_known(end) && tunnel.spis_known(other(end)) &&
                       (!tunnel.unpaired(end, Direction::out).empty() ||
                        !tunnel.unpaired(end, Direction::in).empty());
    if (stray) {
      continue;
    }
    auto f = make(tunnel, FindingId::rekey_overlap, Certainty::certain, Severity::info,
                  tunnel.two() ? Place::both : place(end));
    f.args = args;
    for (const auto* sa : out.size() >= 2 ? out : in) {
      cite(f, tunnel.quote(end, *sa));
    }
    report.findings.push_back(std::move(f));
    return;
  }
}

void lifetimes(const Case& tunnel, Report& report) {
  for (const auto& [a, b] : tunnel.match().ikes) {
    const auto& x = tunnel.view(End::a).ike_sas[a];
    const auto& y = tunnel.view(End::b).ike_sas[b];
    const auto la = x.sa.more->lifetime_s;
    const auto lb = y.sa.more->lifetime_s;
    if (!la || !lb || *la == *lb) {
      continue;
    }
    auto f =
        make(tunnel, FindingId::lifetime_mismatch, Certainty::certain, Severity::info, Place::both);
    values(f, "ike-lifetime", End::a, text_of(*la) + " s", text_of(*lb) + " s");
    cite(f, tunnel.quote(End::a, x.seen, {"life"}));
    cite(f, tunnel.quote(End::b, y.seen, {"life"}));
    report.findings.push_back(std::move(f));
    return;
  }
}

// Both ends have their SAs, and one of them prints no SPI: they fit as far as they can be compared.
void unprinted_spis(const Case& tunnel, Report& report) {
  if (!tunnel.two() || tunnel.children(End::a) != Have::some ||
      tunnel.children(End::b) != Have::some || !tunnel.match().sas.empty()) {
    return;
  }
  std::optional<Place> where;
  for (const auto end : tunnel.ends()) {
    if (!tunnel.spis_known(end)) {
      where = where ? Place::both : place(end);
    }
  }
  if (!where) {
    return;
  }
  auto f = make(tunnel, FindingId::spi_not_printed, Certainty::certain, Severity::info, *where);
  f.args = names_of(tunnel, *where == Place::b ? End::b : End::a);
  for (const auto end : tunnel.ends()) {
    if (!tunnel.spis_known(end)) {
      cite_sas(f, tunnel, end, tunnel.sas(end));
      next(f, tunnel, AdviceId::show_sa_detail, end);
    }
  }
  report.findings.push_back(std::move(f));
}

// IKE is looked at, IPsec is not: whether traffic passes is open.
void unshown_children(const Case& tunnel, Report& report) {
  for (const auto end : tunnel.ends()) {
    if (tunnel.children(end) != Have::unknown || tunnel.ike(end) != Have::some) {
      continue;
    }
    auto f =
        make(tunnel, FindingId::ipsec_not_shown, Certainty::certain, Severity::info, place(end));
    if (!tunnel.ikes(end).empty()) {
      cite(f, tunnel.quote(end, *tunnel.ikes(end).front()));
    }
    next(f, tunnel, AdviceId::show_sa_detail, end);
    report.findings.push_back(std::move(f));
  }
}

}  // namespace sapair::rules
