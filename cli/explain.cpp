// sapair explain: what a cause or a rule means.

#include <algorithm>

#include <nlohmann/json.hpp>

#include "checker/catalogue.hpp"
#include "checker/report/table.hpp"
#include "cli/exit_status.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"
#include "cli/suggest.hpp"
#include "cli/verbs.hpp"

namespace sapair::cli {
namespace {

using Json = nlohmann::ordered_json;

[[nodiscard]] const CauseEntry* cause_of(std::string_view id) {
  const auto all = causes();
  const auto at = std::ranges::find(all, id, &CauseEntry::id);
  return at == all.end() ? nullptr : &*at;
}

[[nodiscard]] std::vector<const Entry*> rules_of(std::string_view cause) {
  std::vector<const Entry*> rules;
  for (const auto& rule : catalogue()) {
    if (rule.cause == cause) {
      rules.push_back(&rule);
    }
  }
  return rules;
}

[[nodiscard]] Json to_json(const CauseEntry& cause, Language language) {
  Json rules = Json::array();
  for (const auto* rule : rules_of(cause.id)) {
    rules.push_back({{"rule", rule->rule}, {"title", rule->title.in(language)}});
  }
  return {{"id", cause.id},
          {"title", cause.title.in(language)},
          {"explanation", cause.explanation.in(language)},
          {"rules", std::move(rules)}};
}

[[nodiscard]] std::string list(const Options& options) {
  if (options.format == Format::json) {
    auto all = Json::array();
    for (const auto& cause : causes()) {
      all.push_back(to_json(cause, options.language));
    }
    return all.dump(2) + '\n';
  }
  report::Table table;
  for (const auto& cause : causes()) {
    table.row({std::string(cause.id), std::string(cause.title.in(options.language))});
  }
  return table.str("");
}

[[nodiscard]] std::string one(const CauseEntry& cause, const Options& options) {
  if (options.format == Format::json) {
    return to_json(cause, options.language).dump(2) + '\n';
  }
  auto out = std::string(cause.id) + ": " + std::string(cause.title.in(options.language)) + "\n\n" +
             std::string(cause.explanation.in(options.language)) + '\n';
  report::Table table;
  for (const auto* rule : rules_of(cause.id)) {
    table.row({std::string(rule->rule), std::string(rule->title.in(options.language))});
  }
  return table.empty() ? out : out + '\n' + table.str("  ");
}

// A rule: its own sentences, with the {names} that a diagnosis fills in, then those of its cause.
[[nodiscard]] std::string one(const Entry& rule, const Options& options) {
  const auto* const cause = cause_of(rule.cause);
  if (options.format == Format::json) {
    return Json({{"rule", rule.rule},
                 {"cause", rule.cause},
                 {"title", rule.title.in(options.language)},
                 {"explanation", rule.explanation.in(options.language)}})
               .dump(2) +
           '\n';
  }
  return std::string(rule.rule) + ": " + std::string(rule.title.in(options.language)) + "\n\n" +
         std::string(rule.explanation.in(options.language)) + '\n' +
         (cause == nullptr ? std::string() : '\n' + one(*cause, options));
}

}  // namespace

int explain(const Options& options) {
  const Complaints complaints(options.language, options.quiet);
  if (options.word.empty()) {
    return deliver(list(options), options, complaints, success);
  }
  if (const auto* const cause = cause_of(options.word)) {
    return deliver(one(*cause, options), options, complaints, success);
  }
  const auto rules = catalogue();
  if (const auto rule = std::ranges::find(rules, options.word, &Entry::rule); rule != rules.end()) {
    return deliver(one(*rule, options), options, complaints, success);
  }
  std::vector<std::string_view> words;
  for (const auto& cause : causes()) {
    words.push_back(cause.id);
  }
  for (const auto& rule : rules) {
    words.push_back(rule.rule);
  }
  const auto meant = nearest(options.word, words);
  complaints.error(
      say::unknown_cause, {{"word", options.word}},
      meant.empty() ? std::string()
                    : worded(say::did_you_mean, options.language, {{"word", std::string(meant)}}));
  return could_not_tell;
}

}  // namespace sapair::cli
