// NEC UNIVERGE IX: `show ip route`
//
//   IP Routing Table - 4 entries, 2 hidden, 2042 frees
//   Entries: 2 Connected, 2 Static, 0 RIP, 0 OSPF, 0 BGP
//   Codes: C - Connected, S - Static, R - RIP, O - OSPF, IA - OSPF inter area
//          N1 - OSPF NSSA external type 1, N2 - OSPF NSSA external type 2
//          E1 - OSPF external type 1, E2 - OSPF external type 2, B - BGP
//          * - Candidate default, s - Summary
//   Timers: Age
//   S*   0.0.0.0/0 [1/1] is directly connected, Tunnel0.0, 02:10:05
//        10.0.0.0/8 is subnetted, 1 subnets
//   C      10.2.11.0/24 [0/1] is directly connected, GigaEthernet1.0, 01:18:24
//   S      192.0.2.1/32 [1/1] via 198.51.100.254, GigaEthernet0.0, 02:10:07
//
// A line `is subnetted` is a heading above routes that stand in their own lines: it carries no
// route.
//
// Accepts MORE than was seen: two codes (`O IA`), a summary route, a row without an age, masked
// addresses. Accepts LESS: a row has its [distance/metric].

#pragma once

#include "grammars/lexis.hpp"

namespace sapair::grammar::nec::ix_show_ip_route {

// clang-format off
struct entries : number {};
struct hidden  : number {};
struct frees   : number {};
struct table_line : line<ilit<"IP Routing Table">, osp, one<'-'>, osp, entries, sp, sor<ilit<"entries">, ilit<"entry">>,
                         opt<osp, one<','>, osp, hidden, sp, ilit<"hidden">>, opt<osp, one<','>, osp, frees, sp, sor<ilit<"frees">, ilit<"free">>>> {};
struct count        : seq<number, sp, list<plus<alnum>, sp>> {};
struct entries_line : line<ilit<"Entries:">, osp, list<count, seq<osp, one<','>, osp>>> {};

struct legend_code  : sor<one<'*', '>', '+', '%'>, seq<alpha, opt<alnum>, not_at<alnum>>> {};
struct legend_entry : seq<legend_code, sp, one<'-'>, sp, plus<not_one<','>>> {};
struct legend       : seq<list<legend_entry, seq<osp, one<','>, osp>>, opt<osp, one<','>>> {};
struct codes_line   : line<ilit<"Codes:">, osp, legend> {};
struct legend_line  : line<legend> {};
struct timers_line  : line<ilit<"Timers:">, osp, phrase> {};

struct prefix      : seq<plus<sor<xdigit, one<'.', ':', 'x', 'X', '*'>>>, one<'/'>, plus<sor<digit, one<'x', 'X', '*'>>>> {};
struct parent_line : line<prefix, sp, ilit<"is ">, opt<ilit<"variably ">>, ilit<"subnetted">, star<any>> {};

struct route_start : success {};
struct second_code : sor<lit<"IA">, lit<"E1">, lit<"E2">, lit<"N1">, lit<"N2">, lit<"L1">, lit<"L2">, lit<"ia">> {};
struct code        : seq<alpha, opt<osp, one<'*'>>, opt<sp, second_code, at<blank>>, opt<osp, one<'*'>>> {};
struct destination : prefix {};
struct distance    : number {};
struct metric      : number {};
struct preference  : seq<one<'['>, distance, one<'/'>, metric, one<']'>> {};
struct gateway     : seq<host_chars> {};
struct connected   : ilit<"is directly connected"> {};
struct summary     : ilit<"is a summary"> {};
struct interface   : seq<at<alpha>, plus<not_one<' ', '\t', ','>>> {};
struct age         : plus<sor<digit, one<':', '.'>, one<'d', 'h', 'w', 'y', 'm', 's'>>> {};
struct comma       : seq<osp, one<','>, osp> {};
struct way         : seq<sor<seq<ilit<"via">, sp, gateway>, connected, summary>, opt<comma, interface>, opt<comma, age>> {};
struct route_line  : line<route_start, code, sp, destination, sp, preference, sp, way> {};

struct known_line : sor<route_line, parent_line, table_line, entries_line, codes_line, timers_line, legend_line> {};

// What tells this output from all others. Cisco's rows have no [distance/metric] before `is directly connected`,
// and the age before the interface.
struct ix_row      : line<code, sp, destination, sp, preference, sp, sor<seq<ilit<"via">, sp, gateway>, connected>, comma, interface, comma, at<digit>, age> {};
struct distinctive : sor<table_line, entries_line, timers_line, ix_row> {};
// clang-format on

}  // namespace sapair::grammar::nec::ix_show_ip_route
