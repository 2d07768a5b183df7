// Cisco IOS and IOS XE: `show crypto isakmp sa [detail]` (IKEv1)
//
//   IPv4 Crypto ISAKMP SA
//   dst             src             state          conn-id status
//   192.0.2.1       198.51.100.1    QM_IDLE           1001 ACTIVE
//   192.0.2.1       198.51.100.2    MM_NO_STATE       1002 ACTIVE (deleted)
//
//   IPv6 Crypto ISAKMP SA
//
//    dst: 2001:db8:1::1
//    src: 2001:db8:2::1
//    state: QM_IDLE         conn-id:   1003 status: ACTIVE
//
// dst is the responder, src the initiator; which of them is this router is not told. Older releases
// have a slot between conn-id and status. With `detail`:
//
//   Codes: C - IKE configuration mode, D - Dead Peer Detection
//          K - Keepalives, N - NAT-traversal
//          psk - Preshared key, rsig - RSA signature
//
//   C-id  Local           Remote          I-VRF  Status Encr Hash   Auth DH Lifetime Cap.
//
//   29609 192.0.2.1       198.51.100.1    RED    ACTIVE aes  sha    psk  16 00:01:47 D
//          Engine-id:Conn-id =  SW:12609
//
// The I-VRF and the capabilities may be empty; Lifetime is what remains. `aes` is printed for any
// key size.
//
// Accepts MORE than a router prints: any column width, IPv6 addresses in rows, an unfinished SA
// without its algorithms.

#pragma once

#include "grammars/lexis.hpp"

namespace sapair::grammar::cisco::show_crypto_isakmp_sa {

// clang-format off
struct colon : seq<osp, one<':'>, osp> {};

struct title           : line<lit<"IPv">, one<'4', '6'>, sp, lit<"Crypto">, sp, lit<"ISAKMP">, sp, ilit<"SA">> {};
struct heading_line    : line<lit<"dst">, sp, lit<"src">, sp, lit<"state">, sp, lit<"conn-id">, opt<sp, lit<"slot">>, sp, lit<"status">> {};
struct detail_heading_line : line<lit<"C-id">, sp, lit<"Local">, sp, lit<"Remote">, opt<sp, lit<"I-VRF">>, sp, lit<"Status">, sp, lit<"Encr">,
                                  sp, lit<"Hash">, sp, lit<"Auth">, sp, lit<"DH">, sp, lit<"Lifetime">, opt<sp, lit<"Cap">, opt<one<'.'>>>> {};
struct meaning     : sor<lit<"IKE ">, lit<"Dead Peer Detection">, lit<"Keepalive">, lit<"NAT-traversal">, lit<"cTCP">, lit<"Preshared key">, lit<"RSA ">> {};
struct code        : seq<sor<lit<"psk">, lit<"rsig">, lit<"renc">, upper>, sp, one<'-'>, sp, at<meaning>, list<plus<not_one<' ', '\t', ','>>, sp>> {};
struct legend_line : line<opt<lit<"Code">, opt<one<'s'>>, one<':'>, osp>, list<code, seq<osp, one<','>, osp>>> {};

struct row_start : success {};
struct state_word : seq<plus<upper>, one<'_'>, plus<sor<upper, digit, one<'_'>>>> {};
struct dst     : host_chars {};
struct src     : host_chars {};
struct state   : seq<upper, star<sor<upper, digit, one<'_', '-'>>>> {};
struct conn_id : number {};
struct slot    : number {};
struct status  : seq<plus<sor<alpha, one<'-', '_'>>>, opt<osp, one<'('>, plus<not_one<')'>>, one<')'>>> {};   // "ACTIVE (deleted)"
struct sa_row  : line<row_start, dst, sp, src, sp, state, sp, conn_id, sp, opt<slot, sp>, status> {};

struct dst_start : at<lit<"dst:">> {};
struct dst_line   : line<dst_start, lit<"dst:">, sp, dst> {};
struct src_line   : line<lit<"src:">, sp, src> {};
struct state_line : line<lit<"state:">, sp, state, sp, lit<"conn-id:">, sp, conn_id, opt<sp, lit<"slot:">, sp, slot>, sp, lit<"status:">, sp, status> {};

struct c_id     : number {};
struct local    : host_chars {};
struct remote   : host_chars {};
struct i_vrf    : word {};
struct encr     : seq<at<alnum>, word, opt<sp, sor<lit<"128">, lit<"192">, lit<"256">>, at<blank>>> {};
struct hash     : seq<at<alpha>, word> {};
struct auth     : seq<at<alpha>, word> {};
struct dh       : number {};
struct lifetime : seq<plus<digit>, star<sor<digit, one<':', 'y', 'w', 'd', 'h', 'm', 's'>>>> {};
struct cap      : list<plus<upper>, sp> {};
struct negotiated : seq<status, sp, encr, sp, hash, sp, auth, sp, dh, sp, lifetime, opt<sp, cap>, eof> {};
struct unfinished : seq<status, opt<sp, auth>, sp, dh, sp, lifetime, opt<sp, cap>, eof> {};
struct c_id_start : at<digit> {};
struct detail_row : line<c_id_start, c_id, sp, local, sp, remote, sp, sor<negotiated, seq<i_vrf, sp, negotiated>, unfinished>> {};

struct engine      : word {};                                    // "SW:12609", "????"
struct engine_line : line<lit<"Engine-id:Conn-id">, osp, one<'='>, osp, opt<engine>> {};

struct known_line  : sor<detail_row, sa_row, engine_line, dst_line, src_line, state_line, heading_line, detail_heading_line, title, legend_line> {};
struct distinctive : sor<title, heading_line, detail_heading_line, engine_line, state_line,
                         line<lit<"Codes:">, osp, list<code, seq<osp, one<','>, osp>>>,
                         line<lit<"K - Keepalives,">, sp, lit<"N - NAT-traversal">>,
                         line<dst, sp, src, sp, state_word, sp, conn_id, sp, opt<slot, sp>, status>,
                         line<c_id, sp, local, sp, remote, sp, sor<negotiated, seq<i_vrf, sp, negotiated>>>> {};
// clang-format on

}  // namespace sapair::grammar::cisco::show_crypto_isakmp_sa
