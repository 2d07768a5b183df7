// What holds for every text there is, whatever it says.

#pragma once

#include <string>

namespace sapair::test {

// Reads the bytes as a user's text would be read; returns what is wrong with the result, empty:
// nothing.
[[nodiscard]] std::string broken_invariant(const std::string& bytes);

}  // namespace sapair::test
