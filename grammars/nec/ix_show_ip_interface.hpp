// NEC UNIVERGE IX: `show ip interface [X]`
//
//   Interface GigaEthernet2.0 is down, line protocol is down
//     Internet address is 10.0.0.1/24
//     Broadcast address is 255.255.255.255
//     Address determined by config
//     MTU is 1500 octets
//     Directed broadcast forwarding is disabled
//     Proxy ARP is disabled
//     Local proxy ARP is disabled
//     ICMP redirects are always sent
//     IGMP is disabled
//     TCP MSS adjustment is disabled
//
//   Interface GigaEthernet2.0 is administratively down, line protocol is down
//     Internet protocol processing disabled
//
// Accepts MORE than was seen: any words as the value of these labels. Accepts LESS: no other lines.

#pragma once

#include "grammars/lexis.hpp"

namespace sapair::grammar::nec::ix_show_ip_interface {

// clang-format off
struct interface_start : success {};
struct name     : word {};
struct state    : plus<not_one<','>> {};
struct protocol : phrase {};
struct interface_line : line<ilit<"Interface">, sp, interface_start, name, sp, ilit<"is">, sp, state, one<','>, osp, ilit<"line protocol is">, sp, protocol> {};

struct processing      : phrase {};
struct processing_line : line<ilit<"Internet protocol processing">, sp, processing> {};
struct address         : phrase {};
struct address_line    : line<ilit<"Internet address is">, sp, address> {};
struct broadcast       : phrase {};
struct broadcast_line  : line<ilit<"Broadcast address is">, sp, broadcast> {};
struct determined      : phrase {};
struct determined_line : line<ilit<"Address determined by">, sp, determined> {};
struct mtu             : number {};
struct mtu_line        : line<ilit<"MTU is">, sp, mtu, sp, ilit<"octets">> {};
struct directed        : phrase {};
struct directed_line   : line<ilit<"Directed broadcast forwarding is">, sp, directed> {};
struct proxy_arp       : phrase {};
struct proxy_arp_line  : line<ilit<"Proxy ARP is">, sp, proxy_arp> {};
struct local_proxy_arp : phrase {};
struct local_proxy_arp_line : line<ilit<"Local proxy ARP is">, sp, local_proxy_arp> {};
struct redirects       : phrase {};
struct redirects_line  : line<ilit<"ICMP redirects are">, sp, redirects> {};
struct igmp            : phrase {};
struct igmp_line       : line<ilit<"IGMP is">, sp, igmp> {};
struct mss             : phrase {};
struct mss_line        : line<ilit<"TCP MSS adjustment is">, sp, mss> {};

struct known_line : sor<interface_line, processing_line, address_line, broadcast_line, determined_line, mtu_line, directed_line,
                        proxy_arp_line, local_proxy_arp_line, redirects_line, igmp_line, mss_line> {};

// What tells this output from all others. Cisco's `show ip interface` has most of the lines too, but no octets.
struct by_config   : line<ilit<"Address determined by config">> {};
struct distinctive : sor<interface_line, mtu_line, by_config, mss_line> {};
struct shared_line : sor<address_line, processing_line, broadcast_line> {};
struct only_processing : processing_line {};
// clang-format on

}  // namespace sapair::grammar::nec::ix_show_ip_interface
