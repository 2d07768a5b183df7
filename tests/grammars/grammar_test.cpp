#include "tests/grammars/grammar_test.hpp"

#include <map>

#include <gtest/gtest.h>

#include "grammars/transcript.hpp"
#include "parsers/registry.hpp"
#include "parsers/text/document.hpp"
#include "tests/support/texts.hpp"

namespace sapair::test {

std::vector<Grammar>& grammars() {
  static std::vector<Grammar> all;
  return all;
}

void PrintTo(const Grammar& grammar, std::ostream* out) {
  *out << grammar.vendor << '/' << grammar.name;
}

namespace {

// The lines of an output's fixtures, as its grammar is given them.
[[nodiscard]] std::vector<std::string> lines_of_fixtures(const Grammar& grammar) {
  std::vector<std::string> lines;
  ReadOptions options;
  options.on_line = [&](const Line& line, LineKind /*kind*/) { lines.emplace_back(line.text); };
  for (const auto& fixture : all_fixtures()) {
    if (fixture.name().starts_with(grammar.vendor + '/' + grammar.name + '/')) {
      (void)read({Document::from_file(fixture.text, "text")}, options);
    }
  }
  return lines;
}

// Rules of `all` whose name begins with `own` and that are not in `met`.
[[nodiscard]] std::string not_met(const RuleNames& all, const RuleNames& met,
                                  const std::string& own) {
  std::string names;
  for (const auto rule : all) {
    if (rule.starts_with(own) && !met.contains(rule)) {
      names += std::string(rule) + '\n';
    }
  }
  return names;
}

class GrammarTest : public testing::TestWithParam<Grammar> {};

TEST_P(GrammarTest, NeverLoops) {
  EXPECT_EQ(0U, GetParam().analyze());
}

TEST_P(GrammarTest, EveryRuleIsMetByAFixture) {
  RuleNames met;
  for (const auto& grammar : grammars()) {
    if (grammar.space == GetParam().space) {
      for (const auto& line : lines_of_fixtures(grammar)) {
        (void)grammar.match(line, met);
      }
    }
  }
  EXPECT_EQ("", not_met(GetParam().rules(), met, GetParam().space));
}

// A line that says nothing known must not be taken for one of this output.
TEST_P(GrammarTest, KnowsNoForeignLine) {
  for (const auto* line :
       {"Some new field: 1", "Some new field 1", "Some-new-field", "ZZ", "?", "1"}) {
    RuleNames unused;
    EXPECT_FALSE(GetParam().match(line, unused)) << line;
  }
}

INSTANTIATE_TEST_SUITE_P(Grammars, GrammarTest, testing::ValuesIn(grammars()), [](const auto& p) {
  return test_name(p.param.vendor + '_' + p.param.name);
});
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(GrammarTest);

// Rules that several outputs of a vendor share lie in a namespace beside those of the outputs.
TEST(Grammars, EverySharedRuleIsMetByAFixture) {
  std::map<std::string, RuleNames> all;
  std::map<std::string, RuleNames> met;
  for (const auto& grammar : grammars()) {
    all[grammar.vendor].merge(grammar.rules());
    for (const auto& line : lines_of_fixtures(grammar)) {
      (void)grammar.match(line, met[grammar.vendor]);
    }
  }
  for (const auto& [vendor, rules] : all) {
    auto shared = rules;
    for (const auto& grammar : grammars()) {
      std::erase_if(shared, [&](std::string_view rule) { return rule.starts_with(grammar.space); });
    }
    EXPECT_EQ("", not_met(shared, met[vendor], "sapair::grammar::" + vendor + "::"));
  }
}

TEST(Grammars, EveryOutputHasItsEntry) {
  for (const auto& format : output_formats()) {
    EXPECT_TRUE(std::ranges::any_of(grammars(),
                                    [&](const Grammar& grammar) {
                                      return grammar.vendor == vendor(format.platform) &&
                                             grammar.name == format.name;
                                    }))
        << "tests/grammars/" << vendor(format.platform) << "_test.cpp lacks SAPAIR_GRAMMAR("
        << vendor(format.platform) << ", " << format.name << ");";
  }
}

TEST(Grammars, PromptsNeverLoop) {
  EXPECT_EQ(0U, tao::pegtl::analyze<sapair::grammar::transcript::prompt>(1));
}

}  // namespace
}  // namespace sapair::test
