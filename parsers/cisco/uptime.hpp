#pragma once

#include <cstdint>
#include <string_view>

namespace sapair::cisco {

// "2 days, 3 hours, 18 minutes" or "1 year 97 days" in seconds. A year counts 365 days, as the
// device counts it.
[[nodiscard]] std::uint64_t seconds_in(std::string_view duration);

}  // namespace sapair::cisco
