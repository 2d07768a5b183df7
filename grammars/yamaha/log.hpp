// Yamaha RT/RTX/NVR/FWX: `show log`, and the log lines that `syslog` sends to a terminal
//
//   2015/04/24 13:29:47: PP[01] PPP/IPCP up  (Local: None, Remote: 203.0.113.2)
//   2019/05/22 10:11:12: [IKE] initiate ISAKMP phase to 203.0.113.10 (local address 203.0.113.1)
//
// Accepts MORE than a router prints: any text behind the time.

#pragma once

#include "grammars/lexis.hpp"

namespace sapair::grammar::yamaha::log {

// clang-format off
struct two  : rep<2, digit> {};
struct time : seq<rep<4, digit>, one<'/'>, two, one<'/'>, two, sp, two, one<':'>, two, one<':'>, two> {};
struct facility : sor<
    seq<one<'['>, plus<sor<alnum, one<'_', '-'>>>, one<']'>>,                         // [IKE], [IPSEC], [DHCPD]
    seq<sor<lit<"PPPOE">, lit<"PPTP">, lit<"PP">, lit<"TUNNEL">, lit<"IP Tunnel">, lit<"LAN">>, opt<one<'['>>, plus<digit>, opt<one<']'>>, at<sor<blank, one<':'>>>>,
    seq<lit<"SA:">, plus<digit>, one<'/'>, plus<alpha>, at<blank>>,
    seq<lit<"GW:">, plus<not_one<' '>>, at<blank>>> {};
struct text : plus<any> {};

struct marked_line : line<time, one<':'>, sp, facility, osp, opt<one<':'>, osp>, text> {};
struct other_line  : line<time, one<':'>, sp, text> {};
// clang-format on

}  // namespace sapair::grammar::yamaha::log
