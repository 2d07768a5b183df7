#include "parsers/yamaha/show_ip_route.hpp"

#include "grammars/yamaha/show_ip_route.hpp"
#include "parsers/block_reader.hpp"

namespace sapair::yamaha {
namespace {

namespace g = grammar::yamaha::show_ip_route;

struct Row {
  Where where;
  Text destination;
  Text gateway;
  Text interface;
  Text kind;
  Text additional_info;
  bool hidden = false;
};

template <typename Rule>
struct act : tao::pegtl::nothing<Rule> {};

// clang-format off
template <> struct act<g::row_start>       : starts<Row> {};
template <> struct act<g::destination>     : into<&Row::destination> {};
template <> struct act<g::gateway_host>    : into<&Row::gateway> {};
template <> struct act<g::interface>       : into<&Row::interface> {};
template <> struct act<g::kind>            : into<&Row::kind> {};
template <> struct act<g::hidden>          : set<&Row::hidden, true> {};
template <> struct act<g::additional_info> : into<&Row::additional_info> {};
template <> struct act<g::route_row>       : ends<Row> {};
// clang-format on

class RouteReader final : public BlockReader<RouteReader, g::known_line, act, Row> {
public:
  using BlockReader::BlockReader;

  void close(Row&& row) {
    auto& route = model.routes.emplace_back();
    route.where = row.where;
    route.destination = row.destination;
    route.gateway = row.gateway;
    route.interface = row.interface;
    route.kind = row.kind;
    route.connected = row.kind == "implicit";
    route.hidden = row.hidden;
    if (!row.additional_info.empty()) {
      route.details.push_back({"Additional Info.", row.additional_info});
    }
  }
};

}  // namespace

std::unique_ptr<Reader> open_show_ip_route(Model& model, std::uint32_t output) {
  return std::make_unique<RouteReader>(model, output);
}

bool begins_show_ip_route(std::string_view line, std::string_view /*next*/) {
  return matches_whole<g::distinctive>(line);
}

}  // namespace sapair::yamaha
