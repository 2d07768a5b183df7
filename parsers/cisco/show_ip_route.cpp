#include "parsers/cisco/show_ip_route.hpp"

#include <utility>

#include "grammars/cisco/show_ip_route.hpp"
#include "parsers/block_reader.hpp"

namespace sapair::cisco {
namespace {

namespace g = grammar::cisco::show_ip_route;

struct Row {
  Where where;
  Text kind;
  Text destination;
  Text mask;
  Text metric;
  Text gateway;
  Text gateway_vrf;
  Text age;
  Text interface;
  Text vpn;
  bool connected = false;
  bool summary = false;
};

template <typename Rule>
struct act : tao::pegtl::nothing<Rule> {};

// The mask of a network whose subnets are printed without theirs.
[[nodiscard]] bool same_class_network(const Address& a, const Address& b) {
  const auto first = a.bytes[0];
  const std::size_t size = first < 128 ? 1 : first < 192 ? 2 : 3;
  return !a.v6 && !b.v6 && std::equal(a.bytes.begin(), a.bytes.begin() + size, b.bytes.begin());
}

class RouteReader final : public BlockReader<RouteReader, g::known_line, act, Row> {
public:
  using BlockReader::BlockReader;

  void close(Row&& row) {
    if (row.kind.empty() && row.metric.empty() && row.interface.empty() && !row.connected &&
        row.vpn.empty() && !row.summary) {
      return;
    }
    if (row.destination.empty()) {
      // A further path of the route before it, which has the same distance and metric.
      if (is_path_of_last(row)) {
        row.kind = last_.kind;
        row.destination = last_.destination;
        row.mask = last_.mask;
      } else {
        model.notes.push_back({row.where, NoteKind::block_start_missing, "via", {}, {}});
      }
    }
    auto& route = model.routes.emplace_back();
    route.where = row.where;
    route.destination = row.destination;
    route.kind = row.kind;
    route.gateway = row.gateway;
    route.interface = row.interface;
    route.connected = row.connected;
    const auto keep = [&](Text label, Text value) {
      if (!value.empty()) {
        route.details.push_back({label, value});
      }
    };
    keep("mask", row.mask.empty() ? mask_of(row.destination) : row.mask);
    keep("distance/metric", row.metric);
    keep("age", row.age);
    keep("gateway VRF", row.gateway_vrf);
    keep("VPN", row.vpn);
    keep("VRF", vrf_);
    if (row.summary) {
      keep("summary", "yes");
    }
    last_ = std::move(row);
  }

  void parent(Text network) { parent_ = network; }

  void vrf(Text name) {
    vrf_ = name;
    vrf_is_new_ = true;
  }

  // Every table has this line; a table whose heading is missing is none of the one before.
  void last_resort(Text gateway) {
    if (!std::exchange(vrf_is_new_, false)) {
      vrf_ = {};
    }
    end<Row>();
    last_ = {};
    model.device.details.push_back({"Gateway of last resort", gateway});
  }

  // A line that looks like a spoilt route: what follows is no further path of the route before it.
  // A spoilt path alone has nothing of a route ahead of its metric.
  void refused(const Line& line) {
    const auto text = line.text;
    const auto ahead = text.substr(0, text.find('['));
    const bool path_alone = ahead.size() < text.size() &&
                            ahead.find('.') == std::string_view::npos &&
                            ahead.find_first_not_of(' ', ahead.find(' ')) == std::string_view::npos;
    if (!path_alone && (text.find(" via ") != std::string_view::npos ||
                        text.find('.') != std::string_view::npos)) {
      end<Row>();
      last_ = {};
    }
  }

private:
  // Paths of one route have one distance and metric; only a static route can lead to an interface
  // as well.
  [[nodiscard]] bool is_path_of_last(const Row& row) const {
    if (last_.destination.empty()) {
      return false;
    }
    const bool half = last_.metric.empty() && last_.interface.empty() && !last_.connected &&
                      last_.vpn.empty() && !last_.summary;
    return half || (row.metric.empty() ? last_.kind.starts_with('S') && !last_.metric.empty()
                                       : last_.metric == row.metric);
  }

  [[nodiscard]] Text mask_of(Text destination) const {
    const auto slash = parent_.find('/');
    if (slash == Text::npos || destination.find('/') != Text::npos) {
      return {};
    }
    const auto network = address_from(parent_.substr(0, slash));
    const auto address = address_from(destination);
    return network && address && same_class_network(*network, *address) ? parent_.substr(slash)
                                                                        : Text();
  }

  Row last_;
  Text parent_;
  Text vrf_;
  bool vrf_is_new_ = false;
};

// clang-format off
template <> struct act<g::row_start>      : starts<Row> {};
template <> struct act<g::kind>           : into<&Row::kind> {};
template <> struct act<g::destination>    : into<&Row::destination> {};
template <> struct act<g::mask>           : into<&Row::mask> {};
template <> struct act<g::metric>         : into<&Row::metric> {};
template <> struct act<g::gateway>        : into<&Row::gateway> {};
template <> struct act<g::gateway_vrf>    : into<&Row::gateway_vrf> {};
template <> struct act<g::age>            : into<&Row::age> {};
template <> struct act<g::interface_name> : into<&Row::interface> {};
template <> struct act<g::connected>      : set<&Row::connected, true> {};
template <> struct act<g::summary>        : set<&Row::summary, true> {};
template <> struct act<g::vpn>            : into<&Row::vpn> {};
template <> struct act<g::path>           : ends<Row> {};
template <> struct act<g::parent>         : calls<&RouteReader::parent> {};
template <> struct act<g::vrf>            : calls<&RouteReader::vrf> {};
template <> struct act<g::last_resort>    : calls<&RouteReader::last_resort> {};
// clang-format on

}  // namespace

std::unique_ptr<Reader> open_show_ip_route(Model& model, std::uint32_t output) {
  return std::make_unique<RouteReader>(model, output);
}

bool begins_show_ip_route(std::string_view line, std::string_view /*next*/) {
  return matches_whole<g::distinctive>(line);
}

bool begins_asa_show_route(std::string_view line, std::string_view /*next*/) {
  return matches_whole<g::asa_distinctive>(line);
}

}  // namespace sapair::cisco
