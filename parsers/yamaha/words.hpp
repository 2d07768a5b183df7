// What the words of a Yamaha mean, wherever they stand.

#pragma once

#include <cstdint>
#include <optional>

#include "parsers/model/model.hpp"

namespace sapair::yamaha {

// "5 hours 7 minutes 58 seconds": units that are zero are not printed; absent when none is.
struct Duration {
  std::optional<std::uint32_t> days = {};
  std::optional<std::uint32_t> hours = {};
  std::optional<std::uint32_t> minutes = {};
  std::optional<std::uint32_t> seconds = {};

  [[nodiscard]] std::optional<std::uint64_t> total_s() const;
};

// "2021/01/30 09:44:53 +09:00"; without the zone, the time as it stands. nullopt when there is no
// such day.
[[nodiscard]] std::optional<Clock> clock_from(Text text);

// The number that an output's arguments begin with: "1 detail" -> 1.
[[nodiscard]] std::optional<std::uint32_t> leading_number(Text text);

}  // namespace sapair::yamaha
