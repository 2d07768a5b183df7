#include "parsers/read.hpp"

#include <ctime>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

namespace sapair {
namespace {

[[nodiscard]] Reading read_text(std::string text) {
  return read({Document::from_bytes("text", std::move(text))});
}

const std::string table =
    "Total: isakmp:1 send:1 recv:1\n"
    "\n"
    "sa    sgw isakmp connection    dir  life[s] remote-id\n"
    "----------------------------------------------------------------------------\n"
    "1     1    -     isakmp        -    21398   198.51.100.1\n"
    "2     1    1     tun[0001]esp  send 21399   198.51.100.1\n"
    "3     1    1     tun[0001]esp  recv 21399   198.51.100.1\n";

TEST(Read, NothingToRead) {
  for (const auto* const text : {"", "\n \n", "hello\n"}) {
    const auto reading = read_text(text);
    ASSERT_EQ(reading.devices.size(), 1u);
    EXPECT_TRUE(reading.devices[0].outputs.empty());
  }
  EXPECT_EQ(read({}).devices.size(), 1u);
  EXPECT_EQ(read_text("hello\n").unrecognised.size(), 1u);
}

TEST(Read, LinesAddUp) {
  const auto reading = read_text("=== A ===\n" + table + "words\n");
  EXPECT_EQ(reading.coverage.lines, 9u);
  EXPECT_EQ(reading.coverage.lines,
            reading.coverage.understood + reading.coverage.ignored + reading.coverage.unrecognised);
  EXPECT_EQ(reading.coverage.unrecognised, 1u);
}

TEST(Read, SameCommandTwiceIsTwoOutputs) {
  for (const auto& text :
       {"RTX1# show ipsec sa\n" + table + "RTX1# show ipsec sa\n" + table + "RTX1#\n",
        "=== first ===\n" + table + "=== second ===\n" + table,
        "show ipsec sa\n" + table + "show ipsec sa\n" + table,
        "RTX1# show ipsec sa\n" + table + "ZZ RTX1# show ipsec sa\n" + table + "RTX1#\n"}) {
    const auto reading = read_text(text);
    ASSERT_EQ(reading.devices.size(), 1u) << text;
    const auto& model = reading.devices[0];
    EXPECT_EQ(model.outputs.size(), 2u) << text;
    EXPECT_EQ(model.ipsec_sas.size(), 4u) << text;
    EXPECT_TRUE(model.notes.empty()) << text;
  }
}

TEST(Read, RefusedCommandIsNotLooked) {
  for (const auto* const answer :
       {"Error: Invalid command name\n", "        ^\n% Invalid input detected at '^' marker.\n",
        "エラー： コマンド名を確認してください\n"}) {
    const auto reading =
        read_text("RTX1# show ipsec sa gatway\n" + std::string(answer) + "RTX1#\n");
    EXPECT_TRUE(reading.devices[0].outputs.empty()) << answer;
    EXPECT_FALSE(reading.devices[0].looked(Topic::ipsec_sas)) << answer;
    EXPECT_TRUE(reading.unrecognised.empty()) << answer;
  }
  // The next one is carried out.
  const auto reading = read_text(
      "RTX1# show ipsec sa foo\nError: Invalid command name\nRTX1# show ipsec sa\n" + table);
  EXPECT_EQ(reading.devices[0].outputs.size(), 1u);
}

TEST(Read, NothingPrintedIsLooked) {
  const auto reading = read_text("RTX1# show ipsec sa\nRTX1#\n");
  ASSERT_EQ(reading.devices[0].outputs.size(), 1u);
  EXPECT_TRUE(reading.devices[0].outputs[0].complete);
}

// NEC's two platforms share commands and first lines: the later output tells which it was.
TEST(Read, PlatformShowsLater) {
  const std::string profile = "Router# show ipsec profile\nTokyo : config check ok\nRouter#\n";
  for (const std::string before :
       {"Router# show ike sa\n", "Router# show ipsec sa\nIPsec SA - 1 configured, 0 created\n"}) {
    const auto reading = read_text(before + profile);
    ASSERT_EQ(reading.devices.size(), 1u) << before;
    const auto& model = reading.devices[0];
    EXPECT_EQ(model.device.platform, Platform::nec_wa) << before;
    ASSERT_EQ(model.outputs.size(), 2u) << before;
    for (const auto& output : model.outputs) {
      EXPECT_EQ(output.platform, Platform::nec_wa) << before;
      EXPECT_TRUE(output.name.starts_with("wa_")) << output.name;
    }
  }
}

TEST(Read, MistypedCommandsOfAKnownHost) {
  const auto reading =
      read_text("RTX1# show ipsec sa\n" + table +
                "RTX1# shwo status\nError: Invalid command name\nRTX1# dlkfj\nRTX1#\n");
  EXPECT_TRUE(reading.unrecognised.empty());
  EXPECT_TRUE(reading.devices[0].outputs[0].complete);
}

TEST(Read, DevicesByPrompt) {
  const auto reading =
      read_text("A1# show ipsec sa\n" + table + "B1# show ipsec sa\n" + table + "A1#\n");
  ASSERT_EQ(reading.devices.size(), 2u);
  EXPECT_EQ(reading.devices[0].device.hostname, "A1");
  EXPECT_EQ(reading.devices[1].device.hostname, "B1");
  EXPECT_EQ(reading.devices[1].ipsec_sas.size(), 2u);
}

TEST(Read, LogLinesDoNotCloseAnOutput) {
  auto text = table;
  text.insert(text.find("2     1"),
              "2019/05/22 10:11:12: [IKE] initiate ISAKMP phase to 203.0.113.10\n");
  const auto reading = read_text(text);
  ASSERT_EQ(reading.devices.size(), 1u);
  const auto& model = reading.devices[0];
  EXPECT_EQ(model.ipsec_sas.size(), 2u);
  ASSERT_EQ(model.events.size(), 1u);
  EXPECT_EQ(model.events[0].facility, "[IKE]");
  EXPECT_EQ(model.events[0].where.line, 6u);
  EXPECT_TRUE(reading.unrecognised.empty());
  EXPECT_TRUE(model.notes.empty());
}

TEST(Read, Banner) {
  const auto reading = read_text(
      "Password: \n\nRTX1200 Rev.10.01.53 (Mon Sep  9 15:23:58 2013)\n"
      "  Copyright (c) 1994-2013 Yamaha Corporation. All Rights Reserved.\n"
      "00:a0:de:00:00:13, 00:a0:de:00:00:14\nMemory 128Mbytes, 3LAN, 1BRI\n> show ipsec sa\n" +
      table);
  EXPECT_EQ(reading.devices[0].device.model, "RTX1200");
  EXPECT_EQ(reading.devices[0].device.firmware, "Rev.10.01.53");
}

TEST(Read, FoldedLine) {
  // A masked remote-id makes the row longer than the screen.
  const std::string row =
      "2     1    1     tun[0001]esp  send 21399   site-b.branch-office.example.com-and-more-words";
  ASSERT_GT(row.size(), 80u);
  const auto folded = row.substr(0, 80) + '\n' + row.substr(80) + '\n';
  for (const std::string prefix : {"", "    ", "> "}) {
    const auto reading = read_text(prefix + table.substr(0, table.find('\n')) + '\n' + prefix +
                                   folded.substr(0, 81) + prefix + folded.substr(81));
    EXPECT_TRUE(reading.unrecognised.empty()) << prefix;
    ASSERT_EQ(reading.devices[0].ipsec_sas.size(), 1u);
    EXPECT_EQ(reading.devices[0].ipsec_sas[0].where.last_line, 3u);
    EXPECT_EQ(reading.devices[0].tunnels[0].remote.host, row.substr(44)) << prefix;
  }
}

TEST(Read, FoldedCommand) {
  const std::string host(60, 'r');
  const auto echo = host + "# show ipsec sa gateway 1 detail";
  const auto reading = read_text(echo.substr(0, 80) + '\n' + echo.substr(80) + '\n' + host + "#\n");
  EXPECT_TRUE(reading.unrecognised.empty());
}

template <typename Text>
[[nodiscard]] double seconds_for(Text&& text) {
  const auto start = std::clock();  // of this process: a busy machine changes nothing
  (void)read_text(std::forward<Text>(text));
  return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

[[nodiscard]] std::string repeated(std::string_view piece, std::size_t times) {
  std::string out;
  out.reserve(piece.size() * times);
  for (std::size_t i = 0; i < times; ++i) {
    out += piece;
  }
  return out;
}

// Twice the text may cost twice the time, not four times. Processor time, so that a busy machine
// does not count.
void expect_linear(std::string_view what, std::size_t size,
                   const std::function<std::string(std::size_t)>& text) {
  const auto once = seconds_for(text(size));
  const auto twice = seconds_for(text(2 * size));
  EXPECT_LT(twice, 3 * once + 0.3) << what;
}

TEST(Read, HostileTexts) {
  const auto of = [](std::string piece) {
    return [piece](std::size_t times) { return repeated(piece, times); };
  };
  expect_linear("one line", 1u << 20, of("a"));
  expect_linear("one blank line", 1u << 20, of(" "));
  expect_linear("empty lines", 1u << 18, of("\n"));
  expect_linear("one quote mark after the other", 1u << 17, of(">"));
  expect_linear("backspaces", 1u << 17, of("\b"));
  expect_linear("a and backspace", 1u << 16, of("a\b"));
  expect_linear("a and carriage return", 1u << 16, of("a\r"));
  expect_linear("wiping", 4, of(std::string(30000, 'a') + "\r \r \r"));
  expect_linear("escape sequences", 1u << 16, of("\x1b["));
  expect_linear("deep quotes", 1u << 16, of("> "));
  expect_linear("quotes", 1u << 12, of("> a\n"));
  expect_linear("full lines", 1u << 9, of(std::string(80, 'a') + '\n'));
  expect_linear("pager marks", 1u << 14, of("---more---"));
  expect_linear("wide characters", 1u << 17, of("あ"));
  expect_linear("CP932", 1u << 17, of("\x82\xa0"));
}

}  // namespace
}  // namespace sapair
