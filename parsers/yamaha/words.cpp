#include "parsers/yamaha/words.hpp"

#include <charconv>
#include <chrono>

namespace sapair::yamaha {
namespace {

[[nodiscard]] int number_at(Text text, std::size_t at, std::size_t size) {
  int value = -1;
  const auto digits = text.substr(at, size);
  (void)std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

}  // namespace

std::optional<std::uint64_t> Duration::total_s() const {
  if (!days && !hours && !minutes && !seconds) {
    return {};
  }
  return std::uint64_t{days.value_or(0)} * 86400 + std::uint64_t{hours.value_or(0)} * 3600 +
         std::uint64_t{minutes.value_or(0)} * 60 + seconds.value_or(0);
}

std::optional<Clock> clock_from(Text text) {
  constexpr std::size_t date_size = 10;  // YYYY/MM/DD
  constexpr std::size_t time_size = 8;   // HH:MM:SS
  const auto time = text.find_first_not_of(" \t", date_size);
  if (text.size() < date_size + time_size || time == Text::npos || text.size() < time + time_size) {
    return {};
  }
  using namespace std::chrono;
  const year_month_day day(year(number_at(text, 0, 4)),
                           month(static_cast<unsigned>(number_at(text, 5, 2))),
                           std::chrono::day(static_cast<unsigned>(number_at(text, 8, 2))));
  if (!day.ok()) {
    return {};
  }
  auto since = sys_days(day).time_since_epoch() + hours(number_at(text, time, 2)) +
               minutes(number_at(text, time + 3, 2)) + seconds(number_at(text, time + 6, 2));
  Clock clock;
  const auto zone = text.find_first_of("+-", time + time_size);
  if (zone != Text::npos && zone + 6 <= text.size()) {
    const auto ahead = hours(number_at(text, zone + 1, 2)) + minutes(number_at(text, zone + 4, 2));
    since -= text[zone] == '+' ? ahead : -ahead;
    clock.zone_known = true;
  }
  clock.epoch_s = since.count();
  clock.as_printed = text;
  return clock;
}

std::optional<std::uint32_t> leading_number(Text text) {
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || (end != text.data() + text.size() && *end != ' ')) {
    return {};
  }
  return value;
}

}  // namespace sapair::yamaha
