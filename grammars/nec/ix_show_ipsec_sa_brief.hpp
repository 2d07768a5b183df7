// NEC UNIVERGE IX: `show ipsec sa brief`
//
//   IPsec SA - 1 configured, 3 created
//   Policy map                       Dir   Type   SPI          Life(secs/bytes)
//   map1                             IN    ESP    0x10000001     3145/-
//   map1                             IN    ESP    0x10000002      215/-
//   map1                             OUT   ESP    0x20000001     3145/-
//
// Accepts MORE than was seen: any column width, a number of bytes. Accepts LESS: a name is one
// word.

#pragma once

#include "grammars/nec/sa_counts.hpp"

namespace sapair::grammar::nec::ix_show_ipsec_sa_brief {

// clang-format off
struct counts_line  : sa_counts<"IPsec SA"> {};
struct heading_line : line<headings<"Policy", "map", "Dir", "Type", "SPI", "Life(secs/bytes)">> {};

struct row_start : success {};
struct map_name  : word {};
struct in        : ilit<"IN"> {};
struct out       : ilit<"OUT"> {};
struct dir       : sor<in, out> {};
struct type      : plus<alnum> {};
struct spi       : hex_digits<8> {};
struct life_secs : number {};
struct life_bytes : sor<big_number, absent> {};
struct sa_row : line<row_start, map_name, sp, dir, sp, type, sp, ilit<"0x">, spi, sp, sor<life_secs, absent>, osp, one<'/'>, osp, life_bytes> {};

struct known_line  : sor<sa_row, heading_line, counts_line> {};
struct distinctive : sor<heading_line, sa_row> {};
// clang-format on

}  // namespace sapair::grammar::nec::ix_show_ipsec_sa_brief
