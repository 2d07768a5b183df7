#include "parsers/yamaha/show_ipsec_sa_blocks.hpp"

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>

#include "grammars/yamaha/show_ipsec_sa_blocks.hpp"
#include "grammars/yamaha/show_ipsec_sa_gateway_detail.hpp"
#include "parsers/block_reader.hpp"
#include "parsers/yamaha/words.hpp"

namespace sapair::yamaha {
namespace {

namespace s = grammar::yamaha::sa_block;
namespace old = grammar::yamaha::show_ipsec_sa_blocks;
namespace g = grammar::yamaha::show_ipsec_sa_gateway_detail;

struct known_line : tao::pegtl::sor<g::known_line, old::known_line> {};

struct Sa {
  Where where;
  std::optional<std::uint32_t> number;
  Text status;
  std::optional<std::uint32_t> duration_s;
  Text local_id;
  Text local_id_type;
  Text remote_id;
  Text remote_id_type;
  Endpoint local;
  Endpoint remote;
  Text direction;
  Text protocol;
  Text mode;
  Text cipher;
  Text hash;
  Text group;
  Text auth;
  Text prf;
  Text integrity;
  std::optional<bool> esn;
  Text spi;
  Text key;
  std::vector<Selector> local_selectors;
  std::vector<Selector> remote_selectors;
  Details details;
};

template <typename Rule>
struct act : tao::pegtl::nothing<Rule> {};

[[nodiscard]] bool any_of(Text word, std::initializer_list<Text> words) {
  return std::ranges::find(words, word) != words.end();
}

[[nodiscard]] Direction direction_of(Text word) {
  return any_of(word, {"send", "送信"})                                  ? Direction::out
         : any_of(word, {"receive", "recv", "受信"})                     ? Direction::in
         : any_of(word, {"both", "send/receive", "send/recv", "送受信"}) ? Direction::both
                                                                         : Direction::unknown;
}

[[nodiscard]] SaState state_of(Text status) {
  const auto says = [&](std::initializer_list<Text> words) {
    return std::ranges::any_of(words, [&](Text word) { return status.find(word) != Text::npos; });
  };
  return status.empty() || says({"確立済", "stablished", "mature", "Mature"}) ? SaState::up
         : says({"折衝", "確立中", "egotiat", "larval"})                      ? SaState::negotiating
         : says({"削除", "elet", "dying"})                                    ? SaState::deleting
                                                                              : SaState::unknown;
}

[[nodiscard]] Encapsulation mode_of(Text mode) {
  return any_of(mode, {"tunnel", "Tunnel", "トンネル"})               ? Encapsulation::tunnel
         : any_of(mode, {"transport", "Transport", "トランスポート"}) ? Encapsulation::transport
                                                                      : Encapsulation::unknown;
}

// "a6 67 47 47" -> "a6674747"
[[nodiscard]] std::string joined(Text bytes) {
  std::string digits;
  std::ranges::copy_if(bytes.starts_with("0x") ? bytes.substr(2) : bytes,
                       std::back_inserter(digits), [](char c) { return c != ' ' && c != '\t'; });
  return digits;
}

[[nodiscard]] std::uint64_t hex_number(std::string_view digits) {
  std::uint64_t value = 0;
  (void)std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
  return value;
}

constexpr std::size_t ipsec_spi_digits = 8;
constexpr std::size_t cookie_digits = 16;

// "IPv4-range / any / 0-65535 / 0.0.0.0-255.255.255.255"
[[nodiscard]] Selector selector_of(Text text) {
  const auto part = [](Text& rest) {
    const auto slash = std::min(rest.find('/'), rest.size());
    auto piece = rest.substr(0, slash);
    rest.remove_prefix(std::min(slash + 1, rest.size()));
    while (piece.starts_with(' ')) {
      piece.remove_prefix(1);
    }
    while (piece.ends_with(' ')) {
      piece.remove_suffix(1);
    }
    return piece;
  };
  auto rest = text;
  (void)part(rest);
  const auto protocol = part(rest);
  const auto ports = part(rest);
  const auto addresses = part(rest);
  const auto dash = addresses.find('-');
  auto selector = selector_from_range(
      addresses.substr(0, dash), dash == Text::npos ? addresses : addresses.substr(dash + 1), text);
  const auto number = [](Text digits, auto otherwise) {
    auto value = otherwise;
    (void)std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
  };
  const std::pair<Text, std::uint8_t> protocols[] = {{"any", 0},  {"icmp", 1}, {"tcp", 6},
                                                     {"udp", 17}, {"gre", 47}, {"icmp6", 58}};
  const auto* const known =
      std::ranges::find(protocols, protocol, &std::pair<Text, std::uint8_t>::first);
  selector.protocol =
      known != std::end(protocols) ? known->second : number(protocol, std::uint8_t{0});
  const auto to = ports.find('-');
  selector.first_port = number(ports.substr(0, to), std::uint16_t{0});
  selector.last_port = to == Text::npos ? number(ports, std::uint16_t{65535})
                                        : number(ports.substr(to + 1), std::uint16_t{65535});
  return selector;
}

class SaBlockReader final : public BlockReader<SaBlockReader, known_line, act, Sa> {
public:
  using BlockReader::BlockReader;

  void old_layout(Text /*text*/) { ++old_lines_; }
  void new_layout(Text /*text*/) { ++new_lines_; }

  void local_host(Text host) { set_host(&Sa::local, host); }
  void remote_host(Text host) { set_host(&Sa::remote, host); }
  void local_port(Text port) { set_port(&Sa::local, port); }
  void remote_port(Text port) { set_port(&Sa::remote, port); }

  void local_selectors(Text word) { announce(&Sa::local_selectors, word); }
  void remote_selectors(Text word) { announce(&Sa::remote_selectors, word); }
  // Below its heading. Where that one is missing: the local one stands first.
  void selector(Text text) {
    auto& sa = block<Sa>();
    if (selectors_ == nullptr) {
      selectors_ = sa.local_selectors.empty()    ? &Sa::local_selectors
                   : sa.remote_selectors.empty() ? &Sa::remote_selectors
                                                 : nullptr;
    }
    if (selectors_ != nullptr) {
      (sa.*selectors_).push_back(selector_of(text));
    } else {
      sa.details.push_back({"selector", text});
    }
    selectors_ = nullptr;
  }

  void status(Text text) {
    unset<Sa>(&Sa::status).status = text;
    prints_status_ = true;
  }
  // An IKE SA has no direction: below one, the heading of another SA is missing.
  void direction(Text word) {
    if (unset<Sa>(&Sa::direction).protocol.starts_with("IKE")) {
      start<Sa>();
      model.notes.push_back({here(), NoteKind::block_start_missing, {}, {}, {}});
    }
    block<Sa>().direction = word;
  }

  void close(Sa&& sa) {
    selectors_ = nullptr;
    const auto spi = joined(sa.spi);
    const bool ike_protocol = sa.protocol.starts_with("IKE");
    if (ike_protocol || (sa.protocol.empty() && (spi.size() == 2 * cookie_digits ||
                                                 direction_of(sa.direction) == Direction::both))) {
      add_ike(std::move(sa), spi);
    } else if (!sa.protocol.empty() || spi.size() == ipsec_spi_digits || !sa.direction.empty() ||
               !sa.auth.empty()) {
      add_ipsec(std::move(sa), spi);
    } else {
      // Cut before it is told what kind of SA this is.
      model.notes.push_back({sa.where,
                             NoteKind::truncated,
                             "SA",
                             sa.number ? std::to_string(*sa.number) : std::string(),
                             {}});
    }
  }

  void finished(bool /*complete*/) {
    if (old_lines_ > new_lines_) {
      output().name = "show_ipsec_sa_blocks";
    } else if (new_lines_ > old_lines_) {
      output().name = "show_ipsec_sa_gateway_detail";
    }
  }

private:
  void set_host(Endpoint Sa::*end, Text host) {
    if (!(block<Sa>().*end).host.empty()) {
      start<Sa>();
      model.notes.push_back({here(), NoteKind::block_start_missing, {}, {}, {}});
    }
    (block<Sa>().*end).host = host;
  }
  void announce(std::vector<Selector> Sa::*selectors, Text word) {
    selectors_ = selectors;
    block<Sa>().details.push_back({"selectors", word});
  }
  void set_port(Endpoint Sa::*end, Text port) {
    (void)std::from_chars(port.data(), port.data() + port.size(), (block<Sa>().*end).port);
  }

  // The layout of IKEv1 prints no status: an SA that is listed is one that can be used.
  [[nodiscard]] SaState state(const Sa& from) const {
    return from.status.empty() && prints_status_ ? SaState::unknown : state_of(from.status);
  }

  static void keep(Details& details, std::initializer_list<Detail> more) {
    std::ranges::copy_if(more, std::back_inserter(details),
                         [](const Detail& d) { return !d.value.empty(); });
  }

  void add_ike(Sa&& from, std::string_view spi) {
    auto& sa = model.ike_sas.emplace_back();
    sa.where = from.where;
    sa.version = from.protocol.empty()                        ? IkeVersion::unknown
                 : from.protocol == "IKEv2" || prints_status_ ? IkeVersion::v2
                                                              : IkeVersion::v1;
    sa.state = state(from);
    sa.number = from.number;
    sa.gateway = leading_number(output().arguments);
    sa.remaining_s = from.duration_s;
    sa.remote = from.remote;
    if (sa.remote.host.empty() && !prints_status_) {
      sa.remote.host = from.remote_id;
    }
    auto& more = sa.more.edit();
    more.details = std::move(from.details);
    more.state_as_printed = from.status;
    more.local = from.local;
    more.local_id = from.local_id;
    more.remote_id = from.remote_id;
    if (!from.cipher.empty()) {
      more.encryption = encryption_from(from.cipher);
    }
    const auto hash = from.hash.empty() ? from.integrity : from.hash;
    if (!hash.empty()) {
      more.integrity = integrity_from(hash);
    }
    if (!from.prf.empty()) {
      more.prf = prf_from(from.prf);
    }
    if (!from.group.empty()) {
      more.dh_group = dh_group_from(from.group);
    }
    if (spi.size() == 2 * cookie_digits) {
      more.initiator_spi = hex_number(spi.substr(0, cookie_digits));
      more.responder_spi = hex_number(spi.substr(cookie_digits));
    } else {
      keep(more.details, {{"SPI", from.spi}});
    }
    more.key = from.key;
    keep(more.details, {{"Direction", from.direction},
                        {"Mode", from.mode},
                        {"Auth.", from.auth},
                        {"Local ID type", from.local_id_type},
                        {"Remote ID type", from.remote_id_type}});
  }

  void add_ipsec(Sa&& from, std::string_view spi) {
    const auto tunnel = tunnel_of(from);
    auto& sa = model.ipsec_sas.emplace_back();
    sa.where = from.where;
    sa.direction = direction_of(from.direction);
    sa.protocol = from.protocol == "ESP"  ? Protocol::esp
                  : from.protocol == "AH" ? Protocol::ah
                                          : Protocol::unknown;
    sa.mode = mode_of(from.mode);
    sa.state = state(from);
    sa.tunnel = tunnel;
    sa.number = from.number;
    sa.remaining_s = from.duration_s;
    auto& more = sa.more.edit();
    more.details = std::move(from.details);
    more.state_as_printed = from.status;
    more.local = from.local;
    more.remote = from.remote;
    if (more.local.host.empty() && !prints_status_) {
      more.local.host = from.local_id;
    } else {
      keep(more.details, {{"Local ID", from.local_id}});
    }
    if (more.remote.host.empty() && !prints_status_) {
      more.remote.host = from.remote_id;
    } else {
      keep(more.details, {{"Remote ID", from.remote_id}});
    }
    if (!from.cipher.empty()) {
      more.encryption = encryption_from(from.cipher);
    }
    const auto auth = from.auth.empty() ? from.integrity : from.auth;
    if (!auth.empty()) {
      more.integrity = integrity_from(auth);
    }
    more.esn = from.esn;
    if (spi.size() == ipsec_spi_digits) {
      sa.spi = static_cast<std::uint32_t>(hex_number(spi));
    } else {
      keep(more.details, {{"SPI", from.spi}});
    }
    more.key = from.key;
    if (sa.direction == Direction::unknown) {
      keep(more.details, {{"Direction", from.direction}});
    }
    if (sa.protocol == Protocol::unknown) {
      keep(more.details, {{"Protocol", from.protocol}});
    }
    if (sa.mode == Encapsulation::unknown) {
      keep(more.details, {{"Mode", from.mode}});
    }
    keep(more.details, {{"hash", from.hash},
                        {"group", from.group},
                        {"PRF", from.prf},
                        {"Local ID type", from.local_id_type},
                        {"Remote ID type", from.remote_id_type}});
  }

  // These layouts name no tunnel. The gateway that was asked for stands for one, and so do
  // selectors.
  std::uint32_t tunnel_of(const Sa& from) {
    const auto gateway = leading_number(output().arguments);
    const auto same = [](const std::vector<Selector>& a, const std::vector<Selector>& b) {
      return std::ranges::equal(a, b,
                                [](const Selector& x, const Selector& y) { return x.same_as(y); });
    };
    if (!gateway && from.local_selectors.empty() && from.remote_selectors.empty()) {
      return no_tunnel;
    }
    for (const auto index : tunnels_) {
      const auto& more = *model.tunnels[index].more;
      if (same(more.local_selectors, from.local_selectors) &&
          same(more.remote_selectors, from.remote_selectors)) {
        return index;
      }
    }
    const auto index = static_cast<std::uint32_t>(model.tunnels.size());
    auto& tunnel = model.tunnels.emplace_back();
    tunnel.where = from.where;
    tunnel.state = SaState::up;
    tunnel.gateway = gateway;
    auto& more = tunnel.more.edit();
    more.local_selectors = from.local_selectors;
    more.remote_selectors = from.remote_selectors;
    tunnels_.push_back(index);
    return index;
  }

  std::vector<Selector> Sa::*selectors_ = nullptr;  // those that a heading announced
  bool prints_status_ = false;                      // the layout of IKEv2
  std::vector<std::uint32_t> tunnels_;
  std::size_t old_lines_ = 0;
  std::size_t new_lines_ = 0;
};

// clang-format off
template <> struct act<s::sa_start>  : starts<Sa> {};
template <> struct act<s::sa_number> : into<&Sa::number> {};
template <> struct act<s::status>    : calls<&SaBlockReader::status> {};
template <> struct act<s::duration>  : into<&Sa::duration_s> {};
template <> struct act<s::direction> : calls<&SaBlockReader::direction> {};
template <> struct act<s::protocol>  : into<&Sa::protocol> {};
template <> struct act<s::mode>      : into<&Sa::mode> {};
template <> struct act<s::cipher>    : into<&Sa::cipher> {};
template <> struct act<s::hash>      : into<&Sa::hash> {};
template <> struct act<s::group>     : into<&Sa::group> {};
template <> struct act<s::auth>      : into<&Sa::auth> {};
template <> struct act<s::spi>       : into<&Sa::spi> {};
template <> struct act<s::key>       : into<&Sa::key> {};

template <> struct act<old::remote_host> : calls<&SaBlockReader::remote_host> {};
template <> struct act<old::old_layout>  : calls<&SaBlockReader::old_layout> {};

template <> struct act<g::new_layout>     : calls<&SaBlockReader::new_layout> {};
template <> struct act<g::local_id>       : into<&Sa::local_id> {};
template <> struct act<g::local_id_type>  : into<&Sa::local_id_type> {};
template <> struct act<g::remote_id>      : into<&Sa::remote_id> {};
template <> struct act<g::remote_id_type> : into<&Sa::remote_id_type> {};
template <> struct act<g::local_host>     : calls<&SaBlockReader::local_host> {};
template <> struct act<g::remote_host>    : calls<&SaBlockReader::remote_host> {};
template <> struct act<g::local_port>     : calls<&SaBlockReader::local_port> {};
template <> struct act<g::remote_port>    : calls<&SaBlockReader::remote_port> {};
template <> struct act<g::encryption>     : into<&Sa::cipher> {};
template <> struct act<g::prf>            : into<&Sa::prf> {};
template <> struct act<g::integrity>      : into<&Sa::integrity> {};
template <> struct act<g::dh_group>       : into<&Sa::group> {};
template <> struct act<g::esn_on>         : set<&Sa::esn, true> {};
template <> struct act<g::esn_off>        : set<&Sa::esn, false> {};
template <> struct act<g::local_selectors>  : calls<&SaBlockReader::local_selectors> {};
template <> struct act<g::remote_selectors> : calls<&SaBlockReader::remote_selectors> {};
template <> struct act<g::selector>         : calls<&SaBlockReader::selector> {};
// clang-format on

[[nodiscard]] bool begins_block(std::string_view line) {
  return matches_whole<s::sa_line>(line);
}

}  // namespace

std::unique_ptr<Reader> open_show_ipsec_sa_blocks(Model& model, std::uint32_t output) {
  return std::make_unique<SaBlockReader>(model, output);
}

// "SA[4] 寿命: 124秒" begins both layouts; what follows tells, or else the language of the samples.
bool begins_show_ipsec_sa_blocks(std::string_view line, std::string_view next) {
  const auto japanese = [&] {
    return line.find("寿命") != Text::npos && line.find("状態") == Text::npos;
  };
  return matches_whole<old::peer_line>(line) ||
         (begins_block(line) && (matches_whole<old::peer_line>(next) ||
                                 (japanese() && !matches_whole<g::known_line>(next))));
}

std::unique_ptr<Reader> open_show_ipsec_sa_gateway_detail(Model& model, std::uint32_t output) {
  return std::make_unique<SaBlockReader>(model, output);
}

bool begins_show_ipsec_sa_gateway_detail(std::string_view line, std::string_view next) {
  return begins_block(line) || matches_whole<g::ids_line>(line) ||
         (matches_whole<g::inner_line>(line) && matches_whole<g::known_line>(next));
}

}  // namespace sapair::yamaha
