// The catalogue of causes and the list that fixes their ids.

#include <algorithm>
#include <fstream>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "checker/catalogue.hpp"
#include "tests/support/texts.hpp"

namespace sapair {
namespace {

// The ids of causes.md, in its order: rows that begin with "| `id` |".
[[nodiscard]] std::vector<std::string> listed_ids() {
  std::vector<std::string> ids;
  std::ifstream in(test::shared_dir() / "causes.md");
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("| `")) {
      ids.push_back(line.substr(3, line.find('`', 3) - 3));
    }
  }
  return ids;
}

TEST(Causes, AreTheListedOnesInTheirOrder) {
  const auto listed = listed_ids();
  if (listed.empty()) {
    GTEST_SKIP() << "causes.md is not there";
  }
  std::vector<std::string> ours;
  for (const auto& cause : causes()) {
    ours.emplace_back(cause.id);
  }
  EXPECT_EQ(listed, ours);
}

TEST(Causes, EveryRuleStatesOne) {
  std::set<std::string_view> ids;
  for (const auto& cause : causes()) {
    ids.insert(cause.id);
  }
  for (const auto& rule : catalogue()) {
    // What states no cause (a one-ended diagnosis, no evidence) has none.
    EXPECT_TRUE(rule.cause.empty() || ids.contains(rule.cause)) << rule.rule;
  }
  EXPECT_TRUE(ids.contains("psk-mismatch"));
}

}  // namespace
}  // namespace sapair
