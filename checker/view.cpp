#include "checker/view.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <map>
#include <unordered_map>
#include <utility>

#include "checker/merge.hpp"
#include "parsers/text/document.hpp"

namespace sapair {
namespace {

constexpr std::uint32_t none = 0xffffffff;

[[nodiscard]] std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : text) {
    if (c == ' ' || c == '\t') {
      if (!word.empty()) {
        words.push_back(std::move(word));
      }
      word.clear();
    } else {
      word += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
  }
  if (!word.empty()) {
    words.push_back(std::move(word));
  }
  return words;
}

[[nodiscard]] std::string join(const std::vector<std::string>& words) {
  std::string out;
  for (const auto& word : words) {
    out += word;
    out += ' ';
  }
  return out;
}

[[nodiscard]] std::optional<std::uint32_t> number_from(std::string_view word) {
  std::uint32_t n = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), n);
  return error == std::errc{} && end == word.data() + word.size() ? std::optional(n) : std::nullopt;
}

[[nodiscard]] std::string lower(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return out;
}

[[nodiscard]] std::string key_of(const std::vector<Selector>& selectors) {
  std::vector<std::string> texts;
  for (const auto& s : selectors) {
    texts.push_back(s.first ? to_string(s) : lower(s.as_printed));
  }
  std::ranges::sort(texts);
  return join(texts);
}

// Printed in any form an address list may have: "203.0.113.1/24", "203.0.113.1 255.255.255.0".
[[nodiscard]] std::string bare_address(Text printed) {
  return std::string(printed.substr(0, printed.find_first_of("/ ")));
}

}  // namespace

// ---- hosts
// ---------------------------------------------------------------------------------------

std::string known_host(std::string_view printed) {
  return printed.empty() || is_masked(printed) ? std::string() : canonical_host(printed);
}

std::string local_host(const TunnelView& tunnel) {
  return known_host(tunnel.tunnel.more->local.host);
}
std::string remote_host(const TunnelView& tunnel) {
  return known_host(tunnel.tunnel.remote.host);
}

std::optional<std::pair<std::uint64_t, std::uint64_t>> IkeView::spis() const {
  const auto ordered =
      [](std::optional<std::uint64_t> x,
         std::optional<std::uint64_t> y) -> std::optional<std::pair<std::uint64_t, std::uint64_t>> {
    if (!x || !y || *x == 0 || *y == 0) {
      return {};
    }
    return std::minmax(*x, *y);
  };
  const auto& more = *sa.more;
  if (const auto pair = ordered(more.initiator_spi, more.responder_spi)) {
    return pair;
  }
  return ordered(more.local_spi, more.remote_spi);
}

// ---- what was looked at
// --------------------------------------------------------------------------

View::View(const Model& from, End which) : end(which), model(&from) {
  platform = from.device.platform;
  if (!from.device.hostname.empty()) {
    name = from.device.hostname;
  } else if (!from.sources.empty()) {
    name = from.sources.front()->name();
  }
  survey();
  gather_tunnels();
  gather_ike_sas();
  gather_sas();
  adopt_orphans();
  for (const auto& x : from.interfaces) {
    if (live(x.where)) {
      interfaces.push_back(&x);
    }
  }
  for (const auto& x : from.ppp) {
    if (live(x.where)) {
      ppp.push_back(&x);
    }
  }
  for (const auto& x : from.nat) {
    if (live(x.where)) {
      nat.push_back(&x);
    }
  }
  for (const auto& x : from.routes) {
    if (live(x.where)) {
      routes.push_back(&x);
    }
  }
  for (const auto& x : from.config_checks) {
    if (live(x.where)) {
      config_checks.push_back(&x);
    }
  }
  collect_addresses();
}

void View::survey() {
  std::map<std::string, std::vector<std::uint32_t>> same_command;  // by name and platform
  for (std::uint32_t i = 0; i < model->outputs.size(); ++i) {
    const auto& output = model->outputs[i];
    auto& scope = scopes_.emplace_back();
    scope.output = i;
    scope.topics = output.topics;
    const auto has_word = [&](std::string_view word) {
      return output.name.find(word) != std::string_view::npos;
    };
    if (has_word("ikev2")) {
      scope.v1 = false;
    } else if (has_word("ikev1") ||
               (has_word("isakmp") && output.platform != Platform::cisco_asa) ||
               (has_word("show_ike_sa") && output.platform == Platform::nec_ix)) {
      scope.v2 = false;
    }
    const auto words = words_of(output.arguments);
    for (std::size_t w = 0; w + 1 < words.size(); ++w) {
      if (words[w] == "peer" || words[w] == "remote") {
        scope.host = canonical_host(words[w + 1]);
      } else if (words[w] == "interface") {
        scope.interface = words[w + 1];
      } else if (words[w] == "gateway") {
        scope.gateway = number_from(words[w + 1]);
      }
    }
    // "show ipsec sa gateway 1 detail": the words of the command may include "gateway".
    if (!scope.gateway && has_word("gateway") && !words.empty()) {
      scope.gateway = number_from(words.front());
    }
    // Nothing was printed, and nothing shows that the output was over.
    scope.cut = !output.complete && output.first_line == output.last_line && !output.typed.empty();

    auto& earlier =
        same_command[std::string(platform_id(output.platform)) + std::string(output.name)];
    if (!output.typed.empty()) {
      const bool whole =
          scope.host.empty() && scope.interface.empty() && !scope.gateway &&
          std::ranges::none_of(words, [](const auto& w) { return number_from(w).has_value(); });
      for (const auto e : earlier) {
        const auto& old = model->outputs[e];
        if (!old.typed.empty() && (whole || join(words_of(old.arguments)) == join(words))) {
          scopes_[e].replaced = true;
        }
      }
    }
    earlier.push_back(i);
  }
  for (const auto& note : model->notes) {
    if (note.kind == NoteKind::truncated || note.kind == NoteKind::count_differs) {
      scopes_[note.where.output].cut = true;
    }
  }
}

bool View::covers(const Scope& scope, const TunnelView* tunnel) const {
  if (tunnel == nullptr) {
    // Asked for one peer, and nothing came: that says something about this peer only.
    return scope.host.empty() || (peer != nullptr && peer->addresses.contains(scope.host));
  }
  if (!scope.host.empty() && scope.host != remote_host(*tunnel)) {
    return false;
  }
  if (!scope.interface.empty() && scope.interface != lower(tunnel->tunnel.interface)) {
    return false;
  }
  return !scope.gateway || scope.gateway == tunnel->tunnel.gateway;
}

Look View::look(Topic topic, const TunnelView* tunnel, IkeVersion version) const {
  bool v1 = false;
  bool v2 = false;
  bool cut = false;
  bool any = false;
  for (const auto& scope : scopes_) {
    if (scope.replaced || !has(scope.topics, topic) || !covers(scope, tunnel)) {
      continue;
    }
    any = true;
    cut = cut || scope.cut;
    v1 = v1 || (scope.v1 && !scope.cut);
    v2 = v2 || (scope.v2 && !scope.cut);
  }
  if (platform == Platform::nec_wa) {
    v2 = v2 || v1;  // a WA speaks IKEv1 only
  }
  if (!any) {
    return Look::not_at_all;
  }
  const bool enough = version == IkeVersion::v1 ? v1 : version == IkeVersion::v2 ? v2 : v1 && v2;
  return enough ? Look::fully : Look::partly;
}

Look View::looked_ike(const TunnelView* tunnel, IkeVersion version) const {
  return look(Topic::ike_sas, tunnel, version);
}

Look View::looked_ipsec(const TunnelView* tunnel) const {
  return look(Topic::ipsec_sas, tunnel, IkeVersion::unknown);
}

const Tunnel* View::earlier(const TunnelView& tunnel) const {
  const auto at = earlier_.find(static_cast<std::uint32_t>(&tunnel - tunnels.data()));
  return at == earlier_.end() ? nullptr : &model->tunnels[at->second];
}

bool View::looked(Topic topic) const {
  return std::ranges::any_of(scopes_,
                             [&](const Scope& s) { return !s.replaced && has(s.topics, topic); });
}

bool View::shows_tunnels() const {
  return looked(Topic::ike_sas) || looked(Topic::ipsec_sas) || looked(Topic::tunnels);
}

// ---- IKE SAs
// -------------------------------------------------------------------------------------

void View::gather_ike_sas() {
  std::map<std::pair<std::uint64_t, std::uint64_t>, std::uint32_t> by_spi;
  std::unordered_map<std::string, std::uint32_t> by_number;
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_hosts;
  std::unordered_set<std::string> own;
  std::unordered_set<std::string> peers;
  for (const auto& tunnel : tunnels) {
    own.insert(local_host(tunnel));
    peers.insert(remote_host(tunnel));
  }
  for (const auto& interface : model->interfaces) {
    for (const auto& printed : interface.addresses) {
      own.insert(known_host(bare_address(printed)));
    }
  }
  own.erase("");
  peers.erase("");
  for (const auto& printed : model->ike_sas) {
    if (!live(printed.where)) {
      continue;
    }
    auto record = printed;
    if (record.remote.host.empty() && !record.more->initiator.host.empty()) {
      // Who began is printed; which of the two is this end, its addresses elsewhere in the text
      // tell.
      const auto& from = record.more->initiator;
      const auto& to = record.more->responder;
      const bool mine = own.contains(known_host(from.host)) || peers.contains(known_host(to.host));
      const bool its = own.contains(known_host(to.host)) || peers.contains(known_host(from.host));
      if (mine != its) {
        record.role = mine ? Role::initiator : Role::responder;
        record.remote = mine ? to : from;
        record.more.edit().local = mine ? from : to;
      }
    }
    IkeView single{record, {record.where}};
    const auto spis = single.spis();
    const auto host = known_host(record.remote.host);
    const bool yamaha = model->outputs[record.where.output].platform == Platform::yamaha_rtx;
    std::string number;
    if (record.number) {
      number = std::to_string(*record.number);
      if (!yamaha) {
        // A session does not always say which version its number belongs to.
        number += ' ' + host;
      }
    }
    auto at = none;
    if (spis) {
      if (const auto found = by_spi.find(*spis); found != by_spi.end()) {
        at = found->second;
      }
    }
    if (at == none && !number.empty()) {
      if (const auto found = by_number.find(number); found != by_number.end()) {
        const auto known = ike_sas[found->second].spis();
        if (!known || !spis || known == spis) {
          at = found->second;
        }
      }
    }
    if (at == none && !host.empty()) {
      // Hosts alone tell two outputs' records together only where one of them prints nothing
      // better.
      for (const auto candidate : by_hosts[host]) {
        const auto& other = ike_sas[candidate].sa;
        const bool better =
            (spis && ike_sas[candidate].spis()) ||
            (record.number && other.number && record.where.output == other.where.output);
        const bool versions = record.version == IkeVersion::unknown ||
                              other.version == IkeVersion::unknown ||
                              record.version == other.version;
        const auto mine = known_host(record.more->local.host);
        const auto its = known_host(other.more->local.host);
        const bool locals = mine.empty() || its.empty() || mine == its;
        const bool states = record.state == SaState::unknown || other.state == SaState::unknown ||
                            record.state == other.state;
        const bool twice = record.where.output == other.where.output && yamaha;
        if (!better && versions && locals && states && !twice) {
          at = candidate;
          break;
        }
      }
    }
    if (at == none) {
      at = static_cast<std::uint32_t>(ike_sas.size());
      ike_sas.push_back(std::move(single));
      if (!host.empty()) {
        by_hosts[host].push_back(at);
      }
    } else {
      merge(ike_sas[at].sa, record);
      ike_sas[at].seen.push_back(record.where);
    }
    if (spis) {
      by_spi.emplace(*spis, at);
    }
    if (!number.empty()) {
      by_number.emplace(number, at);
    }
  }
}

// ---- tunnels
// -------------------------------------------------------------------------------------

void View::gather_tunnels() {
  std::unordered_map<std::uint64_t, std::uint32_t> by_spi;
  std::unordered_map<std::string, std::uint32_t> by_key;
  std::vector<std::vector<const IpsecSa*>> sas_of(model->tunnels.size());
  for (const auto& sa : model->ipsec_sas) {
    if (sa.tunnel < sas_of.size() && sa.spi && live(sa.where)) {
      sas_of[sa.tunnel].push_back(&sa);
    }
  }
  view_of_tunnel_.assign(model->tunnels.size(), none);
  const auto identity = [](const Tunnel& t) {
    return lower(t.interface) + '|' + canonical_host(t.remote.host) + '|' +
           canonical_host(t.more->local.host) + '|' + key_of(t.more->local_selectors) + '|' +
           key_of(t.more->remote_selectors);
  };
  std::unordered_map<std::string, std::uint32_t> replaced;
  for (std::uint32_t i = 0; i < model->tunnels.size(); ++i) {
    if (!live(model->tunnels[i].where)) {
      replaced[identity(model->tunnels[i])] = i;
    }
  }
  for (std::uint32_t i = 0; i < model->tunnels.size(); ++i) {
    const auto& record = model->tunnels[i];
    if (!live(record.where)) {
      continue;
    }
    const bool yamaha = model->outputs[record.where.output].platform == Platform::yamaha_rtx;
    std::vector<std::string> keys;
    if (yamaha) {
      if (record.number) {
        keys.push_back("number " + std::to_string(*record.number));
      }
      if (record.gateway) {
        keys.push_back("gateway " + std::to_string(*record.gateway));
      }
    } else {
      const auto interface = lower(record.interface);
      const auto remote = canonical_host(record.remote.host);
      const auto local = key_of(record.more->local_selectors);
      const auto far = key_of(record.more->remote_selectors);
      const auto selectors = local.empty() && far.empty() ? std::string() : local + '|' + far;
      if (!selectors.empty()) {
        keys.push_back("all " + interface + '|' + remote + '|' + selectors);
        if (interface.empty()) {
          keys.push_back("selectors " + remote + '|' + selectors);
        }
      } else if (!interface.empty()) {
        keys.push_back("interface " + interface + '|' + remote);
      } else if (!remote.empty()) {
        keys.push_back("remote " + remote);
      }
    }
    auto at = none;
    for (const auto* sa : sas_of[i]) {
      const auto key = std::uint64_t{*sa->spi} << 2 | static_cast<std::uint64_t>(sa->direction);
      if (const auto found = by_spi.find(key); found != by_spi.end()) {
        // Two peers may choose the same SPI for what we send them.
        const auto mine = known_host(record.remote.host);
        const auto its = remote_host(tunnels[found->second]);
        if (mine.empty() || its.empty() || mine == its) {
          at = found->second;
          break;
        }
      }
    }
    for (const auto& key : keys) {
      if (at == none) {
        if (const auto found = by_key.find(key); found != by_key.end()) {
          // The rows of a Yamaha table name a tunnel and its gateway; another tunnel number is
          // another tunnel.
          const auto& other = tunnels[found->second].tunnel;
          if (!(yamaha && record.number && other.number && record.number != other.number)) {
            at = found->second;
          }
        }
      }
    }
    if (at == none) {
      at = static_cast<std::uint32_t>(tunnels.size());
      tunnels.push_back({record, {record.where}, {}, {}});
    } else {
      merge(tunnels[at].tunnel, record);
      tunnels[at].seen.push_back(record.where);
    }
    view_of_tunnel_[i] = at;
    if (!replaced.empty()) {
      if (const auto before = replaced.find(identity(record)); before != replaced.end()) {
        earlier_.emplace(at, before->second);
      }
    }
    for (const auto* sa : sas_of[i]) {
      by_spi.emplace(std::uint64_t{*sa->spi} << 2 | static_cast<std::uint64_t>(sa->direction), at);
    }
    for (const auto& key : keys) {
      by_key.emplace(key, at);
    }
    if (!yamaha) {
      const auto interface = lower(record.interface);
      const auto remote = canonical_host(record.remote.host);
      const auto selectors =
          key_of(record.more->local_selectors) + '|' + key_of(record.more->remote_selectors);
      if (selectors != "|") {
        by_key.emplace("selectors " + remote + '|' + selectors, at);
      }
      if (!interface.empty()) {
        by_key.emplace("interface " + interface + '|' + remote, at);
      }
      if (!remote.empty()) {
        by_key.emplace("remote " + remote, at);
      }
    }
  }
}

// ---- IPsec SAs
// -----------------------------------------------------------------------------------

void View::gather_sas() {
  std::unordered_map<std::uint64_t, std::uint32_t> by_spi;
  std::unordered_map<std::uint64_t, std::uint32_t> by_number;
  for (const auto& record : model->ipsec_sas) {
    if (!live(record.where)) {
      continue;
    }
    const auto direction = static_cast<std::uint64_t>(record.direction);
    const auto tunnel =
        record.tunnel < view_of_tunnel_.size() ? view_of_tunnel_[record.tunnel] : no_tunnel;
    const bool yamaha = model->outputs[record.where.output].platform == Platform::yamaha_rtx;
    auto at = none;
    if (record.spi) {
      // Each peer chooses the SPIs we send with: two of them may choose the same.
      const auto found = by_spi.find(std::uint64_t{*record.spi} << 2 | direction);
      if (found != by_spi.end()) {
        const auto other = sas[found->second].sa.tunnel;
        if (other == tunnel || other == no_tunnel || tunnel == no_tunnel) {
          at = found->second;
        }
      }
    }
    if (at == none && yamaha && record.number) {
      const auto found = by_number.find(std::uint64_t{*record.number} << 2 | direction);
      if (found != by_number.end() &&
          (!record.spi || !sas[found->second].sa.spi || record.spi == sas[found->second].sa.spi)) {
        at = found->second;
      }
    }
    if (at == none) {
      at = static_cast<std::uint32_t>(sas.size());
      sas.push_back({record, {record.where}});
      sas[at].sa.tunnel = tunnel;
    } else {
      merge(sas[at].sa, record);
      sas[at].seen.push_back(record.where);
      if (sas[at].sa.tunnel == no_tunnel) {
        sas[at].sa.tunnel = tunnel;
      } else if (tunnel != no_tunnel && tunnel != sas[at].sa.tunnel) {
        // Yamaha: the detail of a gateway names no tunnel number, the table does. They are one
        // tunnel.
        auto& kept = tunnels[sas[at].sa.tunnel];
        merge(kept.tunnel, tunnels[tunnel].tunnel);
        auto& gone = tunnels[tunnel];
        kept.seen.insert(kept.seen.end(), gone.seen.begin(), gone.seen.end());
        gone.seen.clear();
        const auto to = sas[at].sa.tunnel;
        std::ranges::replace(view_of_tunnel_, tunnel, to);
        for (auto& sa : sas) {
          if (sa.sa.tunnel == tunnel) {
            sa.sa.tunnel = to;
          }
        }
      }
    }
    if (record.spi) {
      by_spi.emplace(std::uint64_t{*record.spi} << 2 | direction, at);
    }
    if (yamaha && record.number) {
      by_number.emplace(std::uint64_t{*record.number} << 2 | direction, at);
    }
  }
}

// SAs without a tunnel of their own, IKE SAs, and what the parts know about each other's addresses.
void View::adopt_orphans() {
  std::unordered_map<std::string, std::uint32_t> by_remote;
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> by_gateway;
  for (std::uint32_t t = 0; t < tunnels.size(); ++t) {
    if (tunnels[t].seen.empty()) {
      continue;  // merged into another
    }
    if (const auto host = remote_host(tunnels[t]); !host.empty()) {
      by_remote.emplace(host, t);
    }
    if (tunnels[t].tunnel.gateway) {
      by_gateway[*tunnels[t].tunnel.gateway].push_back(t);
    }
  }
  const auto live_tunnels = static_cast<std::size_t>(
      std::ranges::count_if(tunnels, [](const TunnelView& t) { return !t.seen.empty(); }));
  const auto only = [&]() -> std::uint32_t {
    for (std::uint32_t t = 0; t < tunnels.size(); ++t) {
      if (!tunnels[t].seen.empty()) {
        return t;
      }
    }
    return none;
  };
  const auto made = [&](Text remote, const Where& where) {
    const auto t = static_cast<std::uint32_t>(tunnels.size());
    auto& tunnel = tunnels.emplace_back();
    tunnel.tunnel.where = where;
    tunnel.tunnel.remote.host = remote;
    tunnel.seen.push_back(where);
    if (const auto host = known_host(remote); !host.empty()) {
      by_remote.emplace(host, t);
    }
    return t;
  };

  for (std::uint32_t i = 0; i < sas.size(); ++i) {
    auto& sa = sas[i].sa;
    if (sa.tunnel == no_tunnel) {
      const auto host = known_host(sa.more->remote.host);
      const auto found = by_remote.find(host);
      sa.tunnel = found != by_remote.end()            ? found->second
                  : live_tunnels == 1 && host.empty() ? only()
                                                      : made(sa.more->remote.host, sa.where);
      if (host.empty() && live_tunnels == 0) {
        by_remote.emplace(host, sa.tunnel);
      }
    }
    auto& tunnel = tunnels[sa.tunnel];
    tunnel.sas.push_back(i);
    if (tunnel.tunnel.remote.host.empty() && !sa.more->remote.host.empty()) {
      tunnel.tunnel.remote = sa.more->remote;
    }
    if (tunnel.tunnel.more->local.host.empty() && !sa.more->local.host.empty()) {
      tunnel.tunnel.more.edit().local = sa.more->local;
    }
  }

  // Several tunnels can share an IKE SA (one IKE SA, several pairs of networks).
  std::unordered_map<std::string, std::vector<std::uint32_t>> tunnels_to;
  for (std::uint32_t t = 0; t < tunnels.size(); ++t) {
    if (tunnels[t].seen.empty()) {
      continue;
    }
    if (const auto host = remote_host(tunnels[t]); !host.empty()) {
      tunnels_to[host].push_back(t);
    }
  }
  std::unordered_set<std::string> peers;
  for (const auto& ike : ike_sas) {
    peers.insert(known_host(ike.sa.remote.host));
  }
  for (std::uint32_t i = 0; i < ike_sas.size(); ++i) {
    const auto& ike = ike_sas[i].sa;
    const auto host = known_host(ike.remote.host);
    std::vector<std::uint32_t> mine;
    if (ike.gateway) {
      mine = by_gateway[*ike.gateway];
    }
    if (mine.empty() && !host.empty()) {
      const auto local = known_host(ike.more->local.host);
      for (const auto t : tunnels_to[host]) {
        const auto its = local_host(tunnels[t]);
        if (local.empty() || its.empty() || local == its) {
          mine.push_back(t);
        }
      }
    }
    if (mine.empty() && tunnels.size() == 1 && peers.size() == 1 &&
        (host.empty() || remote_host(tunnels.front()).empty())) {
      mine.push_back(0);
    }
    if (mine.empty()) {
      const auto t = made(ike.remote.host, ike.where);
      tunnels[t].tunnel.gateway = ike.gateway;
      tunnels[t].tunnel.more.edit().local = ike.more->local;
      if (!host.empty()) {
        tunnels_to[host].push_back(t);
      }
      if (ike.gateway) {
        by_gateway[*ike.gateway].push_back(t);
      }
      mine.push_back(t);
    }
    for (const auto t : mine) {
      auto& tunnel = tunnels[t];
      tunnel.ikes.push_back(i);
      if (tunnel.tunnel.more->local.host.empty() && !ike.more->local.host.empty()) {
        tunnel.tunnel.more.edit().local = ike.more->local;
      }
      if (tunnel.tunnel.remote.host.empty()) {
        tunnel.tunnel.remote = ike.remote;
      }
    }
  }

  // Tunnels that were merged into others leave the list.
  std::vector<std::uint32_t> moved(tunnels.size(), none);
  std::uint32_t kept = 0;
  for (std::uint32_t t = 0; t < tunnels.size(); ++t) {
    if (!tunnels[t].seen.empty()) {
      moved[t] = kept;
      if (kept != t) {
        tunnels[kept] = std::move(tunnels[t]);
      }
      ++kept;
    }
  }
  tunnels.resize(kept);
  for (auto& sa : sas) {
    sa.sa.tunnel = moved[sa.sa.tunnel];
  }
}

void View::collect_addresses() {
  const auto add = [&](std::string_view text) {
    if (const auto address = address_from(text); address && text != "0.0.0.0") {
      addresses.insert(to_string(*address));
    }
  };
  for (const auto& tunnel : tunnels) {
    add(tunnel.tunnel.more->local.host);
  }
  for (const auto& ike : ike_sas) {
    add(ike.sa.more->local.host);
  }
  for (const auto& sa : sas) {
    add(sa.sa.more->local.host);
  }
  for (const auto* interface : interfaces) {
    for (const auto& printed : interface->addresses) {
      add(bare_address(printed));
    }
  }
  for (const auto* session : ppp) {
    add(session->local_address);
  }
  for (const auto* table : nat) {
    add(table->outer_address);
  }
}

// ---- evidence and names
// --------------------------------------------------------------------------

Evidence View::evidence(const Where& where) const {
  Evidence evidence;
  evidence.side = end;
  evidence.line = where.line;
  evidence.last_line = std::max(where.line, where.last_line);
  if (where.output >= model->outputs.size() ||
      model->outputs[where.output].source >= model->sources.size()) {
    return evidence;
  }
  const auto& document = *model->sources[model->outputs[where.output].source];
  evidence.source = document.name();
  for (auto n = evidence.line; n != 0 && n <= evidence.last_line; ++n) {
    if (n != evidence.line) {
      evidence.text += '\n';
    }
    evidence.text += document.line(n);
  }
  return evidence;
}

std::vector<Evidence> View::evidence_of(Topic topic) const {
  constexpr std::uint32_t shown = 2;  // lines of an output that has nothing in it
  std::vector<Evidence> all;
  for (const auto& scope : scopes_) {
    const auto& output = model->outputs[scope.output];
    if (!scope.replaced && has(scope.topics, topic)) {
      all.push_back(evidence({scope.output, output.first_line,
                              std::min(output.last_line, output.first_line + shown - 1)}));
    }
  }
  return all;
}

std::string View::name_of(const TunnelView& view) const {
  const auto& tunnel = view.tunnel;
  if (!tunnel.interface.empty()) {
    return std::string(tunnel.interface);
  }
  if (tunnel.number && platform == Platform::yamaha_rtx) {
    return "TUNNEL[" + std::to_string(*tunnel.number) + "]";
  }
  if (!tunnel.more->map.empty()) {
    return std::string(tunnel.more->map);
  }
  if (tunnel.gateway) {
    return "gateway " + std::to_string(*tunnel.gateway);
  }
  return std::string(tunnel.remote.host);
}

}  // namespace sapair
