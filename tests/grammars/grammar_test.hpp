// Properties that hold for every grammar, checked against its rules and not against any parser: it
// always comes to an end, and each of its rules is met by a line of a fixture.
//
// One line for each output: SAPAIR_GRAMMAR(yamaha, show_ipsec_sa), or SAPAIR_GRAMMAR_OF where an
// output is read by the grammar of another.

#pragma once

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <tao/pegtl.hpp>
#include <tao/pegtl/contrib/analyze.hpp>

namespace sapair::test {

using RuleNames = std::set<std::string_view>;

struct Grammar {
  std::string vendor;
  std::string name;
  std::string space;  // the namespace of its rules: its name, unless two outputs share a grammar
  std::size_t (*analyze)();  // the number of endless loops that its rules allow
  RuleNames (*rules)();      // every rule that can be reached, by its C++ name
  // Adds the rules that took part in matching this whole line. False: the line is none of this
  // grammar's.
  bool (*match)(std::string_view line, RuleNames& met);
};

[[nodiscard]] std::vector<Grammar>& grammars();

// ---- what is instantiated for each grammar: keep it small, it compiles for seconds
// ------------------

template <typename Rule>
void list_rules(RuleNames& names);

template <typename... Rules>
void list_all(RuleNames& names, tao::pegtl::type_list<Rules...> /*unused*/) {
  (list_rules<Rules>(names), ...);
}

// pegtl::coverage() answers more and compiles seven times as long.
template <typename Rule>
void list_rules(RuleNames& names) {
  if (names.insert(tao::pegtl::demangle<Rule>()).second) {
    list_all(names, typename Rule::subs_t());
  }
}

// Notes the rules that match; a rule that fails takes back what was noted inside it.
using Met = std::vector<std::string_view>;

template <typename Rule>
struct noting : tao::pegtl::normal<Rule> {
  template <tao::pegtl::apply_mode A, tao::pegtl::rewind_mode M,
            template <typename...> class Action, template <typename...> class Control,
            typename ParseInput>
  [[nodiscard]] static bool match(ParseInput& in, Met& met) {
    const auto before = met.size();
    if (tao::pegtl::normal<Rule>::template match<A, M, Action, Control>(in, met)) {
      met.push_back(tao::pegtl::demangle<Rule>());
      return true;
    }
    met.resize(before);
    return false;
  }
};

template <typename Rule>
[[nodiscard]] bool match_line(std::string_view line, RuleNames& met) {
  Met rules;
  tao::pegtl::memory_input<tao::pegtl::tracking_mode::lazy, tao::pegtl::eol::lf_crlf, const char*>
      in(line.data(), line.data() + line.size(), "");
  if (!tao::pegtl::parse<Rule, tao::pegtl::nothing, noting>(in, rules)) {
    return false;
  }
  met.insert(rules.begin(), rules.end());
  return true;
}

template <typename Rule>
bool add_grammar(std::string vendor, std::string name, std::string space) {
  grammars().push_back({std::move(vendor), std::move(name), std::move(space),
                        [] { return tao::pegtl::analyze<Rule>(1); },
                        [] {
                          RuleNames names;
                          list_rules<Rule>(names);
                          return names;
                        },
                        match_line<Rule>});
  return true;
}

}  // namespace sapair::test

// NOLINTBEGIN(cppcoreguidelines-macro-usage): one line for each output, its name once
#define SAPAIR_GRAMMAR_OF(vendor, name, grammar_name)                                              \
  static const bool added_##vendor##_##name =                                                      \
      sapair::test::add_grammar<sapair::grammar::vendor::grammar_name::known_line>(                \
          #vendor, #name, "sapair::grammar::" #vendor "::" #grammar_name "::")
#define SAPAIR_GRAMMAR(vendor, name) SAPAIR_GRAMMAR_OF(vendor, name, name)
// NOLINTEND(cppcoreguidelines-macro-usage)
