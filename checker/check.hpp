// Both ends' models in, a diagnosis out.

#pragma once

#include "checker/finding.hpp"
#include "parsers/read.hpp"

namespace sapair {

// `b` absent: a one-ended diagnosis, which says what the other end could settle. A reading that
// holds two devices and stands alone is both ends of its tunnels.
[[nodiscard]] Diagnosis check(const Reading& a, const Reading* b = nullptr);

// 0 healthy, 1 warnings only, 2 broken or certain to break at the next negotiation, 3 could not
// tell.
[[nodiscard]] int exit_status(const Diagnosis& diagnosis);

}  // namespace sapair
