#include "parsers/transcript.hpp"

#include <algorithm>
#include <cctype>
#include <utility>

#include "grammars/transcript.hpp"

namespace sapair {
namespace {

namespace pegtl = tao::pegtl;
namespace g = grammar::transcript;

template <typename Rule>
struct act : pegtl::nothing<Rule> {};

template <typename ActionInput>
[[nodiscard]] std::string_view view(const ActionInput& in) {
  return {in.begin(), in.size()};
}

// clang-format off
template <> struct act<g::host>    { template <typename In> static void apply(const In& in, Prompt& p) { p.host = view(in); } };
template <> struct act<g::mode>    { template <typename In> static void apply(const In& in, Prompt& p) { p.mode = view(in); } };
template <> struct act<g::anything> { template <typename In> static void apply(const In& in, Prompt& p) { p.command = view(in); } };
template <> struct act<g::command> { template <typename In> static void apply(const In& in, Prompt& p) { p.command = view(in); } };
// clang-format on

template <typename Rule>
struct banner_act : pegtl::nothing<Rule> {};
// clang-format off
template <> struct banner_act<g::banner_model>    { template <typename In> static void apply(const In& in, Banner& b) { b.model = view(in); } };
template <> struct banner_act<g::banner_firmware> { template <typename In> static void apply(const In& in, Banner& b) { b.firmware = view(in); } };
// clang-format on

template <typename Rule>
[[nodiscard]] std::optional<Prompt> parse_prompt(std::string_view line) {
  Prompt prompt;
  pegtl::memory_input<pegtl::tracking_mode::lazy, pegtl::eol::lf_crlf, const char*> in(
      line.data(), line.data() + line.size(), "");
  return pegtl::parse<Rule, act>(in, prompt) ? std::optional(prompt) : std::nullopt;
}

template <typename Rule>
[[nodiscard]] bool matches(std::string_view line) {
  pegtl::memory_input<pegtl::tracking_mode::lazy, pegtl::eol::lf_crlf, const char*> in(
      line.data(), line.data() + line.size(), "");
  return pegtl::parse<Rule>(in);
}

[[nodiscard]] std::string_view first_word(std::string_view& rest) {
  const auto begin = std::min(rest.find_first_not_of(" \t"), rest.size());
  rest.remove_prefix(begin);
  const auto end = std::min(rest.find_first_of(" \t"), rest.size());
  const auto word = rest.substr(0, end);
  rest.remove_prefix(end);
  return word;
}

[[nodiscard]] bool abbreviates(std::string_view typed, std::string_view word) {
  return !typed.empty() && typed.size() <= word.size() &&
         std::equal(typed.begin(), typed.end(), word.begin(), [](char a, char b) {
           return std::tolower(static_cast<unsigned char>(a)) == b;
         });
}

// How many words of `command` (up to its first bracket) the typed text abbreviates, all of them or
// none.
[[nodiscard]] std::optional<std::pair<std::size_t, std::string_view>>
match(std::string_view typed, std::string_view command) {
  std::size_t words = 0;
  for (;;) {
    const auto word = first_word(command);
    if (word.empty() || word.front() == '[' ||
        std::isupper(static_cast<unsigned char>(word.front()))) {
      const auto begin = std::min(typed.find_first_not_of(" \t"), typed.size());
      return std::pair{words, typed.substr(begin)};
    }
    if (!abbreviates(first_word(typed), word)) {
      return {};
    }
    ++words;
  }
}

[[nodiscard]] bool ends_host(char c) {
  return c == ' ' || c == '#' || c == '>' || c == '%' || c == '$';
}

}  // namespace

std::optional<Prompt> prompt_from(std::string_view line) {
  // Most lines are no prompts; a prompt has its mark before its first blank, or nearly so.
  const auto end = std::min<std::size_t>(line.size(), 96);
  std::size_t at = 0;
  while (at < end && !ends_host(line[at])) {
    ++at;
  }
  if (at == end || (line[at] == ' ' && (at + 1 >= line.size() || line[at + 1] != '('))) {
    return {};
  }
  return parse_prompt<g::prompt>(line);
}

std::optional<Prompt> prompt_of(std::string_view host, std::string_view line) {
  if (!line.starts_with(host)) {
    return {};
  }
  auto prompt = parse_prompt<g::known_prompt>(line);
  return prompt && prompt->host == host ? prompt : std::nullopt;
}

bool is_refusal(std::string_view line) {
  return matches<g::refusal>(line);
}

bool is_chatter(std::string_view line) {
  return matches<g::chatter>(line);
}

std::optional<Banner> banner_from(std::string_view line) {
  Banner banner;
  pegtl::memory_input<pegtl::tracking_mode::lazy, pegtl::eol::lf_crlf, const char*> in(
      line.data(), line.data() + line.size(), "");
  return pegtl::parse<g::banner, banner_act>(in, banner) ? std::optional(banner) : std::nullopt;
}

bool has_prompt_inside(std::string_view line) {
  for (auto at = line.find_first_of("#>%$"); at != std::string_view::npos;
       at = line.find_first_of("#>%$", at + 1)) {
    auto rest = line.substr(at + 1);
    if (const auto word = first_word(rest); word == "show" || word == "sh" || word == "sho") {
      return true;
    }
  }
  return false;
}

std::vector<TypedCommand> formats_for(std::string_view typed) {
  std::vector<TypedCommand> found;
  std::size_t most = 0;
  for (const auto& format : output_formats()) {
    if (const auto matched = match(typed, format.command)) {
      const auto& [words, arguments] = *matched;
      if (words > most) {
        found.clear();
        most = words;
      }
      if (words == most) {
        found.push_back({&format, arguments});
      }
    }
  }
  return found;
}

}  // namespace sapair
