// Cisco IOS and IOS XE: `show crypto isakmp sa count`
//
//   Active ISAKMP SA's: 0
//
//   Standby ISAKMP SA's: 0
//
//   Currently being negotiated ISAKMP SA's: 0
//
//   Dead ISAKMP SA's: 450

#pragma once

#include "grammars/lexis.hpp"

namespace sapair::grammar::cisco::show_crypto_isakmp_sa_count {

// clang-format off
struct what  : sor<lit<"Active">, lit<"Standby">, lit<"Currently being negotiated">, lit<"Dead">> {};
struct label : seq<what, lit<" ISAKMP SA">, opt<sor<one<'\''>, lit<"’">>>, one<'s'>> {};
struct count : big_number {};
struct count_line : line<label, osp, one<':'>, osp, count> {};

struct known_line  : sor<count_line> {};
struct distinctive : sor<count_line> {};
// clang-format on

}  // namespace sapair::grammar::cisco::show_crypto_isakmp_sa_count
