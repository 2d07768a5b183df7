// What NEC's outputs share or hide: the counts line, ambiguous messages, numbers printed twice.

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "parsers/read.hpp"
#include "parsers/text/document.hpp"

namespace sapair::test {
namespace {

[[nodiscard]] Reading read_text(std::string text) {
  return read({Document::from_bytes("text", std::move(text))});
}

[[nodiscard]] bool has_note(const Model& model, NoteKind kind) {
  return std::ranges::find(model.notes, kind, &Note::kind) != model.notes.end();
}

constexpr auto wa_counts = "IPsec SA - 1 configured, 2 created\n";
constexpr auto wa_pair = "Outbound:\n"
                         "192.0.2.1(UDP [4500]) -> 203.0.113.1(UDP [4500])\n"
                         "satype: esp spi=268435457(0x10000001)\n"
                         "Inbound:\n"
                         "203.0.113.1(UDP [4500]) -> 192.0.2.1(UDP [4500])\n"
                         "satype: esp spi=268435458(0x10000002)\n";

TEST(NecCounts, NextLineTellsThePlatform) {
  const auto wa = read_text(std::string(wa_counts) + "Interface IPsec0\n" + wa_pair);
  EXPECT_EQ(Platform::nec_wa, wa.devices.front().device.platform);
  const auto ix = read_text("IPsec SA - 1 configured, 1 created\nInterface is Tunnel0.0\n");
  EXPECT_EQ(Platform::nec_ix, ix.devices.front().device.platform);
  EXPECT_EQ("ix_show_ipsec_sa", ix.devices.front().outputs.front().name);
}

TEST(NecCounts, ALaterLineTellsWhenTheNextIsSpoilt) {
  const auto wa = read_text(std::string(wa_counts) + "ZZ Interface IPsec0\n" + wa_pair);
  ASSERT_EQ(1U, wa.devices.size());
  const auto& model = wa.devices.front();
  EXPECT_EQ(Platform::nec_wa, model.device.platform);
  ASSERT_EQ(1U, model.outputs.size());
  EXPECT_EQ(2U, model.outputs.front().details.size());
  EXPECT_EQ(2U, model.ipsec_sas.size());
  EXPECT_EQ(1U, wa.coverage.unrecognised);
}

TEST(NecCounts, NothingCreatedLeavesATunnelThatIsDown) {
  const auto reading = read_text("IPsec SA - 1 configured, 0 created\n");
  ASSERT_EQ(1U, reading.devices.front().tunnels.size());
  EXPECT_EQ(SaState::down, reading.devices.front().tunnels.front().state);
}

TEST(NecWaIpsecSa, TunnelHasItsOwnEnds) {
  const auto reading = read_text(std::string("Interface IPsec0\n") + wa_pair);
  const auto& model = reading.devices.front();
  ASSERT_EQ(1U, model.tunnels.size());
  EXPECT_EQ("192.0.2.1", model.tunnels.front().more->local.host);
  EXPECT_EQ("203.0.113.1", model.tunnels.front().remote.host);
  ASSERT_EQ(2U, model.ipsec_sas.size());
  EXPECT_EQ(Direction::in, model.ipsec_sas[1].direction);
  EXPECT_EQ("192.0.2.1", model.ipsec_sas[1].more->local.host);
  EXPECT_EQ(true, model.ipsec_sas[1].more->udp_encapsulation);
}

TEST(NecWaIpsecSa, AMissingLabelDoesNotTurnAnSaRound) {
  std::string text = std::string("Interface IPsec0\n") + wa_pair;
  text.erase(text.find("Inbound:\n"), 9);
  const auto reading = read_text(text);
  const auto& model = reading.devices.front();
  ASSERT_EQ(2U, model.ipsec_sas.size());
  EXPECT_EQ(Direction::in,
            model.ipsec_sas[1].direction);  // its ends are those of the other, swapped
  EXPECT_TRUE(has_note(model, NoteKind::block_start_missing));
}

TEST(NecWaIpsecSa, AMissingInterfaceDoesNotJoinTunnels) {
  const auto reading =
      read_text(std::string("Interface IPsec0\n") + wa_pair + "ZZ Interface IPsec1\n" + wa_pair);
  const auto& model = reading.devices.front();
  ASSERT_EQ(2U, model.tunnels.size());
  EXPECT_EQ("IPsec0", model.tunnels[0].interface);
  EXPECT_EQ("", model.tunnels[1].interface);
}

TEST(NecWaIpsecSa, SpiThatDiffersBetweenItsBasesIsNoted) {
  const auto reading = read_text("satype: esp spi=1(0x00000002)\n");
  const auto& model = reading.devices.front();
  ASSERT_EQ(1U, model.ipsec_sas.size());
  EXPECT_EQ(2U, model.ipsec_sas.front().spi);
  EXPECT_TRUE(has_note(model, NoteKind::printed_twice_differs));
}

TEST(NecWaProfile, MessageWithAndWithoutTheName) {
  const auto reading = read_text("mapped I/F is down [IPsec0]\nprof1 : no mapped [prof1]\n");
  const auto& checks = reading.devices.front().config_checks;
  ASSERT_EQ(2U, checks.size());
  EXPECT_EQ("", checks[0].profile);
  EXPECT_EQ("IPsec0", checks[0].object);
  EXPECT_EQ("prof1", checks[1].profile);
  EXPECT_EQ(ConfigCheckResult::not_mapped, checks[1].result);
}

TEST(NecWaProfile, AnUnknownMessageIsPassedThroughAmongResultsOnly) {
  const auto among = read_text("prof1 : config check ok\nprof2 : license expired\n");
  ASSERT_EQ(2U, among.devices.front().config_checks.size());
  EXPECT_EQ(ConfigCheckResult::unknown, among.devices.front().config_checks[1].result);
  EXPECT_EQ("license expired", among.devices.front().config_checks[1].as_printed);

  const auto alone = read_text("prof2 : license expired\n");
  EXPECT_TRUE(alone.devices.front().config_checks.empty());

  const auto later = read_text("prof1 : config check ok\none\ntwo\nnote : call the carrier\n");
  EXPECT_EQ(1U, later.devices.front().config_checks.size());
  EXPECT_EQ(3U, later.coverage.unrecognised);
}

TEST(NecWaProfile, WordsBeforeAResultAreNoPartOfTheName) {
  const auto reading = read_text("ZZ prof1 : config check ok\nprof1 : config check ok\n");
  EXPECT_EQ(1U, reading.devices.front().config_checks.size());
  EXPECT_EQ(1U, reading.coverage.unrecognised);
}

TEST(NecIxIpsecSa, AMissingLabelLeavesTheDirectionOpen) {
  const auto reading = read_text("Interface is Tunnel0.0\n"
                                 "Inbound:\n"
                                 "ESP, SPI is 0x10000001(268435457)\n"
                                 "Replay detection support is on\n"
                                 "ESP, SPI is 0x10000002(268435458)\n"
                                 "Replay detection support is on\n");
  const auto& model = reading.devices.front();
  ASSERT_EQ(2U, model.ipsec_sas.size());
  EXPECT_EQ(Direction::in, model.ipsec_sas[0].direction);
  EXPECT_EQ(Direction::unknown, model.ipsec_sas[1].direction);
  EXPECT_TRUE(has_note(model, NoteKind::block_start_missing));
}

TEST(NecIxIkeSa, BriefIsTheOtherOutput) {
  const auto brief = read_text("ISAKMP SA - 1 configured, 1 created\n"
                               "Policy  Initiator  Responder  Life(secs)\n"
                               "pol 0x0000000000000001 0x0000000000000002 100\n");
  EXPECT_EQ("ix_show_ike_sa_brief", brief.devices.front().outputs.front().name);
  ASSERT_EQ(1U, brief.devices.front().ike_sas.size());
  EXPECT_EQ(2U, brief.devices.front().ike_sas.front().more->responder_spi);
}

TEST(NecIxRoute, CiscoRowsAreNotTaken) {
  const auto reading = read_text("S*    0.0.0.0/0 [1/0] via 192.0.2.1\n"
                                 "O     10.1.0.0/16 [110/2] via 192.0.2.1, 00:01:02, Gi0/0\n");
  for (const auto& model : reading.devices) {
    EXPECT_NE(Platform::nec_ix, model.device.platform);
  }
}

}  // namespace
}  // namespace sapair::test
