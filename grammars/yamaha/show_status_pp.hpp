// Yamaha RT/RTX/NVR/FWX: `show status pp [N]`
//
//   PP[01]:                                                      PP[01]:
//   Description: provider-a                                      説明: provider-a
//   Current PPPoE session status is Connected.                   PPPoEセッションは接続されています
//   Access Concentrator: BAS                                     接続相手: BAS
//   1 minute 5 seconds  connection.                              通信時間: 3分12秒
//   Received: 212 packets [24410 octets]  Load: 0.0%             受信: 212 パケット [24410
//   オクテット]  負荷: 0.0% Transmitted: 230 packets [31872 octets]  Load: 0.0%          送信: 230
//   パケット [31872 オクテット]  負荷: 0.0% PPP Cofigure Options PPPオプション
//       LCP Local: Magic-Number MRU, Remote: CHAP Magic-Number MRU                (English in both)
//       IPCP Local: IP-Address Primary-DNS(198.51.100.53) Secondary-DNS(198.51.100.54), Remote:
//       IP-Address PP IP Address Local: 203.0.113.77, Remote: 203.0.113.254 IPV6CP Local:
//       Interface-ID, Remote: Interface-ID PP Interface-ID Local: 02a0defffe112233, Remote:
//       02a0defffe445566 CCP: None
//
// Accepts MORE than a router prints: any sentence about the state, "Configure" spelt right. Accepts
// LESS: the lines of ISDN and leased lines are not known.

#pragma once

#include "grammars/yamaha/lexis.hpp"

namespace sapair::grammar::yamaha::show_status_pp {

// clang-format off
struct pp_start : at<lit<"PP[">> {};
struct name     : seq<lit<"PP[">, plus<alnum>, one<']'>> {};
struct pp_line  : line<pp_start, name, colon> {};

struct description      : phrase {};
struct description_line : line<label<"Description", "説明">, opt<description>> {};

// The sentence as printed: which state it means is for the parser to know.
struct protocol   : plus<ranges<'A', 'Z', 'a', 'z', '0', '9', '/'>> {};
struct session_state : sor<seq<lit<"Current ">, protocol, lit<" session status is ">, osp, phrase>,
                           seq<protocol, lit<"セッションは">, osp, phrase>> {};
struct line_state    : sor<seq<lit<"Current line status is ">, osp, phrase>, seq<lit<"回線は">, osp, phrase>> {};
struct state         : sor<session_state, line_state> {};
struct state_start   : success {};
struct state_line    : line<state_start, state> {};

struct access_concentrator      : phrase {};
struct access_concentrator_line : line<label<"Access Concentrator", "接続相手">, opt<access_concentrator>> {};

struct from      : date_time {};
struct from_line : line<sor<seq<lit<"from">, sp, from, opt<one<'.'>>>, seq<label<"開始">, from>>> {};
struct connection_line : line<sor<seq<duration, lit<"connection">, opt<one<'.'>>>, seq<label<"通信時間">, duration>>> {};

struct received_packets    : big_number {};
struct received_octets     : big_number {};
struct received_load       : word {};
struct transmitted_packets : big_number {};
struct transmitted_octets  : big_number {};
struct transmitted_load    : word {};
template <typename Load>
struct load : opt<osp, label<"Load", "負荷">, Load> {};
struct received_line    : line<label<"Received", "受信">,    counted<received_packets, received_octets>,       load<received_load>> {};
struct transmitted_line : line<label<"Transmitted", "送信">, counted<transmitted_packets, transmitted_octets>, load<transmitted_load>> {};

struct options_heading : line<sor<seq<lit<"PPP Co">, opt<one<'n'>>, lit<"figure Options">>, lit<"PPPオプション">>, opt<colon>> {};

// "Local: A B, Remote: C": each side is words, or nothing.
struct side_word : seq<not_at<lit<"Remote:">>, plus<not_one<' ', '\t', ','>>> {};
struct side      : list<side_word, sp> {};
template <typename Local, typename Remote>
struct sides : seq<lit<"Local:">, osp, opt<Local>, osp, one<','>, osp, lit<"Remote:">, osp, opt<Remote>> {};

struct lcp_local  : side {};
struct lcp_remote : side {};
struct lcp_line   : line<lit<"LCP">, sp, sides<lcp_local, lcp_remote>> {};

struct primary_dns   : plus<not_one<')'>> {};
struct secondary_dns : plus<not_one<')'>> {};
struct ipcp_word   : sor<seq<lit<"Primary-DNS(">, primary_dns, one<')'>>, seq<lit<"Secondary-DNS(">, secondary_dns, one<')'>>, side_word> {};
struct ipcp_local  : list<ipcp_word, sp> {};
struct ipcp_remote : side {};
struct ipcp_line   : line<lit<"IPCP">, sp, sides<ipcp_local, ipcp_remote>> {};

struct local_address  : side {};
struct remote_address : side {};
struct address_line   : line<lit<"PP IP Address">, sp, sides<local_address, remote_address>> {};

struct ipv6cp_local  : side {};
struct ipv6cp_remote : side {};
struct ipv6cp_line   : line<sor<lit<"IPV6CP">, lit<"IPv6CP">>, sp, sides<ipv6cp_local, ipv6cp_remote>> {};
struct local_interface_id  : side {};
struct remote_interface_id : side {};
struct interface_id_line   : line<lit<"PP Interface-ID">, sp, sides<local_interface_id, remote_interface_id>> {};

struct ccp      : phrase {};
struct ccp_line : line<label<"CCP">, ccp> {};

struct known_line : sor<pp_line, description_line, state_line, access_concentrator_line, from_line, connection_line,
                        received_line, transmitted_line, options_heading, lcp_line, ipcp_line, address_line,
                        ipv6cp_line, interface_id_line, ccp_line> {};
// What tells this output from all others.
struct distinctive : sor<pp_line, state_line> {};
// clang-format on

}  // namespace sapair::grammar::yamaha::show_status_pp
