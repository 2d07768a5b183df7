// Cisco IOS / IOS XE: `show crypto ipsec sa` [detail] [peer A] [interface I] [ipv6 detailed] ...
//
//   interface: Tunnel1
//       Crypto map tag: Tunnel1-head-0, local addr 192.0.2.1
//
//      protected vrf: (none)
//      local  ident (addr/mask/prot/port): (192.0.2.1/255.255.255.255/47/0)
//      remote ident (addr/mask/prot/port): (198.51.100.2/255.255.255.255/47/0)
//      current_peer 198.51.100.2 port 4500
//        PERMIT, flags={origin_is_acl,}
//       #pkts encaps: 410, #pkts encrypt: 410, #pkts digest: 410
//       #pkts decaps: 349, #pkts decrypt: 349, #pkts verify: 349
//       #pkts compressed: 0, #pkts decompressed: 0
//       #pkts not compressed: 0, #pkts compr. failed: 0
//       #pkts not decompressed: 0, #pkts decompress failed: 0
//       #pkts no sa (send) 0, #pkts invalid sa (rcv) 0
//       ##pkts replay failed (rcv): 0
//
//        local crypto endpt.: 192.0.2.1, remote crypto endpt.: 198.51.100.2
//        plaintext mtu 1442, path mtu 1500, ip mtu 1500, ip mtu idb GigabitEthernet8
//        current outbound spi: 0x1234ABCD(305441741)
//        PFS (Y/N): Y, DH group: group14, PQC Key Exchange: ML-KEM-1024
//
//        inbound esp sas:
//         spi: 0xABCD1234(2882343476)
//           transform: esp-256-aes esp-sha-hmac ,
//           in use settings ={Transport UDP-Encaps, }
//           conn id: 124, flow_id: Onboard VPN:124, sibling_flags 80000000, crypto map:
//           Tunnel1-head-0, initiator : False sa timing: remaining key lifetime (k/sec):
//           (4332650/3205) Kilobyte Volume Rekey has been disabled IV size: 16 bytes replay
//           detection support: Y  replay window size: 1024 Status: ACTIVE(ACTIVE)
//
//        inbound ah sas:
//        inbound pcp sas:
//        outbound esp sas:
//        outbound ah sas:
//        outbound pcp sas:
//
// An interface has one or more ident blocks, each from `protected vrf:` on; an ident block has the
// six sections in this order, each with any number of SAs.
//
// Accepts MORE than one release prints: the labels of IOS 12 (`local addr. A`, `current_peer:
// A:500`, `slot:`, `media mtu`), an IPv6 endpoint pair on one or two lines, any spacing. Accepts
// LESS: a label that no known release prints.

#pragma once

#include "grammars/cisco/ipsec_sa.hpp"

namespace sapair::grammar::cisco::show_crypto_ipsec_sa {

using namespace ipsec_sa;

// clang-format off
struct map_line : line<lit<"Crypto map tag">, colon, map_tag, comma, lit<"local addr">, opt<one<'.'>>, sp, local_addr> {};

struct policy_name : phrase {};
struct policy_line : line<lit<"IPsecv6 policy name">, colon, policy_name> {};

struct vrf_label : lit<"protected vrf"> {};
struct vrf       : phrase {};
struct vrf_line  : line<vrf_label, colon, opt<vrf>> {};

struct peer      : item {};
struct old_peer  : plus<not_one<' ', '\t', ',', ':'>> {};        // IOS 12: "198.51.100.2:500"
struct peer_port : number {};
struct peer_line : line<lit<"current_peer">, sor<seq<sp, peer, opt<sp, lit<"port">, sp, peer_port>>,
                                                  seq<colon, old_peer, opt<one<':'>, peer_port>>>> {};

struct permit  : seq<sor<lit<"PERMIT">, lit<"DENY">>, comma, lit<"flags">, osp, one<'='>, osp, one<'{'>, star<not_one<'}'>>, one<'}'>> {};
struct permit_line : line<permit> {};

struct pfs       : item {};
struct dh_group  : list<item, sp> {};
struct ake_group : list<item, sp> {};
struct pqc       : list<item, sp> {};
struct pfs_line  : line<lit<"PFS (Y/N)">, colon, pfs, star<comma, sor<
    seq<lit<"DH group">, colon, dh_group>,
    seq<lit<"AKE group">, colon, ake_group>,
    seq<lit<"PQC Key Exchange">, colon, pqc>>>> {};

struct engine    : phrase {};                                    // IOS 12.4
struct engine_line : line<lit<"crypto engine type">, colon, engine> {};
struct cookies   : list<seq<plus<xdigit>>, sp> {};
struct cookies_line : line<lit<"ike_cookies">, colon, cookies> {};

struct none       : seq<lit<"No ">, opt<lit<"IPsec ">>, lit<"SAs found">> {};
struct no_sa_line : line<none, opt<one<'.'>>> {};

struct sa_line : sor<section_line, transform_line, timing_line, settings_line, spi_line, conn_line, replay_line,
                     status_line, iv_line, volume_line> {};
struct ident_line : sor<local_line, remote_line, current_spi_line, peer_line, mtu_line, permit_line, pfs_line,
                        vrf_line> {};
struct known_line : sor<counters_line, sa_line, ident_line, map_line, interface_line, policy_line, engine_line,
                        cookies_line, no_sa_line> {};
// What tells this output from all others, and from the ASA's.
struct distinctive : sor<map_line, seq<lit<"current_peer">, sp, peer, sp, lit<"port">, star<any>>, vrf_line, permit_line, pfs_line, policy_line, no_sa_line> {};
// Lines that both platforms print.
struct shared : sor<local_line, remote_line, counters_line, section_line, spi_line, current_spi_line, transform_line, settings_line, conn_line, timing_line, replay_line> {};
// clang-format on

}  // namespace sapair::grammar::cisco::show_crypto_ipsec_sa
