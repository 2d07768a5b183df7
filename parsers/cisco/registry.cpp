#include "parsers/cisco/registry.hpp"

namespace sapair::cisco {

std::span<const OutputFormat> output_formats() { return {}; }

}  // namespace sapair::cisco
