// Cisco ASA: `show crypto ikev1 sa [detail]`, and the first half of `show crypto isakmp sa`
//
//   IKEv1 SAs:
//
//      Active SA: 1
//       Rekey SA: 0 (A tunnel will report 1 Active and 1 Rekey SA during rekey)
//   Total IKE SA: 1
//
//   1   IKE Peer: 198.51.100.1
//       Type    : L2L             Role    : initiator
//       Rekey   : no              State   : MM_ACTIVE
//       Encrypt : aes-256         Hash    : SHA
//       Auth    : preshared       Lifetime: 86400
//       Lifetime Remaining: 83600
//
// The last three lines are of `detail`. Without any SA: `There are no IKEv1 SAs`, before 8.4 `There
// are no isakmp sas`. The command reference shows `detail` as a table with a heading over every
// row:
//
//   IKE Peer      Type  Dir   Rky  State      Encrypt Hash  Auth    Lifetime
//   1 198.51.100.1  User  Resp  No   AM_Active  3des    SHA   preshrd 86400
//
// Accepts MORE than a device prints: the pairs in any order and number on a line.

#pragma once

#include "grammars/lexis.hpp"

namespace sapair::grammar::cisco::asa_show_crypto_ikev1_sa {

// clang-format off
struct colon : seq<osp, one<':'>, osp> {};

struct title     : line<lit<"IKEv1 SAs">, osp, one<':'>> {};
struct none      : seq<lit<"There are no ">, sor<lit<"IKEv1 SAs">, ilit<"isakmp sas">>> {};
struct none_line : line<none, opt<one<'.'>>> {};

struct active_sa : number {};
struct rekey_sa  : number {};
struct total_sa  : number {};
struct active_line : line<lit<"Active SA">, colon, active_sa> {};
struct rekey_line  : line<lit<"Rekey SA">, colon, rekey_sa, opt<sp, one<'('>, lit<"A tunnel will report">, plus<not_one<')'>>, one<')'>>> {};
struct total_line  : line<lit<"Total IKE SA">, colon, total_sa> {};

struct peer_start : at<digit> {};
struct index      : number {};
struct ike_peer   : word {};
struct peer_line  : line<peer_start, index, sp, lit<"IKE Peer">, colon, ike_peer> {};

struct type      : word {};                                      // "L2L", "user"
struct initiator : ilit<"initiator"> {};
struct responder : ilit<"responder"> {};
struct role      : sor<initiator, responder, word> {};
struct rekey     : word {};
struct state     : word {};
struct encrypt   : word {};
struct hash      : word {};
struct auth      : word {};
struct lifetime  : number {};
struct lifetime_remaining : number {};
struct pair : sor<seq<lit<"Type">,    colon, type>,
                  seq<lit<"Role">,    colon, role>,
                  seq<lit<"Rekey">,   colon, rekey>,
                  seq<lit<"State">,   colon, state>,
                  seq<lit<"Encrypt">, colon, encrypt>,
                  seq<lit<"Hash">,    colon, hash>,
                  seq<lit<"Auth">,    colon, auth>,
                  seq<lit<"Lifetime Remaining">, colon, lifetime_remaining>,
                  seq<lit<"Lifetime">, colon, lifetime>> {};
struct pairs_line : line<at<upper>, list<pair, sp>> {};

struct table_heading_line : line<headings<"IKE Peer", "Type", "Dir", "Rky", "State">, opt<sp, headings<"Encrypt", "Hash", "Auth", "Lifetime">>> {};
struct dir_initiator : ilit<"init"> {};
struct dir_responder : ilit<"resp"> {};
struct dir       : sor<dir_initiator, dir_responder> {};
struct rky       : sor<ilit<"yes">, ilit<"no">> {};
struct table_row : line<peer_start, index, sp, ike_peer, sp, type, sp, dir, sp, rky, sp, state,
                        opt<sp, encrypt, sp, hash, sp, auth, sp, lifetime>> {};

struct known_line  : sor<peer_line, pairs_line, table_row, table_heading_line, total_line, active_line, rekey_line, title, none_line> {};
struct distinctive : sor<peer_line, title, none_line, total_line, active_line, rekey_line, table_heading_line, table_row,
                         line<lit<"Type">, colon, type, sp, lit<"Role">, colon, role>,
                         line<lit<"Rekey">, colon, rekey, sp, lit<"State">, colon, state>> {};
// clang-format on

}  // namespace sapair::grammar::cisco::asa_show_crypto_ikev1_sa
