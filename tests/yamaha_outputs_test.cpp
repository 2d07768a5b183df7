// What the readers of Yamaha outputs make of lines that fixtures do not show.

#include <string>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "parsers/model/algorithm.hpp"
#include "parsers/yamaha/words.hpp"
#include "tests/support/texts.hpp"

namespace sapair::test {
namespace {

TEST(YamahaWords, UnitsThatAreZeroAreLeftOut) {
  EXPECT_EQ(std::nullopt, (yamaha::Duration{}.total_s()));
  EXPECT_EQ(7205u, (yamaha::Duration{.hours = 2, .seconds = 5}.total_s()));
  EXPECT_EQ(86400u, (yamaha::Duration{.days = 1}.total_s()));
}

TEST(YamahaWords, ClocksAreReducedToUtc) {
  const auto zoned = yamaha::clock_from("2021/01/30 09:44:53 +09:00");
  ASSERT_TRUE(zoned);
  EXPECT_TRUE(zoned->zone_known);
  EXPECT_EQ(1611967493, zoned->epoch_s);
  const auto plain = yamaha::clock_from("2021/01/30 09:44:53");
  ASSERT_TRUE(plain);
  EXPECT_FALSE(plain->zone_known);
  EXPECT_EQ(1611999893, plain->epoch_s);
  EXPECT_FALSE(yamaha::clock_from("2021/13/30 09:44:53"));
  EXPECT_FALSE(yamaha::clock_from("2021/01/30"));
}

TEST(YamahaWords, ArgumentsBeginWithTheGateway) {
  EXPECT_EQ(1u, yamaha::leading_number("1 detail"));
  EXPECT_EQ(std::nullopt, yamaha::leading_number("detail"));
  EXPECT_EQ(std::nullopt, yamaha::leading_number(""));
}

TEST(YamahaSaBlocks, CookiesAndSpisAreToldApartBySize) {
  const auto reading = read_bytes("SA[1] Duration: 10s\nLocal ID: 192.0.2.1\nRemote ID: 192.0.2.2\n"
                                  "SPI: 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 02\n"
                                  "SA[2] Duration: 10s\nLocal ID: 192.0.2.1\nRemote ID: 192.0.2.2\n"
                                  "SPI: 00 00 01 00\n");
  const auto& model = reading.devices.front();
  ASSERT_EQ(1u, model.ike_sas.size());
  EXPECT_EQ(1u, model.ike_sas[0].more->initiator_spi);
  EXPECT_EQ(2u, model.ike_sas[0].more->responder_spi);
  ASSERT_EQ(1u, model.ipsec_sas.size());
  EXPECT_EQ(256u, model.ipsec_sas[0].spi);
}

TEST(YamahaSaBlocks, ASpoiltHeadingDoesNotMergeTwoBlocks) {
  const auto reading = read_bytes("SA[1] Duration: 10s\nLocal ID: 192.0.2.1\nRemote ID: 192.0.2.2\n"
                                  "Protocol: IKE\n"
                                  "SA[2? Duration: 20s\nLocal ID: 192.0.2.1\nRemote ID: 192.0.2.3\n"
                                  "Direction: send\nProtocol: ESP (Mode: tunnel)\n");
  const auto& model = reading.devices.front();
  ASSERT_EQ(1u, model.ike_sas.size());
  EXPECT_EQ("192.0.2.2", model.ike_sas[0].remote.host);
  ASSERT_EQ(1u, model.ipsec_sas.size());
  EXPECT_EQ("192.0.2.3", model.ipsec_sas[0].more->remote.host);
  EXPECT_FALSE(model.ipsec_sas[0].number);
  ASSERT_EQ(1u, model.notes.size());
  EXPECT_EQ(NoteKind::block_start_missing, model.notes[0].kind);
}

TEST(YamahaSaBlocks, KeysAreKeptButNotPrinted) {
  const auto reading =
      read_bytes("SA[2] 寿命: 126秒\n相手ホスト: 192.0.2.218, 送受信方向: 送信\n"
                 "プロトコル: ESP (モード: tunnel)\n鍵 : 00 11 22 33 44 55 66 77\n");
  ASSERT_EQ(1u, reading.devices.front().ipsec_sas.size());
  EXPECT_EQ("00 11 22 33 44 55 66 77", reading.devices.front().ipsec_sas[0].more->key);
  EXPECT_EQ(std::string::npos, to_json(reading).dump().find("22 33 44"));
}

TEST(YamahaTunnelStatus, AnUnknownSentenceIsKeptAndNotUp) {
  const auto reading = read_bytes("TUNNEL[1]:\nDescription:\n  Interface type: IPsec\n"
                                  "  Current status is Sleeping.\n");
  ASSERT_EQ(1u, reading.devices.front().interfaces.size());
  EXPECT_EQ(LinkState::unknown, reading.devices.front().interfaces[0].state);
  EXPECT_EQ("Current status is Sleeping.", reading.devices.front().interfaces[0].state_as_printed);
  EXPECT_EQ(SaState::unknown, reading.devices.front().tunnels.at(0).state);
}

TEST(YamahaRoutes, AHiddenRouteIsSaidToBe) {
  const auto reading = read_bytes("Destination  Gateway  Interface  Kind  Additional Info.\n"
                                  "default  -  PP[02]  static  w(0) hidden\n");
  ASSERT_EQ(1u, reading.devices.front().routes.size());
  EXPECT_TRUE(reading.devices.front().routes[0].hidden);
  EXPECT_EQ("", reading.devices.front().routes[0].gateway);
}

TEST(YamahaEnvironment, TheLoginBannerIsAnotherThing) {
  const auto reading = read_bytes("RTX1200 Rev.10.01.53 (Mon Sep  9 15:23:58 2013)\n"
                                  "  Copyright (c) 1994-2013 Yamaha Corporation.\n");
  EXPECT_FALSE(reading.devices.front().looked(Topic::device));
}

}  // namespace
}  // namespace sapair::test
