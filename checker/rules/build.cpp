#include "checker/rules/build.hpp"

#include <algorithm>
#include <cstdio>

namespace sapair::rules {

bool explained(const Report& report, const Case& tunnel) {
  return std::ranges::any_of(report.causes, [&](const Finding& f) {
    return f.severity == Severity::error && f.certainty != Certainty::possible &&
           (!f.tunnel || *f.tunnel == tunnel.index());
  });
}

std::string hex(std::uint32_t spi) {
  char buffer[16];
  (void)std::snprintf(buffer, sizeof buffer, "0x%08x", spi);
  return buffer;
}

Args names_of(const View& view, const TunnelView* tunnel) {
  Args args;
  if (tunnel == nullptr) {
    return args;
  }
  if (const auto host = remote_host(*tunnel); !host.empty()) {
    args["peer_address"] = host;
  }
  if (const auto host = local_host(*tunnel); !host.empty()) {
    args["own_address"] = host;
  }
  if (tunnel->tunnel.gateway) {
    args["gateway"] = std::to_string(*tunnel->tunnel.gateway);
  }
  if (tunnel->tunnel.number) {
    args["number"] = std::to_string(*tunnel->tunnel.number);
  }
  if (!tunnel->tunnel.interface.empty()) {
    args["interface"] = std::string(tunnel->tunnel.interface);
  }
  if (!tunnel->tunnel.more->map.empty()) {
    args["map"] = std::string(tunnel->tunnel.more->map);
  }
  args["tunnel"] = view.name_of(*tunnel);
  return args;
}

namespace {

[[nodiscard]] Args names_alone(const Case& tunnel, End end) {
  if (!tunnel.shown(end) || tunnel.tunnels(end).empty()) {
    // The other end knows at least the addresses.
    Args args;
    const auto opposite = other(end);
    if (tunnel.shown(opposite) && !tunnel.tunnels(opposite).empty()) {
      const auto& its = *tunnel.tunnels(opposite).front();
      if (const auto host = local_host(its); !host.empty()) {
        args["peer_address"] = host;
      }
    }
    return args;
  }
  return names_of(tunnel.view(end), tunnel.tunnels(end).front());
}

}  // namespace

Args names_of(const Case& tunnel, End end) {
  auto args = names_alone(tunnel, end);
  if (const auto version = tunnel.version(); version != IkeVersion::unknown) {
    args["ike_version"] = version == IkeVersion::v1 ? "1" : "2";  // some commands depend on it
  }
  return args;
}

}  // namespace sapair::rules
