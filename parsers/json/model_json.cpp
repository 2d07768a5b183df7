#include "parsers/json/model_json.hpp"

#include <array>
#include <cstdio>
#include <string>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

#include "parsers/text/document.hpp"
#include "parsers/text/valid_utf8.hpp"

namespace sapair {
namespace {

using Json = nlohmann::ordered_json;

// ---- words of the schema
// -------------------------------------------------------------------------

template <typename Enum, std::size_t N>
[[nodiscard]] std::string_view word(const std::array<std::string_view, N>& words, Enum value) {
  return words.at(static_cast<std::size_t>(value));
}

constexpr std::array<std::string_view, 3> ike_versions = {"", "1", "2"};
constexpr std::array<std::string_view, 3> roles = {"", "initiator", "responder"};
constexpr std::array<std::string_view, 5> states = {"", "up", "negotiating", "deleting", "down"};
constexpr std::array<std::string_view, 3> exchange_modes = {"", "main", "aggressive"};
constexpr std::array<std::string_view, 6> nats = {"", "none", "local", "remote", "both", "yes"};
constexpr std::array<std::string_view, 4> directions = {"", "in", "out", "both"};
constexpr std::array<std::string_view, 4> protocols = {"", "esp", "ah", "ipcomp"};
constexpr std::array<std::string_view, 3> modes = {"", "tunnel", "transport"};
constexpr std::array<std::string_view, 4> links = {"", "up", "down", "admin-down"};
constexpr std::array<std::string_view, 7> ppp_states = {
    "", "up", "connecting", "down", "never-up", "disabled", "line-disabled"};
constexpr std::array<std::string_view, 9> check_results = {"unknown",
                                                           "ok",
                                                           "source-interface-without-address",
                                                           "mapped-interface-down",
                                                           "not-mapped",
                                                           "ipsec-policy-missing",
                                                           "ike-policy-missing",
                                                           "ike-proposal-missing",
                                                           "ipsec-proposal-missing"};
constexpr std::array<std::string_view, 4> note_kinds = {"printed-twice-differs", "count-differs",
                                                        "truncated", "block-start-missing"};

// ---- one member each; nothing is written for what is absent
// ---------------------------------------

void put(Json& j, const char* key, Text text) {
  if (!text.empty()) {
    j[key] = valid_utf8(text);
  }
}

template <typename T>
void put(Json& j, const char* key, const std::optional<T>& value) {
  if (value) {
    j[key] = *value;
  }
}

template <std::size_t N, typename Enum>
void put(Json& j, const char* key, const std::array<std::string_view, N>& words, Enum value) {
  if (const auto w = word(words, value); !w.empty()) {
    j[key] = w;
  }
}

[[nodiscard]] std::string hex(std::uint64_t value, int digits) {
  char buffer[24];
  const auto n = std::snprintf(buffer, sizeof buffer, "0x%0*llx", digits,
                               static_cast<unsigned long long>(value));
  return {buffer, static_cast<std::size_t>(n)};
}

void put_spi(Json& j, const char* key, const std::optional<std::uint32_t>& spi) {
  if (spi) {
    j[key] = hex(*spi, 8);
  }
}

void put_spi(Json& j, const char* key, const std::optional<std::uint64_t>& spi) {
  if (spi) {
    j[key] = hex(*spi, 16);
  }
}

void put(Json& j, const char* key, const Endpoint& end) {
  if (end.host.empty()) {
    return;
  }
  auto& e = j[key] = Json::object();
  if (const auto address = address_from(end.host)) {
    const auto canonical = to_string(*address);
    e["address"] = canonical;
    if (canonical != end.host) {
      e["as_printed"] = valid_utf8(end.host);
    }
  } else {
    e[is_masked(end.host) ? "masked" : "name"] = valid_utf8(end.host);
  }
  if (end.port != 0) {
    e["port"] = end.port;
  }
}

void put(Json& j, const char* key, const std::optional<EncryptionAlgorithm>& a) {
  if (a) {
    auto& e = j[key] = Json::object();
    if (a->id) {
      e["name"] = iana_name(*a->id);
    }
    put(e, "key_bits", a->key_bits);
    put(e, "as_printed", a->as_printed);
  }
}

template <typename Algorithm>
void put_algorithm(Json& j, const char* key, const std::optional<Algorithm>& a) {
  if (a) {
    auto& e = j[key] = Json::object();
    if (a->id) {
      e["name"] = iana_name(*a->id);
    }
    put(e, "as_printed", a->as_printed);
  }
}

void put(Json& j, const char* key, const std::optional<DhGroup>& g) {
  if (g) {
    auto& e = j[key] = Json::object();
    if (g->id) {
      e["group"] = *g->id;
      put(e, "name", iana_group_name(*g->id));
    }
    put(e, "as_printed", g->as_printed);
  }
}

void put(Json& j, const Details& details) {
  if (details.empty()) {
    return;
  }
  auto& list = j["details"] = Json::array();
  for (const auto& [label, value] : details) {
    list.push_back({{"label", valid_utf8(label)}, {"value", valid_utf8(value)}});
  }
}

void put(Json& j, const char* key, const std::vector<Selector>& selectors) {
  if (selectors.empty()) {
    return;
  }
  auto& list = j[key] = Json::array();
  for (const auto& s : selectors) {
    Json e;
    if (s.first && s.last) {
      e["first"] = to_string(*s.first);
      e["last"] = to_string(*s.last);
    }
    put(e, "protocol", s.protocol);
    if (s.first_port != 0 || s.last_port != 65535) {
      e["first_port"] = s.first_port;
      e["last_port"] = s.last_port;
    }
    put(e, "as_printed", s.as_printed);
    list.push_back(std::move(e));
  }
}

void put(Json& j, const char* key, const Counters& c) {
  Json e;
  put(e, "packets_out", c.packets_out);
  put(e, "packets_in", c.packets_in);
  put(e, "packets_encrypted", c.packets_encrypted);
  put(e, "packets_decrypted", c.packets_decrypted);
  put(e, "bytes_out", c.bytes_out);
  put(e, "bytes_in", c.bytes_in);
  put(e, "errors_out", c.errors_out);
  put(e, "errors_in", c.errors_in);
  put(e, "drops_out", c.drops_out);
  put(e, "drops_in", c.drops_in);
  put(e, "replay_failed", c.replay_failed);
  put(e, "verify_failed", c.verify_failed);
  put(e, "no_sa_out", c.no_sa_out);
  put(e, "invalid_sa_in", c.invalid_sa_in);
  if (!e.empty()) {
    j[key] = std::move(e);
  }
}

// ---- records
// -------------------------------------------------------------------------------------

class Writer {
public:
  explicit Writer(const Model& model) : model_(model) {}

  [[nodiscard]] Json write() const {
    Json j;
    j["schema"] = "sapair.model/1";
    j["device"] = device();
    j["ike_sas"] = list(model_.ike_sas);
    j["tunnels"] = list(model_.tunnels);
    j["ipsec_sas"] = list(model_.ipsec_sas);
    j["interfaces"] = list(model_.interfaces);
    j["ppp"] = list(model_.ppp);
    j["nat"] = list(model_.nat);
    j["routes"] = list(model_.routes);
    j["captures"] = Json::array();
    j["events"] = list(model_.events);
    j["config"] = nullptr;
    j["config_checks"] = list(model_.config_checks);
    j["probes"] = Json::array();
    j["notes"] = list(model_.notes);
    j["outputs"] = outputs();
    return j;
  }

private:
  void where(Json& j, const Where& w) const {
    if (w.output < model_.outputs.size()) {
      const auto& output = model_.outputs[w.output];
      if (output.source < model_.sources.size()) {
        j["source"] = model_.sources[output.source]->name();
      }
    }
    if (w.line != 0) {
      j["line"] = w.line;
      j["last_line"] = w.last_line;
    }
  }

  template <typename List>
  [[nodiscard]] Json list(const List& records) const {
    auto j = Json::array();
    for (const auto& record : records) {
      Json e;
      where(e, record.where);
      write(e, record);
      j.push_back(std::move(e));
    }
    return j;
  }

  [[nodiscard]] Json device() const {
    const auto& d = model_.device;
    Json j;
    j["platform"] = platform_id(d.platform);
    put(j, "hostname", d.hostname);
    put(j, "model", d.model);
    put(j, "firmware", d.firmware);
    if (d.clock) {
      auto& clock = j["clock"] = Json::object();
      clock["epoch_s"] = d.clock->epoch_s;
      clock["zone_known"] = d.clock->zone_known;
      put(clock, "as_printed", d.clock->as_printed);
    }
    put(j, "uptime_s", d.uptime_s);
    put(j, d.details);
    if (d.where.line != 0) {
      where(j, d.where);
    }
    return j;
  }

  [[nodiscard]] Json outputs() const {
    auto list = Json::array();
    for (const auto& o : model_.outputs) {
      Json j;
      j["platform"] = platform_id(o.platform);
      j["name"] = o.name;
      put(j, "typed", o.typed);
      put(j, "arguments", o.arguments);
      if (o.source < model_.sources.size()) {
        j["source"] = model_.sources[o.source]->name();
      }
      j["line"] = o.first_line;
      j["last_line"] = o.last_line;
      j["complete"] = o.complete;
      put(j, o.details);
      list.push_back(std::move(j));
    }
    return list;
  }

  void write(Json& j, const IkeSa& sa) const {
    put(j, "version", ike_versions, sa.version);
    put(j, "role", roles, sa.role);
    put(j, "state", states, sa.state);
    put(j, "number", sa.number);
    put(j, "gateway", sa.gateway);
    put(j, "remaining_s", sa.remaining_s);
    const auto& more = *sa.more;
    put(j, "local", more.local);
    put(j, "remote", sa.remote);
    put(j, "initiator", more.initiator);
    put(j, "responder", more.responder);
    put(j, "local_id", more.local_id);
    put(j, "remote_id", more.remote_id);
    put(j, "state_as_printed", more.state_as_printed);
    put(j, "exchange_mode", exchange_modes, more.mode);
    put(j, "nat", nats, more.nat);
    put(j, "udp_encapsulation", more.udp_encapsulation);
    put(j, "encryption", more.encryption);
    put_algorithm(j, "integrity", more.integrity);
    put_algorithm(j, "prf", more.prf);
    put(j, "dh_group", more.dh_group);
    put(j, "auth_local", more.auth_local);
    put(j, "auth_remote", more.auth_remote);
    put_spi(j, "initiator_spi", more.initiator_spi);
    put_spi(j, "responder_spi", more.responder_spi);
    put_spi(j, "local_spi", more.local_spi);
    put_spi(j, "remote_spi", more.remote_spi);
    put(j, "lifetime_s", more.lifetime_s);
    put(j, "active_s", more.active_s);
    put(j, "fragmentation", more.fragmentation);
    put(j, "dpd_interval_s", more.dpd_interval_s);
    put(j, "dpd_retries", more.dpd_retries);
    put(j, "name", more.name);
    put(j, "interface", more.interface);
    put(j, "vrf", more.vrf);
    if (!more.key.empty()) {
      j["key"] = "***";
    }
    put(j, more.details);
  }

  void write(Json& j, const Tunnel& t) const {
    put(j, "interface", t.interface);
    put(j, "number", t.number);
    put(j, "gateway", t.gateway);
    put(j, "state", states, t.state);
    const auto& more = *t.more;
    put(j, "state_as_printed", more.state_as_printed);
    put(j, "local", more.local);
    put(j, "remote", t.remote);
    put(j, "local_id", more.local_id);
    put(j, "remote_id", more.remote_id);
    put(j, "vrf", more.vrf);
    put(j, "map", more.map);
    put(j, "local_selectors", more.local_selectors);
    put(j, "remote_selectors", more.remote_selectors);
    put(j, "counters", more.counters);
    put(j, "pfs", more.pfs);
    put(j, "plaintext_mtu", more.plaintext_mtu);
    put(j, "path_mtu", more.path_mtu);
    put(j, "interface_mtu", more.interface_mtu);
    put_spi(j, "current_outbound_spi", more.current_outbound_spi);
    put_spi(j, "current_inbound_spi", more.current_inbound_spi);
    put(j, "sa_count", more.sa_count);
    put(j, "ike_sa_count", more.ike_sa_count);
    put(j, more.details);
  }

  void write(Json& j, const IpsecSa& sa) const {
    put(j, "direction", directions, sa.direction);
    put(j, "protocol", protocols, sa.protocol);
    put(j, "mode", modes, sa.mode);
    put(j, "state", states, sa.state);
    put_spi(j, "spi", sa.spi);
    put(j, "number", sa.number);
    put(j, "ike_number", sa.ike_number);
    put(j, "remaining_s", sa.remaining_s);
    const auto& more = *sa.more;
    if (sa.tunnel != no_tunnel) {
      j["tunnel"] = sa.tunnel;
    }
    const bool known = sa.tunnel < model_.tunnels.size();
    const auto& tunnel = known ? model_.tunnels[sa.tunnel] : Tunnel{};
    put(j, "local", more.local.host.empty() ? tunnel.more->local : more.local);
    put(j, "remote", more.remote.host.empty() ? tunnel.remote : more.remote);
    put(j, "state_as_printed", more.state_as_printed);
    put(j, "encryption", more.encryption);
    put_algorithm(j, "integrity", more.integrity);
    put(j, "udp_encapsulation", more.udp_encapsulation);
    put(j, "remaining_kb", more.remaining_kb);
    put(j, "replay_window", more.replay_window);
    put(j, "replay_detection", more.replay_detection);
    put(j, "esn", more.esn);
    put(j, "packets", more.packets);
    put(j, "bytes", more.bytes);
    put(j, "map", more.map);
    if (!more.key.empty()) {
      j["key"] = "***";
    }
    put(j, more.details);
  }

  void write(Json& j, const Interface& i) const {
    put(j, "name", i.name);
    put(j, "state", links, i.state);
    put(j, "state_as_printed", i.state_as_printed);
    put(j, "protocol", links, i.protocol);
    put(j, "description", i.description);
    if (!i.addresses.empty()) {
      auto& list = j["addresses"] = Json::array();
      for (const auto address : i.addresses) {
        list.push_back(valid_utf8(address));
      }
    }
    if (i.no_address) {
      j["no_address"] = true;
    }
    put(j, "mtu", i.mtu);
    put(j, "mss_adjust", i.mss_adjust);
    put(j, "since_s", i.since_s);
    put(j, "counters", i.counters);
    put(j, "counters_ipv6", i.counters_ipv6);
    put(j, "keepalive_type", i.keepalive_type);
    put(j, "keepalive_state", i.keepalive_state);
    put(j, i.details);
  }

  void write(Json& j, const Ppp& p) const {
    put(j, "name", p.name);
    put(j, "state", ppp_states, p.state);
    put(j, "state_as_printed", p.state_as_printed);
    put(j, "protocol", p.protocol);
    put(j, "local_address", p.local_address);
    put(j, "remote_address", p.remote_address);
    put(j, "since_s", p.since_s);
    put(j, "counters", p.counters);
    put(j, p.details);
  }

  void write(Json& j, const NatTable& n) const {
    put(j, "descriptor", n.descriptor);
    put(j, "interface", n.interface);
    put(j, "outer_address", n.outer_address);
    put(j, "port_ranges", n.port_ranges);
    put(j, "sessions_in_use", n.sessions_in_use);
    if (!n.sessions.empty()) {
      auto& list = j["sessions"] = Json::array();
      for (const auto& s : n.sessions) {
        Json e;
        put(e, "inner", s.inner);
        put(e, "outer", s.outer);
        put(e, "protocol", s.protocol);
        put(e, "remote", s.remote);
        put(e, "sessions", s.sessions);
        put(e, "kind", s.kind);
        put(e, s.details);
        list.push_back(std::move(e));
      }
    }
    put(j, n.details);
  }

  void write(Json& j, const Route& r) const {
    put(j, "destination", r.destination);
    put(j, "gateway", r.gateway);
    put(j, "interface", r.interface);
    put(j, "kind", r.kind);
    if (r.connected) {
      j["connected"] = true;
    }
    if (r.hidden) {
      j["hidden"] = true;
    }
    put(j, r.details);
  }

  void write(Json& j, const ConfigCheck& c) const {
    j["result"] = word(check_results, c.result);
    put(j, "profile", c.profile);
    put(j, "object", c.object);
    put(j, "as_printed", c.as_printed);
  }

  void write(Json& j, const Event& e) const {
    put(j, "time", e.time_as_printed);
    put(j, "facility", e.facility);
    put(j, "text", e.text);
    put(j, e.details);
  }

  void write(Json& j, const Note& n) const {
    j["kind"] = word(note_kinds, n.kind);
    put(j, "what", n.what);
    put(j, "first", Text(n.first));
    put(j, "second", Text(n.second));
  }

  const Model& model_;
};

}  // namespace

nlohmann::ordered_json to_json(const Model& model) {
  return Writer(model).write();
}

}  // namespace sapair
