#include "parsers/cisco/show_clock.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <utility>

#include "grammars/cisco/show_clock.hpp"
#include "parsers/block_reader.hpp"

namespace sapair::cisco {
namespace {

namespace pegtl = tao::pegtl;
namespace g = grammar::cisco::show_clock;

// ---- the printed date --------------------------------------------------------------------------

struct Parts {
  Text hour;
  Text minute;
  Text second;
  Text zone;
  Text month;
  Text day;
  Text year;
  Text whole;
};

template <typename Rule>
struct part : pegtl::nothing<Rule> {};

template <auto Member>
struct to_part : pegtl::require_apply {
  template <typename ActionInput>
  static void apply(const ActionInput& in, Parts& parts) {
    parts.*Member = Text(in.begin(), in.size());
  }
};

// clang-format off
template <> struct part<g::hour>   : to_part<&Parts::hour> {};
template <> struct part<g::minute> : to_part<&Parts::minute> {};
template <> struct part<g::second> : to_part<&Parts::second> {};
template <> struct part<g::zone>   : to_part<&Parts::zone> {};
template <> struct part<g::month>  : to_part<&Parts::month> {};
template <> struct part<g::day>    : to_part<&Parts::day> {};
template <> struct part<g::year>   : to_part<&Parts::year> {};
template <> struct part<g::shown_clock> : to_part<&Parts::whole> {};
template <> struct part<g::stamp_clock> : to_part<&Parts::whole> {};
// clang-format on

[[nodiscard]] int number_in(Text text) {
  int n = 0;
  (void)std::from_chars(text.data(), text.data() + text.size(), n);
  return n;
}

// Minutes east of UTC of the zones whose names mean one thing only; IOS lets the operator type any
// name.
[[nodiscard]] std::optional<int> offset_of(Text zone) {
  using Row = std::pair<Text, int>;
  constexpr std::array<Row, 24> zones = {{
      {"UTC", 0},   {"GMT", 0},    {"Z", 0},      {"JST", 540},  {"KST", 540},  {"HKT", 480},
      {"SGT", 480}, {"AEST", 600}, {"AEDT", 660}, {"NZST", 720}, {"NZDT", 780}, {"MSK", 180},
      {"WET", 0},   {"WEST", 60},  {"CET", 60},   {"CEST", 120}, {"MET", 60},   {"MEST", 120},
      {"EET", 120}, {"EEST", 180}, {"EST", -300}, {"EDT", -240}, {"PST", -480}, {"PDT", -420},
  }};
  const auto* const row = std::ranges::find(zones, zone, &Row::first);
  return row == zones.end() ? std::nullopt : std::optional(row->second);
}

[[nodiscard]] Clock to_clock(const Parts& parts) {
  constexpr Text months = "JanFebMarAprMayJunJulAugSepOctNovDec";
  const auto month = static_cast<unsigned>(months.find(parts.month) / 3 + 1);
  const auto date = std::chrono::year(number_in(parts.year)) / std::chrono::month(month) /
                    std::chrono::day(static_cast<unsigned>(number_in(parts.day)));
  const auto offset = offset_of(parts.zone);
  Clock clock;
  clock.epoch_s = std::chrono::sys_days(date).time_since_epoch().count() * std::int64_t{86400} +
                  number_in(parts.hour) * 3600 + number_in(parts.minute) * 60 +
                  number_in(parts.second) - offset.value_or(0) * 60;
  clock.zone_known = offset.has_value();
  clock.as_printed = parts.whole;
  return clock;
}

template <typename Rule>
[[nodiscard]] std::optional<Clock> parse_clock(std::string_view text) {
  pegtl::memory_input<pegtl::tracking_mode::lazy, pegtl::eol::lf_crlf, const char*> in(
      text.data(), text.data() + text.size(), "");
  Parts parts;
  return pegtl::parse<Rule, part>(in, parts) ? std::optional(to_clock(parts)) : std::nullopt;
}

// ---- the output --------------------------------------------------------------------------------

struct Shown {
  Where where;
  Text clock;
  Text source;
  Text summer;
};

template <typename Rule>
struct act : pegtl::nothing<Rule> {};

// clang-format off
template <> struct act<g::shown_clock> : into<&Shown::clock> {};
template <> struct act<g::source>      : into<&Shown::source> {};
template <> struct act<g::summer_text> : into<&Shown::summer> {};
// clang-format on

class ClockReader final : public BlockReader<ClockReader, g::known_line, act, Shown> {
public:
  using BlockReader::BlockReader;

  void close(Shown&& shown) {
    auto& device = model.device;
    if (!shown.clock.empty()) {
      device.clock = clock_from(shown.clock);
      device.details.push_back({"clock", shown.clock});
    }
    if (!shown.source.empty()) {
      device.details.push_back({"Time source", shown.source});
    }
    if (!shown.summer.empty()) {
      device.details.push_back({"Summer time", shown.summer});
    }
  }
};

}  // namespace

std::optional<Clock> clock_from(std::string_view text) {
  return parse_clock<g::clock_line>(text);
}

std::optional<Clock> time_stamp_from(std::string_view line) {
  return parse_clock<g::stamp_line>(line);
}

std::unique_ptr<Reader> open_show_clock(Model& model, std::uint32_t output) {
  return std::make_unique<ClockReader>(model, output);
}

bool begins_show_clock(std::string_view line, std::string_view /*next*/) {
  return !line.empty() &&
         (line[0] == '*' || line[0] == '.' || (line[0] >= '0' && line[0] <= '9')) &&
         matches_whole<g::clock>(line);
}

}  // namespace sapair::cisco
