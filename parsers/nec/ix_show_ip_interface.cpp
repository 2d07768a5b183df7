#include "parsers/nec/ix_show_ip_interface.hpp"

#include <algorithm>

#include "grammars/nec/ix_show_ip_interface.hpp"
#include "parsers/block_reader.hpp"
#include "parsers/nec/words.hpp"

namespace sapair::nec {
namespace {

namespace g = grammar::nec::ix_show_ip_interface;

struct Block {
  Where where;
  Text name;
  Text state;
  Text protocol;
  Text address;
  std::optional<std::uint32_t> mtu;
  Text mss;
  Text processing;
  Text broadcast;
  Text determined;
  Text directed;
  Text proxy_arp;
  Text local_proxy_arp;
  Text redirects;
  Text igmp;
};

template <typename Rule>
struct act : tao::pegtl::nothing<Rule> {};

class IpInterfaceReader final : public BlockReader<IpInterfaceReader, g::known_line, act, Block> {
public:
  using BlockReader::BlockReader;

  // An interface without IP has no other line below its heading, one with IP has not this one:
  // where both seem to stand below one heading, another heading is missing.
  void processing(Text words) {
    if (const auto& open = opened<Block>();
        open && (!open->address.empty() || open->mtu || !open->mss.empty())) {
      without_heading();
    }
    unset<Block>(&Block::processing).processing = words;
  }
  void address(Text text) {
    if (const auto& open = opened<Block>(); open && !open->processing.empty()) {
      without_heading();
    }
    unset<Block>(&Block::address).address = text;
  }

  void close(Block&& from) {
    auto& interface = model.interfaces.emplace_back();
    interface.where = from.where;
    interface.name = from.name;
    interface.state = link_state_from(from.state);
    if (interface.state == LinkState::unknown) {
      interface.state_as_printed = from.state;
    }
    interface.protocol = link_state_from(from.protocol);
    if (!from.address.empty()) {
      interface.addresses.push_back(from.address);
    }
    interface.mtu = from.mtu;
    const auto keep = [&](Text label, Text value) {
      if (!value.empty()) {
        interface.details.push_back({label, value});
      }
    };
    if (same_word(from.mss, "disabled")) {
      interface.mss_adjust = false;
    } else if (!from.mss.empty()) {
      interface.mss_adjust = true;
      keep("TCP MSS adjustment", from.mss);
    }
    keep("line protocol", interface.protocol == LinkState::unknown ? from.protocol : Text{});
    interface.no_address = same_word(from.processing, "disabled");
    keep("Internet protocol processing", interface.no_address ? Text{} : from.processing);
    keep("Broadcast address", from.broadcast);
    keep("Address determined by", from.determined);
    keep("Directed broadcast forwarding", from.directed);
    keep("Proxy ARP", from.proxy_arp);
    keep("Local proxy ARP", from.local_proxy_arp);
    keep("ICMP redirects", from.redirects);
    keep("IGMP", from.igmp);
  }

private:
  void without_heading() {
    start<Block>();
    model.notes.push_back({here(), NoteKind::block_start_missing, "Interface", {}, {}});
  }
};

// clang-format off
template <> struct act<g::interface_start> : starts<Block> {};
template <> struct act<g::name>            : into<&Block::name> {};
template <> struct act<g::state>           : into<&Block::state> {};
template <> struct act<g::protocol>        : into<&Block::protocol> {};
template <> struct act<g::processing>      : calls<&IpInterfaceReader::processing> {};
template <> struct act<g::address>         : calls<&IpInterfaceReader::address> {};
template <> struct act<g::broadcast>       : into<&Block::broadcast> {};
template <> struct act<g::determined>      : into<&Block::determined> {};
template <> struct act<g::mtu>             : into<&Block::mtu> {};
template <> struct act<g::directed>        : into<&Block::directed> {};
template <> struct act<g::proxy_arp>       : into<&Block::proxy_arp> {};
template <> struct act<g::local_proxy_arp> : into<&Block::local_proxy_arp> {};
template <> struct act<g::redirects>       : into<&Block::redirects> {};
template <> struct act<g::igmp>            : into<&Block::igmp> {};
template <> struct act<g::mss>             : into<&Block::mss> {};
// clang-format on

}  // namespace

std::unique_ptr<Reader> open_ix_show_ip_interface(Model& model, std::uint32_t output) {
  return std::make_unique<IpInterfaceReader>(model, output);
}

bool begins_ix_show_ip_interface(std::string_view line, std::string_view next) {
  if (matches_whole<g::distinctive>(line)) {
    return true;
  }
  // An interface without IP has no other line below its heading.
  return next.empty() ? matches_whole<g::processing_line>(line)
                      : matches_whole<g::shared_line>(line) && matches_whole<g::distinctive>(next);
}

bool may_begin_ix_show_ip_interface(std::string_view line) {
  return matches_whole<g::shared_line>(line);
}

}  // namespace sapair::nec
