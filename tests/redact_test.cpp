// No secret survives, and nothing else changes.

#include "parsers/redact.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "parsers/example_addresses.hpp"
#include "parsers/read.hpp"
#include "tests/support/texts.hpp"

namespace sapair {
namespace {

[[nodiscard]] std::string masked(const std::string& text) {
  return redact({text}).front();
}

struct Line {
  std::string_view before;
  std::string_view after;
};

// clang-format off
constexpr std::array secret_lines = std::to_array<Line>({
    // Yamaha
    {" ipsec ike pre-shared-key 1 text Example-Key", " ipsec ike pre-shared-key 1 text ***"},
    {" ipsec ike pre-shared-key 12 0x00112233aabb", " ipsec ike pre-shared-key 12 ***"},
    {"ipsec ike pre-shared-key 3 text \"two words\" # note", "ipsec ike pre-shared-key 3 text \"***\" # note"},
    {" pp auth myname user@isp.example Example-Pass", " pp auth myname user@isp.example ***"},
    {" pp auth username branch Example-Pass", " pp auth username branch ***"},
    {" pp auth accept pap chap", " pp auth accept pap chap"},
    {"login password encrypted 0x1234abcd", "login password encrypted ***"},
    {"administrator password Example-Pass", "administrator password ***"},
    {"login user operator Example-Pass", "login user operator ***"},
    {"auth user 1 branch Example-Pass", "auth user 1 branch ***"},
    {"ipsec ike xauth myname 1 branch Example-Pass", "ipsec ike xauth myname 1 branch ***"},
    {"snmp community read-only Example-Comm", "snmp community read-only ***"},
    {"snmpv2c trap community Example-Comm", "snmpv2c trap community ***"},
    {"snmp trap host 192.0.2.1 Example-Comm", "snmp trap host 192.0.2.1 ***"},
    {"snmpv3 usm user 1 watcher sha Example-Pass1 aes128-cfb Example-Pass2", "snmpv3 usm user 1 watcher sha *** aes128-cfb ***"},
    {"radius secret Example-Pass", "radius secret ***"},
    {"l2tp tunnel auth on lns1 Example-Pass", "l2tp tunnel auth on lns1 ***"},
    {"鍵 : eb fc 81 25 04 ee b7 e8", "鍵 : ***"},
    {"Key: 00 11 22 33 44 55 66 77", "Key: ***"},
    {"Key: ** ** ** ** **  (confidential)   ** ** ** ** **", "Key: ** ** ** ** **  (confidential)   ** ** ** ** **"},
    // NEC IX and WA
    {"ike policy P1 peer any key Example-Key mode aggressive prop", "ike policy P1 peer any key *** mode aggressive prop"},
    {"ike policy P1 peer 192.0.2.1 key char Example-Key prop", "ike policy P1 peer 192.0.2.1 key char *** prop"},
    {"ikev2 authentication psk id keyid SITE1 key char Example-Key", "ikev2 authentication psk id keyid SITE1 key char ***"},
    {"username operator password hash 0C34240482 administrator", "username operator password hash *** administrator"},
    {"  authentication password user@isp.example Example-Pass", "  authentication password user@isp.example ***"},
    {"snmp-agent ip community Example-Comm", "snmp-agent ip community ***"},
    {" pre-shared-key plain Example-Key", " pre-shared-key plain ***"},
    {"  key secret-example", "  key ***"},
    // Cisco IOS, IOS XE, ASA
    {"crypto isakmp key Example-Key address 0.0.0.0", "crypto isakmp key *** address 0.0.0.0"},
    {"crypto isakmp key 6 Example-Key hostname spoke.example", "crypto isakmp key 6 *** hostname spoke.example"},
    {"  pre-shared-key local Example-Key", "  pre-shared-key local ***"},
    {"  pre-shared-key remote 6 Example-Key", "  pre-shared-key remote 6 ***"},
    {"  pre-shared-key hex 0011aabb", "  pre-shared-key hex ***"},
    {"  pre-shared-key 12345678", "  pre-shared-key ***"},
    {"  pre-shared-key address 192.0.2.1 key Example-Key", "  pre-shared-key address 192.0.2.1 key ***"},
    {" authentication local pre-share key 0 Example-Key", " authentication local pre-share key 0 ***"},
    {" ikev2 remote-authentication pre-shared-key Example-Key", " ikev2 remote-authentication pre-shared-key ***"},
    {" ikev1 pre-shared-key *****", " ikev1 pre-shared-key *****"},
    {"enable secret 9 $9$abcdefgh", "enable secret 9 ***"},
    {"enable password 7 08314942", "enable password 7 ***"},
    {"username admin privilege 15 secret 5 $1$abcd$efgh", "username admin privilege 15 secret 5 ***"},
    {" ppp chap password 0 Example-Pass", " ppp chap password 0 ***"},
    {" ppp pap sent-username u password 7 08314942", " ppp pap sent-username u password 7 ***"},
    {" neighbor 192.0.2.1 password Example-Pass", " neighbor 192.0.2.1 password ***"},
    {"snmp-server community Example-Comm RO", "snmp-server community *** RO"},
    {"snmp-server host 192.0.2.1 version 2c Example-Comm", "snmp-server host 192.0.2.1 version 2c ***"},
    {"snmp-server user u g v3 auth sha Example-Pass1 priv aes 128 Example-Pass2", "snmp-server user u g v3 auth sha *** priv aes 128 ***"},
    {"  key-string 7 08314942", "  key-string 7 ***"},
    {" ip ospf message-digest-key 1 md5 Example-Key", " ip ospf message-digest-key 1 md5 ***"},
    {"ntp authentication-key 1 md5 08314942 7", "ntp authentication-key 1 md5 *** 7"},
    {" ip nhrp authentication Example", " ip nhrp authentication ***"},
    {"radius-server host 192.0.2.1 key 7 08314942", "radius-server host 192.0.2.1 key 7 ***"},
    {"tacacs-server key Example-Key", "tacacs-server key ***"},
    {" set session-key inbound esp 256 cipher 0011223344556677 authenticator 00112233445566778899",
     " set session-key inbound esp 256 cipher *** authenticator ***"},
    {"key config-key password-encrypt Example-Key", "key config-key password-encrypt ***"},
    {"    key 1 -- text \"Example-Key\"", "    key 1 -- text \"***\""},
    // Hosts and other vendors
    {"\tenc cbc(aes) 0x00112233445566778899aabbccddeeff", "\tenc cbc(aes) ***"},
    {"\tauth-trunc hmac(sha1) 0x0011223344556677 96", "\tauth-trunc hmac(sha1) *** 96"},
    {"\taead rfc4106(gcm(aes)) 0x001122334455667788 128", "\taead rfc4106(gcm(aes)) *** 128"},
    {"\tE: aes-cbc  00112233 44556677", "\tE: aes-cbc  ***"},
    {"\tE: aes-cbc 00112233 44556677", "\tE: aes-cbc ***"},
    {"192.0.2.1 : PSK \"Example Key\"", "192.0.2.1 : PSK \"***\""},
    {"    secret = Example-Key", "    secret = ***"},
    {"  SK_ei: 552a9cfed6295473-2ee990b3fbfa3f52", "  SK_ei: ***"},
    {"set psksecret ENC AAAABBBB", "set psksecret ENC ***"},
    {"pre-shared-key ascii-text \"$9$abc\"; ## SECRET-DATA", "pre-shared-key ascii-text \"***\"; ## SECRET-DATA"},
    {"<pre_shared_key>Example-Key</pre_shared_key>", "<pre_shared_key>***</pre_shared_key>"},
    {"  \"sharedKey\": \"Example-Key\",", "  \"sharedKey\": \"***\","},
    // As people paste
    {"> > ipsec ike pre-shared-key 1 text Example-Key", "> > ipsec ike pre-shared-key 1 text ***"},
    {"Router(config-ikev2-keyring-peer)# pre-shared-key Example-Key", "Router(config-ikev2-keyring-peer)# pre-shared-key ***"},
});

// Lines that speak of keys and tell none.
constexpr std::array harmless_lines = std::to_array<std::string_view>({
    "        sa timing: remaining key lifetime (k/sec): (4607999/3590)",
    "      Encr: AES-CBC, keysize: 256, PRF: SHA256, Hash: SHA256, DH Grp:14, Auth sign: PSK, Auth verify: PSK",
    "29609 192.0.2.1  198.51.100.1  ACTIVE aes  sha    psk  2  00:01:47 D",
    "  authentication method:pre-shared key",
    "  Authentication method is pre-shared",
    "Key length: 256",
    "  key length: 256",
    "  kilobyte volume rekey has been disabled",
    "key chain VPN",
    "  key 1",
    "crypto key generate rsa",
    " tunnel key 100",
    "ip community-list 1 permit 1",
    "Password: ",
    "IKE keepalive: [Type]: dpd",
    "ipsec ike keepalive use 1 on dpd",
    "PPP: password authentication failed",
    "No pre-shared key with 192.0.2.1!",
    "SPI: 11 22 33 44",
    "[CFG] loaded ike secret 'site-b'",
    "",
});
// clang-format on

TEST(Redact, MasksTheSecretsOfEveryVendor) {
  for (const auto& [before, after] : secret_lines) {
    EXPECT_EQ(after, masked(std::string(before)));
  }
}

TEST(Redact, LeavesLinesWithoutSecrets) {
  for (const auto line : harmless_lines) {
    EXPECT_EQ(line, masked(std::string(line)));
  }
}

TEST(Redact, MasksAValueWhereverElseItStands) {
  EXPECT_EQ("pre-shared-key ***\n! changed to *** yesterday, mail: \"***\"\n",
            masked("pre-shared-key Example-Key\n! changed to Example-Key yesterday, mail: "
                   "\"Example-Key\"\n"));
  // A short value is masked as a word only.
  EXPECT_EQ("username *** password plain *** administrator\n",
            masked("username admin password plain admin administrator\n"));
}

TEST(Redact, MasksWhatAnotherFileGaveAway) {
  const auto both = redact({"key note: Example-Key-9\n", " pre-shared-key Example-Key-9\n"});
  EXPECT_EQ("key note: ***\n", both[0]);
  EXPECT_EQ(" pre-shared-key ***\n", both[1]);
}

TEST(Redact, KeepsLineEndsAndBlanks) {
  EXPECT_EQ("a \r\n pre-shared-key ***\r\n\r\nb", masked("a \r\n pre-shared-key Example\r\n\r\nb"));
  EXPECT_EQ("a\rpassword ***\rb\r", masked("a\rpassword Example\rb\r"));
  EXPECT_EQ("\n\n  \n", masked("\n\n  \n"));
  EXPECT_EQ("", masked(""));
}

TEST(Redact, MasksPrivateKeyBlocks) {
  EXPECT_EQ("-----BEGIN RSA PRIVATE KEY-----\n***\n  ***\n-----END RSA PRIVATE KEY-----\nnext\n",
            masked("-----BEGIN RSA PRIVATE KEY-----\nMIIBAAKCAQEA\n  q83vEjRWeJA=\n-----END RSA "
                   "PRIVATE KEY-----\nnext\n"));
  const std::string certificate =
      "-----BEGIN CERTIFICATE-----\nMIIBAAKCAQEA\n-----END CERTIFICATE-----\n";
  EXPECT_EQ(certificate, masked(certificate));
}

TEST(Redact, SeesThroughEscapeSequences) {
  const auto out = masked("\x1b[1m pre-shared\x1b[0m-key Exam\x1b[7mple-Key\x1b[0m\nplain line\n");
  EXPECT_EQ(std::string::npos, out.find("Exam"));
  EXPECT_EQ(std::string::npos, out.find("ple-Key"));
  EXPECT_NE(std::string::npos, out.find("\nplain line\n"));
}

TEST(Redact, SeesThroughErasedPagerMarks) {
  const auto out =
      masked("--More--\b\b\b\b\b\b\b\b        \b\b\b\b\b\b\b\b pre-shared-key Example-Key\n");
  EXPECT_EQ(std::string::npos, out.find("Example-Key"));
}

TEST(Redact, FollowsALineThatTheTerminalFolded) {
  // 80 cells, broken within the value.
  const std::string first =
      "ipsec ike pre-shared-key 1 text aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
  ASSERT_EQ(80U, first.size());
  const auto out = masked(first + "\nbbbbbbbbbb\nnext line\n");
  EXPECT_EQ("ipsec ike pre-shared-key 1 text ***\n***\nnext line\n", out);
}

TEST(Redact, KeepsTheEncoding) {
  // CP932: 鍵 is 8C AE.
  EXPECT_EQ("\x8c\xae : ***\r\n\x96\xbc\x91\x4f\r\n",
            masked("\x8c\xae : eb fc 81 25 04 ee b7 e8\r\n\x96\xbc\x91\x4f\r\n"));
  const auto wide = [](std::string_view ascii) {
    std::string out = "\xff\xfe";
    for (const char c : ascii) {
      out += c;
      out += '\0';
    }
    return out;
  };
  EXPECT_EQ(wide("password ***\r\nb\r\n"), masked(wide("password Example\r\nb\r\n")));
}

TEST(Redact, AddressesAreReplacedAlike) {
  ExampleAddresses examples;
  EXPECT_EQ("peer 203.0.113.7:500, 203.0.113.9 and 198.51.100.1.",
            examples.replaced("peer 8.8.4.7:500, 8.8.4.9 and 9.9.9.1."));
  EXPECT_EQ("again 203.0.113.7", examples.replaced("again 8.8.4.7"));
  EXPECT_EQ("2001:db8:1::1/64 2001:db8:1::1", examples.replaced("2400:1234::9/64 2400:1234::9"));
  const std::string kept = "10.0.0.1 192.168.1.0/24 255.255.255.0 0.0.0.0 fe80::1 ff02::1 "
                           "192.0.2.5 12:34:56 Rev.14.01.42 1.2.3";
  EXPECT_EQ(kept, examples.replaced(kept));
}

// ---- over everything there is
// ----------------------------------------------------------------------

class RedactAny : public testing::TestWithParam<test::AnyText> {};

[[nodiscard]] std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::size_t at = 0;
  while (at < text.size()) {
    const auto end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

TEST_P(RedactAny, ChangesOnlyMaskedLinesAndOnlyOnce) {
  const auto text = test::bytes_of(GetParam().text);
  const auto out = masked(text);
  EXPECT_EQ(out, masked(out));
  const auto before = lines_of(text);
  const auto after = lines_of(out);
  ASSERT_EQ(before.size(), after.size());
  for (std::size_t i = 0; i < before.size(); ++i) {
    EXPECT_TRUE(before[i] == after[i] || after[i].find("***") != std::string::npos) << before[i];
  }
}

INSTANTIATE_TEST_SUITE_P(Texts, RedactAny, testing::ValuesIn(test::all_texts()),
                         [](const auto& param) { return test::test_name(param.param.name); });

// Secrets that stand in the corpus.
TEST(Redact, NoSecretOfTheCorpusSurvives) {
  struct Known {
    const char* file;
    std::vector<std::string> secrets;
  };
  const std::vector<Known> known = {
      {"yamaha/yamaha_config_ikev2_peer_vyos.txt", {"secretkey"}},
      {"yamaha/yamaha_show_config_rtx1100_site1.txt", {"ciscolabkey1", "luigi@pass"}},
      {"yamaha/yamaha_show_ipsec_sa_ja_very_old_layout.txt", {"eb fc 81", "85 78 23"}},
      {"nec/nec_ix_show_run_aggressive_initiator.txt", {"secret-vpn", "0C34240482"}},
      {"nec/nec_ix_config_ikev2_responder_peer_any.txt",
       {"RT1_PRE_SHARED", "RT2_PRE_SHARED", "PPPoE_PASSWORD"}},
  };
  for (const auto& [file, secrets] : known) {
    const auto path = test::shared_dir() / "corpus" / file;
    if (!test::fs::exists(path)) {
      GTEST_SKIP() << "the corpus is not there";
    }
    const auto out = masked(test::bytes_of(path));
    for (const auto& secret : secrets) {
      EXPECT_EQ(std::string::npos, out.find(secret)) << file << ": " << secret;
    }
  }
}

}  // namespace
}  // namespace sapair
