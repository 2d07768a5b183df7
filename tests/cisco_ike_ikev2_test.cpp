// show crypto ikev2 sa and session, of IOS XE and ASA: what a fixture cannot say.

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "tests/support/texts.hpp"

namespace sapair::test {
namespace {

const std::string heading =
    "Tunnel-id Local                 Remote                fvrf/ivrf            Status\n";
const std::string first =
    "1         192.0.2.1/500         198.51.100.1/500      none/none            READY\n"
    "      Life/Active Time: 86400/100 sec\n";
const std::string second =
    "2         192.0.2.1/500         198.51.100.2/500      none/none            READY\n"
    "      Life/Active Time: 86400/200 sec\n";

[[nodiscard]] std::size_t missing_starts(const Model& model) {
  return static_cast<std::size_t>(
      std::ranges::count(model.notes, NoteKind::block_start_missing, &Note::kind));
}

TEST(CiscoIkev2Sa, AHeadingThatIsLostDoesNotMergeTwoSas) {
  const auto reading = read_bytes(heading + first + "ZZ " + heading + second);
  const auto& model = reading.devices.front();
  ASSERT_EQ(2U, model.ike_sas.size());
  EXPECT_EQ(1U, model.ike_sas[0].number);
  EXPECT_EQ(100U, model.ike_sas[0].more->active_s);
  EXPECT_EQ(2U, model.ike_sas[1].number);
  EXPECT_EQ(200U, model.ike_sas[1].more->active_s);
  EXPECT_EQ(1U, missing_starts(model));
}

TEST(CiscoIkev2Sa, ARowThatIsLostLeavesItsSaApart) {
  const auto reading = read_bytes(heading + first + heading + "ZZ " + second);
  const auto& model = reading.devices.front();
  ASSERT_EQ(2U, model.ike_sas.size());
  EXPECT_EQ(100U, model.ike_sas[0].more->active_s);
  EXPECT_FALSE(model.ike_sas[1].number);
  EXPECT_EQ(200U, model.ike_sas[1].more->active_s);
}

TEST(CiscoIkev2Sa, AHeadingAloneIsNoSa) {
  const auto reading =
      read_bytes("R1#show crypto ikev2 sa\n IPv4 Crypto IKEv2  SA\n" + heading + "R1#\n");
  EXPECT_TRUE(reading.devices.front().ike_sas.empty());
  EXPECT_TRUE(reading.devices.front().looked(Topic::ike_sas));
}

TEST(CiscoIkev2Sa, AnUnknownLabelIsNeverTakenIn) {
  const auto reading = read_bytes(heading + first + "      Post-quantum mood: good\n");
  EXPECT_EQ(1U, reading.coverage.unrecognised);
}

TEST(CiscoIkev2Session, TheValuesOfASessionStayWithItsSa) {
  const std::string text = "IPv4 Crypto IKEv2 Session\n"
                           "Session-id:3, Status:UP-ACTIVE, IKE count:1, CHILD count:0\n" +
                           heading + first +
                           "ZZ Session-id:4, Status:UP-ACTIVE, IKE count:1, CHILD count:0\n" +
                           heading + second;
  const auto reading = read_bytes(text);
  const auto& sas = reading.devices.front().ike_sas;
  ASSERT_EQ(2U, sas.size());
  const auto is_session = [](const Detail& d) { return d.label == "Session-id"; };
  EXPECT_EQ(1, std::ranges::count_if(sas[0].more->details, is_session));
  EXPECT_EQ(0, std::ranges::count_if(sas[1].more->details, is_session));
}

TEST(CiscoIkev2Session, ASelectorAfterAnSpiIsOfTheNextChild) {
  const std::string text = heading + first +
                           "Child sa: local selector  10.1.0.0/0 - 10.1.0.255/65535\n"
                           "          remote selector 10.2.0.0/0 - 10.2.0.255/65535\n"
                           "          ESP spi in/out: 0x11111111/0x22222222\n"
                           "ZZ Child sa: local selector  10.3.0.0/0 - 10.3.0.255/65535\n"
                           "          remote selector 10.4.0.0/0 - 10.4.0.255/65535\n"
                           "          ESP spi in/out: 0x33333333/0x44444444\n";
  const auto reading = read_bytes(text);
  const auto& model = reading.devices.front();
  ASSERT_EQ(2U, model.tunnels.size());
  EXPECT_EQ(1U, model.tunnels[0].more->remote_selectors.size());
  EXPECT_TRUE(model.tunnels[1].more->local_selectors.empty());
  ASSERT_EQ(1U, model.tunnels[1].more->remote_selectors.size());
  EXPECT_EQ("10.4.0.0/24", to_string(model.tunnels[1].more->remote_selectors[0]));
  ASSERT_EQ(4U, model.ipsec_sas.size());
  EXPECT_EQ(0x33333333U, model.ipsec_sas[2].spi);
  EXPECT_EQ(1U, model.ipsec_sas[2].tunnel);
  EXPECT_EQ(1U, missing_starts(model));
}

TEST(CiscoIkev2Session, CountsThatDifferFromTheRowsAreNoted) {
  const auto reading =
      read_bytes("Session-id:3, Status:UP-ACTIVE, IKE count:1, CHILD count:2\n" + heading + first);
  const auto& notes = reading.devices.front().notes;
  ASSERT_EQ(1U, notes.size());
  EXPECT_EQ(NoteKind::count_differs, notes[0].kind);
  EXPECT_EQ("CHILD count", notes[0].what);
  EXPECT_EQ("2", notes[0].first);
  EXPECT_EQ("0", notes[0].second);
}

TEST(CiscoAsa, IsakmpSaOfBothPlatformsIsToldApartByItsLines) {
  const auto asa = read_bytes(
      "fw1# show crypto isakmp sa\n\nIKEv1 SAs:\n\n   Active SA: 1\n    Rekey SA: 0 (A tunnel will "
      "report 1 Active "
      "and 1 Rekey SA during rekey)\nTotal IKE SA: 1\n\n1   IKE Peer: 198.51.100.1\n"
      "    Type    : L2L             Role    : initiator \n    Rekey   : no              State   : "
      "MM_ACTIVE \n"
      "fw1# show crypto isakmp sa\n\nThere are no IKEv1 SAs\n\nIKEv2 SAs:\n\n"
      "Session-id:1, Status:UP-ACTIVE, IKE count:1, CHILD count:0\n\n"
      "Tunnel-id Local Remote Status Role\n9578947 192.0.2.6/500 198.51.100.2/500 READY INITIATOR\n"
      "      Life/Active Time: 86400/33 sec\nfw1# \n");
  ASSERT_EQ(1U, asa.devices.size());
  EXPECT_EQ(Platform::cisco_asa, asa.devices[0].device.platform);
  EXPECT_EQ(0U, asa.coverage.unrecognised);
  ASSERT_EQ(2U, asa.devices[0].ike_sas.size());
  EXPECT_EQ(IkeVersion::v1, asa.devices[0].ike_sas[0].version);
  EXPECT_EQ(IkeVersion::v2, asa.devices[0].ike_sas[1].version);
  EXPECT_EQ(Role::initiator, asa.devices[0].ike_sas[1].role);

  const auto ios =
      read_bytes("R1#show crypto isakmp sa\nIPv4 Crypto ISAKMP SA\ndst src state conn-id status\n"
                 "10.0.78.8 10.0.56.6 QM_IDLE 1001 ACTIVE\nR1#\n");
  ASSERT_EQ(1U, ios.devices.size());
  EXPECT_EQ(Platform::cisco_ios, ios.devices[0].device.platform);
  EXPECT_EQ(1U, ios.devices[0].ike_sas.size());
}

TEST(CiscoAsa, ATunnelIdOfTenDigitsIsKept) {
  const auto reading = read_bytes("Tunnel-id Local Remote Status Role\n1889403559 192.0.2.6/500 "
                                  "198.51.100.2/500 READY RESPONDER\n");
  ASSERT_EQ(1U, reading.devices[0].ike_sas.size());
  EXPECT_EQ(1889403559U, reading.devices[0].ike_sas[0].number);
}

}  // namespace
}  // namespace sapair::test
