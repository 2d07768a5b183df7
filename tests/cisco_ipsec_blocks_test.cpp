// `show crypto ipsec sa` with lines missing: no value may end up in another block, direction or
// tunnel.

#include <algorithm>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "tests/support/texts.hpp"

namespace sapair::test {
namespace {

[[nodiscard]] std::string text_of(std::string_view fixture) {
  return bytes_of(fixtures_dir() / "cisco" / fixture);
}

// The text without the n-th line (from 1) that contains `part`.
[[nodiscard]] std::string without(std::string text, std::string_view part, int n = 1) {
  std::size_t at = 0;
  for (; n > 0; --n) {
    at = text.find(part, at + 1);
  }
  const auto begin = text.rfind('\n', at) + 1;
  return text.erase(begin, text.find('\n', at) + 1 - begin);
}

[[nodiscard]] std::size_t count(const Model& model, NoteKind kind) {
  return static_cast<std::size_t>(std::count_if(model.notes.begin(), model.notes.end(),
                                                [&](const Note& n) { return n.kind == kind; }));
}

constexpr std::string_view gre = "show_crypto_ipsec_sa/detail_gre_natt_two_tunnels.txt";
constexpr std::string_view map = "show_crypto_ipsec_sa/crypto_map_rekey_and_down_ident.txt";

TEST(CiscoIpsec, ReadsBothDirectionsOfTwoTunnels) {
  const auto reading = read_bytes(text_of(gre));
  const auto& model = reading.devices.at(0);
  ASSERT_EQ(model.tunnels.size(), 2u);
  ASSERT_EQ(model.ipsec_sas.size(), 4u);
  EXPECT_TRUE(model.notes.empty());
  EXPECT_EQ(model.tunnels[1].interface, "Tunnel2");
  EXPECT_EQ(model.tunnels[1].remote.port, 4500);
  EXPECT_EQ(model.tunnels[1].state, SaState::up);
  EXPECT_EQ(model.tunnels[1].more->counters.verify_failed, 7u);  // and not the next line's counter
  EXPECT_EQ(model.tunnels[1].more->counters.no_sa_out, 3u);
  EXPECT_EQ(model.ipsec_sas[2].spi, 0x1234dcbau);
  EXPECT_EQ(model.ipsec_sas[2].direction, Direction::in);
  EXPECT_EQ(model.ipsec_sas[2].tunnel, 1u);
  EXPECT_EQ(model.ipsec_sas[2].more->udp_encapsulation, true);
  EXPECT_EQ(model.ipsec_sas[2].mode, Encapsulation::transport);
  EXPECT_EQ(model.ipsec_sas[2].more->encryption->key_bits, 256);
}

TEST(CiscoIpsec, KeepsATunnelWithoutSa) {
  const auto reading = read_bytes(text_of(map));
  const auto& model = reading.devices.at(0);
  ASSERT_EQ(model.tunnels.size(), 2u);
  EXPECT_EQ(model.tunnels[1].state, SaState::down);
  EXPECT_EQ(model.tunnels[1].interface, "GigabitEthernet0/0/0.100");
  EXPECT_EQ(model.tunnels[1].more->counters.errors_out, 15u);
  const auto& selector = model.tunnels[1].more->remote_selectors.at(0);
  EXPECT_EQ(to_string(selector), "10.3.0.0/16 proto 6 port 443");
}

TEST(CiscoIpsec, SectionHeadingMissing) {
  for (const auto* heading : {"inbound esp sas:", "outbound esp sas:", "inbound ah sas:",
                              "outbound ah sas:", "inbound pcp sas:"}) {
    SCOPED_TRACE(heading);
    const auto reading = read_bytes(without(text_of(map), heading));
    const auto& model = reading.devices.at(0);
    ASSERT_EQ(model.ipsec_sas.size(), 4u);
    for (std::size_t i = 0; i < 4; ++i) {
      EXPECT_EQ(model.ipsec_sas[i].direction, i < 2 ? Direction::in : Direction::out);
      EXPECT_EQ(model.ipsec_sas[i].protocol, Protocol::esp);
    }
    EXPECT_EQ(count(model, NoteKind::block_start_missing), 1u);
  }
}

TEST(CiscoIpsec, AllHeadingsBetweenMissing) {
  auto text = text_of(gre);
  for (const auto* heading :
       {"inbound ah sas:", "inbound pcp sas:", "outbound esp sas:", "outbound ah sas:"}) {
    text = without(text, heading);
  }
  const auto reading = read_bytes(text);
  const auto& model = reading.devices.at(0);
  ASSERT_EQ(model.ipsec_sas.size(), 4u);
  EXPECT_EQ(model.ipsec_sas[0].direction, Direction::in);  // the current outbound SPI tells
  EXPECT_EQ(model.ipsec_sas[1].direction, Direction::out);

  const auto blind = read_bytes(without(text, "current outbound spi"));
  EXPECT_EQ(blind.devices.at(0).ipsec_sas[0].direction, Direction::unknown);
  EXPECT_EQ(blind.devices.at(0).ipsec_sas[1].direction, Direction::unknown);
}

TEST(CiscoIpsec, FirstLineOfABlockMissing) {
  const auto reading = read_bytes(without(text_of(map), "protected vrf:", 2));
  const auto& model = reading.devices.at(0);
  ASSERT_EQ(model.tunnels.size(), 2u);
  EXPECT_EQ(model.tunnels[0].more->remote_selectors.size(), 1u);
  EXPECT_EQ(model.tunnels[1].interface, "GigabitEthernet0/0/0.100");
  EXPECT_EQ(count(model, NoteKind::block_start_missing), 1u);
}

TEST(CiscoIpsec, InterfaceLinesMissing) {
  auto text = without(text_of(gre), "interface: Tunnel2");
  auto reading = read_bytes(text);
  EXPECT_EQ(reading.devices.at(0).tunnels.at(1).interface, "");
  EXPECT_EQ(reading.devices.at(0).tunnels.at(1).more->map, "Tunnel2-head-0");
  text = without(text, "Crypto map tag: Tunnel2");
  reading = read_bytes(text);
  EXPECT_EQ(reading.devices.at(0).tunnels.at(1).interface, "");  // its SAs name another map
  EXPECT_EQ(reading.devices.at(0).tunnels.at(1).more->map, "");
  EXPECT_EQ(count(reading.devices.at(0), NoteKind::block_start_missing), 1u);
}

TEST(CiscoIpsec, HexAndDecimalDisagree) {
  const auto reading = read_bytes(text_of("show_crypto_ipsec_sa/spi_masked_and_cut.txt"));
  const auto& model = reading.devices.at(0);
  EXPECT_EQ(model.ipsec_sas.at(0).spi, 0x1234dcbau);
  EXPECT_EQ(count(model, NoteKind::printed_twice_differs), 3u);
  EXPECT_EQ(count(model, NoteKind::truncated), 1u);
  EXPECT_FALSE(model.outputs.at(0).complete);
  EXPECT_EQ(model.tunnels.at(0).remote.host, "203.0.113.9");  // the endpoint is another
}

TEST(CiscoIpsec, WordsAndAbsences) {
  auto reading = read_bytes(text_of("show_crypto_ipsec_sa/ipv6_sdwan_spi_not_available.txt"));
  const auto& sdwan = reading.devices.at(0).ipsec_sas.at(1);
  EXPECT_FALSE(sdwan.spi);
  EXPECT_EQ(sdwan.more->esn, true);
  EXPECT_FALSE(sdwan.remaining_s);
  const auto reading2 = read_bytes(text_of("show_crypto_ipsec_sa/pfs_ake_pqc_standby.txt"));
  const auto& model = reading2.devices.at(0);
  EXPECT_EQ(model.ipsec_sas.at(0).remaining_s, 9000u);
  EXPECT_EQ(model.ipsec_sas.at(0).state, SaState::unknown);
  EXPECT_EQ(model.ipsec_sas.at(0).more->state_as_printed, "STANDBY");
  EXPECT_EQ(model.tunnels.at(0).more->pfs->id, 19);
  EXPECT_FALSE(model.tunnels.at(0).more->counters.packets_out);
}

TEST(CiscoIpsec, AsaSectionHeadingMissing) {
  const auto text = text_of("asa_show_crypto_ipsec_sa/l2l_natt_two_entries.txt");
  for (const auto* heading : {"inbound esp sas:", "outbound esp sas:"}) {
    const auto reading = read_bytes(without(text, heading));
    const auto& model = reading.devices.at(0);
    ASSERT_EQ(model.ipsec_sas.size(), 4u);
    EXPECT_EQ(model.ipsec_sas[0].direction, Direction::in);
    EXPECT_EQ(model.ipsec_sas[1].direction, Direction::out);
    EXPECT_EQ(count(model, NoteKind::block_start_missing), 1u);
  }
}

TEST(CiscoIpsec, PlatformByTheLineAfterTheInterface) {
  EXPECT_EQ(read_bytes(text_of(gre)).devices.at(0).device.platform, Platform::cisco_ios);
  const auto asa = text_of("asa_show_crypto_ipsec_sa/detail_counters_vrf.txt");
  EXPECT_EQ(read_bytes(asa).devices.at(0).device.platform, Platform::cisco_asa);
  const auto cut = read_bytes(without(asa, "Crypto map tag"));
  EXPECT_EQ(cut.devices.at(0).device.platform, Platform::cisco_asa);
  EXPECT_EQ(cut.devices.at(0).tunnels.at(0).interface, "outside");
}

TEST(CiscoIpsec, NothingThere) {
  const auto ios = read_bytes(text_of("show_crypto_ipsec_sa/none.txt"));
  EXPECT_TRUE(ios.devices.at(0).looked(Topic::ipsec_sas));
  const auto asa = read_bytes(text_of("asa_show_crypto_ipsec_sa/none.txt"));
  EXPECT_EQ(asa.devices.at(0).device.platform, Platform::cisco_asa);
}

}  // namespace
}  // namespace sapair::test
