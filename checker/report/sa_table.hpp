// The SA lists of what was read, as tables for a person.

#pragma once

#include <string>

#include "checker/report/report.hpp"

namespace sapair::report {

[[nodiscard]] std::string sa_tables(const Reading& reading, const Look& look);

}  // namespace sapair::report
