#include "parsers/cisco/show_version.hpp"

#include <algorithm>

#include "grammars/cisco/show_version.hpp"
#include "parsers/block_reader.hpp"
#include "parsers/cisco/uptime.hpp"

namespace sapair::cisco {
namespace {

namespace g = grammar::cisco::show_version;

struct Version {
  Where where;
  Text xe_version;
  Text ios_version;
  Text hostname;
  Text uptime;
  Text model;
  Details details;
};

// One of the lines "label : value".
struct Labelled {
  Where where;
  Text label;
  Text value;
};

template <typename Rule>
struct act : tao::pegtl::nothing<Rule> {};

// clang-format off
template <> struct act<g::xe_version>       : into<&Version::xe_version> {};
template <> struct act<g::ios_version>      : into<&Version::ios_version> {};
template <> struct act<g::software>         : detail<Version, "software"> {};
template <> struct act<g::release>          : detail<Version, "release"> {};
template <> struct act<g::compiled>         : detail<Version, "Compiled"> {};
template <> struct act<g::bootstrap>        : detail<Version, "ROM"> {};
template <> struct act<g::boot_loader>      : detail<Version, "BOOTLDR"> {};
template <> struct act<g::hostname>         : into<&Version::hostname> {};
template <> struct act<g::uptime>           : into<&Version::uptime> {};
template <> struct act<g::processor_uptime> : detail<Version, "Uptime for this control processor"> {};
template <> struct act<g::returned>         : detail<Version, "System returned to ROM by"> {};
template <> struct act<g::restarted>        : detail<Version, "System restarted"> {};
template <> struct act<g::image>            : detail<Version, "System image file"> {};
template <> struct act<g::reload_reason>    : detail<Version, "Last reload reason"> {};
template <> struct act<g::reload_type>      : detail<Version, "Last reload type"> {};
template <> struct act<g::last_reset>       : detail<Version, "Last reset from"> {};
template <> struct act<g::throughput>       : detail<Version, "throughput level"> {};
template <> struct act<g::package_text>     : detail<Version, "package"> {};
template <> struct act<g::device_text>      : detail<Version, "device"> {};
template <> struct act<g::member>           : detail<Version, "suite member"> {};
template <> struct act<g::model>            : into<&Version::model> {};
template <> struct act<g::processor>        : detail<Version, "processor"> {};
template <> struct act<g::memory>           : detail<Version, "memory"> {};
template <> struct act<g::board_id>         : detail<Version, "Processor board ID"> {};
template <> struct act<g::cpu_text>         : detail<Version, "CPU"> {};
template <> struct act<g::ports_text>       : detail<Version, "interfaces"> {};
template <> struct act<g::bytes_text>       : detail<Version, "bytes"> {};
template <> struct act<g::dram_text>        : detail<Version, "DRAM"> {};
template <> struct act<g::config_register>  : detail<Version, "Configuration register"> {};
template <> struct act<g::label>            : into<&Labelled::label> {};
template <> struct act<g::value>            : into<&Labelled::value> {};
template <> struct act<g::label_line>       : ends<Labelled> {};
// clang-format on

class VersionReader final
    : public BlockReader<VersionReader, g::known_line, act, Labelled, Version> {
public:
  using BlockReader::BlockReader;

  void close(Labelled&& line) { block<Version>().details.push_back({line.label, line.value}); }

  // IOS XE has a version of its own, which is its line's to tell.
  [[nodiscard]] static bool runs_ios_xe(const Version& version) {
    return std::ranges::any_of(version.details, [](const Detail& detail) {
      return detail.label == "software" &&
             (detail.value.find("IOSD") != Text::npos || detail.value.find("IOSXE") != Text::npos ||
              detail.value.find("XE Software") != Text::npos);
    });
  }

  void close(Version&& version) {
    auto& device = model.device;
    const auto keep = [&](Text& member, Text label, Text value) {
      if (member.empty()) {
        member = value;
      } else if (!value.empty()) {
        device.details.push_back({label, value});
      }
    };
    keep(device.firmware, "IOS XE version", version.xe_version);
    if (!version.ios_version.empty()) {
      device.details.push_back({"IOS version", version.ios_version});
    }
    if (device.firmware.empty() && !runs_ios_xe(version)) {
      device.firmware = version.ios_version;
    }
    keep(device.model, "model", version.model);
    if (device.hostname != version.hostname) {
      keep(device.hostname, "hostname", version.hostname);
    }
    if (!version.uptime.empty()) {
      device.uptime_s = seconds_in(version.uptime);
      device.details.push_back({"uptime", version.uptime});
    }
    for (const auto& [label, value] : version.details) {
      device.details.push_back({label, value});
    }
  }
};

}  // namespace

std::unique_ptr<Reader> open_show_version(Model& model, std::uint32_t output) {
  return std::make_unique<VersionReader>(model, output);
}

bool begins_show_version(std::string_view line, std::string_view /*next*/) {
  return matches_whole<g::distinctive>(line);
}

}  // namespace sapair::cisco
