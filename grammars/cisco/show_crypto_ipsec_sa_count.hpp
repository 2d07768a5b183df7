// Cisco IOS XE: `show crypto ipsec sa count`
//
//   IPsec SA total: 8, active: 8, rekeying: 0, unused: 0, invalid: 0
//
// Accepts MORE than a router prints: the counts after the first in any number and order.

#pragma once

#include "grammars/lexis.hpp"

namespace sapair::grammar::cisco::show_crypto_ipsec_sa_count {

// clang-format off
struct total    : number {};
struct active   : number {};
struct rekeying : number {};
struct unused   : number {};
struct invalid  : number {};

struct count : seq<osp, one<','>, osp, sor<
    seq<lit<"active:">,   osp, active>,
    seq<lit<"rekeying:">, osp, rekeying>,
    seq<lit<"unused:">,   osp, unused>,
    seq<lit<"invalid:">,  osp, invalid>>> {};
struct known_line : line<lit<"IPsec SA total:">, osp, total, star<count>> {};
// clang-format on

}  // namespace sapair::grammar::cisco::show_crypto_ipsec_sa_count
