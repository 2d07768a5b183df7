// The corpus of Cisco IKE outputs has the upstream projects' results beside the texts. Every value
// of theirs that is about IKE or IPsec is looked up in the model. Their field names differ from
// command to command; the tables below bring them to one, and nothing that is not in a table
// passes.

#include <algorithm>
#include <cctype>
#include <concepts>
#include <cstdio>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "parsers/cisco/words.hpp"
#include "parsers/text/document.hpp"
#include "tests/support/texts.hpp"

namespace sapair::test {
namespace {

using Json = nlohmann::json;
using Values = std::multimap<std::string, std::string>;  // one record: field -> value

// ---- values, comparable
// ----------------------------------------------------------------------------

// Case, runs of blanks, a final dot and brackets round `none` are the upstream parsers' choice.
[[nodiscard]] std::string plain(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const auto blank = c == ' ' || c == '\t';
    if (!blank) {
      out += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  return out == "(none)" ? "none" : out;
}

template <std::same_as<Json> J>
[[nodiscard]] std::string plain(const J& value) {
  return value.is_string() ? plain(std::string_view(value.template get_ref<const std::string&>()))
                           : value.dump();
}

[[nodiscard]] std::string hex(std::uint64_t value, const char* format) {
  char buffer[32];
  (void)std::snprintf(buffer, sizeof buffer, format, static_cast<unsigned long long>(value));
  return buffer;
}

void put(Values& values, const std::string& field, std::string_view value) {
  if (!value.empty()) {
    values.emplace(field, plain(value));
  }
}
template <typename T>
void put(Values& values, const std::string& field, const std::optional<T>& value) {
  if (value) {
    values.emplace(field, std::to_string(*value));
  }
}
void put(Values& values, const std::string& field, const Endpoint& end) {
  put(values, field, end.host);
  if (end.port != 0) {
    put(values, field + "_port", std::to_string(end.port));
    put(values, field + "_both", std::string(end.host) + '/' + std::to_string(end.port));
  }
}
void put(Values& values, const Details& details) {
  for (const auto& [label, value] : details) {
    put(values, std::string(label), value);
  }
}

// ---- what the model says of a record
// ---------------------------------------------------------------

[[nodiscard]] Values values_of(const IkeSa& sa) {
  const auto& more = *sa.more;
  Values v;
  put(v, "version",
      sa.version == IkeVersion::v1   ? "IKEv1"
      : sa.version == IkeVersion::v2 ? "IKEv2"
                                     : "IKE");
  put(v, "number", sa.number);
  put(v, "state", more.state_as_printed);
  put(v, "remaining", sa.remaining_s);
  put(v, "local", more.local);
  put(v, "remote", sa.remote);
  put(v, "initiator", more.initiator);
  put(v, "responder", more.responder);
  put(v, "local_id", more.local_id);
  put(v, "remote_id", more.remote_id);
  put(v, "ivrf", more.vrf);
  put(v, "interface", more.interface);
  put(v, "role",
      sa.role == Role::initiator   ? "INITIATOR"
      : sa.role == Role::responder ? "RESPONDER"
                                   : "");
  put(v, "initiator_of_sa",
      sa.role == Role::initiator   ? "yes"
      : sa.role == Role::responder ? "no"
                                   : "");
  if (more.encryption) {
    EXPECT_TRUE(more.encryption->id) << more.encryption->as_printed;
    put(v, "encryption", more.encryption->as_printed);
    put(v, "keysize", more.encryption->key_bits);
  }
  if (more.integrity) {
    EXPECT_TRUE(more.integrity->id) << more.integrity->as_printed;
    put(v, "hash", more.integrity->as_printed);
  }
  if (more.prf) {
    EXPECT_TRUE(more.prf->id) << more.prf->as_printed;
    put(v, "prf", more.prf->as_printed);
  }
  if (more.dh_group) {
    put(v, "dh_group", more.dh_group->id);
  }
  put(v, "auth_sign", more.auth_local);
  put(v, "auth_verify", more.auth_remote);
  put(v, "lifetime", more.lifetime_s);
  put(v, "active", more.active_s);
  if (more.local_spi) {
    put(v, "local_spi", hex(*more.local_spi, "%016llX"));
    put(v, "remote_spi", hex(*more.remote_spi, "%016llX"));
  }
  put(v, "dpd", more.dpd_interval_s);
  put(v, "dpd_retry", more.dpd_retries);
  if (more.fragmentation) {
    put(v, "fragmentation", *more.fragmentation ? "configured" : "not configured");
    put(v, "fragmentation_yes", *more.fragmentation ? "yes" : "no");
  }
  put(v, "nat_t",
      more.nat == NatDetected::none     ? "not detected"
      : more.nat == NatDetected::local  ? "detected inside"
      : more.nat == NatDetected::remote ? "detected outside"
                                        : "");
  put(v, "nat_yes", more.nat == NatDetected::none ? "no" : "yes");
  put(v, more.details);
  return v;
}

[[nodiscard]] Values values_of(const Tunnel& tunnel) {
  const auto& more = *tunnel.more;
  Values v;
  put(v, "interface", tunnel.interface);
  put(v, "state", more.state_as_printed);
  put(v, "remote", tunnel.remote);
  put(v, "sa_count", more.sa_count);
  put(v, "packets_in", more.counters.packets_in);
  put(v, "packets_out", more.counters.packets_out);
  put(v, "drops_in", more.counters.drops_in);
  put(v, "drops_out", more.counters.drops_out);
  for (const auto& s : more.local_selectors) {
    put(v, "local_selector", s.as_printed);
  }
  for (const auto& s : more.remote_selectors) {
    put(v, "remote_selector", s.as_printed);
  }
  for (std::size_t i = 0; i < std::min(more.local_selectors.size(), more.remote_selectors.size());
       ++i) {
    put(v, "traffic_selector",
        std::string(more.local_selectors[i].as_printed) + " -> " +
            std::string(more.remote_selectors[i].as_printed));
  }
  for (const auto& [label, value] : more.details) {
    if (label.ends_with("life (KB/Sec)")) {
      const auto slash = value.find('/');
      put(v, std::string(label) + " kb", value.substr(0, slash));
      put(v, std::string(label) + " sec", value.substr(slash + 1));
    }
  }
  put(v, more.details);
  return v;
}

// A child SA of IKEv2: its tunnel, and the SAs that name it.
[[nodiscard]] Values child_values(const Model& model, std::size_t index) {
  auto v = values_of(model.tunnels[index]);
  for (const auto& sa : model.ipsec_sas) {
    if (sa.tunnel == index) {
      const std::string protocol = sa.protocol == Protocol::esp ? "esp" : "ah";
      put(v, protocol + (sa.direction == Direction::in ? "_in" : "_out"),
          hex(sa.spi.value_or(0), "%#llx"));
      put(v, "mode", sa.mode == Encapsulation::tunnel ? "tunnel" : "");
      if (const auto& e = sa.more->encryption) {
        put(v, "encryption", e->as_printed);
        put(v, "keysize", e->key_bits);
        put(v, "esp_hmac", sa.more->integrity->as_printed);
      }
    }
  }
  for (const auto* const label : {"AH spi in/out", "CPI in/out"}) {
    if (v.contains(label)) {
      v.emplace(std::string(label) + " each", "0x0");
    }
  }
  return v;
}

// ---- what upstream says
// ----------------------------------------------------------------------------

using Names = std::map<std::string, std::string>;  // upstream's field -> this test's

const Names ike_names = {
    // IKEv2
    {"tunnel_id", "number"},
    {"local_ip", "local"},
    {"local_port", "local_port"},
    {"remote_ip", "remote"},
    {"remote_port", "remote_port"},
    {"local", "local_both"},
    {"remote", "remote_both"},
    {"fvrf", "fvrf"},
    {"ivrf", "ivrf"},
    {"status", "state"},
    {"session_status", "state"},
    {"encryption", "encryption"},
    {"encryption_algorithm", "encryption"},
    {"keysize", "keysize"},
    {"key_length", "keysize"},
    {"prf", "prf"},
    {"hash", "hash"},
    {"hash_algo", "hash"},
    {"hashing_algorithm", "hash"},
    {"dh_grp", "dh_group"},
    {"dh_group", "dh_group"},
    {"auth_sign", "auth_sign"},
    {"authentication_sign", "auth_sign"},
    {"auth_verify", "auth_verify"},
    {"authentication_verify", "auth_verify"},
    {"pqc", "PQC Key Exchange"},
    {"life_time", "lifetime"},
    {"lifetime", "lifetime"},
    {"lifetime_secs", "lifetime"},
    {"active_time", "active"},
    {"activetime", "active"},
    {"activetime_secs", "active"},
    {"ce_id", "CE id"},
    {"session_id", "Session-id"},
    {"id", "Session-id"},
    {"local_spi", "local_spi"},
    {"remote_spi", "remote_spi"},
    {"status_description", "Status Description"},
    {"local_id", "local_id"},
    {"remote_id", "remote_id"},
    {"local_reg_msg_id", "Local req msg id"},
    {"remote_req_msg_id", "Remote req msg id"},
    {"local_mesg_id", "Local req msg id"},
    {"remote_mesg_id", "Remote req msg id"},
    {"local_next_msg_id", "Local next msg id"},
    {"remote_next_msg_id", "Remote next msg id"},
    {"local_next_id", "Local next msg id"},
    {"remote_next_id", "Remote next msg id"},
    {"local_req_queued", "Local req queued"},
    {"remote_req_queued", "Remote req queued"},
    {"local_queued", "Local req queued"},
    {"remote_queued", "Remote req queued"},
    {"local_window", "Local window"},
    {"remote_window", "Remote window"},
    {"dpd_configured_time", "dpd"},
    {"dpd_time", "dpd"},
    {"retry", "dpd_retry"},
    {"dpd_retry", "dpd_retry"},
    {"fragmentation", "fragmentation"},
    {"dynamic_route_update", "Dynamic Route Update"},
    {"dynamic_route", "Dynamic Route Update"},
    {"extended_authentication", "Extended Authentication"},
    {"nat_t", "nat_t"},
    {"nat_detected", "nat_yes"},
    {"cisco_trust_security_sgt", "Cisco Trust Security SGT"},
    {"cts_sgt", "Cisco Trust Security SGT"},
    {"initiator_of_sa", "initiator_of_sa"},
    {"pushed_ip", "Pushed IP address"},
    {"remote_subnets", "Remote subnets"},
    {"quantum_resistance", "Quantum Resistance"},
    {"qr", "QR"},
    {"quantum_safe_pqc", "quantum_safe_pqc"},
    {"role", "role"},
    // IKEv1
    {"c_id", "number"},
    {"destination", "responder"},
    {"source", "initiator"},
    {"session_state", "state"},
    {"encr_algo", "encryption"},
    {"auth_type", "auth_sign"},
    {"capabilities", "Cap."},
    {"conn_id", "number"}};

const Names child_names = {{"esp_in", "esp_in"},
                           {"esp_out", "esp_out"},
                           {"esp_spi_in", "esp_in"},
                           {"esp_spi_out", "esp_out"},
                           {"local_selector", "local_selector"},
                           {"remote_selector", "remote_selector"},
                           {"local_selectors", "local_selector"},
                           {"remote_selectors", "remote_selector"},
                           {"traffic_selectors", "traffic_selector"},
                           {"ah_spi_in", "AH spi in/out each"},
                           {"ah_spi_out", "AH spi in/out each"},
                           {"cpi_in", "CPI in/out each"},
                           {"cpi_out", "CPI in/out each"},
                           {"child_encr", "encryption"},
                           {"keysize", "keysize"},
                           {"esp_hmac", "esp_hmac"},
                           {"ah_hmac", "ah_hmac"},
                           {"compression", "comp"},
                           {"mode", "mode"}};

const Names session_ike_names = {
    {"local", "local"},        {"local_ip", "local"},     {"local_port", "local_port"},
    {"remote", "remote"},      {"remote_ip", "remote"},   {"remote_port", "remote_port"},
    {"sa_status", "state"},    {"ikev1_status", "state"}, {"version", "version"},
    {"conn_id", "number"},     {"connid", "number"},      {"capabilities", "Capabilities"},
    {"lifetime", "remaining"}, {"interface", "interface"}};

const Names flow_names = {{"interface", "interface"},
                          {"user_name", "Username"},
                          {"profile", "Profile"},
                          {"group", "Group"},
                          {"assigned_address", "Assigned address"},
                          {"uptime", "Uptime"},
                          {"session_status", "state"},
                          {"peer", "remote"},
                          {"peer_ip", "remote"},
                          {"port", "remote_port"},
                          {"peer_port", "remote_port"},
                          {"fvrf", "fvrf"},
                          {"ivrf", "ivrf"},
                          {"phase1_id", "Phase1_id"},
                          {"phase_id", "Phase1_id"},
                          {"desc", "Desc"},
                          {"description", "Desc"},
                          {"session_id", "Session ID"},
                          {"flow", "IPSEC FLOW"},
                          {"active_sa", "sa_count"},
                          {"active_sas", "sa_count"},
                          {"origin", "origin"},
                          {"inbound_pkts_decrypted", "packets_in"},
                          {"inbound_pkts_drop", "drops_in"},
                          {"inbound_life_kb", "Inbound life (KB/Sec) kb"},
                          {"inbound_life_secs", "Inbound life (KB/Sec) sec"},
                          {"outbound_pkts_encrypted", "packets_out"},
                          {"outbound_pkts_drop", "drops_out"},
                          {"outbound_life_kb", "Outbound life (KB/Sec) kb"},
                          {"outbound_life_secs", "Outbound life (KB/Sec) sec"}};

// Fields where upstream and the model disagree for a reason.
struct Difference {
  std::string_view file;
  std::string_view field;
  std::string_view reason;
};
const Difference differences[] = {
    {"cisco_iosxe_show_isakmp_sa_detail", "conn_id",
     "upstream splits Engine-id:Conn-id; the model keeps it whole"},
    {"cisco_iosxe_show_isakmp_sa_detail", "engine_id",
     "upstream splits Engine-id:Conn-id; the model keeps it whole"},
    {"cisco_iosxe_show_isakmp_sa_detail", "lifetime", "remaining here, and compared as such below"},
    {"cisco_iosxe_show_isakmp_sa", "current_status",
     "part of the status in the model: `ACTIVE (deleted)`"},
    {"cisco_iosxe_show_isakmp_sa", "status",
     "compared below: its column is a detail of the plain table"},
    {"cisco_iosxe_show_ikev2_sa_detail_ppk", "quantum_resistance",
     "upstream's word for another line: `Quantum-Safe Encryption using PPK is enabled`"},
};

[[nodiscard]] bool differs(const std::string& file, const std::string& field) {
  return std::ranges::any_of(differences, [&](const Difference& d) {
    return file.starts_with(d.file) && d.field == field;
  });
}

// Every field of `object` that is a value must be one of `names`.
[[nodiscard]] Values expected_of(const Json& object, const Names& names, const std::string& file,
                                 const std::set<std::string>& skip = {}) {
  Values v;
  for (const auto& [key, value] : object.items()) {
    if (value.is_object() || skip.contains(key) || differs(file, key)) {
      continue;
    }
    const auto name = names.find(key);
    if (name == names.end()) {
      ADD_FAILURE() << file << ": nothing compares `" << key << "`";
    } else if (value.is_array()) {
      for (const auto& one : value) {
        v.emplace(name->second, plain(one));
      }
    } else if (!value.is_string() || !value.get<std::string>().empty()) {
      v.emplace(name->second, plain(value));
    }
  }
  return v;
}

// One of `records` has all the values; it is taken out.
void expect_one(std::vector<Values>& records, const Values& expected, const std::string& file) {
  ASSERT_FALSE(expected.empty()) << file;
  auto best = records.end();
  std::string missing_of_best;
  std::size_t fewest = 0;
  for (auto record = records.begin(); record != records.end(); ++record) {
    std::string missing;
    std::size_t count = 0;
    for (const auto& [field, value] : expected) {
      const auto [first, last] = record->equal_range(field);
      if (std::none_of(first, last, [&](const auto& pair) { return pair.second == value; })) {
        missing += "  " + field + " = " + value + '\n';
        ++count;
      }
    }
    if (best == records.end() || count < fewest) {
      best = record;
      fewest = count;
      missing_of_best = missing;
    }
  }
  ASSERT_NE(best, records.end()) << file << ": no record is left";
  EXPECT_EQ(std::string{}, missing_of_best)
      << file << ": upstream has these values, the model has not";
  records.erase(best);
}

class Expectation {
public:
  Expectation(std::string file, const Model& model) : file_(std::move(file)) {
    for (const auto& sa : model.ike_sas) {
      ike_.push_back(values_of(sa));
    }
    for (std::size_t i = 0; i < model.tunnels.size(); ++i) {
      tunnels_.push_back(child_values(model, i));
    }
    details_ = model.device.details;
  }

  void check(const Json& expected) {
    if (expected.contains("negotiating_sas") || expected.contains("dead_isakmp_sas")) {
      counts(expected);
    } else if (expected.contains("parsed_sample")) {
      for (const auto& row : expected["parsed_sample"]) {
        ntc_session(row);
      }
    } else if (expected.contains("interface") || expected.contains("interfaces")) {
      const auto& sessions = expected[expected.contains("interface") ? "interface" : "interfaces"];
      for (const auto& [name, session] : sessions.items()) {
        interface(name, session);
      }
    } else {
      walk_ike(expected, {});
      EXPECT_TRUE(ike_.empty()) << file_ << ": the model has more IKE SAs";
      EXPECT_TRUE(tunnels_.empty()) << file_ << ": the model has more child SAs";
    }
  }

private:
  // Any of the layouts with IKE SAs at some depth.
  void walk_ike(const Json& node, const std::string& key) {
    if (!node.is_object()) {
      return;
    }
    const auto has = [&](const char* name) { return node.contains(name); };
    if (has("encryption") || has("encr_algo") || has("destination") ||
        has("encryption_algorithm")) {
      auto expected = expected_of(node, ike_names, file_, ignored(node));
      // `tunnel_id` layout: the number is the key, and addresses over IPv6 have no port.
      if (!has("tunnel_id") && !has("c_id") && !has("conn_id")) {
        expected.emplace("number", key);
      }
      for (const auto* const side : {"local", "remote"}) {
        const auto both = expected.find(std::string(side) + "_both");
        if (both != expected.end() && both->second.find('/') == std::string::npos) {
          expected.emplace(side, both->second);
          expected.erase(both);
        }
      }
      if (has("fragmentation") && plain(node["fragmentation"]) == "no") {
        expected.erase("fragmentation");
        expected.emplace("fragmentation_yes", "no");
      }
      if (has("quantum_safe_pqc")) {
        expected.erase("quantum_safe_pqc");
        expected.emplace("Quantum-safe Encryption", "pqc: " + plain(node["quantum_safe_pqc"]));
      }
      if (has("encr_algo")) {
        expected.emplace(
            "remaining",
            std::to_string(cisco::seconds_from(node["lifetime"].get<std::string>()).value()));
        if (has("conn_id")) {
          expected.emplace("Engine-id:Conn-id",
                           plain(node["engine_id"]) + ':' + plain(node["conn_id"]));
        }
        expected.emplace("state", plain(node["status"]));
      }
      if (has("destination")) {
        expected.emplace("status",
                         plain(node["status"]) + (has("current_status") ? " (deleted)" : ""));
      }
      if (has("session_status")) {
        expected.emplace("Session status", plain(node["status"]));
      }
      expect_one(ike_, expected, file_);
      if (has("child_sa")) {
        for (const auto& child : node["child_sa"]) {
          expect_one(tunnels_, expected_of(child, child_names, file_), file_);
        }
      }
      return;
    }
    for (const auto& [name, value] : node.items()) {
      walk_ike(value, name);
    }
  }

  // Counts of a session are compared with what is shown (a note); its status is a detail.
  [[nodiscard]] static std::set<std::string> ignored(const Json& node) {
    std::set<std::string> skip = {"ike_count", "child_count"};
    if (node.contains("session_status")) {
      skip.insert("status");
    }
    return skip;
  }

  void counts(const Json& expected) {
    std::multiset<std::string> printed;
    for (const auto& [label, value] : details_) {
      printed.emplace(value);
    }
    EXPECT_EQ(expected.size(), details_.size()) << file_;
    for (const auto& [key, value] : expected.items()) {
      const auto at = printed.find(plain(value));
      ASSERT_NE(at, printed.end()) << file_ << ": " << key;
      printed.erase(at);
    }
  }

  // Fields of a session are printed once, and are details of its first flow.
  void flow(const std::string& name, const Json& session, Values expected, bool first) {
    static const std::set<std::string> of_all = {"state", "remote", "remote_port", "interface"};
    auto of_session = expected_of(session, flow_names, file_);
    of_session.emplace("interface", plain(name));
    for (const auto& [field, value] : of_session) {
      if (first || of_all.contains(field)) {
        expected.emplace(field, value);
      }
    }
    expect_one(tunnels_, expected, file_);
  }

  void ike(const std::string& interface, const Json& sa, const std::string& version) {
    auto expected = expected_of(sa, session_ike_names, file_, {"session_id"});
    if (!version.empty()) {
      expected.emplace("version", plain(version));
    }
    const auto remaining = expected.find("remaining");
    if (remaining != expected.end()) {
      remaining->second = std::to_string(cisco::seconds_from(remaining->second).value());
    }
    const auto number = expected.find("number");
    if (number != expected.end() && number->second == "0") {  // 0: no connection
      expected.erase(number);
      expected.emplace("connid", "0");
    }
    expected.emplace("interface", plain(interface));
    expect_one(ike_, expected, file_);
  }

  void interface(const std::string& name, const Json& session) {
    bool first = true;
    if (session.contains("peer")) {
      for (const auto& [host, peer] : session["peer"].items()) {
        for (const auto& [port, rest] : peer["port"].items()) {
          auto merged = session;
          merged.erase("peer");
          merged.update(rest);
          merged["peer"] = host;
          merged["port"] = port;
          for (const auto& sa : rest["ike_sa"]) {
            ike(name, sa, {});
            if (sa.contains("session_id")) {
              merged["session_id"] = sa["session_id"];
            }
          }
          for (const auto& [text, one] : rest["ipsec_flow"].items()) {
            auto expected = expected_of(one, flow_names, file_);
            expected.emplace("IPSEC FLOW", plain(text));
            flow(name, merged, expected, first);
            first = false;
          }
        }
      }
      return;
    }
    for (const auto* const version : {"IKEv1", "IKEv2"}) {
      if (session.contains(version)) {
        ike(name, session[version], version);
      }
    }
    for (const auto& one : session["ipsec_flow"]) {
      auto expected = expected_of(one, flow_names, file_);
      const auto direction = [&](const char* key, const char* packets, const std::string& drops,
                                 const std::string& life) {
        if (one.contains(key)) {
          const auto& d = one[key];
          expected.emplace(std::string(key) == "inbound" ? "packets_in" : "packets_out",
                           plain(d[packets]));
          expected.emplace(drops, plain(d["dropped"]));
          expected.emplace(life + " life (KB/Sec) kb", plain(d["life_in_kb"]));
          expected.emplace(life + " life (KB/Sec) sec", plain(d["life_in_sec"]));
        }
      };
      direction("inbound", "decrypted", "drops_in", "Inbound");
      direction("outbound", "encrypted", "drops_out", "Outbound");
      flow(name, session, expected, first);
      first = false;
    }
  }

  // One row of ntc-templates: a flow and the last IKE SA above it.
  void ntc_session(const Json& row) {
    auto sa = Json::object();
    for (const auto* const key : {"local_ip", "local_port", "remote_ip", "remote_port",
                                  "ikev1_status", "capabilities", "conn_id", "lifetime"}) {
      sa[key] = row[key];
    }
    ike(row["interface"], sa, "IKEv1");
    auto session = row;
    for (const auto& [key, value] : sa.items()) {
      session.erase(key);
    }
    const auto text = "permit " + plain(row["permit"]) + " host " + plain(row["src_host"]) +
                      " host " + plain(row["dst_host"]);
    for (const auto* const key :
         {"permit", "src_host", "src_mask", "dst_host", "dst_mask", "interface"}) {
      session.erase(key);
    }
    flow(row["interface"], session, {{"IPSEC FLOW", text}}, true);
  }

  std::string file_;
  std::vector<Values> ike_;
  std::vector<Values> tunnels_;
  Details details_;
};

TEST(CiscoIkeExpected, UpstreamValuesAreInTheModel) {
  const auto folder = shared_dir() / "corpus" / "cisco";
  if (!fs::is_directory(folder)) {
    GTEST_SKIP() << folder << " is not here (SAPAIR_SHARED_DIR says where to look)";
  }
  std::size_t files = 0;
  for (const auto& entry : fs::directory_iterator(folder)) {
    const auto name = entry.path().filename().string();
    const auto concerns = [&](const char* part) { return name.find(part) != std::string::npos; };
    if (!name.ends_with(".expected.json") ||
        !(concerns("ikev2_sa") || concerns("ikev2_session") || concerns("isakmp_sa") ||
          concerns("crypto_session"))) {
      continue;
    }
    const auto stem = name.substr(0, name.size() - std::string_view(".expected.json").size());
    const auto reading = read({Document::from_file(folder / (stem + ".txt"), stem)});
    ASSERT_EQ(1U, reading.devices.size()) << stem;
    Expectation(stem, reading.devices.front())
        .check(Json::parse(bytes_of(entry.path()))["expected"]);
    ++files;
  }
  EXPECT_GE(files, 25U);
}

}  // namespace
}  // namespace sapair::test
