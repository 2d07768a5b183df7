// show crypto isakmp sa: what a fixture cannot say.

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "tests/support/texts.hpp"

namespace sapair::test {
namespace {

TEST(CiscoIsakmpSa, WhichEndIsThisRouterIsNotGuessed) {
  const auto reading =
      read_bytes("dst             src             state          conn-id status\n"
                 "203.0.113.10    203.0.113.1     QM_IDLE           1001 ACTIVE\n");
  ASSERT_EQ(1U, reading.devices[0].ike_sas.size());
  const auto& sa = reading.devices[0].ike_sas[0];
  EXPECT_EQ("203.0.113.10", sa.more->responder.host);
  EXPECT_EQ("203.0.113.1", sa.more->initiator.host);
  EXPECT_EQ("", sa.remote.host);
  EXPECT_EQ("", sa.more->local.host);
  EXPECT_EQ(Role::unknown, sa.role);
}

TEST(CiscoIsakmpSa, AnEngineLineWithoutItsRowStaysApart) {
  const auto reading =
      read_bytes("29609 192.0.2.2 198.51.100.1 ACTIVE aes sha psk 16 00:01:47 D\n"
                 "       Engine-id:Conn-id =  SW:1\n"
                 "ZZ 29610 192.0.2.2 198.51.100.2 ACTIVE aes sha psk 16 00:01:12 D\n"
                 "       Engine-id:Conn-id =  SW:2\n");
  const auto& model = reading.devices[0];
  ASSERT_EQ(2U, model.ike_sas.size());
  const auto engines = [](const IkeSa& sa) {
    return std::ranges::count_if(sa.more->details,
                                 [](const Detail& d) { return d.label == "Engine-id:Conn-id"; });
  };
  EXPECT_EQ(1, engines(model.ike_sas[0]));
  EXPECT_EQ(1, engines(model.ike_sas[1]));
  EXPECT_FALSE(model.ike_sas[1].number);
  EXPECT_FALSE(model.notes.empty());
}

TEST(CiscoIsakmpSa, AesOfTheTableHasNoKeySize) {
  const auto reading = read_bytes("1001 192.0.2.2 198.51.100.1 ACTIVE aes sha256 psk 5 01:22:30\n");
  const auto& encryption = reading.devices[0].ike_sas[0].more->encryption;
  ASSERT_TRUE(encryption);
  EXPECT_EQ(Encryption::aes_cbc, encryption->id);
  EXPECT_FALSE(encryption->key_bits);
}

}  // namespace
}  // namespace sapair::test
