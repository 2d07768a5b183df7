// Cisco IOS and IOS XE: `show crypto session [detail] [remote X] [interface X]`
//
//   Crypto session current status
//
//   Code: C - IKE Configuration mode, D - Dead Peer Detection
//   K - Keepalives, N - NAT-traversal, T - cTCP encapsulation
//
//   Interface: Tunnel13
//   Profile: IKE-PROFILE
//   Uptime: 3d18h
//   Session status: UP-ACTIVE
//   Peer: 198.51.100.1 port 4500 fvrf: (none) ivrf: (none)
//         Phase1_id: 198.51.100.1
//         Desc: (none)
//     Session ID: 8
//     IKEv2 SA: local 192.0.2.2/4500 remote 198.51.100.1/4500 Active
//             Capabilities:DN connid:1042 lifetime:05:50:03
//     IPSEC FLOW: permit ip 10.1.0.0/255.255.255.0 10.2.0.0/255.255.255.0
//           Active SAs: 2, origin: crypto map
//           Inbound:  #pkts dec'ed 449282 drop 0 life (KB/Sec) KB Vol Rekey Disabled/3060
//           Outbound: #pkts enc'ed 772730 drop 0 life (KB/Sec) 4607812/3060
//
// An IKE SA over IPv6 takes two lines. Older releases print `IKE SA:` for either version and no
// Session ID.
//
// Accepts MORE than a router prints: any spacing, lines in another order. Accepts LESS: a flow is
// permit or deny, with networks, hosts or any.

#pragma once

#include "grammars/lexis.hpp"

namespace sapair::grammar::cisco::show_crypto_session {

// clang-format off
struct colon : seq<osp, one<':'>, osp> {};
struct item  : list<plus<not_one<' ', '\t', ','>>, sp> {};       // up to the next comma, inner blanks kept

struct title       : line<lit<"Crypto session current status">> {};
struct code        : seq<upper, sp, one<'-'>, sp, item> {};
struct legend_line : line<opt<lit<"Code">, opt<one<'s'>>, one<':'>, osp>, list<code, seq<osp, one<','>, osp>>> {};

struct interface_start : at<lit<"Interface:">> {};
struct interface       : phrase {};
struct interface_line  : line<interface_start, lit<"Interface:">, osp, interface> {};
struct profile         : phrase {};
struct profile_line    : line<lit<"Profile:">, osp, profile> {};
struct uptime          : phrase {};
struct uptime_line     : line<lit<"Uptime:">, osp, uptime> {};
struct username        : phrase {};
struct username_line   : line<lit<"Username:">, osp, username> {};
struct group           : phrase {};
struct group_line      : line<lit<"Group:">, osp, group> {};
struct assigned        : phrase {};
struct assigned_line   : line<lit<"Assigned address:">, osp, assigned> {};
struct session_status  : phrase {};
struct status_line     : line<lit<"Session status:">, osp, session_status> {};
struct peer      : host_chars {};
struct peer_port : number {};
struct fvrf      : word {};
struct ivrf      : word {};
struct peer_line : line<lit<"Peer:">, osp, peer, opt<sp, lit<"port">, sp, peer_port>, opt<sp, lit<"fvrf:">, osp, fvrf>, opt<sp, lit<"ivrf:">, osp, ivrf>> {};
struct phase1_id       : phrase {};
struct phase1_id_line  : line<lit<"Phase1_id:">, osp, opt<phase1_id>> {};
struct desc            : phrase {};
struct desc_line       : line<lit<"Desc:">, osp, opt<desc>> {};
struct system_ip       : word {};
struct system_interface : word {};
struct system_ip_line  : line<lit<"System IP:">, osp, system_ip, opt<sp, lit<"Interface:">, osp, system_interface>> {};

struct session_id      : number {};
struct session_id_line : line<lit<"Session ID:">, osp, session_id> {};
struct ikev1 : lit<"IKEv1"> {};
struct ikev2 : lit<"IKEv2"> {};
struct ike_start   : at<lit<"IKE">> {};
struct ike         : sor<ikev1, ikev2, lit<"IKE">> {};
struct local_host  : host_chars {};
struct local_port  : number {};
struct remote_host : host_chars {};
struct remote_port : number {};
struct activity    : phrase {};                                  // "Active", "Inactive"
struct remote_part : seq<lit<"remote">, sp, remote_host, one<'/'>, remote_port, sp, activity> {};
struct ike_line    : line<ike_start, ike, sp, lit<"SA:">, osp, lit<"local">, sp, local_host, one<'/'>, local_port, opt<sp, remote_part>> {};
struct remote_line : line<remote_part> {};
struct capabilities : sor<plus<upper>, lit<"(none)">> {};
struct connid       : big_number {};
struct lifetime     : word {};
struct capabilities_line : line<lit<"Capabilities:">, osp, capabilities, sp, lit<"connid:">, osp, connid, sp, lit<"lifetime:">, osp, lifetime> {};

struct flow_start : at<lit<"IPSEC FLOW">> {};
struct protocol   : word {};                                     // "ip", "ipv6", "47"
struct network      : host_chars {};
struct network_mask : word {};
struct selector_host : host_chars {};
struct selector_port : number {};

template <typename Side> struct host_of    : selector_host {};
template <typename Side> struct network_of : network {};
template <typename Side> struct mask_of    : network_mask {};
template <typename Side> struct port_of    : selector_port {};
template <typename Side> struct text_of    : sor<seq<lit<"host">, sp, host_of<Side>>, seq<network_of<Side>, one<'/'>, mask_of<Side>>, lit<"any">> {};
template <typename Side> struct selector_of : seq<text_of<Side>, opt<sp, lit<"port">, sp, opt<sor<lit<"eq">, one<'='>>, sp>, port_of<Side>>> {};
struct local_side {};
struct remote_side {};
struct flow      : seq<sor<lit<"permit">, lit<"deny">>, sp, protocol, sp, selector_of<local_side>, sp, selector_of<remote_side>> {};
struct flow_line : line<flow_start, lit<"IPSEC FLOW">, osp, one<':'>, osp, flow> {};

struct active_sas : number {};
struct origin     : phrase {};
struct active_line : line<lit<"Active SAs:">, osp, active_sas, opt<osp, one<','>, osp, lit<"origin:">, osp, origin>> {};
struct apostrophe : sor<one<'\''>, lit<"’">> {};
struct decrypted     : big_number {};
struct inbound_drop  : big_number {};
struct life          : seq<list<plus<not_one<' ', '\t', '/'>>, sp>, one<'/'>, plus<digit>> {};
struct inbound_life  : life {};                                  // "4607772/1874", "KB Vol Rekey Disabled/3060"
struct inbound_line  : line<lit<"Inbound:">, osp, lit<"#pkts dec">, apostrophe, lit<"ed">, sp, decrypted, sp, lit<"drop">, sp, inbound_drop,
                            opt<sp, lit<"life (KB/Sec)">, sp, inbound_life>> {};
struct encrypted     : big_number {};
struct outbound_drop : big_number {};
struct outbound_life : life {};
struct outbound_line : line<lit<"Outbound:">, osp, lit<"#pkts enc">, apostrophe, lit<"ed">, sp, encrypted, sp, lit<"drop">, sp, outbound_drop,
                            opt<sp, lit<"life (KB/Sec)">, sp, outbound_life>> {};

struct known_line : sor<flow_line, active_line, inbound_line, outbound_line, ike_line, capabilities_line, session_id_line,
                        interface_line, status_line, peer_line, profile_line, uptime_line, phase1_id_line, desc_line, remote_line,
                        username_line, group_line, assigned_line, system_ip_line, title, legend_line> {};

// "Tunnel13", "GigabitEthernet0/0/0": what begins a block where nothing else was seen of the output.
struct interface_name : seq<plus<sor<alpha, one<'-'>>>, digit, star<sor<digit, one<'/', '.', ':'>>>> {};
struct distinctive : sor<title, flow_line,
                         line<lit<"Code:">, osp, list<code, seq<osp, one<','>, osp>>>,
                         line<lit<"K - Keepalives,">, sp, lit<"N - NAT-traversal,">, sp, code>,
                         ike_line, status_line, capabilities_line, inbound_line, outbound_line,
                         line<lit<"Interface:">, sp, interface_name>,
                         line<lit<"Peer:">, sp, peer, sp, lit<"port">, sp, peer_port, opt<sp, lit<"fvrf:">, osp, fvrf>, opt<sp, lit<"ivrf:">, osp, ivrf>>,
                         line<lit<"Active SAs:">, sp, active_sas, one<','>, sp, lit<"origin:">, sp, origin>> {};
// Above the status; too common by themselves, but two of them follow each other nowhere else.
struct above_status : sor<profile_line, uptime_line, username_line, group_line, assigned_line> {};
struct above_peer   : sor<above_status, status_line> {};
// clang-format on

}  // namespace sapair::grammar::cisco::show_crypto_session
