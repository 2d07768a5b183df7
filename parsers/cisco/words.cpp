#include "parsers/cisco/words.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <limits>

namespace sapair::cisco {
namespace {

[[nodiscard]] bool begins(std::string_view text, std::string_view with) {
  return text.size() >= with.size() && same_word(text.substr(0, with.size()), with);
}

[[nodiscard]] std::optional<std::uint32_t> unit(char c) {
  switch (c) {
  case 's':
    return 1;
  case 'm':
    return 60;
  case 'h':
    return 3600;
  case 'd':
    return 86400;
  case 'w':
    return 7 * 86400;
  case 'y':
    return 365 * 86400;
  default:
    return {};
  }
}

}  // namespace

std::optional<std::uint32_t> seconds_from(std::string_view text) {
  std::uint64_t total = 0;
  std::uint64_t number = 0;
  bool digits = false;
  bool colons = false;
  for (const char c : text) {
    if (c >= '0' && c <= '9') {
      number = number * 10 + static_cast<std::uint64_t>(c - '0');
      digits = true;
    } else if (c == ':' && digits) {
      total = (total + number) * 60;
      number = 0;
      digits = false;
      colons = true;
    } else if (const auto seconds = unit(c); seconds && digits && !colons) {
      total += number * *seconds;
      number = 0;
      digits = false;
    } else {
      return {};
    }
    if (number > std::numeric_limits<std::uint32_t>::max() ||
        total > std::numeric_limits<std::uint32_t>::max()) {
      return {};
    }
  }
  if (text.empty() || (colons && !digits)) {
    return {};
  }
  return narrow(total + number);
}

SaState ikev2_state(std::string_view word) {
  return same_word(word, "READY")    ? SaState::up
         : same_word(word, "IN-NEG") ? SaState::negotiating
         : begins(word, "DELET")     ? SaState::deleting
                                     : SaState::unknown;
}

SaState ikev1_state(std::string_view word) {
  constexpr std::string_view established[] = {"QM_IDLE", "MM_ACTIVE", "AM_ACTIVE", "MM_REKEY",
                                              "AM_REKEY"};
  constexpr std::string_view negotiating[] = {"MM_", "AG_", "AM_", "CONF_", "XAUTH"};
  const auto is = [word](auto prefix) { return begins(word, prefix); };
  return std::ranges::any_of(established, is)   ? SaState::up
         : std::ranges::any_of(negotiating, is) ? SaState::negotiating
                                                : SaState::unknown;
}

ExchangeMode ikev1_mode(std::string_view word) {
  return begins(word, "MM_")                          ? ExchangeMode::main
         : begins(word, "AG_") || begins(word, "AM_") ? ExchangeMode::aggressive
                                                      : ExchangeMode::unknown;
}

bool same_word(std::string_view a, std::string_view b) {
  return std::ranges::equal(
      a, b, [](unsigned char x, unsigned char y) { return std::toupper(x) == std::toupper(y); });
}

std::optional<std::uint32_t> number_from(std::string_view digits) {
  std::uint32_t number = 0;
  const auto* const last = digits.data() + digits.size();
  const auto [end, error] = std::from_chars(digits.data(), last, number);
  return error == std::errc{} && end == last ? std::optional(number) : std::nullopt;
}

std::optional<std::uint32_t> narrow(std::optional<std::uint64_t> number) {
  return number && *number <= std::numeric_limits<std::uint32_t>::max()
             ? std::optional(static_cast<std::uint32_t>(*number))
             : std::nullopt;
}

std::uint16_t port(std::optional<std::uint32_t> number) {
  return number && *number <= std::numeric_limits<std::uint16_t>::max()
             ? static_cast<std::uint16_t>(*number)
             : std::uint16_t{0};
}

}  // namespace sapair::cisco
