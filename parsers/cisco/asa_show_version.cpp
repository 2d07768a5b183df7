#include "parsers/cisco/asa_show_version.hpp"

#include "grammars/cisco/asa_show_version.hpp"
#include "parsers/block_reader.hpp"
#include "parsers/cisco/uptime.hpp"

namespace sapair::cisco {
namespace {

namespace g = grammar::cisco::asa_show_version;

struct Version {
  Where where;
  Text firmware;
  Text hostname;
  Text uptime;
  Text model;
  Details details;
};

template <typename Rule>
struct act : tao::pegtl::nothing<Rule> {};

// clang-format off
template <> struct act<g::firmware>        : into<&Version::firmware> {};
template <> struct act<g::system_text>     : detail<Version, "system"> {};
template <> struct act<g::compiled>        : detail<Version, "Compiled"> {};
template <> struct act<g::image>           : detail<Version, "System image file"> {};
template <> struct act<g::config_file>     : detail<Version, "Config file at boot"> {};
template <> struct act<g::hostname>        : into<&Version::hostname> {};
template <> struct act<g::uptime>          : into<&Version::uptime> {};
template <> struct act<g::failover_uptime> : detail<Version, "failover cluster up"> {};
template <> struct act<g::start_text>      : detail<Version, "Start-up time"> {};
template <> struct act<g::model>           : into<&Version::model> {};
template <> struct act<g::hardware>        : detail<Version, "Hardware"> {};
template <> struct act<g::board_text>      : detail<Version, "board"> {};
template <> struct act<g::port_text>       : detail<Version, "port"> {};
template <> struct act<g::licence_text>    : detail<Version, "license"> {};
template <> struct act<g::platform_text>   : detail<Version, "platform"> {};
template <> struct act<g::key_text>        : detail<Version, "key"> {};
template <> struct act<g::secret_label>    : detail<Version, "activation key"> {};
template <> struct act<g::serial>          : detail<Version, "Serial Number"> {};
template <> struct act<g::config_register> : detail<Version, "Configuration register"> {};
template <> struct act<g::modified>        : detail<Version, "Configuration last modified"> {};
// clang-format on

class VersionReader final : public BlockReader<VersionReader, g::known_line, act, Version> {
public:
  using BlockReader::BlockReader;

  void close(Version&& version) {
    auto& device = model.device;
    const auto keep = [&](Text& member, Text label, Text value) {
      if (member.empty()) {
        member = value;
      } else if (member != value && !value.empty()) {
        device.details.push_back({label, value});
      }
    };
    keep(device.firmware, "Software Version", version.firmware);
    keep(device.model, "Hardware", version.model);
    keep(device.hostname, "hostname", version.hostname);
    if (!version.uptime.empty()) {
      device.uptime_s = seconds_in(version.uptime);
      device.details.push_back({"up", version.uptime});
    }
    for (const auto& [label, value] : version.details) {
      device.details.push_back({label, value});
    }
  }
};

}  // namespace

std::unique_ptr<Reader> open_asa_show_version(Model& model, std::uint32_t output) {
  return std::make_unique<VersionReader>(model, output);
}

bool begins_asa_show_version(std::string_view line, std::string_view /*next*/) {
  return matches_whole<g::distinctive>(line);
}

}  // namespace sapair::cisco
