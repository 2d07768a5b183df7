// Interfaces, addresses and routes: what must be there before any negotiation.

#include <algorithm>
#include <cctype>

#include "checker/rules/build.hpp"

namespace sapair::rules {
namespace {

[[nodiscard]] std::string lower(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return out;
}

// Does any tunnel of this end lack its IPsec SAs (or is nothing known of them)?
[[nodiscard]] bool trouble_at(const View& view, const Cases& cases) {
  return std::ranges::any_of(cases,
                             [&](const Case& c) { return c.children(view.end) != Have::some; });
}

// Is the interface shown to be down, by an administrator or for want of a line?
[[nodiscard]] bool is_down(const Interface& i) {
  return i.state == LinkState::down || i.state == LinkState::admin_down;
}

[[nodiscard]] bool lacks_address(const Interface& i) {
  return i.no_address;
}

// The device's word, or what its line says where it prints none of its own.
[[nodiscard]] std::string state_of(const Interface& i) {
  return !i.state_as_printed.empty()        ? std::string(i.state_as_printed)
         : i.state == LinkState::admin_down ? "administratively down"
         : i.state == LinkState::down       ? "down"
         : i.protocol == LinkState::down    ? "line protocol down"
                                            : "-";
}

[[nodiscard]] bool is_tunnel_name(std::string_view name) {
  const auto n = lower(name);
  return n.starts_with("tunnel") || n.starts_with("ipsec") || n.starts_with("virtual-access") ||
         n.starts_with("vti");
}

[[nodiscard]] bool holds(const Interface& interface, std::string_view host) {
  return !host.empty() && std::ranges::any_of(interface.addresses, [&](Text printed) {
    return same_host(printed.substr(0, printed.find_first_of("/ ")), host);
  });
}

void advise(Finding& finding, const View& view, AdviceId id, const Args& args) {
  finding.remedies.push_back({id, view.end, args});
}

// ---- routes ----

struct Range {
  Address first;
  Address last;
};

[[nodiscard]] std::optional<Range> range_of(Text destination) {
  const auto text = lower(destination);
  if (text == "default" || text == "default-route") {
    return Range{*address_from("0.0.0.0"), *address_from("255.255.255.255")};
  }
  const auto slash = destination.find('/');
  const auto s = selector_from_mask(
      destination.substr(0, slash),
      slash == Text::npos ? Text("32") : destination.substr(slash + 1), destination);
  if (!s.first || !s.last) {
    return {};
  }
  return Range{*s.first, *s.last};
}

// A table that was asked for as a whole and printed to its end.
[[nodiscard]] bool whole_table(const View& view) {
  bool some = false;
  for (const auto& output : view.model->outputs) {
    if (has(output.topics, Topic::routes)) {
      const auto arguments = lower(output.arguments);
      if (!arguments.empty() && arguments != "detail") {
        return false;
      }
      some = true;
    }
  }
  return some && std::ranges::none_of(view.model->notes, [&](const Note& note) {
           return note.kind == NoteKind::truncated &&
                  has(view.model->outputs[note.where.output].topics, Topic::routes);
         });
}

}  // namespace

void interface_down(const View& view, const Cases& cases, Report& report) {
  for (const auto* interface : view.interfaces) {
    if (is_tunnel_name(interface->name)) {
      // "Down" alone is what a tunnel without SAs looks like; only a shutdown is a cause.
      if (interface->state != LinkState::admin_down) {
        continue;
      }
      for (const auto& c : cases) {
        const bool its = c.tunnel_interface(view.end) == interface;
        const bool only = cases.size() == 1 && c.name(view.end).empty();
        if ((its || only) && c.children(view.end) != Have::some) {
          auto f = make(c, FindingId::interface_down_tunnel, Certainty::certain, Severity::error,
                        place(view.end));
          f.args["interface"] = std::string(interface->name);
          cite(f, view.evidence(interface->where));
          advise(f, view, AdviceId::enable_interface, f.args);
          report.causes.push_back(std::move(f));
        }
      }
      continue;
    }
    if (!trouble_at(view, cases)) {
      continue;
    }
    // A WAN interface: one that holds the address a tunnel starts from, or the only one the user
    // asked about.
    const bool source = std::ranges::any_of(cases, [&](const Case& c) {
      return c.children(view.end) != Have::some &&
             std::ranges::any_of(c.tunnels(view.end), [&](const TunnelView* t) {
               return holds(*interface, t->tunnel.more->local.host) ||
                      std::ranges::any_of(t->tunnel.more->details, [&](const Detail& d) {
                        return lower(d.label).starts_with("outgoing interface") &&
                               lower(d.value) == lower(interface->name);
                      });
             });
    });
    const auto& output = view.model->outputs[interface->where.output];
    const bool asked_for =
        lower(output.arguments) == lower(interface->name) && !output.arguments.empty();
    const bool mobile =
        view.platform == Platform::nec_wa && lower(interface->name).starts_with("mobile");
    const bool alone = view.interfaces.size() == 1;
    if (!source && !asked_for && !mobile && !alone) {
      continue;
    }
    Args args{{"interface", std::string(interface->name)}, {"state", state_of(*interface)}};
    if (is_down(*interface) || (source && interface->protocol == LinkState::down)) {
      auto f = make(FindingId::interface_down_source,
                    source || mobile ? Certainty::certain : Certainty::likely, Severity::error,
                    place(view.end));
      f.args = args;
      cite(f, view.evidence(interface->where));
      advise(f, view, AdviceId::enable_interface, args);
      report.causes.push_back(std::move(f));
    } else if (lacks_address(*interface) && (source || mobile || asked_for)) {
      auto f = make(FindingId::no_address_interface, Certainty::certain, Severity::error,
                    place(view.end));
      f.args = args;
      cite(f, view.evidence(interface->where));
      f.next.push_back({AdviceId::show_interfaces, view.end, args});
      report.causes.push_back(std::move(f));
    }
  }
}

void ppp_session(const View& view, const Cases& cases, Report& report) {
  if (!trouble_at(view, cases)) {
    return;  // the tunnels of this end work, so they do not need this session
  }
  for (const auto* session : view.ppp) {
    const Args args{
        {"session", std::string(session->name)},
        {"state", session->state_as_printed.empty() ? std::string("-")
                                                    : std::string(session->state_as_printed)},
        {"number",
         std::string(session->name.substr(
             std::min(session->name.size(), session->name.find_first_of("123456789")),
             session->name.find(']') == Text::npos
                 ? Text::npos
                 : session->name.find(']') - std::min(session->name.find(']'),
                                                      session->name.find_first_of("123456789"))))}};
    if (session->state == PppState::down || session->state == PppState::never_up ||
        session->state == PppState::disabled || session->state == PppState::line_disabled ||
        session->state == PppState::connecting) {
      auto f = make(FindingId::interface_down_ppp,
                    view.ppp.size() == 1 ? Certainty::certain : Certainty::likely, Severity::error,
                    place(view.end));
      f.args = args;
      cite(f, view.evidence({session->where.output, session->where.line,
                             std::min(session->where.last_line, session->where.line + 3)}));
      advise(f, view, AdviceId::connect_ppp, args);
      f.next.push_back({AdviceId::show_log, view.end, args});
      report.causes.push_back(std::move(f));
    } else if (session->state == PppState::up &&
               (session->local_address == "0.0.0.0" || lower(session->local_address) == "none")) {
      auto f =
          make(FindingId::no_address_ppp, Certainty::certain, Severity::error, place(view.end));
      f.args = args;
      for (auto n = session->where.line; n != 0 && n <= session->where.last_line; ++n) {
        auto line = view.evidence({session->where.output, n, n});
        if (line.text.find("PP IP") != std::string::npos) {
          cite(f, std::move(line));
        }
      }
      if (f.evidence.empty()) {
        cite(f, view.evidence(session->where));
      }
      advise(f, view, AdviceId::set_ppp_address, args);
      report.causes.push_back(std::move(f));
    }
  }
}

void config_checks(const View& view, const Cases& cases, Report& report) {
  const bool trouble = trouble_at(view, cases);
  for (const auto* check : view.config_checks) {
    Args args{{"profile", std::string(check->profile)},
              {"object", std::string(check->object)},
              {"message", std::string(check->as_printed)}};
    if (check->profile.empty()) {
      args["profile"] = "-";
    }
    if (check->object.empty()) {
      args["object"] = "-";
    }
    const auto state = [&](FindingId id, AdviceId advice, Args more) {
      auto f = make(id, Certainty::certain, trouble ? Severity::error : Severity::warning,
                    place(view.end));
      f.args = std::move(more);
      cite(f, view.evidence(check->where));
      advise(f, view, advice, f.args);
      report.causes.push_back(std::move(f));
    };
    switch (check->result) {
    case ConfigCheckResult::ok:
      break;
    case ConfigCheckResult::source_interface_without_address:
      args["interface"] = args["object"];
      state(FindingId::interface_down_check_source, AdviceId::enable_interface, args);
      report.causes.back().next.push_back({AdviceId::show_interfaces, view.end, args});
      break;
    case ConfigCheckResult::mapped_interface_down:
      args["interface"] = args["object"];
      state(FindingId::interface_down_check_mapped, AdviceId::enable_interface, args);
      break;
    case ConfigCheckResult::not_mapped:
      if (check->profile.empty()) {
        args["profile"] = args["object"];
      }
      state(FindingId::config_reference_not_mapped, AdviceId::map_profile, args);
      break;
    case ConfigCheckResult::ipsec_policy_missing:
      args["kind"] = "ipsec policy";
      state(FindingId::config_reference_missing, AdviceId::mend_reference, args);
      break;
    case ConfigCheckResult::ike_policy_missing:
      args["kind"] = "ike policy";
      state(FindingId::config_reference_missing, AdviceId::mend_reference, args);
      break;
    case ConfigCheckResult::ipsec_proposal_missing:
      args["kind"] = "ipsec proposal";
      state(FindingId::config_reference_missing, AdviceId::mend_reference, args);
      break;
    case ConfigCheckResult::ike_proposal_missing:
      // The maker's manual prints this message for a missing IPsec proposal: which one it is, only
      // the configuration tells.
      state(FindingId::config_reference_proposal, AdviceId::mend_reference, args);
      report.causes.back().next.push_back({AdviceId::show_config, view.end, args});
      break;
    case ConfigCheckResult::unknown: {
      auto f = make(FindingId::unknown_check_result, Certainty::certain, Severity::info,
                    place(view.end));
      f.args = args;
      cite(f, view.evidence(check->where));
      report.findings.push_back(std::move(f));
      break;
    }
    }
  }
}

void route_to_peer(const Case& tunnel, Report& report) {
  for (const auto end : tunnel.ends()) {
    const auto& view = tunnel.view(end);
    if (view.routes.empty() || tunnel.tunnels(end).empty() || tunnel.children(end) == Have::some ||
        !whole_table(view)) {
      continue;
    }
    const auto& t = *tunnel.tunnels(end).front();
    const auto peer = address_from(remote_host(t));
    if (!peer || peer->v6 || (!t.tunnel.more->vrf.empty() && t.tunnel.more->vrf != "(none)")) {
      continue;
    }
    bool covered = false;
    for (const auto* route : view.routes) {
      if (route->destination.empty()) {
        continue;
      }
      const auto range = range_of(route->destination);
      if (!range ||
          (!range->first.v6 && range->first <= *peer && *peer <= range->last && !route->hidden)) {
        covered = true;  // a destination that cannot be read may be the one
        break;
      }
    }
    if (!covered) {
      auto f = make(tunnel, FindingId::route_missing_to_peer, Certainty::certain, Severity::error,
                    place(end));
      f.args = names_of(tunnel, end);
      cite(f, view.evidence_of(Topic::routes));
      mend(f, tunnel, AdviceId::add_route_to_peer, end);
      report.causes.push_back(std::move(f));
    }
  }
}

void route_into_tunnel(const Case& tunnel, Report& report) {
  for (const auto end : tunnel.ends()) {
    const auto& view = tunnel.view(end);
    // Cisco routes name a next hop inside the tunnel, and a crypto map needs no route of its own.
    const bool named = view.platform == Platform::yamaha_rtx || view.platform == Platform::nec_ix;
    if (!named || view.routes.empty() || tunnel.tunnels(end).empty() ||
        tunnel.children(end) != Have::some || !whole_table(view) ||
        tunnel.counters(end).packets_out.value_or(0) > 0) {
      continue;
    }
    const auto name = lower(tunnel.name(end));
    if (!name.starts_with("tunnel") || std::ranges::any_of(view.routes, [&](const Route* r) {
          return lower(r->interface).starts_with(name);
        })) {
      continue;
    }
    const bool silent = tunnel.counters(end).packets_out.has_value();
    auto f = make(tunnel, FindingId::route_missing_into_tunnel,
                  silent ? Certainty::certain : Certainty::likely, Severity::error, place(end));
    f.args = names_of(tunnel, end);
    f.direction = flow_from(end);
    cite(f, view.evidence_of(Topic::routes));
    if (silent) {
      cite(f, tunnel.quote_counter(end, Direction::out));
    }
    mend(f, tunnel, AdviceId::add_route_into_tunnel, end);
    report.causes.push_back(std::move(f));
  }
}

}  // namespace sapair::rules
