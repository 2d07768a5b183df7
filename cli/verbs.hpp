// One function a verb. Each prints its result and returns the exit status.

#pragma once

#include "cli/options.hpp"

namespace sapair::cli {

[[nodiscard]] int check(const Options& options);
[[nodiscard]] int parse(const Options& options);
[[nodiscard]] int explain(const Options& options);
[[nodiscard]] int commands(const Options& options);
[[nodiscard]] int redact(const Options& options);

}  // namespace sapair::cli
