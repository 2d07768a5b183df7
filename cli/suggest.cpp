#include "cli/suggest.hpp"

#include <algorithm>
#include <cctype>

namespace sapair::cli {
namespace {

[[nodiscard]] char lower(char c) {
  return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

// Letters added, left out, replaced or swapped with their neighbour.
[[nodiscard]] std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t k = 0; k <= b.size(); ++k) {
      if (i == 0 || k == 0) {
        d[i][k] = i + k;
        continue;
      }
      const auto same = lower(a[i - 1]) == lower(b[k - 1]) ? 0U : 1U;
      d[i][k] = std::min({d[i - 1][k] + 1, d[i][k - 1] + 1, d[i - 1][k - 1] + same});
      if (i > 1 && k > 1 && lower(a[i - 1]) == lower(b[k - 2]) &&
          lower(a[i - 2]) == lower(b[k - 1])) {
        d[i][k] = std::min(d[i][k], d[i - 2][k - 2] + 1);
      }
    }
  }
  return d[a.size()][b.size()];
}

}  // namespace

std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates) {
  if (word.empty() || word.size() > 64) {
    return {};
  }
  std::string_view best;
  auto least = std::max<std::size_t>(1, word.size() / 3) + 1;
  for (const auto candidate : candidates) {
    if (const auto d = distance(word, candidate); d < least) {
      least = d;
      best = candidate;
    }
  }
  // "psk" for "psk-mismatch": the beginning of one only, or a part of it.
  for (const auto candidate : candidates) {
    if (best.empty() && word.size() >= 3 && candidate.find(word) != std::string_view::npos) {
      best = candidate;
    }
  }
  return best;
}

}  // namespace sapair::cli
