// Every sentence a user reads about a tunnel, once, in both languages. No other file holds one.

#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "checker/finding.hpp"

namespace sapair {

enum class Language : std::uint8_t { ja, en };

struct Sentence {
  std::string_view ja;
  std::string_view en;

  [[nodiscard]] std::string_view in(Language language) const {
    return language == Language::ja ? ja : en;
  }
};

// In the order a negotiation goes through them. Of causes that are equally certain the lowest stage
// is the root: later ones follow from it.
enum class Stage : std::uint8_t { link, path, ike, authentication, ipsec, state, traffic, audit };

struct Entry {
  FindingId id;
  std::string_view cause;  // of causes.md: "psk-mismatch"
  std::string_view
      rule;  // unique, permanent: "psk-mismatch/both-configs"; shown and accepted by `explain`
  Stage stage;
  Sentence title;
  Sentence explanation;
};

struct PlatformCommands {
  Platform platform;
  std::string_view
      commands;  // device syntax, never translated; one a line; {names} as in sentences
  std::string_view ike = {};  // "1", "2": only where that version is spoken, or not known
};

struct AdviceEntry {
  AdviceId id;
  Sentence why;
  std::span<const PlatformCommands> commands;  // a platform without a row gets the sentence alone
};

// Every cause of causes.md, whether or not a rule states it yet: what `explain` prints.
struct CauseEntry {
  std::string_view id;
  Stage stage;
  Sentence title;        // without {names}
  Sentence explanation;  // what it is, how it shows, what to do
};

[[nodiscard]] std::span<const Entry> catalogue();
[[nodiscard]] std::span<const CauseEntry> causes();
[[nodiscard]] const Entry& entry(FindingId id);
[[nodiscard]] const AdviceEntry& entry(AdviceId id);
[[nodiscard]] Sentence label(ComparedId id);
[[nodiscard]] Sentence label(Verdict verdict);
[[nodiscard]] Sentence label(Severity severity);
[[nodiscard]] Sentence label(Certainty certainty);

// Sentences with their {names} filled in; a name that is missing is a bug and shows as "?".
[[nodiscard]] std::string title(const Finding& finding, const Diagnosis& diagnosis,
                                Language language);
[[nodiscard]] std::string explanation(const Finding& finding, const Diagnosis& diagnosis,
                                      Language language);
[[nodiscard]] std::string why(const Advice& advice, const Diagnosis& diagnosis, Language language);
// The commands for the platform of the advice's end, in order; empty where none are known.
[[nodiscard]] std::vector<std::string> commands(const Advice& advice, const Diagnosis& diagnosis);

}  // namespace sapair
