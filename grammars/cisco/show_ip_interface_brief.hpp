// Cisco IOS, IOS XE: `show ip interface brief`; ASA: `show interface ip brief`
//
//   Interface              IP-Address      OK? Method Status                Protocol
//   GigabitEthernet0/0     198.51.100.1    YES NVRAM  up                    up
//   GigabitEthernet0/1     unassigned      YES unset  administratively down down
//   Tunnel0                10.0.0.1        YES manual up                    down
//
// Accepts MORE than a router prints: any method and status.

#pragma once

#include "grammars/lexis.hpp"

namespace sapair::grammar::cisco::show_ip_interface_brief {

// clang-format off
struct heading_line : line<headings<"Interface", "IP-Address", "OK?", "Method", "Status", "Protocol">> {};

struct row_start  : success {};
struct interface_name : word {};
struct unassigned : lit<"unassigned"> {};
struct address    : seq<plus<sor<xdigit, one<'.', ':'>>>, opt<one<'/'>, plus<digit>>> {};
struct masked     : seq<at<plus<sor<xdigit, one<'x', 'X', '*', '.'>>>, blank>, word> {};
struct ip_address : sor<seq<unassigned, at<blank>>, seq<sor<seq<address, at<blank>>, masked>, at<blank>>> {};
struct shown_address : ip_address {};
struct ok         : sor<lit<"YES">, lit<"NO">> {};
struct method     : word {};
struct status     : sor<seq<lit<"administratively">, sp, word>, word> {};
struct protocol   : word {};
struct row        : line<row_start, interface_name, sp, shown_address, sp, ok, sp, method, sp, status, sp, protocol> {};

struct known_line : sor<row, heading_line> {};
// clang-format on

}  // namespace sapair::grammar::cisco::show_ip_interface_brief
