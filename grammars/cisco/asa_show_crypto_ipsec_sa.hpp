// Cisco ASA: `show crypto ipsec sa` [detail] [peer A] [entry] [map M]
//
//   interface: outside
//       Crypto map tag: outside_map, seq num: 2, local addr: 192.0.2.1
//
//         access-list 2 extended permit ip 10.1.0.0 255.255.0.0 host 10.2.0.9
//         local ident (addr/mask/prot/port): (10.1.0.0/255.255.0.0/0/0)
//         remote ident (addr/mask/prot/port): (10.2.0.9/255.255.255.255/0/0)
//         current_peer: 198.51.100.2
//
//         #pkts encaps: 13915315, #pkts encrypt: 13915315, #pkts digest: 13915315
//         #pre-frag successes: 0, #pre-frag failures: 0, #fragments created: 0
//         #send errors: 0, #recv errors: 0
//
//         local crypto endpt.: 192.0.2.1/4500, remote crypto endpt.: 198.51.100.2/4500
//         path mtu 1500, ipsec overhead 82(52), media mtu 1500
//         PMTU time remaining (sec): 0, DF policy: copy-df
//         ICMP error validation: disabled, TFC packets: disabled
//         current outbound spi: 50023DDC
//         current inbound spi : 32F752FF
//
//       inbound esp sas:
//         spi: 0x32F752FF (855069439)
//            SA State: active
//            transform: esp-aes-256 esp-md5-hmac no compression
//            in use settings ={L2L, Tunnel,  NAT-T-Encaps, IKEv1, }
//            slot: 0, conn_id: 159694848, crypto-map: outside_map
//            sa timing: remaining key lifetime (kB/sec): (2699423/25461)
//            IV size: 16 bytes
//            replay detection support: Y
//            Anti replay bitmap:
//             0xFFFFFFFF 0xFFFFFFFF
//       outbound esp sas:
//
// Each ident block begins with its own `Crypto map tag:`; only the sections that have an SA are
// printed.
//
// Accepts MORE than one release prints: any spacing, the `Protected vrf` line of 9.x, names for
// addresses. Accepts LESS: a label that no known release prints.

#pragma once

#include "grammars/cisco/ipsec_sa.hpp"

namespace sapair::grammar::cisco::asa_show_crypto_ipsec_sa {

using namespace ipsec_sa;

// clang-format off
struct map_line : line<lit<"Crypto map tag">, colon, map_tag, comma, opt<lit<"seq num">, colon, sequence, comma>,
                       lit<"local addr">, colon, local_addr> {};

struct access_list : phrase {};
struct access_list_line : line<lit<"access-list">, sp, access_list> {};

struct vrf      : phrase {};
struct vrf_line : line<ilit<"protected vrf">, osp, opt<lit<"(ivrf)">>, colon, vrf> {};

struct peer     : item {};
struct username : phrase {};
struct peer_line : line<lit<"current_peer">, colon, peer, opt<comma, lit<"username">, colon, username>> {};

struct dynamic_peer      : item {};
struct dynamic_peer_ipv6 : item {};
struct dynamic_peer_line : line<lit<"dynamic allocated peer ip">, sor<seq<lit<"(ipv6)">, colon, dynamic_peer_ipv6>,
                                                                       seq<colon, dynamic_peer>>> {};

struct pmtu_time : item {};
struct df_policy : item {};
struct pmtu_item : sor<seq<lit<"PMTU time remaining (sec)">, colon, pmtu_time>,
                       seq<lit<"DF policy">, colon, df_policy>> {};
struct pmtu_line : line<pmtu_item, star<comma, pmtu_item>> {};
struct icmp_check : item {};
struct tfc        : item {};
struct icmp_item : sor<seq<lit<"ICMP error validation">, colon, icmp_check>,
                       seq<lit<"TFC packets">, colon, tfc>> {};
struct icmp_line : line<icmp_item, star<comma, icmp_item>> {};

struct state      : phrase {};
struct state_line : line<lit<"SA State">, colon, state> {};
struct bitmap_heading : line<lit<"Anti replay bitmap:">> {};
struct bitmap      : list<seq<lit<"0x">, plus<xdigit>>, sp> {};
struct bitmap_line : line<bitmap> {};

struct none       : lit<"There are no ipsec sas"> {};
struct no_sa_line : line<none, opt<one<'.'>>> {};

struct sa_line : sor<section_line, transform_line, timing_line, settings_line, spi_line, conn_line, replay_line,
                     state_line, iv_line, bitmap_heading, bitmap_line, status_line, volume_line> {};
struct ident_line : sor<local_line, remote_line, current_spi_line, peer_line, mtu_line, access_list_line, pmtu_line,
                        icmp_line, dynamic_peer_line, vrf_line> {};
struct known_line : sor<counters_line, sa_line, ident_line, map_line, interface_line, no_sa_line> {};
// What tells this output from all others, and from that of IOS.
struct distinctive : sor<map_line, peer_line, pmtu_line, icmp_line, dynamic_peer_line, state_line, no_sa_line,
                         seq<lit<"conn_id">, star<any>>> {};
// clang-format on

}  // namespace sapair::grammar::cisco::asa_show_crypto_ipsec_sa
