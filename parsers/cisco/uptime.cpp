#include "parsers/cisco/uptime.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace sapair::cisco {

std::uint64_t seconds_in(std::string_view duration) {
  using Row = std::pair<std::string_view, std::uint64_t>;
  constexpr std::array<Row, 6> units = {{
      {"year", 365 * 86400},
      {"week", 7 * 86400},
      {"day", 86400},
      {"hour", 3600},
      {"min", 60},
      {"sec", 1},
  }};
  std::uint64_t seconds = 0;
  const char* at = duration.data();
  const char* const end = at + duration.size();
  while (at < end) {
    std::uint64_t n = 0;
    const auto parsed = std::from_chars(at, end, n);
    if (parsed.ec != std::errc()) {
      ++at;
      continue;
    }
    auto rest = std::string_view(parsed.ptr, static_cast<std::size_t>(end - parsed.ptr));
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    for (const auto& [unit, size] : units) {
      if (rest.starts_with(unit)) {
        seconds += n * size;
      }
    }
    at = parsed.ptr;
  }
  return seconds;
}

}  // namespace sapair::cisco
