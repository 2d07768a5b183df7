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
template <> struct act<g::command> { template <typename In> static void apply(const In& in, Prompt& p) { p.command = view(in); } };
// clang-format on

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

// How many words of `command` (up to its first bracket) the typed text abbreviates, all of them or none.
[[nodiscard]] std::optional<std::pair<std::size_t, std::string_view>> match(std::string_view typed,
                                                                            std::string_view command) {
  std::size_t words = 0;
  for (;;) {
    const auto word = first_word(command);
    if (word.empty() || word.front() == '[' || std::isupper(static_cast<unsigned char>(word.front()))) {
      const auto begin = std::min(typed.find_first_not_of(" \t"), typed.size());
      return std::pair{words, typed.substr(begin)};
    }
    if (!abbreviates(first_word(typed), word)) {
      return {};
    }
    ++words;
  }
}

}  // namespace

std::optional<Prompt> prompt_from(std::string_view line) {
  // Most lines are no prompts; a prompt has its mark before its first blank, or nearly so.
  const auto at = line.substr(0, 96).find_first_of("#>%$ ");
  if (at == std::string_view::npos ||
      (line[at] == ' ' && (at + 1 >= line.size() || line[at + 1] != '('))) {
    return {};
  }
  Prompt prompt;
  pegtl::memory_input<pegtl::tracking_mode::lazy, pegtl::eol::lf_crlf, const char*> in(
      line.data(), line.data() + line.size(), "");
  if (!pegtl::parse<g::prompt, act>(in, prompt)) {
    return {};
  }
  return prompt;
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
