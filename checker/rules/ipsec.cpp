// IPsec SAs: what both ends print about the same one, and what may keep them from being made.

#include <algorithm>
#include <cctype>
#include <set>
#include <string>

#include "checker/rules/build.hpp"

namespace sapair::rules {
namespace {

[[nodiscard]] std::string mode_word(Encapsulation mode) {
  return mode == Encapsulation::transport ? "transport" : "tunnel";
}

// Hex digits of a key that was printed in full; empty for "** ** (confidential)" and the like.
[[nodiscard]] std::string key_digits(Text printed) {
  std::string digits;
  if (printed.starts_with("0x") || printed.starts_with("0X")) {
    printed.remove_prefix(2);
  }
  for (const char c : printed) {
    const auto u = static_cast<unsigned char>(c);
    if (std::isxdigit(u) != 0) {
      digits += static_cast<char>(std::tolower(u));
    } else if (c != ' ' && c != ':') {
      return {};
    }
  }
  return digits.size() >= 8 ? digits : std::string();
}

[[nodiscard]] std::vector<Selector> gathered(const Case& tunnel, End end, bool local) {
  std::vector<Selector> all;
  for (const auto* t : tunnel.tunnels(end)) {
    const auto& list = local ? t->tunnel.more->local_selectors : t->tunnel.more->remote_selectors;
    all.insert(all.end(), list.begin(), list.end());
  }
  return all;
}

[[nodiscard]] bool readable(const std::vector<Selector>& list) {
  return !list.empty() &&
         std::ranges::all_of(list, [](const Selector& s) { return s.first && s.last; });
}

[[nodiscard]] bool is_any(const Selector& s) {
  const auto text = to_string(s);
  return text.starts_with("0.0.0.0/0") || text.starts_with("::/0");
}

// The tunnel's own endpoints, or GRE between them: a NAT changes these on the way, and they say
// nothing of networks.
[[nodiscard]] bool about_endpoints(const std::vector<Selector>& list) {
  return std::ranges::all_of(list, [](const Selector& s) {
    return (s.protocol && *s.protocol == 47) || (s.first && s.first == s.last);
  });
}

[[nodiscard]] std::string listed(const std::vector<Selector>& list) {
  std::set<std::string> texts;
  for (const auto& s : list) {
    texts.insert(to_string(s));
  }
  std::string out;
  for (const auto& text : texts) {
    out += out.empty() ? text : ", " + text;
  }
  return out;
}

struct Compared {
  bool possible = false;  // both ends print networks that can be compared
  bool mirror = false;
  bool any = false;            // one of the ends takes everything
  bool local_differs = false;  // a's local networks against b's remote ones
  std::string a;
  std::string b;
};

[[nodiscard]] Compared compare_selectors(const Case& tunnel) {
  Compared result;
  if (!tunnel.two()) {
    return result;
  }
  const auto la = gathered(tunnel, End::a, true);
  const auto ra = gathered(tunnel, End::a, false);
  const auto lb = gathered(tunnel, End::b, true);
  const auto rb = gathered(tunnel, End::b, false);
  if (!readable(la) || !readable(ra) || !readable(lb) || !readable(rb)) {
    return result;
  }
  if (about_endpoints(la) && about_endpoints(ra) && about_endpoints(lb) && about_endpoints(rb)) {
    return result;
  }
  result.possible = true;
  const auto forth = listed(la) == listed(rb);
  const auto back = listed(ra) == listed(lb);
  result.mirror = forth && back;
  result.local_differs = !forth;
  for (const auto* list : {&la, &ra, &lb, &rb}) {
    result.any = result.any || std::ranges::any_of(*list, is_any);
  }
  result.a = listed(la) + " <-> " + listed(ra);
  result.b = listed(rb) + " <-> " + listed(lb);  // as a would print it
  return result;
}

[[nodiscard]] std::vector<Where> seen_of(const Case& tunnel, End end) {
  std::vector<Where> seen;
  for (const auto* t : tunnel.tunnels(end)) {
    seen.insert(seen.end(), t->seen.begin(), t->seen.end());
  }
  return seen;
}

void cite_selectors(Finding& f, const Case& tunnel) {
  for (const auto end : tunnel.ends()) {
    for (const auto local : {true, false}) {
      const auto list = gathered(tunnel, end, local);
      if (!list.empty()) {
        std::string word(list.front().as_printed);
        std::ranges::transform(word, word.begin(),
                               [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        auto line = word.empty() ? tunnel.quote(end, seen_of(tunnel, end),
                                                {local ? "local  ident" : "remote ident"})
                                 : tunnel.quote(end, seen_of(tunnel, end), {word});
        if (f.evidence.empty() || f.evidence.back().line != line.line ||
            f.evidence.back().side != end) {
          cite(f, std::move(line));
        }
      }
    }
  }
}

[[nodiscard]] bool ike_up_without_children(const Case& tunnel) {
  bool up = false;
  bool none = false;
  for (const auto end : tunnel.ends()) {
    if (tunnel.children(end) == Have::some || tunnel.ike(end) == Have::none ||
        tunnel.ike(end) == Have::trying) {
      return false;
    }
    up = up || tunnel.ike(end) == Have::some;
    none = none || tunnel.children(end) == Have::none;
  }
  return up && none;
}

}  // namespace

void same_ipsec_sa(const Case& tunnel, Report& report) {
  std::set<std::string> told;
  for (const auto& m : tunnel.match().sas) {
    const auto& out = tunnel.out(m);
    const auto& in = tunnel.in(m);
    const auto differ = [&](FindingId id, AdviceId advice, std::string attribute, std::string x,
                            std::string y) {
      if (!told.insert(attribute).second) {
        return;
      }
      auto f = make(tunnel, id, Certainty::certain, Severity::error, Place::both);
      values(f, std::move(attribute), m.sender, std::move(x), std::move(y));
      f.args = {{"spi", hex(out.sa.spi.value_or(0))}};
      cite(f, tunnel.quote(m.sender, out));
      cite(f, tunnel.quote(other(m.sender), in));
      mend_both(f, tunnel, advice);
      report.causes.push_back(std::move(f));
    };
    const auto& x = *out.sa.more;
    const auto& y = *in.sa.more;
    if (x.encryption && y.encryption && same(*x.encryption, *y.encryption) == false) {
      differ(FindingId::esp_proposal_same_sa, AdviceId::match_esp_proposal, "encryption",
             short_name(*x.encryption), short_name(*y.encryption));
    }
    if (x.integrity && y.integrity && same(*x.integrity, *y.integrity) == false) {
      differ(FindingId::esp_proposal_same_sa, AdviceId::match_esp_proposal, "integrity",
             short_name(*x.integrity), short_name(*y.integrity));
    }
    if (out.sa.mode != Encapsulation::unknown && in.sa.mode != Encapsulation::unknown &&
        out.sa.mode != in.sa.mode) {
      differ(FindingId::mode_mismatch, AdviceId::match_mode, "mode", mode_word(out.sa.mode),
             mode_word(in.sa.mode));
    }
    if (x.udp_encapsulation && y.udp_encapsulation &&
        *x.udp_encapsulation != *y.udp_encapsulation) {
      const auto word = [](bool udp) { return udp ? "udp" : "none"; };
      differ(FindingId::encapsulation_mismatch, AdviceId::enable_nat_traversal, "encapsulation",
             word(*x.udp_encapsulation), word(*y.udp_encapsulation));
    }
  }
}

void keys(const Case& tunnel, Report& report) {
  for (const auto& m : tunnel.match().sas) {
    const auto x = key_digits(tunnel.out(m).sa.more->key);
    const auto y = key_digits(tunnel.in(m).sa.more->key);
    if (x.empty() || x.size() != y.size() || x == y) {
      continue;
    }
    auto f = make(tunnel, FindingId::key_mismatch_printed, Certainty::certain, Severity::error,
                  Place::both);
    f.direction = flow_from(m.sender);
    f.args = {{"spi", hex(tunnel.out(m).sa.spi.value_or(0))}};
    cite(f, tunnel.quote(m.sender, tunnel.out(m)));
    cite(f, tunnel.quote(other(m.sender), tunnel.in(m)));
    mend_both(f, tunnel, AdviceId::clear_sas);
    report.causes.push_back(std::move(f));
    return;
  }
}

// Both ends print a group for SAs they share. The first IPsec SA of IKEv2 is made without one,
// whatever is configured, so only two different groups count there.
void pfs(const Case& tunnel, Report& report) {
  if (!tunnel.two() || tunnel.match().sas.empty()) {
    return;
  }
  const DhGroup* group[2] = {nullptr, nullptr};
  for (const auto end : tunnel.ends()) {
    for (const auto* t : tunnel.tunnels(end)) {
      if (t->tunnel.more->pfs && t->tunnel.more->pfs->id) {
        group[static_cast<std::size_t>(end)] = &*t->tunnel.more->pfs;
      }
    }
  }
  if (group[0] == nullptr || group[1] == nullptr || *group[0]->id == *group[1]->id) {
    return;
  }
  if (tunnel.version() != IkeVersion::v1 && (*group[0]->id == 0 || *group[1]->id == 0)) {
    return;
  }
  auto f = make(tunnel, FindingId::pfs_mismatch_printed, Certainty::likely, Severity::warning,
                Place::both);
  values(f, "pfs", End::a, short_name(*group[0]), short_name(*group[1]));
  for (const auto end : tunnel.ends()) {
    cite(f, tunnel.quote(end, seen_of(tunnel, end), {"pfs", "forward secrecy"}));
  }
  mend_both(f, tunnel, AdviceId::match_pfs);
  report.causes.push_back(std::move(f));
}

void selectors(const Case& tunnel, Report& report) {
  const auto compared = compare_selectors(tunnel);
  if (!compared.possible || compared.mirror) {
    return;
  }
  const bool shared = !tunnel.match().sas.empty();
  if (shared && compared.any) {
    return;  // the end that takes everything agreed to less
  }
  const bool both_none =
      tunnel.children(End::a) == Have::none && tunnel.children(End::b) == Have::none;
  const bool ike_up = tunnel.ike(End::a) == Have::some || tunnel.ike(End::b) == Have::some;
  const bool reason = both_none && ike_up;
  auto f = make(tunnel, FindingId::selector_mismatch_not_mirrored,
                reason || shared ? Certainty::likely : Certainty::possible,
                reason ? Severity::error : Severity::warning, Place::both);
  values(f, "selectors", End::a, compared.a, compared.b);
  cite_selectors(f, tunnel);
  mend_both(f, tunnel, AdviceId::match_selectors);
  if (reason || shared) {
    report.causes.push_back(std::move(f));
  } else {
    report.findings.push_back(std::move(f));  // waits behind whatever keeps IKE from coming up
  }
}

// IKE is up, and there is no IPsec SA. These outputs do not say why; the negotiation's own words
// do.
void no_child(const Case& tunnel, Report& report) {
  if (explained(report, tunnel)) {
    return;
  }
  const auto state = [&](FindingId id, AdviceId remedy) {
    auto f = make(tunnel, id, Certainty::possible, Severity::error, Place::both);
    f.args = names_of(tunnel, End::a);
    for (const auto end : tunnel.ends()) {
      for (const auto* ike : tunnel.ikes(end)) {
        if (ike->sa.state == SaState::up) {
          cite(f, tunnel.quote(end, *ike));
          break;
        }
      }
      if (tunnel.children(end) == Have::none) {
        cite(f, tunnel.quote_no_children(end));
      }
    }
    mend_both(f, tunnel, remedy);
    next_both(f, tunnel, AdviceId::show_log);
    next_both(f, tunnel, AdviceId::show_config);
    report.causes.push_back(std::move(f));
  };
  if (tunnel.sibling_works()) {
    bool none = false;
    for (const auto end : tunnel.ends()) {
      none = none || tunnel.children(end) == Have::none;
    }
    if (none) {
      state(FindingId::selector_mismatch_flow_without_sa, AdviceId::match_selectors);
    }
    return;
  }
  if (!ike_up_without_children(tunnel)) {
    return;
  }
  const auto compared = compare_selectors(tunnel);
  state(FindingId::esp_proposal_no_child, AdviceId::match_esp_proposal);
  if (!compared.possible || !compared.mirror) {
    state(FindingId::selector_mismatch_no_child, AdviceId::match_selectors);
  }
  state(FindingId::pfs_mismatch_no_child, AdviceId::match_pfs);
}

}  // namespace sapair::rules
