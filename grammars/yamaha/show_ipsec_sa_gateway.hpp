// Yamaha RT/RTX/NVR/FWX: `show ipsec sa gateway [N]`, the summary
//
//   sgw  flags local-id                      remote-id        # of sa
//   --------------------------------------------------------------------------
//   1    U K   192.168.0.1                   203.0.113.225    i:1 s:1 r:1
//
// i, s and r count the SAs of IKE, those that send and those that receive.
//
// Accepts MORE than a router prints: any flags, no flags, a word after the counts. Accepts LESS:
// the lines that XAUTH adds have not been seen.

#pragma once

#include "grammars/yamaha/lexis.hpp"

namespace sapair::grammar::yamaha::show_ipsec_sa_gateway {

// clang-format off
struct heading_line : line<headings<"sgw", "flags", "local-id", "remote-id", "#", "of", "sa">> {};

struct sgw   : number {};
struct flag  : seq<sor<upper, one<'-', '*'>>, at<blank>> {};
struct flags : list<flag, sp> {};
struct local_id_word   : seq<not_at<word, sp, lit<"i:">, digit>, word> {};   // the remote ID is the last one
struct local_id  : list<local_id_word, sp> {};                   // several words when it was masked
struct remote_id : word {};
struct ike_count  : number {};
struct send_count : number {};
struct recv_count : number {};
struct a_word     : word {};                                      // one: more would swallow the line below a full one

struct row_start : at<digit> {};
struct sgw_row : line<row_start, sgw, sp, opt<flags, sp>, local_id, sp, remote_id, sp, lit<"i:">, ike_count,
                      sp, lit<"s:">, send_count, sp, lit<"r:">, recv_count, opt<sp, a_word>> {};

struct known_line : sor<sgw_row, heading_line, underline> {};
// What tells this output from all others.
struct distinctive : sor<sgw_row, heading_line> {};
// clang-format on

}  // namespace sapair::grammar::yamaha::show_ipsec_sa_gateway
