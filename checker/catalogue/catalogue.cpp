#include "checker/catalogue.hpp"

#include <algorithm>
#include <array>

#include "checker/catalogue/advice.hpp"
#include "checker/catalogue/audit.hpp"
#include "checker/catalogue/ike.hpp"
#include "checker/catalogue/ipsec.hpp"
#include "checker/catalogue/link.hpp"
#include "checker/catalogue/path.hpp"
#include "checker/catalogue/state.hpp"
#include "checker/catalogue/text.hpp"

namespace sapair {
namespace {

// ---- one table of all families, checked while it compiles
// ------------------------------------------

template <std::size_t... Sizes>
[[nodiscard]] consteval auto joined(const std::array<Entry, Sizes>&... families) {
  std::array<Entry, (Sizes + ...)> all{};
  std::size_t at = 0;
  (std::ranges::for_each(families, [&](const Entry& e) { all[at++] = e; }), ...);
  return all;
}

constexpr auto entries = joined(words::link, words::path, words::ike, words::ipsec, words::state,
                                words::audit, words::text);

consteval bool uses(std::string_view text, std::string_view name) {
  for (auto at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
    if (at > 0 && text[at - 1] == '{' && at + name.size() < text.size() &&
        text[at + name.size()] == '}') {
      return true;
    }
  }
  return false;
}

consteval bool covers(std::string_view from, std::string_view in) {
  for (auto open = from.find('{'); open != std::string_view::npos;
       open = from.find('{', open + 1)) {
    const auto close = from.find('}', open);
    if (close == std::string_view::npos || !uses(in, from.substr(open + 1, close - open - 1))) {
      return false;
    }
  }
  return true;
}

consteval bool bilingual(const Sentence& s) {
  return !s.ja.empty() && !s.en.empty() && covers(s.ja, s.en) && covers(s.en, s.ja);
}

consteval bool entries_are_sound() {
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const auto& e = entries[i];
    if (static_cast<std::size_t>(e.id) != i || e.rule.empty() || !bilingual(e.title) ||
        !bilingual(e.explanation)) {
      return false;
    }
    for (std::size_t k = 0; k < i; ++k) {
      if (entries[k].rule == e.rule) {
        return false;
      }
    }
  }
  return entries.size() == finding_count;
}

consteval bool advice_is_sound() {
  for (std::size_t i = 0; i < words::advice.size(); ++i) {
    const auto& e = words::advice[i];
    if (static_cast<std::size_t>(e.id) != i || !bilingual(e.why)) {
      return false;
    }
  }
  return words::advice.size() == advice_count;
}

static_assert(entries_are_sound(), "an entry is out of order, lacks a language, shares its rule, "
                                   "or names a {field} in one language only");
static_assert(
    advice_is_sound(),
    "an advice is out of order, lacks a language, or names a {field} in one language only");

// ---- names and values of a finding
// ----------------------------------------------------------------

[[nodiscard]] std::string end_name(const Diagnosis& diagnosis, End end, Language language) {
  const bool ja = language == Language::ja;
  if (end == End::b && !diagnosis.b) {
    return ja ? "対向側" : "the other end";
  }
  const auto& name = diagnosis.named(end).name;
  if (!name.empty()) {
    return name;
  }
  return ja ? (end == End::a ? "A 側" : "B 側") : (end == End::a ? "side A" : "side B");
}

[[nodiscard]] std::string place_name(const Diagnosis& diagnosis, Place where, Language language) {
  if (where == Place::a || where == Place::b) {
    return end_name(diagnosis, where == Place::a ? End::a : End::b, language);
  }
  const auto a = end_name(diagnosis, End::a, language);
  const auto b = end_name(diagnosis, End::b, language);
  if (language == Language::ja) {
    return where == Place::both ? a + " と " + b : a + " と " + b + " の間";
  }
  return where == Place::both ? a + " and " + b : "the path between " + a + " and " + b;
}

// `find` gives the value of a name; names without one are written as `missing` says.
template <typename Find, typename Missing>
[[nodiscard]] std::string fill(std::string_view sentence, Find&& find, Missing&& missing) {
  std::string out;
  for (std::size_t i = 0; i < sentence.size();) {
    const auto close = sentence[i] == '{' ? sentence.find('}', i) : std::string_view::npos;
    if (close == std::string_view::npos) {
      out += sentence[i++];
      continue;
    }
    const auto name = std::string(sentence.substr(i + 1, close - i - 1));
    const std::optional<std::string> value = find(name);
    out += value ? *value : missing(name);
    i = close + 1;
  }
  return out;
}

[[nodiscard]] std::string bug(const std::string& /*name*/) {
  return "?";
}
[[nodiscard]] std::string to_fill_in(const std::string& name) {
  std::string words = name;
  std::ranges::replace(words, '_', ' ');
  return '<' + words + '>';
}

[[nodiscard]] std::string say(const Sentence& sentence, const Finding& f, const Diagnosis& d,
                              Language language) {
  const auto find = [&](const std::string& name) -> std::optional<std::string> {
    if (const auto given = f.args.find(name); given != f.args.end()) {
      return given->second;
    }
    if (name == "a" || name == "b") {
      return end_name(d, name == "a" ? End::a : End::b, language);
    }
    if (name == "where") {
      return place_name(d, f.where, language);
    }
    if (name == "peer" && (f.where == Place::a || f.where == Place::b)) {
      return end_name(d, f.where == Place::a ? End::b : End::a, language);
    }
    if ((name == "from" || name == "to") && f.direction) {
      const bool a = (*f.direction == Flow::a_to_b) == (name == "from");
      return end_name(d, a ? End::a : End::b, language);
    }
    if (name == "attribute") {
      return f.attribute;
    }
    if (name == "value_a" || name == "value_b") {
      const auto& value = name == "value_a" ? f.a : f.b;
      return value.empty() ? std::string("-") : value;
    }
    // What the device did not print about the tunnel it is about.
    if (name == "tunnel") {
      return language == Language::ja ? "このトンネル" : "this tunnel";
    }
    if (name == "peer_address") {
      return language == Language::ja ? "相手" : "the peer";
    }
    return {};
  };
  return fill(sentence.in(language), find, bug);
}

}  // namespace

std::span<const Entry> catalogue() {
  return entries;
}
const Entry& entry(FindingId id) {
  return entries.at(static_cast<std::size_t>(id));
}
const AdviceEntry& entry(AdviceId id) {
  return words::advice.at(static_cast<std::size_t>(id));
}

std::string title(const Finding& finding, const Diagnosis& diagnosis, Language language) {
  return say(entry(finding.id).title, finding, diagnosis, language);
}

std::string explanation(const Finding& finding, const Diagnosis& diagnosis, Language language) {
  return say(entry(finding.id).explanation, finding, diagnosis, language);
}

std::string why(const Advice& advice, const Diagnosis& diagnosis, Language language) {
  const auto find = [&](const std::string& name) -> std::optional<std::string> {
    if (const auto given = advice.args.find(name); given != advice.args.end()) {
      return given->second;
    }
    if (name == "where" || name == "peer") {
      return end_name(diagnosis, name == "where" ? advice.side : other(advice.side), language);
    }
    return {};
  };
  return fill(entry(advice.id).why.in(language), find, bug);
}

std::vector<std::string> commands(const Advice& advice, const Diagnosis& diagnosis) {
  std::vector<std::string> lines;
  if (advice.side == End::b && !diagnosis.b) {
    return lines;  // which platform the other end is, nobody said
  }
  const auto platform = diagnosis.named(advice.side).platform;
  const auto spoken = advice.args.find("ike_version");
  for (const auto& row : entry(advice.id).commands) {
    const bool other_version =
        !row.ike.empty() && spoken != advice.args.end() && spoken->second != row.ike;
    if (row.platform != platform || other_version) {
      continue;
    }
    const auto find = [&](const std::string& name) -> std::optional<std::string> {
      const auto given = advice.args.find(name);
      return given == advice.args.end() ? std::nullopt : std::optional(given->second);
    };
    auto rest = row.commands;
    while (!rest.empty()) {
      const auto end = rest.find('\n');
      lines.push_back(fill(rest.substr(0, end), find, to_fill_in));
      rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
  }
  return lines;
}

}  // namespace sapair
