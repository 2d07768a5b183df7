// IKE: what the states of unfinished negotiations tell, and SAs that both ends hold but describe
// differently.

#include <algorithm>
#include <string_view>

#include "checker/rules/build.hpp"

namespace sapair::rules {
namespace {

[[nodiscard]] const IkeView* trying(const Case& tunnel, End end) {
  for (const auto* ike : tunnel.ikes(end)) {
    if (ike->sa.state == SaState::negotiating) {
      return ike;
    }
  }
  // "DOWN-NEGOTIATING" is said of the session; its IKE SAs are "Inactive".
  return tunnel.ike(end) == Have::trying && !tunnel.ikes(end).empty() ? tunnel.ikes(end).front()
                                                                      : nullptr;
}

[[nodiscard]] bool says(const IkeView* ike, std::string_view word) {
  return ike != nullptr && ike->sa.more->state_as_printed.find(word) != Text::npos;
}

[[nodiscard]] bool dead(const Case& tunnel, const Report& report) {
  if (explained(report, tunnel)) {
    return false;
  }
  return std::ranges::none_of(tunnel.ends(),
                              [&](End end) { return tunnel.children(end) == Have::some; });
}

[[nodiscard]] std::string version_name(IkeVersion version) {
  return version == IkeVersion::v1 ? "IKEv1" : version == IkeVersion::v2 ? "IKEv2" : "IKE";
}

[[nodiscard]] std::string state_of(const IkeView& ike) {
  return ike.sa.more->state_as_printed.empty() ? "-" : std::string(ike.sa.more->state_as_printed);
}

void ask_for_more(Finding& f, const Case& tunnel) {
  next_both(f, tunnel, AdviceId::show_log);
}

}  // namespace

void same_ike_sa(const Case& tunnel, Report& report) {
  for (const auto& [a, b] : tunnel.match().ikes) {
    const auto& mine = tunnel.view(End::a).ike_sas[a];
    const auto& its = tunnel.view(End::b).ike_sas[b];
    const auto differ = [&](FindingId id, AdviceId advice, std::string attribute, std::string x,
                            std::string y) {
      auto f = make(tunnel, id, Certainty::certain, Severity::error, Place::both);
      values(f, std::move(attribute), End::a, std::move(x), std::move(y));
      cite(f, tunnel.quote(End::a, mine));
      cite(f, tunnel.quote(End::b, its));
      mend_both(f, tunnel, advice);
      report.causes.push_back(std::move(f));
    };
    const auto& x = *mine.sa.more;
    const auto& y = *its.sa.more;
    if (x.encryption && y.encryption && same(*x.encryption, *y.encryption) == false) {
      differ(FindingId::ike_proposal_same_sa, AdviceId::match_ike_proposal, "encryption",
             short_name(*x.encryption), short_name(*y.encryption));
    }
    if (x.integrity && y.integrity && same(*x.integrity, *y.integrity) == false) {
      differ(FindingId::ike_proposal_same_sa, AdviceId::match_ike_proposal, "integrity",
             short_name(*x.integrity), short_name(*y.integrity));
    }
    if (x.prf && y.prf && same(*x.prf, *y.prf) == false) {
      differ(FindingId::ike_proposal_same_sa, AdviceId::match_ike_proposal, "prf",
             short_name(*x.prf), short_name(*y.prf));
    }
    if (x.dh_group && y.dh_group && same(*x.dh_group, *y.dh_group) == false) {
      differ(FindingId::dh_group_same_sa, AdviceId::match_dh_group, "dh-group",
             short_name(*x.dh_group), short_name(*y.dh_group));
    }
  }
}

namespace {

enum class Method : std::uint8_t { unknown, key, certificate, eap };

[[nodiscard]] Method method_of(Text printed) {
  std::string word(printed);
  std::ranges::transform(word, word.begin(), [](unsigned char c) {
    return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  });
  const auto has = [&](std::string_view part) { return word.find(part) != std::string::npos; };
  return has("psk") || has("pre-share") || has("preshare")          ? Method::key
         : has("eap")                                               ? Method::eap
         : has("rsa") || has("rsig") || has("ecdsa") || has("cert") ? Method::certificate
                                                                    : Method::unknown;
}

// What one end signs with is not what the other verifies.
void auth_methods(const Case& tunnel, const IkeView& a, const IkeView& b, bool same_sa,
                  Report& report) {
  const auto& x = *a.sa.more;
  const auto& y = *b.sa.more;
  const auto differ = [&](Text mine, Text its) {
    const auto m = method_of(mine);
    const auto n = method_of(its);
    if (m == Method::unknown || n == Method::unknown || m == n) {
      return false;
    }
    auto f = make(tunnel, FindingId::auth_method_differs,
                  same_sa ? Certainty::certain : Certainty::likely, Severity::error, Place::both);
    values(f, "auth-method", End::a, std::string(mine), std::string(its));
    cite(f, tunnel.quote(End::a, a.seen, {"auth sign", mine}));
    cite(f, tunnel.quote(End::b, b.seen, {"auth sign", its}));
    next_both(f, tunnel, AdviceId::show_config);
    next_both(f, tunnel, AdviceId::show_log);
    report.causes.push_back(std::move(f));
    return true;
  };
  if (a.sa.version != b.sa.version || a.sa.version == IkeVersion::unknown) {
    return;
  }
  if (a.sa.version == IkeVersion::v1) {
    (void)differ(x.auth_local, y.auth_local);
  } else if (!differ(x.auth_local, y.auth_remote)) {
    (void)differ(x.auth_remote, y.auth_local);
  }
}

}  // namespace

void versions_and_modes(const Case& tunnel, Report& report) {
  if (!tunnel.two() || !dead(tunnel, report)) {
    return;
  }
  const auto* a = trying(tunnel, End::a);
  const auto* b = trying(tunnel, End::b);
  if (a == nullptr || b == nullptr) {
    return;
  }
  const bool same_sa = a->spis() && a->spis() == b->spis();
  auth_methods(tunnel, *a, *b, same_sa, report);
  if (explained(report, tunnel)) {
    return;
  }
  const auto known = [](auto value) { return value != decltype(value){}; };
  if (known(a->sa.version) && known(b->sa.version) && a->sa.version != b->sa.version) {
    auto f = make(tunnel, FindingId::ike_version_mismatch, Certainty::likely, Severity::error,
                  Place::both);
    values(f, "ike-version", End::a, version_name(a->sa.version), version_name(b->sa.version));
    cite(f, tunnel.quote(End::a, *a));
    cite(f, tunnel.quote(End::b, *b));
    mend_both(f, tunnel, AdviceId::match_ike_version);
    next_both(f, tunnel, AdviceId::show_config);
    report.causes.push_back(std::move(f));
    return;
  }
  const auto x = a->sa.more->mode;
  const auto y = b->sa.more->mode;
  if (known(x) && known(y) && x != y) {
    const auto word = [](ExchangeMode m) {
      return m == ExchangeMode::main ? "main" : "aggressive";
    };
    auto f = make(tunnel, FindingId::exchange_mode_mismatch, Certainty::likely, Severity::error,
                  Place::both);
    values(f, "exchange-mode", End::a, word(x), word(y));
    cite(f, tunnel.quote(End::a, *a));
    cite(f, tunnel.quote(End::b, *b));
    mend_both(f, tunnel, AdviceId::match_exchange_mode);
    next_both(f, tunnel, AdviceId::show_config);
    report.causes.push_back(std::move(f));
  }
}

void unfinished_ike(const Case& tunnel, Report& report) {
  if (!dead(tunnel, report)) {
    return;
  }
  for (const auto end : tunnel.ends()) {
    const auto peer = other(end);
    const auto* mine = trying(tunnel, end);
    if (tunnel.ike(end) != Have::trying || mine == nullptr ||
        (tunnel.two() && tunnel.ike(peer) == Have::some)) {
      continue;  // half_open
    }
    const auto* its = tunnel.two() ? trying(tunnel, peer) : nullptr;
    if (its != nullptr && end == End::b) {
      continue;  // told once, from the other end
    }
    const auto state = [&](FindingId id, Certainty certainty, Place where) {
      auto f = make(tunnel, id, certainty, Severity::error, where);
      f.args = names_of(tunnel, end);
      f.args["state"] = state_of(*mine);
      cite(f, tunnel.quote(end, *mine));
      if (its != nullptr) {
        cite(f, tunnel.quote(peer, *its));
      } else if (tunnel.two()) {
        cite(f, tunnel.quote_no_ike(peer));
      }
      return f;
    };
    const bool floated =
        mine->sa.remote.port == 4500 || mine->sa.more->local.port == 4500 ||
        (its != nullptr && (its->sa.remote.port == 4500 || its->sa.more->local.port == 4500));
    if (says(mine, "KEY_EXCH") || says(its, "KEY_EXCH") || says(mine, "KEY_AUTH") ||
        says(its, "KEY_AUTH")) {
      // Four messages of main mode went both ways; the fifth, the first that needs the key, was not
      // accepted.
      if (floated) {
        auto f = state(FindingId::natt_port_blocked, Certainty::possible, Place::path);
        mend_both(f, tunnel, AdviceId::permit_ike);
        ask_for_more(f, tunnel);
        report.causes.push_back(std::move(f));
      }
      const bool translated = mine->sa.more->mode == ExchangeMode::main &&
                              method_of(mine->sa.more->auth_local) != Method::certificate &&
                              tunnel.translated().value_or(false);
      if (translated) {
        auto f = state(FindingId::main_mode_translated,
                       floated ? Certainty::possible : Certainty::likely, Place::both);
        mend_both(f, tunnel, AdviceId::match_identity);
        next_both(f, tunnel, AdviceId::show_config);
        ask_for_more(f, tunnel);
        report.causes.push_back(std::move(f));
      }
      auto f = state(FindingId::psk_mismatch_key_exchange,
                     floated || translated ? Certainty::possible : Certainty::likely, Place::both);
      mend_both(f, tunnel, AdviceId::match_psk);
      ask_for_more(f, tunnel);
      report.causes.push_back(std::move(f));
      continue;
    }
    if (floated) {
      auto f = state(FindingId::natt_port_blocked, Certainty::possible, Place::path);
      mend_both(f, tunnel, AdviceId::permit_ike);
      ask_for_more(f, tunnel);
      report.causes.push_back(std::move(f));
      continue;
    }
    if (its != nullptr) {
      // Both try. The one that answers has received; then its answers are lost.
      const bool a_calls = mine->sa.role == Role::initiator && its->sa.role == Role::responder;
      const bool b_calls = mine->sa.role == Role::responder && its->sa.role == Role::initiator;
      if (a_calls || b_calls) {
        auto f = state(FindingId::path_blocked_replies, Certainty::possible, Place::path);
        f.direction = flow_from(a_calls ? peer : end);
        mend_both(f, tunnel, AdviceId::permit_ike);
        ask_for_more(f, tunnel);
        report.causes.push_back(std::move(f));
      } else {
        auto f = state(FindingId::path_blocked_unanswered, Certainty::possible, Place::path);
        mend_both(f, tunnel, AdviceId::permit_ike);
        next_both(f, tunnel, AdviceId::ping_peer);
        ask_for_more(f, tunnel);
        report.causes.push_back(std::move(f));
      }
    } else if (tunnel.two() && tunnel.ike(peer) == Have::none) {
      auto f = state(FindingId::path_blocked_unanswered, Certainty::possible, Place::path);
      if (mine->sa.role != Role::responder) {
        f.direction = flow_from(end);
      }
      mend(f, tunnel, AdviceId::permit_ike, peer);
      next(f, tunnel, AdviceId::ping_peer, end);
      next(f, tunnel, AdviceId::show_log, peer);
      report.causes.push_back(std::move(f));
    } else {
      auto f = state(FindingId::peer_unreachable_unanswered, Certainty::possible, Place::path);
      next(f, tunnel, AdviceId::ping_peer, end);
      next(f, tunnel, AdviceId::show_sas, peer);
      next(f, tunnel, AdviceId::show_log, peer);
      report.causes.push_back(std::move(f));
    }
    auto f = state(FindingId::ike_proposal_first_exchange, Certainty::possible, Place::both);
    mend_both(f, tunnel, AdviceId::match_ike_proposal);
    next(f, tunnel, AdviceId::show_log, peer);
    next_both(f, tunnel, AdviceId::show_config);
    report.causes.push_back(std::move(f));
  }
}

// One end says that IKE is up; the other knows nothing of it.
void half_open(const Case& tunnel, Report& report) {
  if (!tunnel.two() || tunnel.sibling_works() || !dead(tunnel, report)) {
    return;
  }
  for (const auto end : tunnel.ends()) {
    const auto peer = other(end);
    if (tunnel.ike(end) != Have::some ||
        (tunnel.ike(peer) != Have::none && tunnel.ike(peer) != Have::trying)) {
      continue;
    }
    const auto state = [&](FindingId id, Certainty certainty, Place where) {
      auto f = make(tunnel, id, certainty, Severity::error, where);
      f.args = names_of(tunnel, end);
      for (const auto* ike : tunnel.ikes(end)) {
        if (ike->sa.state == SaState::up) {
          cite(f, tunnel.quote(end, *ike));
          break;
        }
      }
      cite(f, tunnel.quote_no_ike(peer));
      return f;
    };
    auto stale = state(FindingId::stale_sa_ike,
                       tunnel.timing() == Timing::apart ? Certainty::possible : Certainty::likely,
                       place(end));
    mend(stale, tunnel, AdviceId::clear_sas, end);
    mend_both(stale, tunnel, AdviceId::enable_dpd);
    if (tunnel.timing() != Timing::together) {
      next_both(stale, tunnel, AdviceId::collect_both_again);
    }
    report.causes.push_back(std::move(stale));
    auto id = state(FindingId::id_mismatch_half_open, Certainty::possible, Place::both);
    mend_both(id, tunnel, AdviceId::match_identity);
    next(id, tunnel, AdviceId::show_log, peer);
    report.causes.push_back(std::move(id));
  }
}

// The caller gets no answer, and the called end's whole list has tunnels with others only.
void no_tunnel_for_caller(const Case& tunnel, Report& report) {
  if (!tunnel.two() || explained(report, tunnel)) {
    return;
  }
  for (const auto caller : tunnel.ends()) {
    const auto called = other(caller);
    const auto& view = tunnel.view(called);
    // Only these list what is configured, whether or not it has SAs.
    const bool lists = view.platform == Platform::cisco_ios || view.platform == Platform::cisco_asa;
    if (!lists || tunnel.ike(caller) != Have::trying || tunnel.tunnels(caller).empty() ||
        !tunnel.tunnels(called).empty() || tunnel.ike(called) == Have::some ||
        view.tunnels.empty() || view.looked_ipsec(nullptr) != Look::fully ||
        !std::ranges::all_of(view.tunnels, [&](const TunnelView& t) {
          const auto host = remote_host(t);
          return !host.empty() && host != "0.0.0.0" &&
                 !tunnel.view(caller).addresses.contains(host);
        })) {
      continue;
    }
    auto f = make(tunnel, FindingId::no_config_no_tunnel, Certainty::possible, Severity::error,
                  place(called));
    cite(f, tunnel.quote_no_ike(caller));
    const auto& t = view.tunnels.front();
    cite(f, tunnel.quote(called, t.seen, {"current_peer", "peer"}));
    next(f, tunnel, AdviceId::show_config, called);
    next(f, tunnel, AdviceId::show_log, called);
    report.causes.push_back(std::move(f));
  }
}

void no_attempt(const Case& tunnel, Report& report) {
  if (!dead(tunnel, report) || tunnel.sibling_works()) {
    return;
  }
  bool none = false;
  for (const auto end : tunnel.ends()) {
    if (tunnel.ike(end) == Have::some || tunnel.ike(end) == Have::trying) {
      return;
    }
    none = none || tunnel.children(end) == Have::none || tunnel.ike(end) == Have::none;
  }
  if (!none || std::ranges::any_of(report.causes, [&](const Finding& f) {
        return f.tunnel == tunnel.index() && f.id == FindingId::no_traffic_on_demand;
      })) {
    return;
  }
  std::optional<Place> where;
  for (const auto end : tunnel.ends()) {
    if (tunnel.children(end) == Have::none || tunnel.ike(end) == Have::none) {
      where = where ? Place::both : place(end);
    }
  }
  auto f = make(tunnel, FindingId::nobody_initiates, Certainty::possible, Severity::error, *where);
  for (const auto end : tunnel.ends()) {
    cite(f,
         tunnel.ike(end) == Have::none ? tunnel.quote_no_ike(end) : tunnel.quote_no_children(end));
  }
  mend_both(f, tunnel, AdviceId::enable_initiation);
  next(f, tunnel, AdviceId::start_negotiation, End::a);
  next_both(f, tunnel, AdviceId::show_log);
  if (!tunnel.two()) {
    next(f, tunnel, AdviceId::show_sas, End::b);
  }
  for (const auto end : tunnel.ends()) {
    if (tunnel.view(end).platform == Platform::nec_wa && tunnel.view(end).config_checks.empty()) {
      next(f, tunnel, AdviceId::show_config_check, end);
    }
    if (tunnel.ike(end) == Have::unknown) {
      next(f, tunnel, AdviceId::show_sas, end);
    }
  }
  report.causes.push_back(std::move(f));
}

}  // namespace sapair::rules
