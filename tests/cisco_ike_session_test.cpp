// show crypto session: what a fixture cannot say.

#include <string>

#include <gtest/gtest.h>

#include "tests/support/texts.hpp"

namespace sapair::test {
namespace {

const std::string down = "Interface: Tunnel1\nSession status: DOWN\nPeer: 198.51.100.1 port 500\n"
                         "  IPSEC FLOW: permit 47 host 192.0.2.1 host 198.51.100.1\n        Active "
                         "SAs: 0, origin: crypto map\n";
const std::string up =
    "Interface: Tunnel2\nProfile: PROF\nUptime: 3d18h\nSession status: UP-ACTIVE\nPeer: "
    "198.51.100.2 port 4500\n"
    "  Session ID: 8\n  IKEv2 SA: local 192.0.2.1/4500 remote 198.51.100.2/4500 Active\n"
    "          Capabilities:DN connid:5 lifetime:12:54:01\n"
    "  IPSEC FLOW: permit ip 10.1.0.0/255.255.255.0 10.2.0.0/255.255.255.0\n"
    "        Active SAs: 2, origin: crypto map\n";

TEST(CiscoCryptoSession, AnInterfaceThatIsLostDoesNotMergeTwoSessions) {
  const auto reading = read_bytes(down + "ZZ " + up);
  const auto& tunnels = reading.devices[0].tunnels;
  ASSERT_EQ(2U, tunnels.size());
  EXPECT_EQ("Tunnel1", tunnels[0].interface);
  EXPECT_EQ(SaState::down, tunnels[0].state);
  EXPECT_EQ("", tunnels[1].interface);
  EXPECT_EQ(SaState::up, tunnels[1].state);
  EXPECT_EQ("198.51.100.2", tunnels[1].remote.host);
  EXPECT_EQ(1U, reading.coverage.unrecognised);
}

TEST(CiscoCryptoSession, AFlowThatIsLostLeavesItsCountersApart) {
  auto text = up;
  text.replace(text.find("  IPSEC"), 2, "  ZZ ");
  const auto reading = read_bytes(up + text);
  const auto& tunnels = reading.devices[0].tunnels;
  ASSERT_EQ(2U, tunnels.size());
  EXPECT_EQ(1U, tunnels[0].more->local_selectors.size());
  EXPECT_TRUE(tunnels[1].more->local_selectors.empty());
  EXPECT_EQ(2U, tunnels[1].more->sa_count);
}

TEST(CiscoCryptoSession, ASessionWithoutAFlowIsStillATunnel) {
  const auto reading = read_bytes(
      "Interface: Tunnel1\nSession status: DOWN-NEGOTIATING\nPeer: 198.51.100.1 port 500\n");
  ASSERT_EQ(1U, reading.devices[0].tunnels.size());
  EXPECT_EQ(SaState::negotiating, reading.devices[0].tunnels[0].state);
}

TEST(CiscoCryptoSession, CapabilitiesTellNatTraversal) {
  const auto reading = read_bytes(up);
  const auto& sa = reading.devices[0].ike_sas.at(0);
  EXPECT_EQ(NatDetected::yes, sa.more->nat);
  EXPECT_EQ(true, sa.more->udp_encapsulation);
  EXPECT_EQ(46441U, sa.remaining_s);
  EXPECT_EQ(5U, sa.number);
}

TEST(CiscoCryptoSession, AnUnknownProtocolIsKeptAsPrinted) {
  const auto reading =
      read_bytes("Interface: Tunnel1\nSession status: DOWN\nPeer: 198.51.100.1 port 500\n"
                 "  IPSEC FLOW: permit quux host 192.0.2.1 host 198.51.100.1\n");
  const auto& more = *reading.devices[0].tunnels.at(0).more;
  ASSERT_EQ(1U, more.local_selectors.size());
  EXPECT_FALSE(more.local_selectors[0].protocol);
  EXPECT_EQ(0U, reading.coverage.unrecognised);
}

}  // namespace
}  // namespace sapair::test
