// NEC UNIVERGE: what heads a list of SAs
//
//   IPsec SA - 1 configured, 2 created
//   ISAKMP SA - 1 configured, 1 created
//
// Configured are tunnels, created are SAs; an IPsec SA has one direction, so a tunnel makes at
// least two. WA and IX print the first line alike.

#pragma once

#include "grammars/lexis.hpp"

namespace sapair::grammar::nec {

// clang-format off
struct configured : number {};
struct created    : number {};
template <literal What>
struct sa_counts : line<ilit<What>, osp, one<'-'>, osp, configured, sp, ilit<"configured">, osp, one<','>, osp,
                        created, sp, ilit<"created">> {};
// clang-format on

}  // namespace sapair::grammar::nec
