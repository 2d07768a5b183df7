#include "parsers/nec/registry.hpp"

namespace sapair::nec {

std::span<const OutputFormat> output_formats() { return {}; }

}  // namespace sapair::nec
