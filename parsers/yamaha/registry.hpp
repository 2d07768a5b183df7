// The outputs of this vendor; one row each in registry.cpp beside this file.

#pragma once

#include <span>

#include "parsers/registry.hpp"

namespace sapair::yamaha {

[[nodiscard]] std::span<const OutputFormat> output_formats();

}  // namespace sapair::yamaha
