#pragma once

#include <optional>
#include <string_view>

#include "parsers/model/model.hpp"

namespace sapair::yamaha {

// A line of a Yamaha's log. `expected`: the text is known to be a Yamaha's; otherwise only lines
// with a mark that no other device prints ("[IKE]", "PP[01]") count. Its `where` is left to the
// caller.
[[nodiscard]] std::optional<Event> log_event(std::string_view line, bool expected);

}  // namespace sapair::yamaha
