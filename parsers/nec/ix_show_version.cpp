#include "parsers/nec/ix_show_version.hpp"

#include <charconv>

#include "grammars/nec/ix_show_version.hpp"
#include "parsers/block_reader.hpp"

namespace sapair::nec {
namespace {

namespace g = grammar::nec::ix_show_version;

struct Version {
  Where where;
  Text model;
  Text firmware;
  Text uptime;
  Details details;
};

template <typename Rule>
struct act : tao::pegtl::nothing<Rule> {};

// "6 days 21 hours 45 minutes"
[[nodiscard]] std::uint64_t seconds_from(Text text) {
  std::uint64_t total = 0;
  std::uint64_t number = 0;
  while (!text.empty()) {
    const auto at = text.find_first_not_of(" \t,");
    if (at == Text::npos) {
      break;
    }
    text.remove_prefix(at);
    const auto word = text.substr(0, text.find_first_of(" \t,"));
    text.remove_prefix(word.size());
    if (std::from_chars(word.data(), word.data() + word.size(), number).ec == std::errc{}) {
      continue;
    }
    total += number * (word.starts_with("year")     ? 365 * 86400U
                       : word.starts_with("week")   ? 7 * 86400U
                       : word.starts_with("day")    ? 86400U
                       : word.starts_with("hour")   ? 3600U
                       : word.starts_with("minute") ? 60U
                                                    : 1U);
  }
  return total;
}

class VersionReader final : public BlockReader<VersionReader, g::known_line, act, Version> {
public:
  using BlockReader::BlockReader;

  void close(Version&& from) {
    auto& device = model.device;
    device.where = from.where;
    if (!from.model.empty()) {
      device.model = from.model;
      device.firmware = from.firmware;
    }
    if (!from.uptime.empty()) {
      device.uptime_s = seconds_from(from.uptime);
    }
    device.details.insert(device.details.end(), from.details.begin(), from.details.end());
  }
};

// clang-format off
template <> struct act<g::model>          : into<&Version::model> {};
template <> struct act<g::firmware>       : into<&Version::firmware> {};
template <> struct act<g::uptime>         : into<&Version::uptime> {};
template <> struct act<g::image>          : detail<Version, "image"> {};
template <> struct act<g::release>        : detail<Version, "release"> {};
template <> struct act<g::compiled>       : detail<Version, "Compiled"> {};
template <> struct act<g::rom>            : detail<Version, "ROM"> {};
template <> struct act<g::diagnostic>     : detail<Version, "System Diagnostic"> {};
template <> struct act<g::initialization> : detail<Version, "Initialization Program"> {};
template <> struct act<g::woke_up>        : detail<Version, "System woke up by"> {};
template <> struct act<g::started>        : detail<Version, "System started at"> {};
template <> struct act<g::image_file>     : detail<Version, "System image file"> {};
template <> struct act<g::board_id>       : detail<Version, "Processor board ID"> {};
template <> struct act<g::processor>      : detail<Version, "processor"> {};
template <> struct act<g::ports>          : detail<Version, "interfaces"> {};
template <> struct act<g::memory>         : detail<Version, "memory"> {};
template <> struct act<g::based_on>       : detail<Version, "Current configuration"> {};
// clang-format on

}  // namespace

std::unique_ptr<Reader> open_ix_show_version(Model& model, std::uint32_t output) {
  return std::make_unique<VersionReader>(model, output);
}

bool begins_ix_show_version(std::string_view line, std::string_view /*next*/) {
  return matches_whole<g::distinctive>(line);
}

}  // namespace sapair::nec
