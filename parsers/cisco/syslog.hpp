#pragma once

#include <optional>
#include <string_view>

#include "parsers/model/model.hpp"

namespace sapair::cisco {

// A log or debug line of a Cisco device. Its `where` is left to the caller.
[[nodiscard]] std::optional<Event> log_event(std::string_view line);

}  // namespace sapair::cisco
