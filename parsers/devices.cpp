#include "parsers/devices.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace sapair {
namespace {

using Ends = std::pair<Text, Text>;  // local, remote

struct EndsHash {
  std::size_t operator()(const Ends& ends) const {
    const std::hash<Text> hash;
    return hash(ends.first) * 31 + hash(ends.second);
  }
};

// A record that shows both ends of a tunnel.
struct Sighting {
  std::uint32_t source = 0;
  std::uint32_t line = 0;
  std::uint32_t output = 0;
  Ends ends;
};

void see(std::vector<Sighting>& seen, const Model& model, const Where& where, const Endpoint& local,
         const Endpoint& remote) {
  if (local.host.empty() || remote.host.empty() || local.host == remote.host ||
      is_masked(local.host) || is_masked(remote.host) || where.output >= model.outputs.size()) {
    return;
  }
  const auto& output = model.outputs[where.output];
  if (!output.typed.empty() && !model.device.hostname.empty()) {
    return;
  }
  seen.push_back({output.source, where.line, where.output, {local.host, remote.host}});
}

[[nodiscard]] std::vector<Sighting> sightings(const Model& model) {
  std::vector<Sighting> seen;
  for (const auto& tunnel : model.tunnels) {
    see(seen, model, tunnel.where, tunnel.more->local, tunnel.remote);
  }
  for (const auto& sa : model.ike_sas) {
    auto local = sa.more->local;
    if (local.host.empty() && address_from(sa.more->local_id)) {
      local.host = sa.more->local_id;  // Yamaha prints identities, which are addresses unless set
    }
    see(seen, model, sa.where, local, sa.remote);
  }
  for (const auto& sa : model.ipsec_sas) {
    if (sa.tunnel == no_tunnel) {
      see(seen, model, sa.where, sa.more->local, sa.more->remote);
    }
  }
  std::ranges::stable_sort(seen, {},
                           [](const Sighting& s) { return std::tuple(s.source, s.line); });
  return seen;
}

// From this line of this source on, another device is talking.
struct Boundary {
  std::uint32_t source = 0;
  std::uint32_t line = 0;
  std::size_t device = 0;
};

// An output between the last word of one device and the first of the next belongs to the next when
// the first had already printed the same one.
[[nodiscard]] std::uint32_t first_output_of_next(const Model& model, std::uint32_t last,
                                                 std::uint32_t output) {
  for (auto i = last + 1; i < output; ++i) {
    const auto same = [&](const Output& o) {
      return o.name == model.outputs[i].name && o.arguments == model.outputs[i].arguments;
    };
    const auto begin = model.outputs.begin();
    if (model.outputs[i].source == model.outputs[output].source &&
        std::any_of(begin, begin + i, same)) {
      return i;
    }
  }
  return output;
}

[[nodiscard]] std::vector<Boundary> boundaries(const Model& model) {
  std::vector<Boundary> found;
  std::vector<std::unordered_set<Ends, EndsHash>> devices(1);
  std::size_t current = 0;
  std::optional<std::uint32_t> last_output;
  for (const auto& [source, line, output, ends] : sightings(model)) {
    const Ends mirrored{ends.second, ends.first};
    if (!devices[current].contains(ends)) {
      const bool conflict = devices[current].contains(mirrored);
      auto next = current;
      for (std::size_t d = 0; d < devices.size() && next == current; ++d) {
        next = devices[d].contains(ends) ? d : next;
      }
      for (std::size_t d = 0; conflict && d < devices.size() && next == current; ++d) {
        next = devices[d].contains(mirrored) ? next : d;
      }
      if (conflict && next == current) {
        next = devices.size();
        devices.emplace_back();
      }
      if (next != current) {
        current = next;
        const bool inside = last_output == output;
        const auto first =
            inside ? output : first_output_of_next(model, last_output.value_or(0), output);
        found.push_back({source, inside ? line : model.outputs[first].first_line, current});
      }
    }
    devices[current].insert(ends);
    last_output = output;
  }
  return found;
}

class Splitter {
public:
  Splitter(Model&& model, std::vector<Boundary> found)
      : from_(std::move(model)), found_(std::move(found)) {
    std::size_t count = 1;
    for (const auto& boundary : found_) {
      count = std::max(count, boundary.device + 1);
    }
    to_.resize(count);
  }

  [[nodiscard]] std::vector<Model> operator()() && {
    for (std::size_t d = 0; d < to_.size(); ++d) {
      to_[d].sources = from_.sources;
      to_[d].device.platform = from_.device.platform;
    }
    for (std::uint32_t i = 0; i < from_.outputs.size(); ++i) {
      divide_output(i);
    }
    divide_device();
    for (auto& tunnel : from_.tunnels) {
      const auto d = give(tunnel, &Model::tunnels);
      tunnels_.push_back({d, static_cast<std::uint32_t>(to_[d].tunnels.size() - 1)});
    }
    for (auto& sa : from_.ipsec_sas) {
      give_sa(sa);
    }
    give_all(&Model::ike_sas);
    give_all(&Model::interfaces);
    give_all(&Model::ppp);
    give_all(&Model::nat);
    give_all(&Model::routes);
    give_all(&Model::config_checks);
    give_all(&Model::events);
    give_all(&Model::notes);
    return std::move(to_);
  }

private:
  [[nodiscard]] std::size_t device_at(std::uint32_t source, std::uint32_t line) const {
    std::size_t device = 0;
    for (const auto& boundary : found_) {
      if (std::tuple(boundary.source, boundary.line) <= std::tuple(source, line)) {
        device = boundary.device;
      }
    }
    return device;
  }

  // An output goes to the device that was talking when it began; the rest of it to those that
  // follow.
  void divide_output(std::uint32_t index) {
    const auto& whole = from_.outputs[index];
    auto first = whole.first_line;
    auto device = device_at(whole.source, first);
    const auto put = [&](std::uint32_t last, bool complete) {
      auto part = whole;
      part.first_line = first;
      part.last_line = last;
      part.complete = complete;
      const auto [at, added] = outputs_.try_emplace(
          {index, device}, static_cast<std::uint32_t>(to_[device].outputs.size()));
      if (added) {
        to_[device].outputs.push_back(part);
      } else {
        to_[device].outputs[at->second].last_line = last;
      }
    };
    for (const auto& boundary : found_) {
      if (boundary.source == whole.source && boundary.line > first &&
          boundary.line <= whole.last_line) {
        put(boundary.line - 1, true);
        first = boundary.line;
        device = boundary.device;
      }
    }
    put(whole.last_line, whole.complete);
  }

  void divide_device() {
    auto& device = from_.device;
    const auto d = device.where.line != 0 && device.where.output < from_.outputs.size()
                       ? device_of(device.where)
                       : 0;
    if (device.where.line != 0) {
      relocate(device.where, d);
    }
    to_[d].device = std::move(device);
  }

  [[nodiscard]] std::size_t device_of(const Where& where) const {
    return where.output < from_.outputs.size()
               ? device_at(from_.outputs[where.output].source, where.line)
               : 0;
  }

  void relocate(Where& where, std::size_t device) const {
    const auto at = outputs_.find({where.output, device});
    if (at != outputs_.end()) {
      where.output = at->second;
    }
  }

  template <typename List>
  std::size_t give(typename List::value_type& record, List Model::*list) {
    const auto device = device_of(record.where);
    relocate(record.where, device);
    (to_[device].*list).push_back(std::move(record));
    return device;
  }

  template <typename List>
  void give_all(List Model::*list) {
    for (auto& record : from_.*list) {
      give(record, list);
    }
  }

  // An SA stays with its tunnel.
  void give_sa(IpsecSa& sa) {
    if (sa.tunnel >= tunnels_.size()) {
      give(sa, &Model::ipsec_sas);
      return;
    }
    const auto [device, tunnel] = tunnels_[sa.tunnel];
    relocate(sa.where, device);
    sa.tunnel = tunnel;
    to_[device].ipsec_sas.push_back(std::move(sa));
  }

  Model from_;
  std::vector<Boundary> found_;
  std::vector<Model> to_;
  std::map<std::pair<std::uint32_t, std::size_t>, std::uint32_t> outputs_;
  std::vector<std::pair<std::size_t, std::uint32_t>> tunnels_;  // device, index there
};

}  // namespace

std::vector<Model> split_by_addresses(Model&& model) {
  auto found = boundaries(model);
  if (found.empty()) {
    std::vector<Model> same;
    same.push_back(std::move(model));
    return same;
  }
  return Splitter(std::move(model), std::move(found))();
}

}  // namespace sapair
