#include "benchmarks/texts.hpp"

#include <cstdarg>
#include <cstdio>

namespace sapair::benchmarks {
namespace {

[[gnu::format(printf, 2, 3)]] void add(std::string& text, const char* format, ...) {
  char line[512];
  va_list arguments;
  va_start(arguments, format);
  const auto n = std::vsnprintf(line, sizeof line, format, arguments);
  va_end(arguments);
  text.append(line, static_cast<std::size_t>(n));
}

void add_sa(std::string& text, unsigned n, unsigned spi) {
  add(text, "      spi: 0x%08X(%u)\n", spi, spi);
  add(text, "        transform: esp-256-aes esp-sha256-hmac ,\n");
  add(text, "        in use settings ={Tunnel UDP-Encaps, }\n");
  add(text,
      "        conn id: %u, flow_id: CSR:%u, sibling_flags FFFFFFFF80000048, crypto map: "
      "Tunnel%u-head-0\n",
      2000 + n, n, n);
  add(text, "        sa timing: remaining key lifetime (k/sec): (4607999/%u)\n", n % 3600);
  add(text, "        IV size: 16 bytes\n");
  add(text, "        replay detection support: Y  replay window size: 1024\n");
  add(text, "        Status: ACTIVE(ACTIVE)\n");
}

}  // namespace

std::string yamaha_show_ipsec_sa(std::size_t size) {
  std::string rows;
  unsigned number = 0;
  unsigned tunnel = 0;
  while (rows.size() < size) {
    ++tunnel;
    const auto a = tunnel / 250 % 250;
    const auto b = tunnel % 250 + 1;
    const auto ike = ++number;
    add(rows, "%-5u %-4u -     isakmp        -    %-7u 198.18.%u.%u\n", ike, tunnel, tunnel % 28800,
        a, b);
    for (const auto* direction : {"send", "recv"}) {
      add(rows, "%-5u %-4u %-5u tun[%04u]esp %s %-7u 198.18.%u.%u\n", ++number, tunnel, ike, tunnel,
          direction, tunnel % 28800, a, b);
    }
  }
  std::string text;
  add(text, "Total: isakmp:%u send:%u recv:%u\n\n", tunnel, tunnel, tunnel);
  text += "sa    sgw isakmp connection    dir  life[s] remote-id\n";
  text += "----------------------------------------------------------------------------\n";
  return text + rows;
}

std::string cisco_show_crypto_ipsec_sa_detail(std::size_t size) {
  std::string text = "Hub#show crypto ipsec sa detail\n\n";
  for (unsigned n = 1; text.size() < size; ++n) {
    const auto a = n / 250 % 250;
    const auto b = n % 250 + 1;
    add(text, "interface: Tunnel%u\n", n);
    add(text, "    Crypto map tag: Tunnel%u-head-0, local addr 192.0.2.1\n\n", n);
    add(text, "   protected vrf: (none)\n");
    add(text, "   local  ident (addr/mask/prot/port): (0.0.0.0/0.0.0.0/0/0)\n");
    add(text, "   remote ident (addr/mask/prot/port): (10.%u.%u.0/255.255.255.0/0/0)\n", a, b);
    add(text, "   current_peer 198.18.%u.%u port 4500\n", a, b);
    add(text, "     PERMIT, flags={origin_is_acl,}\n");
    add(text, "    #pkts encaps: %u, #pkts encrypt: %u, #pkts digest: %u\n", n * 7, n * 7, n * 7);
    add(text, "    #pkts decaps: %u, #pkts decrypt: %u, #pkts verify: %u\n", n * 5, n * 5, n * 5);
    add(text, "    #pkts compressed: 0, #pkts decompressed: 0\n");
    add(text, "    #pkts not compressed: 0, #pkts compr. failed: 0\n");
    add(text, "    #pkts not decompressed: 0, #pkts decompress failed: 0\n");
    for (const auto* line :
         {"#pkts no sa (send) 0, #pkts invalid sa (rcv) 0",
          "#pkts encaps failed (send) 0, #pkts decaps failed (rcv) 0",
          "#pkts invalid prot (recv) 0, #pkts verify failed: 0",
          "#pkts invalid identity (recv) 0, #pkts invalid len (rcv) 0",
          "#pkts replay rollover (send): 0, #pkts replay rollover (rcv) 0",
          "##pkts replay failed (rcv): 0", "#pkts tagged (send): 0, #pkts untagged (rcv): 0",
          "#pkts not tagged (send): 0, #pkts not untagged (rcv): 0",
          "#pkts internal err (send): 0, #pkts internal err (recv) 0"}) {
      add(text, "    %s\n", line);
    }
    add(text, "\n     local crypto endpt.: 192.0.2.1, remote crypto endpt.: 198.18.%u.%u\n", a, b);
    add(text, "     plaintext mtu 1422, path mtu 1500, ip mtu 1500, ip mtu idb GigabitEthernet1\n");
    const auto out = 0x10000000U + 2 * n;
    const auto in = 0xA0000000U + 2 * n;
    add(text, "     current outbound spi: 0x%X(%u)\n", out, out);
    add(text, "     PFS (Y/N): Y, DH group: group14\n\n");
    add(text, "     inbound esp sas:\n");
    add_sa(text, 2 * n, in);
    add(text, "\n     inbound ah sas:\n\n     inbound pcp sas:\n\n     outbound esp sas:\n");
    add_sa(text, 2 * n + 1, out);
    add(text, "\n     outbound ah sas:\n\n     outbound pcp sas:\n");
  }
  return text + "Hub#\n";
}

}  // namespace sapair::benchmarks
