#pragma once

#include <memory>
#include <optional>

#include "parsers/reader.hpp"

namespace sapair::cisco {

[[nodiscard]] std::unique_ptr<Reader> open_show_clock(Model& model, std::uint32_t output);
[[nodiscard]] bool begins_show_clock(std::string_view line, std::string_view next);

// "*14:03:11.123 JST Tue Oct 24 2023", alone on its line.
[[nodiscard]] std::optional<Clock> clock_from(std::string_view text);
// "Time source is NTP, 14:03:11.123 JST Tue Oct 24 2023": what a terminal prints in front of
// outputs.
[[nodiscard]] std::optional<Clock> time_stamp_from(std::string_view line);

}  // namespace sapair::cisco
