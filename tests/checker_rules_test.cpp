// Rules on models built here: what no text shows yet, that nobody is accused of what nobody looked
// at, and size.

#include <algorithm>
#include <chrono>
#include <string>

#include <gtest/gtest.h>

#include "checker/catalogue.hpp"
#include "checker/check.hpp"

namespace sapair {
namespace {

// One end of a tunnel, filled in by hand. Texts live as long as the test.
struct EndModel {
  Model model;

  EndModel(std::string_view host, Platform platform) {
    model.device.hostname = host;
    model.device.platform = platform;
  }

  std::uint32_t output(std::string_view name, Topics topics) {
    Output o;
    o.platform = model.device.platform;
    o.name = name;
    o.topics = topics;
    o.typed = name;
    o.first_line = 1;
    o.last_line = 9;
    o.complete = true;
    model.outputs.push_back(o);
    return static_cast<std::uint32_t>(model.outputs.size() - 1);
  }

  std::uint32_t tunnel(std::string_view local, std::string_view remote) {
    auto& t = model.tunnels.emplace_back();
    t.where = {0, 1, 1};
    t.remote.host = remote;
    t.more.edit().local.host = local;
    return static_cast<std::uint32_t>(model.tunnels.size() - 1);
  }

  void sa(std::uint32_t tunnel, Direction direction, std::uint32_t spi,
          std::uint32_t remaining = 3000) {
    auto& s = model.ipsec_sas.emplace_back();
    s.where = {0, 1, 1};
    s.direction = direction;
    s.state = SaState::up;
    s.tunnel = tunnel;
    s.spi = spi;
    s.remaining_s = remaining;
  }

  [[nodiscard]] Reading reading() const {
    Reading r;
    r.devices.push_back(model);
    return r;
  }
};

constexpr auto everything = Topic::ike_sas | Topic::ipsec_sas;

[[nodiscard]] EndModel healthy(End end) {
  const bool a = end == End::a;
  EndModel m(a ? "Tokyo" : "Osaka", Platform::cisco_ios);
  m.output("show_crypto_ipsec_sa", everything);
  const auto t =
      a ? m.tunnel("203.0.113.10", "198.51.100.20") : m.tunnel("198.51.100.20", "203.0.113.10");
  m.sa(t, Direction::out, a ? 0x1001 : 0x2002);
  m.sa(t, Direction::in, a ? 0x2002 : 0x1001);
  return m;
}

[[nodiscard]] Diagnosis diagnose(const EndModel& a, const EndModel& b) {
  const auto ra = a.reading();
  const auto rb = b.reading();
  return check(ra, &rb);
}

[[nodiscard]] std::vector<std::string> rules_of(const Findings& findings) {
  std::vector<std::string> all;
  for (const auto& f : findings) {
    all.emplace_back(entry(f.id).rule);
  }
  return all;
}

using Rules = std::vector<std::string>;

TEST(Rules, AHealthyPairYieldsNothing) {
  const auto d = diagnose(healthy(End::a), healthy(End::b));
  EXPECT_EQ(Verdict::up, d.verdict);
  EXPECT_EQ(Rules{}, rules_of(d.causes));
  EXPECT_EQ(Rules{}, rules_of(d.findings));
  EXPECT_EQ(0, exit_status(d));
}

TEST(Rules, WhatNobodyLookedAtIsNotMissing) {
  auto b = healthy(End::b);
  b.model.tunnels.clear();
  b.model.ipsec_sas.clear();
  b.model.outputs.front().topics = static_cast<Topics>(Topic::device);
  const auto d = diagnose(healthy(End::a), b);
  EXPECT_EQ(Rules{}, rules_of(d.causes));
  EXPECT_EQ(Rules{"end-not-looked-at"}, rules_of(d.findings));
  EXPECT_EQ(Verdict::unknown, d.verdict);
  EXPECT_EQ(3, exit_status(d));
}

TEST(Rules, WhatWasLookedAtAndIsNotThereIsMissing) {
  auto b = healthy(End::b);
  b.model.ipsec_sas.clear();
  const auto d = diagnose(healthy(End::a), b);
  EXPECT_EQ(Rules{"stale-sa/held-by-one-end"}, rules_of(d.causes));
  EXPECT_EQ(Verdict::down, d.verdict);
}

TEST(Rules, AnOutputThatWasCutProvesNoAbsence) {
  auto b = healthy(End::b);
  b.model.ipsec_sas.clear();
  b.model.notes.push_back({{0, 9, 9}, NoteKind::truncated, "spi", {}, {}});
  const auto d = diagnose(healthy(End::a), b);
  EXPECT_EQ(Rules{}, rules_of(d.causes));
  EXPECT_EQ(Verdict::unknown, d.verdict);
}

TEST(Rules, OnlyOneIkeVersionLookedAtProvesNoAbsence) {
  EndModel a("Tokyo", Platform::cisco_ios);
  a.output("show_crypto_isakmp_sa", static_cast<Topics>(Topic::ike_sas));
  EndModel b("Osaka", Platform::cisco_ios);
  b.output("show_crypto_isakmp_sa", static_cast<Topics>(Topic::ike_sas));
  const auto d = diagnose(a, b);
  EXPECT_EQ(Rules{}, rules_of(d.causes));
  EXPECT_EQ(Verdict::unknown, d.verdict);
}

TEST(Rules, AFilterThatDropsThePeersIkeIsNamedFromTheLog) {
  EndModel a("RTX", Platform::yamaha_rtx);
  a.output("show_ipsec_sa", everything);
  a.output("show_log", static_cast<Topics>(Topic::events));
  a.model.events.push_back(
      {{1, 3, 3},
       {},
       "PP[01]",
       "Rejected at IN(200013) filter: UDP 198.51.100.20:500 > 203.0.113.10:500",
       {}});
  auto b = healthy(End::b);
  b.model.ipsec_sas.clear();
  const auto d = diagnose(a, b);
  ASSERT_EQ(Rules{"path-blocked/own-filter-log"}, rules_of(d.causes));
  EXPECT_EQ(Certainty::certain, d.causes.front().certainty);
  EXPECT_EQ(Place::a, d.causes.front().where);
  EXPECT_EQ(Flow::b_to_a, d.causes.front().direction);
}

TEST(Rules, TwoPeersMayChooseTheSameSpi) {
  auto hub = healthy(End::a);
  const auto t = hub.tunnel("203.0.113.10", "198.51.100.21");
  hub.sa(t, Direction::out, 0x1001);
  hub.sa(t, Direction::in, 0x3003);
  const auto d = diagnose(hub, healthy(End::b));
  EXPECT_EQ(Verdict::up, d.verdict);
  EXPECT_EQ(Rules{}, rules_of(d.causes));
  EXPECT_EQ(Rules{"no-counterpart"}, rules_of(d.findings));
}

TEST(Rules, AHubWithManyTunnelsComparesOnlyTheSharedOne) {
  auto hub = healthy(End::a);
  static std::vector<std::string> names;
  names.clear();
  names.reserve(20000);
  for (std::uint32_t n = 0; n < 20000; ++n) {
    names.push_back("10." + std::to_string(n >> 16) + '.' + std::to_string(n >> 8 & 255) + '.' +
                    std::to_string(n & 255));
    const auto t = hub.tunnel("203.0.113.10", names.back());
    hub.sa(t, Direction::out, 0x100000 + n);
    hub.sa(t, Direction::in, 0x200000 + n);
  }
  const auto start = std::chrono::steady_clock::now();
  const auto d = diagnose(hub, healthy(End::b));
  const auto took = std::chrono::steady_clock::now() - start;
  EXPECT_EQ(Verdict::up, d.verdict);
  ASSERT_EQ(Rules{"no-counterpart"}, rules_of(d.findings));
  EXPECT_EQ("20000", d.findings.front().args.at("count"));
  EXPECT_EQ(1u, d.tunnels.size());
  EXPECT_LT(took, std::chrono::seconds(20)) << "pairing must be linear";
}

TEST(Rules, EveryRuleNameBeginsWithItsCause) {
  for (const auto& e : catalogue()) {
    if (!e.cause.empty()) {
      EXPECT_TRUE(e.rule.starts_with(e.cause)) << e.rule;
    }
  }
}

}  // namespace
}  // namespace sapair
