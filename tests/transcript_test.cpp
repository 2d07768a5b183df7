#include "parsers/transcript.hpp"

#include <string>

#include <gtest/gtest.h>

#include "parsers/cisco/syslog.hpp"
#include "parsers/user_text.hpp"
#include "parsers/yamaha/log.hpp"

namespace sapair {
namespace {

TEST(Prompt, WithNameModeAndCommand) {
  const auto prompt = prompt_from("Router(config-if)# show ipsec sa");
  ASSERT_TRUE(prompt);
  EXPECT_EQ(prompt->host, "Router");
  EXPECT_EQ(prompt->mode, "config-if");
  EXPECT_EQ(prompt->command, "show ipsec sa");
  EXPECT_EQ(prompt_from("RT2 (config)# exit")->host, "RT2");
  EXPECT_EQ(prompt_from("> show ipsec sa")->host, "");
  EXPECT_EQ(prompt_from("admin@fw1/ctx> sh cry ips sa")->host, "admin@fw1/ctx");
  EXPECT_EQ(prompt_from("R1#sh ver")->command, "sh ver");
  EXPECT_TRUE(prompt_from("pp1#"));
  EXPECT_TRUE(prompt_from("Router%"));
  EXPECT_TRUE(prompt_from("#"));
}

TEST(Prompt, IsNot) {
  for (const auto* const line :
       {"#pkts encaps: 4, #pkts encrypt: 4", "# RTX1100 Rev.8.03.92", "85%", "10%", "1>", "-->",
        "ZZ R1# show ipsec sa", "CPU: 0%", "Load: 0.0%", "% Invalid input detected at '^' marker.",
        "S*    0.0.0.0/0 [1/0] via 192.0.2.1", "%CRYPTO-4-IKMP_NO_SA: text", "<0>91: text"}) {
    EXPECT_FALSE(prompt_from(line)) << line;
  }
}

TEST(Prompt, OfAKnownHostTakesAnyWords) {
  EXPECT_FALSE(prompt_from("R1#shwo crypto isakmp sa"));
  ASSERT_TRUE(prompt_of("R1", "R1#shwo crypto isakmp sa"));
  EXPECT_EQ(prompt_of("R1", "R1#shwo crypto isakmp sa")->command, "shwo crypto isakmp sa");
  EXPECT_FALSE(prompt_of("R1", "R12#shwo crypto isakmp sa"));
  EXPECT_FALSE(prompt_of("R1", "R1 went down"));
}

TEST(Answers, Refusals) {
  for (const auto* const line :
       {"^", "% Invalid input detected at '^' marker.", "% Incomplete command.",
        "% Ambiguous command:  \"sh cr i\"", "ERROR: % Invalid input detected at '^' marker.",
        "ERROR: % Incomplete command",
        "% Unknown command or computer name, or unable to find computer address",
        "% terminal -- Invalid command.", "% CONFIG process is occupied.",
        "Error: Invalid command name", "エラー： パラメータが範囲を越えています",
        "Command authorization failed."}) {
    EXPECT_TRUE(is_refusal(line)) << line;
    EXPECT_FALSE(is_refusal("ZZ " + std::string(line))) << line;
  }
  for (const auto* const line :
       {"Error count: 4", "Errors: 5", "Some new field: 1", "% of CPU: 4"}) {
    EXPECT_FALSE(is_refusal(line)) << line;
  }
}

TEST(Answers, Chatter) {
  for (const auto* const line :
       {"Password:", "Password: ********", "Searching ...", "Building configuration...",
        "Type escape sequence to abort.", "!!!!!", ".!!!!", ".....",
        "Sending 5, 100-byte ICMP Echos to 192.0.2.1, timeout is 2 seconds:",
        "Success rate is 80 percent (4/5), round-trip min/avg/max = 2/3/4 ms",
        "Packet sent with a source address of 192.168.0.1",
        "Load for five secs: 2%/0%; one minute: 3%; five minutes: 3%",
        "Copyright (c) 1994-2013 Yamaha Corporation. All Rights Reserved.",
        "00:a0:de:00:00:13, 00:a0:de:00:00:14", "Memory 128Mbytes, 3LAN, 1BRI",
        "Save new configuration ? (Y/N)n",
        "新しい設定を保存しますか? (Y/N)Yセーブ中... usb1:/config.txt 終了",
        "Trying 192.0.2.1 ... Open", "User Access Verification"}) {
    EXPECT_TRUE(is_chatter(line)) << line;
    EXPECT_FALSE(is_chatter("ZZ " + std::string(line))) << line;
  }
  EXPECT_FALSE(is_chatter("Some new field: 1"));
}

TEST(Answers, Banner) {
  const auto banner = banner_from("RTX1200 Rev.10.01.53 (Mon Sep  9 15:23:58 2013)");
  ASSERT_TRUE(banner);
  EXPECT_EQ(banner->model, "RTX1200");
  EXPECT_EQ(banner->firmware, "Rev.10.01.53");
}

TEST(Commands, MayBeAbbreviated) {
  ASSERT_FALSE(formats_for("sh ipsec sa").empty());
  EXPECT_EQ(formats_for("sh ipsec sa").front().format->name, "show_ipsec_sa");
  EXPECT_TRUE(formats_for("show nothing known").empty());
  EXPECT_TRUE(formats_for("").empty());
}

TEST(CiscoLog, Lines) {
  const auto event = cisco::log_event(
      "*Oct 25 19:16:01.153: %CRYPTO-4-IKMP_NO_SA: IKE message from 203.0.113.10 has no SA.!!!!");
  ASSERT_TRUE(event);
  EXPECT_EQ(event->time_as_printed, "*Oct 25 19:16:01.153");
  EXPECT_EQ(event->facility, "%CRYPTO-4-IKMP_NO_SA");
  EXPECT_EQ(event->text, "IKE message from 203.0.113.10 has no SA.!!!!");
  for (const auto* const line :
       {".!*Oct 25 2023 19:16:01.153 JST: %SYS-5-CONFIG_I: Configured from console by console",
        "000123: Oct  5 19:16:01: %LINK-3-UPDOWN: Interface Tunnel0, changed state to up",
        "<0>91: *Oct 07 03:10:04: edge.example %CRYPTO-4-RECVD_PKT_INV_SPI: decaps: rec'd",
        "Oct 25 2023 19:16:01 fw1 : %ASA-4-402116: IPSEC: Received an ESP packet",
        "%ASA-4-402116: IPSEC: Received an ESP packet", "1w2d: %LINK-3-UPDOWN: Interface up",
        "00:00:46: %LINK-3-UPDOWN: Interface up", "*Oct 25 18:50:01.497: ISAKMP: (0):SA request",
        "ISAKMP-ERROR: (0):Failed to find peer index node",
        "IKEv2:(SESSION ID = 7,SA ID = 1):Sending", "connection id=29, sequence number=219"}) {
    EXPECT_TRUE(cisco::log_event(line)) << line;
    EXPECT_FALSE(cisco::log_event("ZZ " + std::string(line))) << line;
  }
  for (const auto* const line :
       {"Some new field: 1", "Oct 25", "% Invalid input detected", "100%-1-A"}) {
    EXPECT_FALSE(cisco::log_event(line)) << line;
  }
}

TEST(YamahaLog, Lines) {
  const auto event =
      yamaha::log_event("2019/05/22 10:11:12: [IKE] initiate ISAKMP phase to 203.0.113.10", false);
  ASSERT_TRUE(event);
  EXPECT_EQ(event->time_as_printed, "2019/05/22 10:11:12");
  EXPECT_EQ(event->facility, "[IKE]");
  EXPECT_EQ(event->text, "initiate ISAKMP phase to 203.0.113.10");
  EXPECT_TRUE(yamaha::log_event("2015/04/24 13:29:47: PP[01] PPP/IPCP up", false));
  EXPECT_FALSE(yamaha::log_event("2019/05/22 10:11:12: same message repeated 3 times", false));
  EXPECT_TRUE(yamaha::log_event("2019/05/22 10:11:12: same message repeated 3 times", true));
}

TEST(UserText, Headings) {
  for (const auto* const line : {"=== site A ===", "## Osaka", "■ 拠点A", "----------", "```"}) {
    EXPECT_TRUE(is_heading(line)) << line;
  }
  EXPECT_FALSE(is_heading("Some new field: 1"));
  EXPECT_EQ(without_annotation("1001 ACTIVE <-- phase 1 is up"), "1001 ACTIVE");
}

}  // namespace
}  // namespace sapair
