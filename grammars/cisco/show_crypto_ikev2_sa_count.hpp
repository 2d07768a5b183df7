// Cisco IOS XE: `show crypto ikev2 sa count`
//
//   0 Negotiating SAs
//   1 Session
//   1 Active SAs
//   126 Created SAs
//   125 Deleted SAs
//   0 Marked for Deletion SAs

#pragma once

#include "grammars/lexis.hpp"

namespace sapair::grammar::cisco::show_crypto_ikev2_sa_count {

// clang-format off
struct count : big_number {};
struct what  : sor<lit<"Negotiating">, lit<"Active">, lit<"Created">, lit<"Deleted">, lit<"Marked for Deletion">> {};
struct label : sor<seq<what, lit<" SA">, opt<one<'s'>>>, seq<lit<"Session">, opt<one<'s'>>>> {};
struct count_line : line<count, sp, label> {};

struct known_line  : sor<count_line> {};
struct distinctive : sor<count_line> {};
// clang-format on

}  // namespace sapair::grammar::cisco::show_crypto_ikev2_sa_count
