// Yamaha RT/RTX/NVR/FWX: `show ip route [detail]`
//
//   Destination         Gateway          Interface       Kind  Additional Info.
//   default             -                    PP[01]    static
//   10.0.0.0/8          192.168.1.254          LAN2    static  k(1)
//   10.1.0.0/24         192.168.1.253          LAN2      OSPF     cost=2
//   203.0.113.1/32       -                    PP[01] temporary
//
//   宛先ネットワーク    ゲートウェイ     インタフェース  種別  付加情報
//
// The interface is right-aligned: one blank may be all that separates it from the kind.
//
// Accepts MORE than a router prints: any kind, any additional words. Accepts LESS: an interface is
// one whose name begins as those of a Yamaha do.

#pragma once

#include "grammars/yamaha/lexis.hpp"

namespace sapair::grammar::yamaha::show_ip_route {

// clang-format off
struct heading_line : line<sor<headings<"Destination", "Gateway", "Interface", "Kind", "Additional", "Info.">,
                               headings<"宛先ネットワーク", "ゲートウェイ", "インタフェース", "種別", "付加情報">>> {};

struct destination : word {};
struct gateway_host : word {};
struct gateway     : sor<seq<absent, at<blank>>, gateway_host> {};
struct interface   : seq<sor<lit<"PP[">, lit<"TUNNEL[">, lit<"LAN">, lit<"VLAN">, lit<"BRIDGE">, lit<"LOOPBACK">, lit<"NULL">,
                             lit<"WAN">, lit<"ONU">, lit<"BRI">, lit<"PRI">>, star<not_one<' ', '\t'>>> {};
struct kind        : plus<sor<alnum, one<'-', '_'>>> {};

struct hidden          : sor<lit<"hidden">, lit<"hide">, lit<"(hidden)">, lit<"(hide)">, lit<"隠蔽">> {};
struct additional_word : sor<seq<hidden, at<sor<blank, eof>>>, word> {};
struct additional_info : list<additional_word, sp> {};

struct row_start : not_at<one<'-'>> {};
struct route_row : line<row_start, destination, sp, gateway, sp, interface, sp, kind, opt<sp, additional_info>> {};

struct known_line : sor<route_row, heading_line, underline> {};
// What tells this output from all others.
struct distinctive : sor<heading_line, route_row> {};
// clang-format on

}  // namespace sapair::grammar::yamaha::show_ip_route
