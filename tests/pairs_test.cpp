// fixtures/pairs/<case>/{a.txt,b.txt,expected.json}: both ends' texts are read and checked, and the
// diagnosis is compared with what is expected of it. The expectation names every cause and finding,
// and so forbids all others. UPDATE_GOLDEN=1 rewrites the expectations; then read the diff.

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <string>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "checker/catalogue.hpp"
#include "checker/check.hpp"
#include "parsers/text/document.hpp"
#include "tests/support/texts.hpp"

namespace sapair::test {
namespace {

using Json = nlohmann::ordered_json;

struct Pair {
  fs::path folder;

  [[nodiscard]] fs::path a() const { return folder / "a.txt"; }
  [[nodiscard]] fs::path b() const { return folder / "b.txt"; }
  [[nodiscard]] bool two() const { return fs::exists(b()); }
  [[nodiscard]] fs::path expected() const { return folder / "expected.json"; }
};

void PrintTo(const Pair& pair, std::ostream* os) {
  *os << pair.folder.filename().string();
}

[[nodiscard]] std::vector<Pair> all_pairs() {
  std::vector<Pair> pairs;
  for (const auto& entry : fs::directory_iterator(fixtures_dir() / "pairs")) {
    if (entry.is_directory()) {
      pairs.push_back({entry.path()});
    }
  }
  std::ranges::sort(pairs, {}, &Pair::folder);
  return pairs;
}

[[nodiscard]] Reading read_one(const fs::path& path, const std::string& name) {
  return read({Document::from_file(path, name)});
}

struct Checked {
  Reading a;
  std::optional<Reading> b;
  Diagnosis diagnosis;
};

[[nodiscard]] Checked check_pair(const Pair& pair, bool swapped = false) {
  Checked checked;
  checked.a = read_one(swapped ? pair.b() : pair.a(), swapped ? "b.txt" : "a.txt");
  if (pair.two()) {
    checked.b = read_one(swapped ? pair.a() : pair.b(), swapped ? "a.txt" : "b.txt");
  }
  checked.diagnosis = check(checked.a, checked.b ? &*checked.b : nullptr);
  return checked;
}

constexpr const char* verdicts[] = {"up", "degraded", "down", "unknown"};
constexpr const char* certainties[] = {"certain", "likely", "possible"};
constexpr const char* severities[] = {"error", "warning", "info"};
constexpr const char* places[] = {"a", "b", "both", "path"};

template <typename Enum, std::size_t N>
[[nodiscard]] std::string word(const char* const (&words)[N], Enum value) {
  return words[static_cast<std::size_t>(value)];
}

[[nodiscard]] Json to_json(const Finding& finding) {
  const auto& e = entry(finding.id);
  Json j;
  if (!e.cause.empty()) {
    j["id"] = e.cause;
  }
  j["rule"] = e.rule;
  j["certainty"] = word(certainties, finding.certainty);
  j["severity"] = word(severities, finding.severity);
  j["where"] = word(places, finding.where);
  if (finding.direction) {
    j["direction"] = *finding.direction == Flow::a_to_b ? "a->b" : "b->a";
  }
  if (!finding.attribute.empty()) {
    j["attribute"] = finding.attribute;
    j["a"] = finding.a;
    j["b"] = finding.b;
  }
  return j;
}

[[nodiscard]] Json to_json(const Diagnosis& d) {
  Json j;
  j["verdict"] = word(verdicts, d.verdict);
  j["exit"] = exit_status(d);
  j["causes"] = Json::array();
  for (const auto& f : d.causes) {
    j["causes"].push_back(to_json(f));
  }
  j["findings"] = Json::array();
  for (const auto& f : d.findings) {
    j["findings"].push_back(to_json(f));
  }
  j["tunnels"] = Json::array();
  for (const auto& t : d.tunnels) {
    std::size_t paired = 0;
    for (const auto& child : t.children) {
      paired += child.paired ? 1 : 0;
    }
    j["tunnels"].push_back({{"a", t.a_name},
                            {"b", t.b_name},
                            {"verdict", word(verdicts, t.verdict)},
                            {"ike_paired", t.ike_paired},
                            {"children", t.children.size()},
                            {"paired", paired}});
  }
  return j;
}

class Pairs : public testing::TestWithParam<Pair> {};

TEST_P(Pairs, GiveTheExpectedDiagnosis) {
  const auto& pair = GetParam();
  const auto actual = to_json(check_pair(pair).diagnosis).dump(2) + '\n';
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    std::ofstream(pair.expected(), std::ios::binary) << actual;
    return;
  }
  ASSERT_TRUE(fs::exists(pair.expected()))
      << pair.expected() << " is missing: run with UPDATE_GOLDEN=1 and review it";
  EXPECT_EQ(bytes_of(pair.expected()), actual);
}

TEST_P(Pairs, AreReadWithoutAnUnrecognisedLine) {
  const auto checked = check_pair(GetParam());
  for (const auto* reading : {&checked.a, checked.b ? &*checked.b : nullptr}) {
    if (reading == nullptr) {
      continue;
    }
    for (const auto& u : reading->unrecognised) {
      ADD_FAILURE() << u.source << ':' << u.line << ": " << u.text;
    }
  }
}

// A diagnosis must not depend on which end is called a.
TEST_P(Pairs, GiveTheMirroredDiagnosisWhenTheEndsAreSwapped) {
  const auto& pair = GetParam();
  if (!pair.two()) {
    return;
  }
  const auto forth = check_pair(pair).diagnosis;
  const auto back = check_pair(pair, true).diagnosis;
  EXPECT_EQ(word(verdicts, forth.verdict), word(verdicts, back.verdict));
  EXPECT_EQ(exit_status(forth), exit_status(back));
  const auto key = [](const Finding& f, bool swapped) {
    auto where = f.where;
    if (swapped && (where == Place::a || where == Place::b)) {
      where = where == Place::a ? Place::b : Place::a;
    }
    std::string direction;
    if (f.direction) {
      direction = (*f.direction == Flow::a_to_b) != swapped ? " a->b" : " b->a";
    }
    return std::string(entry(f.id).rule) + ' ' + word(certainties, f.certainty) + ' ' +
           word(severities, f.severity) + ' ' + word(places, where) + direction;
  };
  const auto keys = [&](const Diagnosis& d, bool swapped) {
    std::multiset<std::string> all;
    for (const auto* list : {&d.causes, &d.findings}) {
      for (const auto& f : *list) {
        all.insert(key(f, swapped));
      }
    }
    return all;
  };
  EXPECT_EQ(keys(forth, false), keys(back, true));
}

TEST_P(Pairs, SayItInBothLanguagesAndProveIt) {
  const auto checked = check_pair(GetParam());
  const auto& d = checked.diagnosis;
  const auto complete = [](const std::string& text) {
    return !text.empty() && text.find('?') == std::string::npos &&
           text.find('{') == std::string::npos;
  };
  for (const auto* list : {&d.causes, &d.findings}) {
    for (const auto& f : *list) {
      const auto rule = entry(f.id).rule;
      for (const auto language : {Language::ja, Language::en}) {
        EXPECT_TRUE(complete(title(f, d, language))) << rule << ": " << title(f, d, language);
        EXPECT_TRUE(complete(explanation(f, d, language)))
            << rule << ": " << explanation(f, d, language);
        for (const auto* advice : {&f.remedies, &f.next}) {
          for (const auto& a : *advice) {
            EXPECT_TRUE(complete(why(a, d, language))) << rule << ": " << why(a, d, language);
          }
        }
      }
      for (const auto& e : f.evidence) {
        EXPECT_NE(e.line, 0u) << rule;
        EXPECT_LE(e.line, e.last_line) << rule;
        EXPECT_FALSE(e.text.empty()) << rule;
      }
      if (list == &d.causes) {
        EXPECT_FALSE(f.evidence.empty()) << rule << " states a cause and proves nothing";
        EXPECT_FALSE(f.remedies.empty() && f.next.empty()) << rule << " leaves the reader alone";
      }
    }
  }
  if (d.verdict == Verdict::up) {
    for (const auto& f : d.causes) {
      EXPECT_NE(f.severity, Severity::error) << entry(f.id).rule;
    }
  } else if (d.verdict != Verdict::unknown) {
    EXPECT_FALSE(d.causes.empty()) << "not healthy, and no cause is given";
  }
}

[[nodiscard]] std::string pair_name(const testing::TestParamInfo<Pair>& pair) {
  auto name = pair.param.folder.filename().string();
  std::ranges::replace_if(
      name, [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Fixtures, Pairs, testing::ValuesIn(all_pairs()), pair_name);

[[nodiscard]] std::string without(std::string text, std::string_view from, std::string_view to) {
  const auto start = text.find(from);
  const auto end = to.empty() ? text.size() : text.find(to, start + 1);
  EXPECT_NE(start, std::string::npos) << from;
  EXPECT_NE(end, std::string::npos) << to;
  return start == std::string::npos ? text : text.erase(start, end - start);
}

[[nodiscard]] std::set<std::string> causes_of(const std::string& a, const std::string& b) {
  const auto x = read({Document::from_bytes("a.txt", a)});
  const auto y = read({Document::from_bytes("b.txt", b)});
  const auto d = check(x, &y);
  std::set<std::string> ids;
  for (const auto* list : {&d.causes, &d.findings}) {
    for (const auto& f : *list) {
      ids.insert(std::string(entry(f.id).cause));
    }
  }
  return ids;
}

// Without the output that shows it, nobody is accused.
TEST(Pairs, AreSilentWhereNobodyLooked) {
  const auto text = [](const char* name, const char* end) {
    return bytes_of(fixtures_dir() / "pairs" / name / end);
  };
  {
    const auto* name = "ikev2_sa_lost_children_live";
    const auto b =
        without(text(name, "b.txt"), "Osaka#show crypto ikev2", "Osaka#show crypto ipsec");
    EXPECT_FALSE(causes_of(text(name, "a.txt"), b).contains("will-not-renegotiate"));
  }
  {
    const auto* name = "nat_pinhole_unanswered";
    const auto b = without(text(name, "b.txt"), "RTX830# show nat", "");
    EXPECT_FALSE(causes_of(text(name, "a.txt"), b).contains("nat-pinhole-missing"));
  }
  {
    const auto* name = "auth_methods_differ";
    const auto b =
        without(text(name, "b.txt"), "Osaka#show crypto ikev2", "Osaka#show crypto ipsec");
    EXPECT_FALSE(causes_of(text(name, "a.txt"), b).contains("auth-method-mismatch"));
  }
  {
    const auto* name = "no_tunnel_for_the_caller";
    EXPECT_FALSE(causes_of(text(name, "a.txt"), "Osaka#\n").contains("no-config-for-peer"));
  }
  {
    const auto* name = "ix_tunnel_without_mss_adjustment";
    const auto b = without(text(name, "b.txt"), "Router(config)# show ip interface", "");
    EXPECT_FALSE(causes_of(text(name, "a.txt"), b).contains("mtu-blackhole"));
  }
  {
    // One reading of the counters proves nothing, once they stand above zero.
    const auto* name = "esp_blocked_one_direction";
    auto a = text(name, "a.txt");
    const auto at = a.find("#pkts decaps: 0");
    ASSERT_NE(at, std::string::npos);
    a.replace(at, 15, "#pkts decaps: 9");
    EXPECT_FALSE(causes_of(a, text(name, "b.txt")).contains("esp-blocked"));
  }
}

// Some pair triggers every rule there is.
TEST(Pairs, MeetEveryRule) {
  std::set<std::string> met;
  for (const auto& pair : all_pairs()) {
    const auto d = check_pair(pair).diagnosis;
    for (const auto* list : {&d.causes, &d.findings}) {
      for (const auto& f : *list) {
        met.insert(std::string(entry(f.id).rule));
      }
    }
  }
  met.insert("path-blocked/own-filter-log");  // checker_rules_test
  for (const auto& e : catalogue()) {
    EXPECT_TRUE(met.contains(std::string(e.rule))) << "no pair of fixtures/pairs shows " << e.rule;
  }
}

}  // namespace
}  // namespace sapair::test
