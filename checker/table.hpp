// The side-by-side table of one tunnel, and the pairs of its IPsec SAs.

#pragma once

#include "checker/case.hpp"
#include "checker/finding.hpp"

namespace sapair {

[[nodiscard]] TunnelPair tunnel_pair(const Case& tunnel);

}  // namespace sapair
