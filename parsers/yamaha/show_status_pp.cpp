#include "parsers/yamaha/show_status_pp.hpp"

#include <utility>

#include "grammars/yamaha/show_status_pp.hpp"
#include "parsers/block_reader.hpp"
#include "parsers/yamaha/words.hpp"

namespace sapair::yamaha {
namespace {

namespace g = grammar::yamaha::show_status_pp;
namespace y = grammar::yamaha;

struct PpBlock {
  Where where;
  Text name;
  Text protocol;
  Text state;
  std::optional<std::uint32_t> days;
  std::optional<std::uint32_t> hours;
  std::optional<std::uint32_t> minutes;
  std::optional<std::uint32_t> seconds;
  std::optional<std::uint64_t> received_packets;
  std::optional<std::uint64_t> received_octets;
  std::optional<std::uint64_t> transmitted_packets;
  std::optional<std::uint64_t> transmitted_octets;
  Text local_address;
  Text remote_address;
  Details details;
};

template <typename Rule>
struct act : tao::pegtl::nothing<Rule> {};

[[nodiscard]] PppState state_of(Text sentence) {
  const auto says = [&](Text words) { return sentence.find(words) != Text::npos; };
  if (says("disabled") || says("現在使用できません")) {
    return says("line status") || says("回線") ? PppState::line_disabled : PppState::disabled;
  }
  if (says("Connected") || says("接続されています")) {
    return PppState::up;
  }
  if (says("connecting") || says("接続処理中")) {
    return PppState::connecting;
  }
  if (says("一度も") || says("never")) {
    return PppState::never_up;
  }
  if (says("Offline") || says("継っていません") || says("接続されていません")) {
    return PppState::down;
  }
  return PppState::unknown;
}

class PpStatusReader final : public BlockReader<PpStatusReader, g::known_line, act, PpBlock> {
public:
  using BlockReader::BlockReader;

  // The description and the state stand first: below another state, the heading of another PP is
  // missing.
  void begin(Text /*text*/) {
    if (is_open<PpBlock>() && !block<PpBlock>().state.empty()) {
      start<PpBlock>();
      model.notes.push_back({here(), NoteKind::block_start_missing, {}, {}, {}});
    }
  }
  void describe(Text text) {
    begin(text);
    block<PpBlock>().details.push_back({"Description", text});
  }

  void close(PpBlock&& pp) {
    auto& ppp = model.ppp.emplace_back();
    ppp.where = pp.where;
    ppp.state = state_of(pp.state);
    ppp.name = pp.name;
    ppp.state_as_printed = pp.state;
    ppp.protocol = pp.protocol;
    ppp.local_address = pp.local_address;
    ppp.remote_address = pp.remote_address;
    ppp.since_s = Duration{pp.days, pp.hours, pp.minutes, pp.seconds}.total_s();
    ppp.counters.packets_in = pp.received_packets;
    ppp.counters.bytes_in = pp.received_octets;
    ppp.counters.packets_out = pp.transmitted_packets;
    ppp.counters.bytes_out = pp.transmitted_octets;
    ppp.details = std::move(pp.details);
  }
};

// clang-format off
template <> struct act<g::pp_start>      : starts<PpBlock> {};
template <> struct act<g::name>          : into<&PpBlock::name> {};
template <> struct act<g::description>   : calls<&PpStatusReader::describe> {};
template <> struct act<g::protocol>      : into<&PpBlock::protocol> {};
template <> struct act<g::state_start>   : calls<&PpStatusReader::begin> {};
template <> struct act<g::state>         : into<&PpBlock::state> {};
template <> struct act<g::access_concentrator> : detail<PpBlock, "Access Concentrator"> {};
template <> struct act<g::from>          : detail<PpBlock, "from"> {};
template <> struct act<y::days>          : into<&PpBlock::days> {};
template <> struct act<y::hours>         : into<&PpBlock::hours> {};
template <> struct act<y::minutes>       : into<&PpBlock::minutes> {};
template <> struct act<y::seconds>       : into<&PpBlock::seconds> {};
template <> struct act<g::received_packets>    : into<&PpBlock::received_packets> {};
template <> struct act<g::received_octets>     : into<&PpBlock::received_octets> {};
template <> struct act<g::received_load>       : detail<PpBlock, "Received Load"> {};
template <> struct act<g::transmitted_packets> : into<&PpBlock::transmitted_packets> {};
template <> struct act<g::transmitted_octets>  : into<&PpBlock::transmitted_octets> {};
template <> struct act<g::transmitted_load>    : detail<PpBlock, "Transmitted Load"> {};
template <> struct act<g::lcp_local>     : detail<PpBlock, "LCP Local"> {};
template <> struct act<g::lcp_remote>    : detail<PpBlock, "LCP Remote"> {};
template <> struct act<g::primary_dns>   : detail<PpBlock, "Primary-DNS"> {};
template <> struct act<g::secondary_dns> : detail<PpBlock, "Secondary-DNS"> {};
template <> struct act<g::ipcp_local>    : detail<PpBlock, "IPCP Local"> {};
template <> struct act<g::ipcp_remote>   : detail<PpBlock, "IPCP Remote"> {};
template <> struct act<g::local_address>  : into<&PpBlock::local_address> {};
template <> struct act<g::remote_address> : into<&PpBlock::remote_address> {};
template <> struct act<g::ipv6cp_local>  : detail<PpBlock, "IPV6CP Local"> {};
template <> struct act<g::ipv6cp_remote> : detail<PpBlock, "IPV6CP Remote"> {};
template <> struct act<g::local_interface_id>  : detail<PpBlock, "PP Interface-ID Local"> {};
template <> struct act<g::remote_interface_id> : detail<PpBlock, "PP Interface-ID Remote"> {};
template <> struct act<g::ccp>           : detail<PpBlock, "CCP"> {};
// clang-format on

}  // namespace

std::unique_ptr<Reader> open_show_status_pp(Model& model, std::uint32_t output) {
  return std::make_unique<PpStatusReader>(model, output);
}

bool begins_show_status_pp(std::string_view line, std::string_view next) {
  return matches_whole<g::distinctive>(line) ||
         (matches_whole<g::description_line>(line) && matches_whole<g::state_line>(next));
}

}  // namespace sapair::yamaha
