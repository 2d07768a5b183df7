#include "parsers/cisco/syslog.hpp"

#include "grammars/cisco/syslog.hpp"

namespace sapair::cisco {
namespace {

namespace pegtl = tao::pegtl;
namespace g = grammar::cisco::syslog;

template <typename Rule>
struct act : pegtl::nothing<Rule> {};

template <auto Member>
struct to_member : pegtl::require_apply {
  template <typename ActionInput>
  static void apply(const ActionInput& in, Event& event) {
    event.*Member = Text(in.begin(), in.size());
  }
};

// clang-format off
template <> struct act<g::time>         : to_member<&Event::time_as_printed> {};
template <> struct act<g::facility>     : to_member<&Event::facility> {};
template <> struct act<g::message>      : to_member<&Event::text> {};
template <> struct act<g::text>         : to_member<&Event::text> {};
template <> struct act<g::untimed_text> : to_member<&Event::text> {};
template <> struct act<g::second_text>  : to_member<&Event::text> {};
// clang-format on

template <typename Rule>
[[nodiscard]] std::optional<Event> parse(std::string_view line) {
  pegtl::memory_input<pegtl::tracking_mode::lazy, pegtl::eol::lf_crlf, const char*> in(
      line.data(), line.data() + line.size(), "");
  Event event;
  return pegtl::parse<Rule, act>(in, event) ? std::optional(event) : std::nullopt;
}

}  // namespace

std::optional<Event> log_event(std::string_view line) {
  for (const auto& alternative : {parse<g::log_line>, parse<g::plain_line>, parse<g::debug_line>,
                                  parse<g::untimed_line>, parse<g::second_line>}) {
    if (auto event = alternative(line)) {
      return event;
    }
  }
  return {};
}

}  // namespace sapair::cisco
