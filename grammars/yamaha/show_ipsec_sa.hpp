// Yamaha RT/RTX/NVR/FWX: `show ipsec sa`, the table
//
//   Total: isakmp:1 send:1 recv:1
//
//   sa    sgw isakmp connection    dir  life[s] remote-id
//   ----------------------------------------------------------------------------
//   1     1    -     isakmp        -    21398   198.51.100.1
//   2     1    1     tun[0001]esp  send 21399   198.51.100.1
//
// The column rules carry the names of the device's own heading. With IKEv2 the connection says
// `ike`, while the Total line still says `isakmp:`.
//
// Accepts MORE than a router prints: any column width, tabs, rows without a heading, a remote-id
// that was replaced by several words. Accepts LESS: no other connection than isakmp, ike,
// tun[n]esp, tun[n]ah and tra[n]esp has been seen or described.

#pragma once

#include "grammars/lexis.hpp"

namespace sapair::grammar::yamaha::show_ipsec_sa {

// clang-format off
struct isakmp_total : number {};
struct send_total   : number {};
struct recv_total   : number {};
struct totals     : seq<lit<"isakmp:">, isakmp_total, sp, lit<"send:">, send_total, sp, lit<"recv:">, recv_total> {};
struct total_line : line<lit<"Total:">, osp, totals> {};

struct heading_line : line<headings<"sa", "sgw", "isakmp", "connection", "dir", "life[s]", "remote-id">> {};
struct underline    : line<rep_min<8, one<'-'>>> {};

struct sa     : number {};                                       // this SA, as `ipsec sa delete` takes it
struct sgw    : number {};                                       // security gateway: the n of `ipsec ike ... n`
struct isakmp_id : number {};
struct isakmp : sor<isakmp_id, absent> {};                       // the IKE SA that carries this child SA

struct ikev1  : lit<"isakmp"> {};
struct ikev2  : lit<"ike"> {};
struct tunnel : number {};                                       // tun[001] and tun[0001] are both seen
struct esp    : lit<"esp"> {};
struct ah     : lit<"ah"> {};
struct tunnel_mode    : lit<"tun["> {};
struct transport_mode : lit<"tra["> {};
struct child  : seq<sor<tunnel_mode, transport_mode>, tunnel, one<']'>, sor<esp, ah>> {};
struct connection : seq<sor<ikev1, ikev2, child>, at<blank>> {};

struct send : lit<"send"> {};
struct recv : lit<"recv"> {};
struct dir  : sor<send, recv, absent> {};

struct life      : number {};
struct remote_id : phrase {};

struct row_start : at<digit> {};
struct sa_row : line<row_start, sa, sp, sgw, sp, isakmp, sp, connection, sp, dir, sp, life, sp, remote_id> {};

struct known_line : sor<sa_row, total_line, heading_line, underline> {};
// What tells this output from all others.
struct distinctive : sor<total_line, heading_line, sa_row> {};
// clang-format on

}  // namespace sapair::grammar::yamaha::show_ipsec_sa
