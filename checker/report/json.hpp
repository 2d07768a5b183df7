// A diagnosis for a program: schema sapair.check/1.

#pragma once

#include <string>

#include "checker/report/report.hpp"

namespace sapair::report {

[[nodiscard]] std::string json(const Subject& subject, Language language);
// The models of what was read, with coverage and unrecognised lines: schema sapair.model/1. One
// device is the object itself; several are its "devices".
[[nodiscard]] std::string model_json(const Reading& reading);

}  // namespace sapair::report
