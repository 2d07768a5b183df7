#include "parsers/nec/ix_show_ip_route.hpp"

#include "grammars/nec/ix_show_ip_route.hpp"
#include "parsers/block_reader.hpp"
#include "parsers/text/trim.hpp"

namespace sapair::nec {
namespace {

namespace g = grammar::nec::ix_show_ip_route;

struct Row {
  Where where;
  Text code;
  Text destination;
  Text gateway;
  Text interface;
  bool connected = false;
  Details details;
};

template <typename Rule>
struct act : tao::pegtl::nothing<Rule> {};

class RouteReader final : public BlockReader<RouteReader, g::known_line, act, Row> {
public:
  using BlockReader::BlockReader;

  void entries(Text number) { output().details.push_back({"entries", number}); }
  void hidden(Text number) { output().details.push_back({"hidden", number}); }
  void frees(Text number) { output().details.push_back({"frees", number}); }
  // "2 Connected"
  void count(Text text) {
    const auto blank = text.find_first_of(" \t");
    output().details.push_back({trim(text.substr(blank)), text.substr(0, blank)});
  }

  void close(Row&& row) {
    auto& route = model.routes.emplace_back();
    route.where = row.where;
    route.kind = row.code;
    route.destination = row.destination;
    route.gateway = row.gateway;
    route.interface = row.interface;
    route.connected = row.connected;
    route.details = std::move(row.details);
  }
};

// clang-format off
template <> struct act<g::entries>     : calls<&RouteReader::entries> {};
template <> struct act<g::hidden>      : calls<&RouteReader::hidden> {};
template <> struct act<g::frees>       : calls<&RouteReader::frees> {};
template <> struct act<g::count>       : calls<&RouteReader::count> {};
template <> struct act<g::route_start> : starts<Row> {};
template <> struct act<g::code>        : into<&Row::code> {};
template <> struct act<g::destination> : into<&Row::destination> {};
template <> struct act<g::distance>    : detail<Row, "distance"> {};
template <> struct act<g::metric>      : detail<Row, "metric"> {};
template <> struct act<g::gateway>     : into<&Row::gateway> {};
template <> struct act<g::connected>   : set<&Row::connected, true> {};
template <> struct act<g::summary>     : detail<Row, "summary"> {};
template <> struct act<g::interface>   : into<&Row::interface> {};
template <> struct act<g::age>         : detail<Row, "age"> {};
template <> struct act<g::route_line>  : ends<Row> {};
// clang-format on

}  // namespace

std::unique_ptr<Reader> open_ix_show_ip_route(Model& model, std::uint32_t output) {
  return std::make_unique<RouteReader>(model, output);
}

bool begins_ix_show_ip_route(std::string_view line, std::string_view next) {
  return matches_whole<g::distinctive>(line) ||
         (matches_whole<g::codes_line>(line) && matches_whole<g::distinctive>(next));
}

bool may_begin_ix_show_ip_route(std::string_view line) {
  return matches_whole<g::codes_line>(line);
}

}  // namespace sapair::nec
