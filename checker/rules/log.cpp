// Log lines that stand in the text and name their reason. The last word on a subject counts.

#include <algorithm>
#include <string>

#include "checker/rules/build.hpp"

namespace sapair::rules {
namespace {

[[nodiscard]] std::string all_of(const Event& event) {
  return std::string(event.facility) + ' ' + std::string(event.text);
}

[[nodiscard]] bool has(std::string_view text, std::string_view word) {
  return text.find(word) != std::string_view::npos;
}

// "198.51.100.1" is no part of "198.51.100.10".
[[nodiscard]] bool names(std::string_view text, std::string_view host) {
  for (auto at = text.find(host); !host.empty() && at != std::string_view::npos;
       at = text.find(host, at + 1)) {
    const auto part = [](char c) { return (c >= '0' && c <= '9') || c == '.'; };
    const auto end = at + host.size();
    const bool before = at > 0 && part(text[at - 1]);
    const bool after = end < text.size() && text[end] >= '0' && text[end] <= '9';
    if (!before && !after) {
      return true;
    }
  }
  return false;
}

}  // namespace

void log_lines(const View& view, const Cases& cases, Report& report) {
  const Event* refused = nullptr;
  const Event* filtered = nullptr;
  const Event* invalid = nullptr;
  const Event* keyless = nullptr;
  const Case* filtered_tunnel = nullptr;
  const Case* invalid_tunnel = nullptr;
  const Case* keyless_tunnel = nullptr;
  const auto tunnel_to = [&](std::string_view text) -> const Case* {
    for (const auto& c : cases) {
      for (const auto* t : c.tunnels(view.end)) {
        if (names(text, remote_host(*t))) {
          return &c;
        }
      }
      const auto known =
          names_of(c, view.end);  // from the other end, where this one shows no tunnel
      if (const auto peer = known.find("peer_address");
          peer != known.end() && names(text, peer->second)) {
        return &c;
      }
    }
    return nullptr;
  };
  for (const auto& event : view.model->events) {
    const auto text = all_of(event);
    if (has(text, "PPP: Authentication failed") || has(text, "CHAP Response Error") ||
        has(text, "CHAP Failure")) {
      refused = &event;
    } else if (has(text, "IPCP up")) {
      refused = nullptr;
    } else if (has(text, "Rejected at IN") &&
               (has(text, ":500") || has(text, ":4500") || has(text, " ESP ")) &&
               tunnel_to(text) != nullptr) {
      filtered = &event;
      filtered_tunnel = tunnel_to(text);
    } else if (has(text, "RECVD_PKT_INV_SPI") &&
               tunnel_to(text.substr(text.find("srcaddr"))) != nullptr) {
      invalid = &event;
      invalid_tunnel = tunnel_to(text.substr(text.find("srcaddr")));
    } else if (has(text, "No pre-shared key with") && tunnel_to(text) != nullptr) {
      keyless = &event;
      keyless_tunnel = tunnel_to(text);
    }
  }
  const bool trouble =
      std::ranges::any_of(cases, [&](const Case& c) { return c.children(view.end) != Have::some; });
  if (refused != nullptr && trouble) {
    auto f =
        make(FindingId::ppp_auth_failed_log, Certainty::certain, Severity::error, place(view.end));
    cite(f, view.evidence(refused->where));
    f.remedies.push_back({AdviceId::connect_ppp, view.end, {}});
    report.causes.push_back(std::move(f));
  }
  const auto without_sa = [&](const Case* c) {
    return c != nullptr && c->children(view.end) != Have::some;
  };
  if (without_sa(filtered_tunnel)) {
    auto f = make(*filtered_tunnel, FindingId::path_blocked_filter_log, Certainty::certain,
                  Severity::error, place(view.end));
    f.direction = flow_to(view.end);
    cite(f, view.evidence(filtered->where));
    mend(f, *filtered_tunnel, AdviceId::permit_ike, view.end);
    report.causes.push_back(std::move(f));
  }
  if (without_sa(keyless_tunnel)) {
    auto f = make(*keyless_tunnel, FindingId::psk_missing_log, Certainty::certain, Severity::error,
                  place(view.end));
    cite(f, view.evidence(keyless->where));
    mend(f, *keyless_tunnel, AdviceId::match_psk, view.end);
    report.causes.push_back(std::move(f));
  }
  if (invalid_tunnel != nullptr) {
    // Where the SAs are there again, this is history.
    const bool now = without_sa(invalid_tunnel);
    auto f = make(*invalid_tunnel, FindingId::stale_sa_log,
                  now ? Certainty::likely : Certainty::possible,
                  now ? Severity::error : Severity::info, place(other(view.end)));
    f.direction = flow_to(view.end);
    f.args = names_of(*invalid_tunnel, view.end);
    cite(f, view.evidence(invalid->where));
    mend(f, *invalid_tunnel, AdviceId::clear_sas, other(view.end));
    (now ? report.causes : report.findings).push_back(std::move(f));
  }
}

}  // namespace sapair::rules
