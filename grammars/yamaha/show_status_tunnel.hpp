// Yamaha RT/RTX/NVR/FWX: `show status tunnel [N]`, and `show status ipip`, which frames the same
// blocks
//
//   TUNNEL[1]:                                                   TUNNEL[1]:
//   Description: branch                                          説明: branch
//     Interface type: IPsec                                        インタフェースの種類: IPsec
//     Current status is Online. トンネルインタフェースは接続されています from 2011/08/15 18:19:45.
//     開始: 2021/03/25 15:04:47 5 hours 7 minutes 58 seconds  connection. 通信時間: 2時間5分10秒
//     Maximum Transmission Unit(MTU):
//       IPv4: 1280 octets
//       IPv6: 1280 octets
//     Received:    (IPv4) 3933 packets [244941 octets]             受信: (IPv4) 391 パケット [23172
//     オクテット]
//                  (IPv6) 0 packet [0 octet]                             (IPv6) 0 パケット [0
//                  オクテット]
//     Transmitted: (IPv4) 3933 packets [241407 octets]             送信: (IPv4) 4964 パケット
//     [477836 オクテット]
//                  (IPv6) 0 packet [0 octet]                             (IPv6) 0 パケット [0
//                  オクテット]
//     IKE keepalive:
//            [Type]: rfc4306
//          [Status]: OK
//       [Next send]: 2 sec after
//
//   ------------------- IPIP INFORMATION -------------------
//   Number of IPIP tunnels: 1
//   TUNNEL[1]:
//     Current status is Online.
//     (as above)
//     Remote endpoint address: 2001:db8::1
//
// Accepts MORE than a router prints: any sentence about the state; the Japanese words of the MTU
// and keepalive blocks are not proven. Accepts LESS: the extra lines of L2TP and PPTP tunnels are
// not known.

#pragma once

#include "grammars/yamaha/lexis.hpp"

namespace sapair::grammar::yamaha::show_status_tunnel {

// clang-format off
struct tunnel_start : at<lit<"TUNNEL[">> {};
struct number_in_name : number {};
struct name        : seq<lit<"TUNNEL[">, number_in_name, one<']'>> {};
struct tunnel_line : line<tunnel_start, name, colon> {};

struct description      : phrase {};
struct description_line : line<label<"Description", "説明">, opt<description>> {};

struct interface_type      : phrase {};
struct interface_type_line : line<label<"Interface type", "インタフェースの種類", "インターフェースの種類">, interface_type> {};

// The sentence as printed: whether it says up is for the parser to know.
struct state      : seq<sor<lit<"Current status is ">, lit<"トンネルインタフェースは">, lit<"トンネルインターフェースは">>, osp, phrase> {};
struct state_line : line<state> {};

struct from      : date_time {};
struct from_line : line<sor<seq<lit<"from">, sp, from, opt<one<'.'>>>, seq<label<"開始">, from>>> {};
struct connection_line : line<sor<seq<duration, lit<"connection">, opt<one<'.'>>>, seq<label<"通信時間">, duration>>> {};

struct mtu_heading : line<sor<lit<"Maximum Transmission Unit">, lit<"最大転送単位">, lit<"最大伝送単位">>, osp, opt<lit<"(MTU)">>, colon> {};
struct mtu_ipv4 : number {};
struct mtu_ipv6 : number {};
struct mtu_line : line<sor<seq<label<"IPv4">, mtu_ipv4>, seq<label<"IPv6">, mtu_ipv6>>, osp, octet_unit> {};

struct received_packets    : big_number {};
struct received_octets     : big_number {};
struct transmitted_packets : big_number {};
struct transmitted_octets  : big_number {};
struct received_line    : line<label<"Received", "受信">,    opt<lit<"(IPv4)">>, osp, counted<received_packets, received_octets>> {};
struct transmitted_line : line<label<"Transmitted", "送信">, opt<lit<"(IPv4)">>, osp, counted<transmitted_packets, transmitted_octets>> {};
struct ipv6_packets : big_number {};
struct ipv6_octets  : big_number {};
struct ipv6_count   : counted<ipv6_packets, ipv6_octets> {};
struct ipv6_line    : line<lit<"(IPv6)">, osp, ipv6_count> {};   // belongs to the line above it

struct keepalive_heading : line<sor<lit<"IKE keepalive">, lit<"IKEキープアライブ">, lit<"IKE キープアライブ">>, colon> {};
struct keepalive_type   : phrase {};
struct keepalive_status : phrase {};
struct next_send        : phrase {};
struct keepalive_line : line<sor<
    seq<label<"[Type]", "[タイプ]", "[種類]", "[種別]", "[方式]">, keepalive_type>,
    seq<label<"[Status]", "[状態]">, keepalive_status>,
    seq<label<"[Next send]", "[次の送信]", "[次回送信]">, next_send>>> {};

struct ipip_heading : line<plus<one<'-'>>, osp, lit<"IPIP INFORMATION">, osp, plus<one<'-'>>> {};
struct ipip_tunnels : number {};
struct ipip_count   : line<label<"Number of IPIP tunnels", "IPIPトンネルの数", "IPIPトンネル数">, ipip_tunnels> {};
struct remote_endpoint      : phrase {};
struct remote_endpoint_line : line<label<"Remote endpoint address", "リモートエンドポイントアドレス", "リモート側のエンドポイントアドレス">, remote_endpoint> {};

struct known_line : sor<ipv6_line, received_line, transmitted_line, tunnel_line, description_line, interface_type_line,
                        state_line, from_line, connection_line, mtu_heading, mtu_line, keepalive_heading, keepalive_line,
                        ipip_heading, ipip_count, remote_endpoint_line> {};
// What tells this output from all others.
struct distinctive : sor<tunnel_line, interface_type_line, state_line> {};
struct ipip_distinctive : sor<ipip_heading, ipip_count> {};
// clang-format on

}  // namespace sapair::grammar::yamaha::show_status_tunnel
