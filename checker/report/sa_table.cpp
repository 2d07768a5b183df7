#include "checker/report/sa_table.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "checker/catalogue/labels.hpp"
#include "checker/report/escape.hpp"
#include "checker/report/table.hpp"

namespace sapair::report {
namespace {

using Row = std::vector<std::string>;

// The words of the field, the same in every language.
constexpr std::array<std::string_view, 5> states = {"", "up", "negotiating", "deleting", "down"};
constexpr std::array<std::string_view, 4> directions = {"", "in", "out", "both"};
constexpr std::array<std::string_view, 4> protocols = {"", "ESP", "AH", "IPComp"};
constexpr std::array<std::string_view, 3> modes = {"", "tunnel", "transport"};
constexpr std::array<std::string_view, 3> versions = {"", "IKEv1", "IKEv2"};

template <typename Words, typename Enum>
[[nodiscard]] std::string word(const Words& words, Enum value) {
  return std::string(words.at(static_cast<std::size_t>(value)));
}

template <typename T>
[[nodiscard]] std::string number(const std::optional<T>& value) {
  return value ? std::to_string(*value) : std::string();
}

template <typename Algorithm>
[[nodiscard]] std::string name(const std::optional<Algorithm>& algorithm) {
  return algorithm ? for_terminal(short_name(*algorithm)) : std::string();
}

[[nodiscard]] std::string endpoint(const Endpoint& end) {
  if (end.host.empty()) {
    return {};
  }
  auto out = for_terminal(canonical_host(end.host));
  if (end.port != 0) {
    out = (out.find(':') != std::string::npos ? '[' + out + ']' : out) + ':' +
          std::to_string(end.port);
  }
  return out;
}

[[nodiscard]] std::string state(SaState state, Text as_printed) {
  const auto known = word(states, state);
  return known.empty() ? for_terminal(as_printed) : known;
}

// A table without the columns that nothing was printed for.
[[nodiscard]] std::string without_empty_columns(const std::vector<Row>& rows) {
  std::vector<bool> used;
  for (std::size_t c = 0; c < rows.front().size(); ++c) {
    used.push_back(
        std::any_of(rows.begin() + 1, rows.end(), [&](const Row& row) { return !row[c].empty(); }));
  }
  Table table;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    Row shown;
    for (std::size_t c = 0; c < rows.front().size(); ++c) {
      if (used[c]) {
        shown.push_back(rows[r][c].empty() ? "-" : rows[r][c]);
      }
    }
    table.row(std::move(shown));
    if (r == 0) {
      table.rule();
    }
  }
  return table.str("  ");
}

[[nodiscard]] std::string tunnel_name(const Tunnel& t) {
  if (!t.interface.empty()) {
    return for_terminal(t.interface);
  }
  return t.number ? "tunnel " + std::to_string(*t.number) : for_terminal(t.more->map);
}

[[nodiscard]] std::string ike_table(const Model& model) {
  std::vector<Row> rows = {{"no.", "version", "state", "local", "remote", "encryption", "integrity",
                            "DH", "remaining", "line"}};
  for (const auto& sa : model.ike_sas) {
    rows.push_back({number(sa.number), word(versions, sa.version),
                    state(sa.state, sa.more->state_as_printed), endpoint(sa.more->local),
                    endpoint(sa.remote), name(sa.more->encryption), name(sa.more->integrity),
                    name(sa.more->dh_group),
                    sa.remaining_s ? std::to_string(*sa.remaining_s) + " s" : "",
                    std::to_string(sa.where.line)});
  }
  return without_empty_columns(rows);
}

[[nodiscard]] std::string ipsec_table(const Model& model) {
  std::vector<Row> rows = {{"no.", "tunnel", "direction", "SPI", "protocol", "mode", "state",
                            "local", "remote", "encryption", "integrity", "remaining", "packets",
                            "line"}};
  for (const auto& sa : model.ipsec_sas) {
    const bool known = sa.tunnel < model.tunnels.size();
    const auto tunnel = known ? model.tunnels[sa.tunnel] : Tunnel{};
    const auto& more = *sa.more;
    rows.push_back({number(sa.number), tunnel_name(tunnel), word(directions, sa.direction),
                    sa.spi ? hex32(*sa.spi) : "", word(protocols, sa.protocol),
                    word(modes, sa.mode), state(sa.state, more.state_as_printed),
                    endpoint(more.local.host.empty() ? tunnel.more->local : more.local),
                    endpoint(more.remote.host.empty() ? tunnel.remote : more.remote),
                    name(more.encryption), name(more.integrity),
                    sa.remaining_s ? std::to_string(*sa.remaining_s) + " s" : "",
                    number(more.packets), std::to_string(sa.where.line)});
  }
  return without_empty_columns(rows);
}

// Tunnels that are configured and have no SA.
[[nodiscard]] std::string bare_tunnels(const Model& model) {
  std::vector<bool> used(model.tunnels.size());
  for (const auto& sa : model.ipsec_sas) {
    if (sa.tunnel < used.size()) {
      used[sa.tunnel] = true;
    }
  }
  std::vector<Row> rows = {{"tunnel", "state", "local", "remote", "out", "in", "line"}};
  for (std::size_t i = 0; i < used.size(); ++i) {
    const auto& t = model.tunnels[i];
    if (!used[i]) {
      rows.push_back({tunnel_name(t), state(t.state, t.more->state_as_printed),
                      endpoint(t.more->local), endpoint(t.remote),
                      number(t.more->counters.packets_out), number(t.more->counters.packets_in),
                      std::to_string(t.where.line)});
    }
  }
  return rows.size() == 1 ? std::string() : without_empty_columns(rows);
}

[[nodiscard]] std::string device_line(const Model& model) {
  const auto& d = model.device;
  auto out = d.hostname.empty() ? std::string() : for_terminal(d.hostname) + "  ";
  out += std::string(platform_name(d.platform));
  for (const auto text : {d.model, d.firmware}) {
    if (!text.empty()) {
      out += "  " + for_terminal(text);
    }
  }
  return out + '\n';
}

}  // namespace

std::string sa_tables(const Reading& reading, const Look& look) {
  const auto in = [&](Label l) { return std::string(label(l).in(look.language)); };
  std::string out;
  for (const auto& model : reading.devices) {
    if (model.outputs.empty()) {
      continue;
    }
    out += (out.empty() ? "" : "\n") + device_line(model);
    out += '\n' + in(Label::ike_sas) + ": " + std::to_string(model.ike_sas.size()) + '\n';
    out += model.ike_sas.empty() ? "" : ike_table(model);
    out += '\n' + in(Label::ipsec_sas) + ": " + std::to_string(model.ipsec_sas.size()) + '\n';
    out += model.ipsec_sas.empty() ? "" : ipsec_table(model);
    if (const auto bare = bare_tunnels(model); !bare.empty()) {
      out += '\n' + in(Label::tunnels_without_sa) + '\n' + bare;
    }
  }
  const Diagnosis nothing;
  const Subject subject{nothing, reading};
  return out + (out.empty() ? "" : "\n") + what_was_read(subject, redactor_for(subject), look);
}

}  // namespace sapair::report
