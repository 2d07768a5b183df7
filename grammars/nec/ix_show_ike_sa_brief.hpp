// NEC UNIVERGE IX: `show ike sa brief`
//
//   ISAKMP SA - 1 configured, 1 created
//   Policy                         Initiator          Responder          Life(secs)
//   ike-pol                        0x0011223344556677 0x8899aabbccddeeff   2456
//
// Accepts MORE than was seen: any column width, a name so long that the cookie follows it without a
// blank. Accepts LESS: a name is one word.

#pragma once

#include "grammars/nec/sa_counts.hpp"

namespace sapair::grammar::nec::ix_show_ike_sa_brief {

// clang-format off
struct counts_line  : sa_counts<"ISAKMP SA"> {};
struct heading_line : line<headings<"Policy", "Initiator", "Responder", "Life(secs)">> {};

struct initiator : hex_digits<16> {};
struct responder : hex_digits<16> {};
struct life      : number {};
struct no_life   : absent {};
struct cookies   : seq<osp, ilit<"0x">, initiator, sp, ilit<"0x">, responder, sp, sor<life, no_life>, eof> {};

struct row_start : success {};
struct policy    : plus<seq<not_at<cookies>, not_one<' ', '\t'>>> {};
struct sa_row    : line<row_start, policy, cookies> {};

struct known_line  : sor<sa_row, heading_line, counts_line> {};
struct distinctive : sor<heading_line, sa_row> {};
// clang-format on

}  // namespace sapair::grammar::nec::ix_show_ike_sa_brief
