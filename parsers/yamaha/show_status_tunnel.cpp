#include "parsers/yamaha/show_status_tunnel.hpp"

#include <string>
#include <utility>

#include "grammars/yamaha/show_status_tunnel.hpp"
#include "parsers/block_reader.hpp"
#include "parsers/yamaha/words.hpp"

namespace sapair::yamaha {
namespace {

namespace g = grammar::yamaha::show_status_tunnel;
namespace y = grammar::yamaha;

struct TunnelBlock {
  Where where;
  std::optional<std::uint32_t> number;
  Text name;
  Text description;
  Text type;
  Text state;
  Text from;
  std::optional<std::uint32_t> days;
  std::optional<std::uint32_t> hours;
  std::optional<std::uint32_t> minutes;
  std::optional<std::uint32_t> seconds;
  std::optional<std::uint32_t> mtu;
  std::optional<std::uint64_t> received_packets;
  std::optional<std::uint64_t> received_octets;
  std::optional<std::uint64_t> transmitted_packets;
  std::optional<std::uint64_t> transmitted_octets;
  Counters ipv6;
  Text keepalive_type;
  Text keepalive_status;
  Text remote_endpoint;
  Details details;
};

template <typename Rule>
struct act : tao::pegtl::nothing<Rule> {};

[[nodiscard]] LinkState link_state_of(Text sentence) {
  const auto says = [&](Text words) { return sentence.find(words) != Text::npos; };
  if (says("接続されています") || says("Online")) {
    return LinkState::up;
  }
  if (says("disabled") || says("現在使用できません")) {
    return LinkState::admin_down;
  }
  if (says("接続されていません") || says("継っていません") || says("Offline")) {
    return LinkState::down;
  }
  return LinkState::unknown;
}

class TunnelStatusReader final
    : public BlockReader<TunnelStatusReader, g::known_line, act, TunnelBlock> {
public:
  using BlockReader::BlockReader;

  // The description stands before the type and the state: behind them, another tunnel's heading is
  // missing.
  void describe(Text text) {
    auto* tunnel = &unset<TunnelBlock>(&TunnelBlock::description);
    if (!tunnel->type.empty() || !tunnel->state.empty()) {
      start<TunnelBlock>();
      model.notes.push_back({here(), NoteKind::block_start_missing, {}, {}, {}});
      tunnel = &block<TunnelBlock>();
    }
    tunnel->description = text;
  }

  void received(Text /*line*/) { last_ = Direction::in; }
  void transmitted(Text /*line*/) { last_ = Direction::out; }

  // Belongs to the line above it. Where that one is missing: what is received is printed first.
  void ipv6(Text /*text*/) {
    auto& tunnel = block<TunnelBlock>();
    const bool in =
        last_ == Direction::in ||
        (last_ == Direction::unknown && !tunnel.ipv6.packets_in && !tunnel.transmitted_packets);
    (in ? tunnel.ipv6.packets_in : tunnel.ipv6.packets_out) = packets_;
    (in ? tunnel.ipv6.bytes_in : tunnel.ipv6.bytes_out) = octets_;
    last_ = Direction::unknown;
  }
  void ipv6_packets(Text text) { internal::assign(packets_, text, 10); }
  void ipv6_octets(Text text) { internal::assign(octets_, text, 10); }

  void ipip_tunnels(Text number) {
    ipip_tunnels_ = number;
    counted_at_ = here();
    output().details.push_back({"Number of IPIP tunnels", number});
  }

  void close(TunnelBlock&& t) {
    ++shown_;
    const auto state = link_state_of(t.state);
    const Text name = t.name;
    auto& interface = model.interfaces.emplace_back();
    interface.where = t.where;
    interface.state = state;
    interface.name = name;
    interface.state_as_printed = t.state;
    interface.description = t.description;
    interface.mtu = t.mtu;
    interface.since_s = Duration{t.days, t.hours, t.minutes, t.seconds}.total_s();
    interface.counters.packets_in = t.received_packets;
    interface.counters.bytes_in = t.received_octets;
    interface.counters.packets_out = t.transmitted_packets;
    interface.counters.bytes_out = t.transmitted_octets;
    interface.counters_ipv6 = t.ipv6;
    interface.keepalive_type = t.keepalive_type;
    interface.keepalive_state = t.keepalive_status;
    interface.details = std::move(t.details);
    if (!t.type.empty()) {
      interface.details.insert(interface.details.begin(), {"Interface type", t.type});
    }
    if (!t.remote_endpoint.empty()) {
      interface.details.push_back({"Remote endpoint address", t.remote_endpoint});
    }
    if (t.number && t.type.find("IPsec") != Text::npos) {
      auto& tunnel = model.tunnels.emplace_back();
      tunnel.where = t.where;
      tunnel.number = t.number;
      tunnel.interface = name;
      tunnel.state = state == LinkState::up        ? SaState::up
                     : state == LinkState::unknown ? SaState::unknown
                                                   : SaState::down;
    }
    last_ = Direction::unknown;
  }

  void finished(bool /*complete*/) {
    if (const auto shown = std::to_string(shown_);
        !ipip_tunnels_.empty() && ipip_tunnels_ != shown) {
      model.notes.push_back({counted_at_, NoteKind::count_differs, "Number of IPIP tunnels",
                             std::string(ipip_tunnels_), shown});
    }
  }

private:
  Direction last_ = Direction::unknown;
  std::uint64_t packets_ = 0;  // of the (IPv6) line that is being read
  std::uint64_t octets_ = 0;
  std::size_t shown_ = 0;
  Text ipip_tunnels_;
  Where counted_at_;
};

// clang-format off
template <> struct act<g::tunnel_start>   : starts<TunnelBlock> {};
template <> struct act<g::number_in_name> : into<&TunnelBlock::number> {};
template <> struct act<g::name>           : into<&TunnelBlock::name> {};
template <> struct act<g::description>    : calls<&TunnelStatusReader::describe> {};
template <> struct act<g::interface_type> : into<&TunnelBlock::type> {};
template <> struct act<g::state>          : into<&TunnelBlock::state> {};
template <> struct act<g::from>           : detail<TunnelBlock, "from"> {};
template <> struct act<y::days>           : into<&TunnelBlock::days> {};
template <> struct act<y::hours>          : into<&TunnelBlock::hours> {};
template <> struct act<y::minutes>        : into<&TunnelBlock::minutes> {};
template <> struct act<y::seconds>        : into<&TunnelBlock::seconds> {};
template <> struct act<g::mtu_ipv4>       : into<&TunnelBlock::mtu> {};
template <> struct act<g::mtu_ipv6>       : detail<TunnelBlock, "Maximum Transmission Unit(MTU) IPv6"> {};
template <> struct act<g::received_packets>    : into<&TunnelBlock::received_packets> {};
template <> struct act<g::received_octets>     : into<&TunnelBlock::received_octets> {};
template <> struct act<g::received_line>       : calls<&TunnelStatusReader::received> {};
template <> struct act<g::transmitted_packets> : into<&TunnelBlock::transmitted_packets> {};
template <> struct act<g::transmitted_octets>  : into<&TunnelBlock::transmitted_octets> {};
template <> struct act<g::transmitted_line>    : calls<&TunnelStatusReader::transmitted> {};
template <> struct act<g::ipv6_packets>   : calls<&TunnelStatusReader::ipv6_packets> {};
template <> struct act<g::ipv6_octets>    : calls<&TunnelStatusReader::ipv6_octets> {};
template <> struct act<g::ipv6_count>     : calls<&TunnelStatusReader::ipv6> {};
template <> struct act<g::keepalive_type>   : into<&TunnelBlock::keepalive_type> {};
template <> struct act<g::keepalive_status> : into<&TunnelBlock::keepalive_status> {};
template <> struct act<g::next_send>        : detail<TunnelBlock, "Next send"> {};
template <> struct act<g::ipip_tunnels>     : calls<&TunnelStatusReader::ipip_tunnels> {};
template <> struct act<g::remote_endpoint>  : into<&TunnelBlock::remote_endpoint> {};
// clang-format on

}  // namespace

std::unique_ptr<Reader> open_show_status_tunnel(Model& model, std::uint32_t output) {
  return std::make_unique<TunnelStatusReader>(model, output);
}

bool begins_show_status_tunnel(std::string_view line, std::string_view next) {
  return matches_whole<g::distinctive>(line) ||
         (matches_whole<g::description_line>(line) && matches_whole<g::interface_type_line>(next));
}

bool begins_show_status_ipip(std::string_view line, std::string_view /*next*/) {
  return matches_whole<g::ipip_distinctive>(line);
}

}  // namespace sapair::yamaha
