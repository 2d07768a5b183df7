// A diagnosis for a ticket.

#pragma once

#include <string>

#include "checker/report/report.hpp"

namespace sapair::report {

[[nodiscard]] std::string markdown(const Subject& subject, const Look& look);

}  // namespace sapair::report
