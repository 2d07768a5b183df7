// Two devices in one text without prompts, told apart by the ends of their tunnels.

#include "parsers/devices.hpp"

#include <string>

#include <gtest/gtest.h>

#include "parsers/read.hpp"

namespace sapair {
namespace {

[[nodiscard]] Reading read_text(std::string text) {
  return read({Document::from_bytes("text", std::move(text))});
}

[[nodiscard]] std::string cisco(const std::string& local, const std::string& remote,
                                const std::string& in, const std::string& out) {
  return "interface: GigabitEthernet0/0\n"
         "    Crypto map tag: MAP, local addr " +
         local +
         "\n"
         "\n"
         "   protected vrf: (none)\n"
         "   local  ident (addr/mask/prot/port): (0.0.0.0/0.0.0.0/0/0)\n"
         "   remote ident (addr/mask/prot/port): (0.0.0.0/0.0.0.0/0/0)\n"
         "   current_peer " +
         remote +
         " port 500\n"
         "    #pkts encaps: 10, #pkts encrypt: 10, #pkts digest: 10\n"
         "    #pkts decaps: 10, #pkts decrypt: 10, #pkts verify: 10\n"
         "\n"
         "     local crypto endpt.: " +
         local + ", remote crypto endpt.: " + remote +
         "\n"
         "     current outbound spi: 0x" +
         out +
         "(0)\n"
         "\n"
         "     inbound esp sas:\n"
         "      spi: 0x" +
         in +
         "(1)\n"
         "        in use settings ={Tunnel, }\n"
         "        Status: ACTIVE(ACTIVE)\n"
         "     outbound esp sas:\n"
         "      spi: 0x" +
         out +
         "(2)\n"
         "        in use settings ={Tunnel, }\n"
         "        Status: ACTIVE(ACTIVE)\n";
}

[[nodiscard]] std::string yamaha(const std::string& local, const std::string& remote) {
  const auto sa = [&](const std::string& number, const std::string& rest) {
    return "SA[" + number + "] Duration: 10675s\nLocal ID: " + local + "\nRemote ID: " + remote +
           '\n' + rest + "----------------------------------------------------\n";
  };
  return sa("1", "Protocol: IKE\nAlgorithm: AES256-CBC, SHA-256, MODP 2048bit\n"
                 "SPI: 10 ce fd 8a d5 30 9b 02 0c f3 87 52 4a 87 6e 70\n") +
         sa("2", "Direction: send\nProtocol: ESP (Mode: tunnel)\n"
                 "Algorithm: AES256-CBC (for Auth.: HMAC-SHA256)\nSPI: a6 10 47 47\n");
}

const std::string a = "203.0.113.1";
const std::string b = "198.51.100.1";

TEST(Devices, TwoCiscos) {
  const auto reading =
      read_text(cisco(a, b, "11111111", "22222222") + "\n" + cisco(b, a, "22222222", "11111111"));
  ASSERT_EQ(reading.devices.size(), 2u);
  for (const auto& model : reading.devices) {
    ASSERT_EQ(model.outputs.size(), 1u);
    EXPECT_EQ(model.outputs[0].platform, model.device.platform);
    ASSERT_EQ(model.ipsec_sas.size(), 2u);
    ASSERT_EQ(model.tunnels.size(), 1u);
    for (const auto& sa : model.ipsec_sas) {
      EXPECT_EQ(sa.tunnel, 0u);
      EXPECT_EQ(sa.where.output, 0u);
    }
  }
  EXPECT_EQ(reading.devices[0].tunnels[0].remote.host, b);
  EXPECT_EQ(reading.devices[1].tunnels[0].remote.host, a);
  EXPECT_LT(reading.devices[0].outputs[0].last_line, reading.devices[1].outputs[0].first_line);
}

TEST(Devices, TwoYamahas) {
  const auto reading = read_text(yamaha(a, b) + "\n" + yamaha(b, a));
  ASSERT_EQ(reading.devices.size(), 2u);
  for (const auto& model : reading.devices) {
    EXPECT_EQ(model.outputs.size(), 1u);
    EXPECT_EQ(model.ike_sas.size(), 1u);
    EXPECT_EQ(model.ipsec_sas.size(), 1u);
  }
}

TEST(Devices, TwoSnapshotsOfOneYamaha) {
  EXPECT_EQ(read_text(yamaha(a, b) + "\n" + yamaha(a, b)).devices.size(), 1u);
}

// The same device looked at twice is one device.
TEST(Devices, TwoSnapshotsOfOneCisco) {
  const auto reading =
      read_text(cisco(a, b, "11111111", "22222222") + "\n" + cisco(a, b, "33333333", "44444444"));
  ASSERT_EQ(reading.devices.size(), 1u);
  EXPECT_EQ(reading.devices[0].ipsec_sas.size(), 4u);
}

// Back and forth: each part goes to the device that printed it.
TEST(Devices, TwoSnapshotsOfEach) {
  const auto reading = read_text(
      cisco(a, b, "11111111", "22222222") + "\n" + cisco(b, a, "22222222", "11111111") + "\n" +
      cisco(a, b, "11111111", "22222222") + "\n" + cisco(b, a, "22222222", "11111111"));
  ASSERT_EQ(reading.devices.size(), 2u);
  for (const auto& model : reading.devices) {
    EXPECT_EQ(model.ipsec_sas.size(), 4u);
  }
}

// A hub with two spokes has two tunnels from one end.
TEST(Devices, TwoTunnelsOfOneCisco) {
  const auto reading = read_text(cisco(a, b, "11111111", "22222222") + "\n" +
                                 cisco(a, "192.0.2.7", "33333333", "44444444"));
  EXPECT_EQ(reading.devices.size(), 1u);
}

// A named prompt says who is talking, whatever the addresses say.
TEST(Devices, PromptsComeFirst) {
  const auto reading =
      read_text("R1#show crypto ipsec sa\n" + cisco(a, b, "11111111", "22222222") +
                "R1#show crypto ipsec sa\n" + cisco(b, a, "22222222", "11111111") + "R1#\n");
  EXPECT_EQ(reading.devices.size(), 1u);
}

}  // namespace
}  // namespace sapair
