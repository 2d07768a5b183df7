// Diagnoses made by hand, rendered: goldens in fixtures/reports (UPDATE_GOLDEN=1 rewrites them;
// read the diff).

#include <cstdlib>
#include <fstream>
#include <string>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "checker/report/json.hpp"
#include "checker/report/markdown.hpp"
#include "checker/report/sa_table.hpp"
#include "checker/report/table.hpp"
#include "checker/report/text.hpp"
#include "tests/support/texts.hpp"

namespace sapair::report {
namespace {

using test::fixtures_dir;
using test::read_bytes;

constexpr const char* yamaha_text =
    "RTX830# show ipsec sa\n"
    "Total: isakmp:1 send:1 recv:1\n"
    "\n"
    "sa    sgw isakmp connection    dir  life[s] remote-id\n"
    "----------------------------------------------------------------------------\n"
    "1     1    -     isakmp        -    21398   198.51.100.1\n"
    "2     1    1     tun[0001]esp  send 21399   198.51.100.1\n"
    "3     1    1     tun[0001]esp  recv 21399   198.51.100.1\n"
    "A field that came with a later firmware: 1\n";

[[nodiscard]] Diagnosis down() {
  Diagnosis d;
  d.verdict = Verdict::down;
  d.a = {"tokyo", Platform::yamaha_rtx};
  d.b = Diagnosis::Named{"osaka", Platform::cisco_ios};

  Finding cause;
  cause.id = FindingId::psk_mismatch_key_exchange;
  cause.certainty = Certainty::likely;
  cause.severity = Severity::error;
  cause.where = Place::b;
  cause.direction = Flow::a_to_b;
  cause.evidence = {
      {End::a, "site-a.txt", 12, 13,
       "1     1    -     isakmp        -    5   198.51.100.1\nsecond line"},
      {End::b, "site-b.txt", 7, 7, "203.0.113.1  198.51.100.1  MM_KEY_EXCH  1001 ACTIVE"}};
  cause.remedies = {{AdviceId::match_psk, End::a, {}}, {AdviceId::match_psk, End::b, {}}};
  cause.next = {{AdviceId::show_log, End::b, {}}};
  cause.tunnel = 0;
  d.causes.push_back(cause);

  Finding second;
  second.id = FindingId::esp_proposal_same_sa;
  second.certainty = Certainty::certain;
  second.where = Place::both;
  second.attribute = "encryption";
  second.a = "aes256-cbc";
  second.b = "3des-cbc";
  d.causes.push_back(second);

  Finding weak;
  weak.id = FindingId::weak_encryption;
  weak.severity = Severity::warning;
  weak.where = Place::b;
  weak.evidence = {{End::b, "site-b.txt", 20, 20, "transform: esp-3des esp-sha-hmac ,"}};
  weak.remedies = {{AdviceId::stronger_esp, End::b, {}}};
  d.findings.push_back(weak);

  TunnelPair t;
  t.a_name = "TUNNEL[1]";
  t.b_name = "Tunnel0";
  t.verdict = Verdict::down;
  t.ike_paired = true;
  t.ike_spis = {0x1122334455667788, 0x99aabbccddeeff00};
  t.table = {{ComparedId::peer, "198.51.100.1", "203.0.113.1", false},
             {ComparedId::esp_encryption, "aes256-cbc", "3des-cbc", true}};
  t.children = {{0x5bf34f68, 0x5bf34f68, 0x01020304, 0x0a0b0c0d, false}};
  d.tunnels.push_back(t);
  TunnelPair bare;
  bare.a_name = "TUNNEL[2]";
  d.tunnels.push_back(bare);
  return d;
}

[[nodiscard]] Diagnosis up() {
  Diagnosis d;
  d.verdict = Verdict::up;
  d.a = {"tokyo", Platform::yamaha_rtx};
  return d;
}

void expect_golden(const std::string& actual, const std::string& name) {
  const auto path = fixtures_dir() / "reports" / name;
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    test::fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << actual;
    return;
  }
  ASSERT_TRUE(test::fs::exists(path)) << path << " is missing: run with UPDATE_GOLDEN=1";
  EXPECT_EQ(test::bytes_of(path), actual);
}

class Reports : public testing::Test {
protected:
  Reading a = read_bytes(yamaha_text, "site-a.txt");
  Reading b = read_bytes("an unknown line\nwith | pipes and `ticks`\n", "site-b.txt");
};

TEST_F(Reports, Text) {
  const auto d = down();
  expect_golden(text({d, a, &b}, {Language::en}), "down.en.txt");
  expect_golden(text({d, a, &b}, {Language::ja}), "down.ja.txt");
}

TEST_F(Reports, TextOfOneHealthyEnd) {
  const auto d = up();
  expect_golden(text({d, a}, {Language::en}), "up.en.txt");
  expect_golden(text({d, a}, {Language::ja}), "up.ja.txt");
}

TEST_F(Reports, Markdown) {
  const auto d = down();
  expect_golden(markdown({d, a, &b}, {Language::en}), "down.en.md");
  expect_golden(markdown({d, a, &b}, {Language::ja}), "down.ja.md");
}

TEST_F(Reports, Json) {
  const auto d = down();
  expect_golden(json({d, a, &b}, Language::en), "down.json");
}

TEST_F(Reports, SaTables) {
  expect_golden(sa_tables(a, {Language::en}), "sas.en.txt");
  expect_golden(sa_tables(a, {Language::ja}), "sas.ja.txt");
}

TEST_F(Reports, VerdictComesFirst) {
  const auto d = down();
  const auto out = text({d, a, &b}, {Language::en});
  EXPECT_LT(out.find(std::string(label(Verdict::down).in(Language::en))), out.find('\n'));
}

TEST_F(Reports, ColourOnlyWhereAskedFor) {
  const auto d = down();
  EXPECT_EQ(std::string::npos, text({d, a, &b}, {Language::en}).find('\x1b'));
  const auto coloured = text({d, a, &b}, {Language::en, false, true});
  EXPECT_NE(std::string::npos, coloured.find("\x1b[1;31m"));
}

TEST_F(Reports, CommandsStandAloneOnTheirLines) {
  const auto d = down();
  const auto out = text({d, a, &b}, {Language::en});
  for (const auto& advice : d.causes.front().remedies) {
    for (const auto& command : commands(advice, d)) {
      EXPECT_NE(std::string::npos, out.find("\n         " + command + "\n")) << command;
    }
  }
}

// The contract's keys, all of them and of the right kind.
TEST_F(Reports, JsonKeepsTheContract) {
  const auto d = down();
  const auto j = nlohmann::json::parse(json({d, a, &b}, Language::ja));
  EXPECT_EQ("sapair.check/1", j.at("schema"));
  EXPECT_EQ("down", j.at("verdict"));
  const auto& cause = j.at("causes").at(0);
  EXPECT_EQ("psk-mismatch", cause.at("id"));
  EXPECT_EQ("likely", cause.at("certainty"));
  EXPECT_EQ("b", cause.at("where"));
  EXPECT_EQ("a->b", cause.at("direction"));
  EXPECT_TRUE(cause.at("attribute").is_null());
  EXPECT_EQ("a", cause.at("evidence").at(0).at("side"));
  EXPECT_EQ("site-a.txt", cause.at("evidence").at(0).at("source"));
  EXPECT_EQ(12, cause.at("evidence").at(0).at("line"));
  EXPECT_EQ(13, cause.at("evidence").at(0).at("last_line"));
  EXPECT_EQ("cisco-ios-xe", cause.at("remedies").at(1).at("platform"));
  EXPECT_TRUE(cause.at("remedies").at(0).at("commands").is_array());
  EXPECT_TRUE(cause.at("next").at(0).contains("command"));
  const auto& second = j.at("causes").at(1);
  EXPECT_EQ("encryption", second.at("attribute"));
  EXPECT_EQ("aes256-cbc", second.at("a"));
  EXPECT_EQ("3des-cbc", second.at("b"));
  EXPECT_EQ("warning", j.at("findings").at(0).at("severity"));
  EXPECT_TRUE(j.at("findings").at(0).contains("rule"));
  const auto& child = j.at("tunnels").at(0).at("children").at(0);
  EXPECT_EQ("0x5bf34f68", child.at("a_out_spi"));
  EXPECT_EQ(false, child.at("paired"));
  EXPECT_EQ("yamaha-rtx", j.at("sides").at("a").at("device").at("platform"));
  EXPECT_EQ(a.coverage.lines + b.coverage.lines, j.at("coverage").at("lines"));
  EXPECT_EQ("site-b.txt", j.at("unrecognised").back().at("source"));
  EXPECT_EQ("b", j.at("unrecognised").back().at("side"));
}

// A hostile text: escapes, bidi marks, bytes that are no UTF-8, Markdown and HTML in everything
// quoted.
TEST(ReportSafety, NothingOfATextReachesTheTerminal) {
  const std::string nasty = "\x1b]0;owned\a\xc2\x9b"
                            "2J\u202e``` | <script>\xff";
  auto d = down();
  d.a.name = nasty;
  d.causes[0].evidence[0].source = nasty;
  d.causes[0].evidence[0].text = nasty + '\n' + nasty;
  d.causes[1].a = nasty;
  d.tunnels[0].a_name = nasty;
  d.tunnels[0].table[0].a = nasty;
  const auto a = read_bytes(std::string("zz ") + nasty + "\n", nasty);
  for (const auto& out : {text({d, a}, {Language::en}), text({d, a}, {Language::ja, true}),
                          markdown({d, a}, {Language::en}), json({d, a}, Language::en)}) {
    for (const char* bad : {"\x1b", "\a", "\xc2\x9b", "\u202e", "\xff"}) {
      EXPECT_EQ(std::string::npos, out.find(bad));
    }
  }
  const auto md = markdown({d, a}, {Language::en});
  EXPECT_NE(std::string::npos, md.find("&lt;script&gt;"));
  EXPECT_TRUE(nlohmann::json::accept(json({d, a}, Language::en)));
}

// A secret in the paste is quoted by nobody, whether a line is evidence or was not recognised.
TEST(ReportSafety, SecretsAreNotQuoted) {
  const auto a = read_bytes(
      std::string(yamaha_text) + "ipsec ike pre-shared-key 1 text Example-Key-1\n" +
          "-----BEGIN RSA PRIVATE KEY-----\nMIIBAAKCAQEA\n-----END RSA PRIVATE KEY-----\n",
      "site-a.txt");
  auto d = down();
  d.causes[0].evidence[0].text = "Key: 00 11 22 33 44 55 66 77\nlog: Example-Key-1 refused";
  for (const auto& out :
       {text({d, a}, {Language::en, true}), markdown({d, a}, {Language::ja, true}),
        json({d, a}, Language::en), model_json(a), sa_tables(a, {Language::en, true})}) {
    EXPECT_EQ(std::string::npos, out.find("Example-Key-1"));
    EXPECT_EQ(std::string::npos, out.find("MIIBAAKCAQEA"));
    EXPECT_EQ(std::string::npos, out.find("00 11 22"));
  }
}

TEST(ReportModel, OneDeviceIsTheObjectAndSeveralAreAList) {
  const auto one = nlohmann::json::parse(model_json(read_bytes(yamaha_text, "a")));
  EXPECT_EQ("sapair.model/1", one.at("schema"));
  EXPECT_TRUE(one.contains("ipsec_sas"));
  EXPECT_EQ(1, one.at("coverage").at("unrecognised"));
  EXPECT_EQ(9, one.at("unrecognised").at(0).at("line"));
  std::string second = yamaha_text;
  second.replace(second.find("RTX830"), 6, "RTX1300");
  const auto two = nlohmann::json::parse(model_json(read_bytes(yamaha_text + second, "a")));
  EXPECT_EQ("sapair.model/1", two.at("schema"));
  EXPECT_EQ(2U, two.at("devices").size());
  EXPECT_TRUE(two.contains("coverage"));
}

TEST(ReportTable, AlignsByCells) {
  Table table;
  table.row({"項目", "a"});
  table.rule();
  table.row({"x", "値", "!"});
  EXPECT_EQ("項目  a\n----  --  -\nx     値  !\n", table.str(""));
}

}  // namespace
}  // namespace sapair::report
