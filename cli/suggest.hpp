// "Did you mean ...?"

#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sapair::cli {

// The candidate that `word` is most likely a misspelling of; empty: none is near.
[[nodiscard]] std::string_view nearest(std::string_view word,
                                       std::span<const std::string_view> candidates);

}  // namespace sapair::cli
