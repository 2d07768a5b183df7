#include "parsers/cisco/show_crypto_session.hpp"

#include <utility>
#include <vector>

#include "grammars/cisco/show_crypto_session.hpp"
#include "parsers/block_reader.hpp"
#include "parsers/cisco/words.hpp"

namespace sapair::cisco {
namespace {

namespace g = grammar::cisco::show_crypto_session;

template <typename Side>
struct End {
  Where where;
  Text text;
  Text host;
  Text network;
  Text mask;
  std::optional<std::uint32_t> port;
};
using LocalEnd = End<g::local_side>;
using RemoteEnd = End<g::remote_side>;

struct Flow {
  Where where;
  Text flow;
  Text protocol;
  std::optional<Selector> local;
  std::optional<Selector> remote;
  std::optional<std::uint32_t> active_sas;
  Text origin;
  std::optional<std::uint64_t> decrypted;
  std::optional<std::uint64_t> inbound_drop;
  Text inbound_life;
  std::optional<std::uint64_t> encrypted;
  std::optional<std::uint64_t> outbound_drop;
  Text outbound_life;
};

struct Ike {
  Where where;
  bool headed = false;  // `IKE SA:` was seen
  IkeVersion version = IkeVersion::unknown;
  Text local_host;
  std::optional<std::uint32_t> local_port;
  Text remote_host;
  std::optional<std::uint32_t> remote_port;
  Text activity;
  Text capabilities;
  Text connid;
  Text lifetime;
};

// From one `Interface:` to the next.
struct Session {
  Where where;
  Text interface;
  Text profile;
  Text uptime;
  Text username;
  Text group;
  Text assigned;
  Text status;
  Text peer;
  std::optional<std::uint32_t> peer_port;
  Text fvrf;
  Text ivrf;
  Text phase1_id;
  Text desc;
  Text system_ip;
  Details details;
  std::vector<Ike> ikes;
  std::vector<Flow> flows;
};

template <typename Rule>
struct act : tao::pegtl::nothing<Rule> {};

struct begins_ike : tao::pegtl::require_apply {
  template <typename ActionInput, typename R>
  static void apply(const ActionInput& /*unused*/, Effects<R>& effects) {
    effects.add([](R& reader, std::string_view) { reader.ike_sa(); }, {});
  }
};
struct numbers_session : value_action {
  template <typename ActionInput, typename R>
  static void apply(const ActionInput& in, Effects<R>& effects) {
    effects.add([](R& reader, std::string_view text) { reader.session_id(text); },
                std::string_view(in.begin(), in.size()));
  }
};

// clang-format off
template <> struct act<g::interface_start> : starts<Session> {};
template <> struct act<g::interface>      : into<&Session::interface> {};
template <> struct act<g::profile>        : into<&Session::profile> {};
template <> struct act<g::uptime>         : into<&Session::uptime> {};
template <> struct act<g::username>       : into<&Session::username> {};
template <> struct act<g::group>          : into<&Session::group> {};
template <> struct act<g::assigned>       : into<&Session::assigned> {};
template <> struct act<g::session_status> : into<&Session::status> {};
template <> struct act<g::peer>           : into<&Session::peer> {};
template <> struct act<g::peer_port>      : into<&Session::peer_port> {};
template <> struct act<g::fvrf>           : into<&Session::fvrf> {};
template <> struct act<g::ivrf>           : into<&Session::ivrf> {};
template <> struct act<g::phase1_id>      : into<&Session::phase1_id> {};
template <> struct act<g::desc>           : into<&Session::desc> {};
template <> struct act<g::system_ip>      : into<&Session::system_ip> {};
template <> struct act<g::system_interface> : detail<Session, "System IP Interface"> {};
template <> struct act<g::session_id>     : numbers_session {};

template <> struct act<g::ike_start>      : begins_ike {};
template <> struct act<g::ike>            : set<&Ike::headed, true> {};
template <> struct act<g::ikev1>          : set<&Ike::version, IkeVersion::v1> {};
template <> struct act<g::ikev2>          : set<&Ike::version, IkeVersion::v2> {};
template <> struct act<g::local_host>     : into<&Ike::local_host> {};
template <> struct act<g::local_port>     : into<&Ike::local_port> {};
template <> struct act<g::remote_host>    : into<&Ike::remote_host> {};
template <> struct act<g::remote_port>    : into<&Ike::remote_port> {};
template <> struct act<g::activity>       : into<&Ike::activity> {};
template <> struct act<g::capabilities>   : into<&Ike::capabilities> {};
template <> struct act<g::connid>         : into<&Ike::connid> {};
template <> struct act<g::lifetime>       : into<&Ike::lifetime> {};

template <> struct act<g::flow_start>     : starts<Flow> {};
template <> struct act<g::flow>           : into<&Flow::flow> {};
template <> struct act<g::protocol>       : into<&Flow::protocol> {};
template <typename Side> struct act<g::text_of<Side>>     : into<&End<Side>::text> {};
template <typename Side> struct act<g::host_of<Side>>     : into<&End<Side>::host> {};
template <typename Side> struct act<g::network_of<Side>>  : into<&End<Side>::network> {};
template <typename Side> struct act<g::mask_of<Side>>     : into<&End<Side>::mask> {};
template <typename Side> struct act<g::port_of<Side>>     : into<&End<Side>::port> {};
template <typename Side> struct act<g::selector_of<Side>> : ends<End<Side>> {};
template <> struct act<g::active_sas>     : into<&Flow::active_sas> {};
template <> struct act<g::origin>         : into<&Flow::origin> {};
template <> struct act<g::decrypted>      : into<&Flow::decrypted> {};
template <> struct act<g::inbound_drop>   : into<&Flow::inbound_drop> {};
template <> struct act<g::inbound_life>   : into<&Flow::inbound_life> {};
template <> struct act<g::encrypted>      : into<&Flow::encrypted> {};
template <> struct act<g::outbound_drop>  : into<&Flow::outbound_drop> {};
template <> struct act<g::outbound_life>  : into<&Flow::outbound_life> {};
// clang-format on

// UP-ACTIVE, UP-IDLE (an IKE SA alone), UP-NO-IKE (IPsec SAs alone), DOWN, DOWN-NEGOTIATING: of the
// session. A flow of a session that is up has its own count of SAs, which may be 0.
[[nodiscard]] SaState state_of(Text status, const Flow* flow) {
  if (status.starts_with("UP-ACTIVE") || status.starts_with("UP-NO-IKE")) {
    return flow == nullptr || flow->active_sas.value_or(0) > 0 ? SaState::up
           : flow->active_sas                                  ? SaState::down
                                                               : SaState::unknown;
  }
  return status.starts_with("DOWN-NEG")                                ? SaState::negotiating
         : status.starts_with("DOWN") || status.starts_with("UP-IDLE") ? SaState::down
                                                                       : SaState::unknown;
}

// 0 is "any"; nullopt for a name that is not known.
[[nodiscard]] std::optional<std::uint8_t> protocol_from(Text word) {
  using Row = std::pair<Text, std::uint8_t>;
  constexpr Row names[] = {{"ip", 0},   {"ipv6", 0}, {"icmp", 1}, {"tcp", 6},  {"udp", 17},
                           {"gre", 47}, {"esp", 50}, {"ahp", 51}, {"ospf", 89}};
  for (const auto& [name, number] : names) {
    if (same_word(word, name)) {
      return number;
    }
  }
  const auto number = number_from(word);
  return number && *number <= 255 ? std::optional(static_cast<std::uint8_t>(*number))
                                  : std::nullopt;
}

[[nodiscard]] Text unless_none(Text text) {
  return text == "(none)" || text == "none" ? Text{} : text;
}

class SessionReader final : public BlockReader<SessionReader, g::known_line, act, LocalEnd,
                                               RemoteEnd, Flow, Ike, Session> {
public:
  using BlockReader::BlockReader;

  // What stands above `Peer:` is of the next session once the peer, or what is below it, was seen.
  template <typename Block, typename Member>
  [[nodiscard]] Block& unset(Member member) {
    if constexpr (std::is_same_v<Block, Session> && std::is_same_v<Member, Text Session::*>) {
      const bool above = member == &Session::interface || member == &Session::profile ||
                         member == &Session::uptime || member == &Session::username ||
                         member == &Session::group || member == &Session::assigned ||
                         member == &Session::status || member == &Session::peer;
      if (above && is_open<Session>()) {
        const auto& session = block<Session>();
        if (!session.peer.empty() || !session.ikes.empty() || !session.flows.empty() ||
            is_open<Ike>() || is_open<Flow>()) {
          start<Session>();
          model.notes.push_back({here(), NoteKind::block_start_missing, {}, {}, {}});
        }
      }
    }
    return BlockReader::unset<Block>(member);
  }

  // `IKE SA:` begins an SA; the Session ID above it already ended the one before.
  void ike_sa() { start<Ike>(); }

  void session_id(Text text) {
    end<Ike>();
    block<Session>().details.push_back({"Session ID", text});
  }

  void close(LocalEnd&& end) { block<Flow>().local = selector(end); }
  void close(RemoteEnd&& end) { block<Flow>().remote = selector(end); }
  void close(Flow&& flow) { block<Session>().flows.push_back(std::move(flow)); }
  void close(Ike&& ike) { block<Session>().ikes.push_back(std::move(ike)); }

  void close(Session&& session) {
    if (session.interface.empty()) {
      start_missing(session.where);
    }
    for (const auto& ike : session.ikes) {
      add(session, ike);
    }
    for (const auto& flow : session.flows) {
      add(session, &flow, &flow == session.flows.data());
    }
    if (session.flows.empty()) {
      add(session, nullptr, true);
    }
  }

private:
  template <typename AnyEnd>
  [[nodiscard]] static Selector selector(const AnyEnd& end) {
    const auto host = !end.host.empty();
    auto s = host ? selector_from_mask(end.host, end.host.find(':') == Text::npos ? "32" : "128",
                                       end.text)
                  : selector_from_mask(end.network, end.mask, end.text);
    if (end.port) {
      s.first_port = s.last_port = port(end.port);
    }
    return s;
  }

  void start_missing(const Where& where) {
    if (model.notes.empty() || model.notes.back().kind != NoteKind::block_start_missing ||
        model.notes.back().where.line != where.line) {
      model.notes.push_back({where, NoteKind::block_start_missing, {}, {}, {}});
    }
  }

  void add(const Session& session, const Ike& ike) {
    if (!ike.headed) {
      start_missing(ike.where);
    }
    auto& sa = model.ike_sas.emplace_back();
    sa.where = ike.where;
    sa.version = ike.version;
    sa.state = same_word(ike.activity, "Active")     ? SaState::up
               : same_word(ike.activity, "Inactive") ? SaState::down
                                                     : SaState::unknown;
    sa.remote = {ike.remote_host, port(ike.remote_port)};
    auto& more = sa.more.edit();
    more.state_as_printed = ike.activity;
    more.local = {ike.local_host, port(ike.local_port)};
    more.remote_id = unless_none(session.phase1_id);
    more.interface = session.interface;
    more.name = session.profile;
    more.vrf = unless_none(session.ivrf);
    if (!ike.connid.empty()) {
      const auto number = number_from(ike.connid);
      if (number.value_or(0) != 0) {
        sa.number = number;
      } else {
        more.details.push_back({"connid", ike.connid});  // 0: no connection
      }
    }
    if (!ike.lifetime.empty()) {
      sa.remaining_s = seconds_from(ike.lifetime);
      if (!sa.remaining_s) {
        more.details.push_back({"lifetime", ike.lifetime});
      }
    }
    if (!ike.capabilities.empty()) {
      more.details.push_back({"Capabilities", ike.capabilities});
      if (ike.capabilities != "(none)") {
        more.udp_encapsulation = ike.capabilities.find('N') != Text::npos;
        if (*more.udp_encapsulation) {
          more.nat = NatDetected::yes;
        }
        if (ike.capabilities.find('F') != Text::npos) {
          more.fragmentation = true;
        }
      }
    }
  }

  // `details`: with what is printed once for all flows of the session.
  void add(const Session& session, const Flow* flow, bool details) {
    auto& tunnel = model.tunnels.emplace_back();
    tunnel.where = flow != nullptr ? flow->where : session.where;
    tunnel.state = state_of(session.status, flow);
    tunnel.interface = session.interface;
    tunnel.remote = {session.peer, port(session.peer_port)};
    auto& more = tunnel.more.edit();
    more.state_as_printed = session.status;
    more.remote_id = unless_none(session.phase1_id);
    more.vrf = unless_none(session.ivrf);
    for (const auto& ike : session.ikes) {
      if (!ike.local_host.empty()) {
        more.local = {ike.local_host, port(ike.local_port)};
        break;
      }
    }
    const auto keep = [&more](Text label, Text value) {
      if (!value.empty()) {
        more.details.push_back({label, value});
      }
    };
    if (details) {
      keep("Profile", session.profile);
      keep("Uptime", session.uptime);
      keep("Username", session.username);
      keep("Group", session.group);
      keep("Assigned address", session.assigned);
      keep("fvrf", session.fvrf);
      keep("ivrf", session.ivrf);
      keep("Phase1_id", session.phase1_id);
      keep("Desc", session.desc);
      keep("System IP", session.system_ip);
      more.details.insert(more.details.end(), session.details.begin(), session.details.end());
    }
    if (flow == nullptr) {
      return;
    }
    keep("IPSEC FLOW", flow->flow);
    const auto protocol = protocol_from(flow->protocol);
    if (flow->local) {
      more.local_selectors.push_back(*flow->local);
      more.local_selectors.back().protocol = protocol;
    }
    if (flow->remote) {
      more.remote_selectors.push_back(*flow->remote);
      more.remote_selectors.back().protocol = protocol;
    }
    more.sa_count = flow->active_sas;
    keep("origin", flow->origin);
    more.counters.packets_in = flow->decrypted;
    more.counters.drops_in = flow->inbound_drop;
    more.counters.packets_out = flow->encrypted;
    more.counters.drops_out = flow->outbound_drop;
    keep("Inbound life (KB/Sec)", flow->inbound_life);
    keep("Outbound life (KB/Sec)", flow->outbound_life);
  }
};

}  // namespace

std::unique_ptr<Reader> open_show_crypto_session(Model& model, std::uint32_t output) {
  return std::make_unique<SessionReader>(model, output);
}

bool begins_show_crypto_session(std::string_view line, std::string_view next) {
  return matches_whole<g::distinctive>(line) ||
         (matches_whole<g::above_status>(line) && matches_whole<g::above_peer>(next));
}

}  // namespace sapair::cisco
