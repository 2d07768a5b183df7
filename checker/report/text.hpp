// A diagnosis for a person at a terminal.

#pragma once

#include <string>

#include "checker/report/report.hpp"

namespace sapair::report {

[[nodiscard]] std::string text(const Subject& subject, const Look& look);

}  // namespace sapair::report
