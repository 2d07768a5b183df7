#pragma once

namespace sapair::cli {

// Contract: 0 healthy, 1 warnings only, 2 broken, 3 could not tell.
inline constexpr int success = 0;
inline constexpr int could_not_tell = 3;

}  // namespace sapair::cli
