// Where the result goes.

#pragma once

#include <string>
#include <string_view>

#include "cli/complain.hpp"
#include "cli/options.hpp"

namespace sapair::cli {

// Writes to standard output or to -o FILE (beside it first, then renamed over it; mode 0600). A
// reader that stops reading is no error. Returns `status`, or 3 when the result could not be
// written.
[[nodiscard]] int deliver(std::string_view result, const Options& options,
                          const Complaints& complaints, int status);

// May the result be coloured?
[[nodiscard]] bool wants_colour(const Options& options);

}  // namespace sapair::cli
