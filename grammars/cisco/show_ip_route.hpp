// Cisco IOS, IOS XE: `show ip route`; ASA: `show route`
//
//   Codes: L - local, C - connected, S - static, R - RIP, M - mobile, B - BGP
//          D - EIGRP, EX - EIGRP external, O - OSPF, IA - OSPF inter area
//
//   Gateway of last resort is 198.51.100.254 to network 0.0.0.0
//
//   S*    0.0.0.0/0 [1/0] via 198.51.100.254
//         10.0.0.0/8 is variably subnetted, 3 subnets, 2 masks
//   C        10.0.0.0/30 is directly connected, Tunnel0
//   O IA     10.2.0.0/16 [110/2] via 10.0.0.2, 00:12:01, Tunnel0
//                        [110/2] via 10.0.1.2, 00:12:01, Tunnel1
//         172.20.0.0/24 is subnetted, 1 subnets
//   B        172.20.1.0 [200/0] via 203.0.113.1 (BLUE), 3w4d
//   S        192.168.2.0 255.255.255.0                        an ASA breaks long lines itself
//              [1/0] via 203.0.113.1, outside
//
// Accepts MORE than a router prints: names for addresses (an ASA prints them), both notations of a
// mask. Accepts LESS: nothing may follow the interface (a NEC IX prints the age there).

#pragma once

#include "grammars/lexis.hpp"

namespace sapair::grammar::cisco::show_ip_route {

// clang-format off
// ---- the legend: "L - local, C - connected" ----
struct legend_code : seq<rep_min_max<1, 2, sor<alnum, one<'*', '+', '%', '&', '~', '!'>>>, at<sp, one<'-'>, sp>> {};
struct legend_item : seq<legend_code, sp, one<'-'>, sp, plus<not_one<',', ':'>>> {};
struct legend_line : line<opt<lit<"Codes:">, sp>, list<legend_item, seq<one<','>, osp>>, opt<one<','>>, osp> {};
struct legend_distinctive : seq<at<sor<lit<"Codes: L - local, C - connected">, lit<"Codes: C - connected, S - static">, lit<"D - EIGRP, EX">, lit<"N1 - OSPF NSSA">, lit<"i - IS-IS, su">>>, legend_line> {};

// ---- headings ----
struct vrf      : word {};
struct vrf_line : line<lit<"Routing Table:">, sp, vrf> {};
struct last_resort      : phrase {};
struct last_resort_line : line<lit<"Gateway of last resort is ">, last_resort> {};

struct parent      : seq<plus<sor<digit, one<'.'>>>, one<'/'>, plus<digit>> {};
struct subnetted_line : line<parent, lit<" is subnetted, ">, plus<digit>, lit<" subnet">, opt<one<'s'>>> {};
struct variably_line  : line<seq<plus<sor<digit, one<'.'>>>, one<'/'>, plus<digit>>, lit<" is variably subnetted, ">, plus<digit>, lit<" subnet">, opt<one<'s'>>, lit<", ">, plus<digit>, lit<" mask">, opt<one<'s'>>> {};

// ---- routes ----
struct protocol : sor<lit<"LC">, lit<"SI">, lit<"BI">, one<'L', 'C', 'S', 'R', 'M', 'B', 'D', 'O', 'i', 'U', 'o', 'P', 'H', 'G', 'g', 'l', 'a', 'n', 'K', 'V', 'I', 'E', 'm'>> {};
struct flag     : one<'*', '+', '%', '&', 'p'> {};
struct sub_code : seq<sor<lit<"EX">, lit<"IA">, lit<"E1">, lit<"E2">, lit<"N1">, lit<"N2">, lit<"L1">, lit<"L2">, lit<"su">, lit<"ia">, lit<"Ni">, lit<"No">, lit<"Nd">, lit<"SI">>, at<sor<blank, flag>>> {};
struct kind     : seq<protocol, star<flag>, opt<seq<osp, sub_code>>, star<seq<osp, flag, at<sor<blank, flag>>>>, at<blank>> {};

struct dotted      : seq<rep_min_max<1, 3, digit>, rep<3, seq<one<'.'>, rep_min_max<1, 3, digit>>>> {};
struct prefix      : seq<plus<not_one<' ', '\t', '/', '[', ','>>, opt<one<'/'>, rep_min_max<1, 3, digit>>> {};
struct destination : seq<not_at<lit<"is">, blank>, prefix, at<sor<blank, eof>>> {};
struct mask        : seq<dotted, at<sor<blank, eof>>> {};

struct age       : seq<sor<lit<"never">, seq<digit, plus<sor<digit, one<':', 'y', 'w', 'd', 'h', 'm', 's', '.'>>>>>, at<sor<one<','>, blank, eof>>> {};
struct interface_name : seq<not_at<age>, plus<not_one<',', ' '>>> {};
struct comma     : seq<one<','>, sp> {};
struct after     : seq<opt<comma, age>, opt<comma, interface_name>> {};
struct metric    : seq<plus<digit>, one<'/'>, plus<digit>> {};
struct metrics   : seq<one<'['>, metric, one<']'>> {};
struct gateway   : plus<not_one<',', ' ', '(', ')'>> {};
struct gateway_vrf : plus<not_one<')'>> {};
struct via       : seq<metrics, sp, lit<"via ">, osp, gateway, opt<sp, one<'('>, gateway_vrf, one<')'>>, after> {};
struct discard   : seq<metrics, at<comma>, after> {};
struct connected : seq<opt<metrics, sp>, lit<"is directly connected"> > {};
struct connected_path : seq<connected, after> {};
struct summary   : lit<"is a summary"> {};
struct summary_path : seq<summary, after> {};
struct vpn       : seq<lit<"connected by VPN">, star<any>> {};
struct path      : sor<via, connected_path, discard, summary_path, vpn> {};

struct row_start  : success {};
struct target     : seq<at<kind>, row_start, kind, sp, destination, opt<sp, mask>> {};
struct route_line : line<target, sp, path> {};
struct half_line  : line<target, osp> {};                         // the path is on the next line
struct path_line  : line<path> {};

struct known_line : sor<route_line, path_line, subnetted_line, variably_line, last_resort_line, vrf_line, legend_line, half_line> {};
struct distinctive : sor<route_line, last_resort_line, vrf_line, legend_distinctive> {};
// Of an ASA's rows: a mask behind the network, and the VPN's routes.
struct asa_distinctive : sor<line<kind, sp, destination, sp, mask, opt<sp, path>>, line<target, sp, vpn>, last_resort_line, legend_distinctive> {};
// clang-format on

}  // namespace sapair::grammar::cisco::show_ip_route
