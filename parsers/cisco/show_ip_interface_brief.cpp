#include "parsers/cisco/show_ip_interface_brief.hpp"

#include "grammars/cisco/show_ip_interface_brief.hpp"
#include "parsers/block_reader.hpp"

namespace sapair::cisco {
namespace {

namespace g = grammar::cisco::show_ip_interface_brief;

struct Row {
  Where where;
  Text interface;
  Text address;
  Text ok;
  Text method;
  Text status;
  Text protocol;
};

template <typename Rule>
struct act : tao::pegtl::nothing<Rule> {};

// clang-format off
template <> struct act<g::row_start>      : starts<Row> {};
template <> struct act<g::interface_name> : into<&Row::interface> {};
template <> struct act<g::shown_address>  : into<&Row::address> {};
template <> struct act<g::ok>             : into<&Row::ok> {};
template <> struct act<g::method>         : into<&Row::method> {};
template <> struct act<g::status>         : into<&Row::status> {};
template <> struct act<g::protocol>       : into<&Row::protocol> {};
template <> struct act<g::row>            : ends<Row> {};
// clang-format on

[[nodiscard]] LinkState link_state(Text word) {
  return word == "up"                         ? LinkState::up
         : word == "down"                     ? LinkState::down
         : word.starts_with("administrative") ? LinkState::admin_down
                                              : LinkState::unknown;
}

class InterfaceReader final : public BlockReader<InterfaceReader, g::known_line, act, Row> {
public:
  using BlockReader::BlockReader;

  void close(Row&& row) {
    auto& interface = model.interfaces.emplace_back();
    interface.where = row.where;
    interface.name = row.interface;
    interface.state = link_state(row.status);
    interface.state_as_printed = row.status;
    interface.protocol = link_state(row.protocol);
    if (row.address == "unassigned") {
      interface.no_address = true;
    } else {
      interface.addresses.push_back(row.address);
    }
    interface.details.push_back({"OK?", row.ok});
    interface.details.push_back({"Method", row.method});
    if (interface.protocol == LinkState::unknown) {
      interface.details.push_back({"Protocol", row.protocol});
    }
  }
};

}  // namespace

std::unique_ptr<Reader> open_show_ip_interface_brief(Model& model, std::uint32_t output) {
  return std::make_unique<InterfaceReader>(model, output);
}

bool begins_show_ip_interface_brief(std::string_view line, std::string_view /*next*/) {
  return matches_whole<g::known_line>(line);
}

}  // namespace sapair::cisco
