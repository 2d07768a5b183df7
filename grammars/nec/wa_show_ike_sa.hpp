// NEC UNIVERGE WA: `show ike sa`
//
//   remote: 203.0.113.10 (UDP [4500])
//   local: 198.51.100.20 (UDP [4500])
//   index:5f1c09ab72de443108c1d2e39a03be771c2d58f0
//   Direction is initiator
//   Exchange type is Aggressive mode
//   IKE PH1 established
//   authentication method:pre-shared key
//   encrypt:AES-CBC 256 bits
//   hash:SHA256
//   dh_group:768-bit MODP group
//   Remaining lifetime is 620 seconds
//   phase2 count=0
//
// The brackets round the port may be the manual's and not the device's. What the index is made of
// is not known. `phase2 count=0` stands beside two established IPsec SAs in the same manual.
//
// Accepts MORE than the manual shows: the port without brackets or not at all, blanks round `:` and
// `=`, any word where only one was seen. Accepts LESS: nothing but these twelve lines.

#pragma once

#include "grammars/lexis.hpp"

namespace sapair::grammar::nec::wa_show_ike_sa {

// clang-format off
template <typename Port>
struct udp : seq<osp, one<'('>, ilit<"UDP">, osp, opt<one<'['>>, Port, opt<one<']'>>, one<')'>> {};

struct remote      : host_chars {};
struct remote_port : number {};
struct local       : host_chars {};
struct local_port  : number {};
struct record_start : success {};
struct remote_line : line<lit<"remote:">, osp, record_start, remote, opt<udp<remote_port>>> {};
struct local_line  : line<lit<"local:">, osp, local, opt<udp<local_port>>> {};

struct index          : plus<sor<alnum, one<':', '.', '-', '_', '*'>>> {};
struct index_line     : line<lit<"index">, osp, one<':'>, osp, index> {};
struct direction      : phrase {};
struct direction_line : line<ilit<"Direction is">, sp, direction> {};
struct exchange_type  : phrase {};
struct exchange_line  : line<ilit<"Exchange type is">, sp, exchange_type> {};
struct state          : phrase {};
struct state_line     : line<ilit<"IKE PH1">, sp, state> {};
struct authentication_method : phrase {};
struct method_line    : line<ilit<"authentication method">, osp, one<':'>, osp, authentication_method> {};
struct encrypt        : phrase {};
struct encrypt_line   : line<ilit<"encrypt">, osp, one<':'>, osp, encrypt> {};
struct hash           : phrase {};
struct hash_line      : line<ilit<"hash">, osp, one<':'>, osp, hash> {};
struct dh_group       : phrase {};
struct dh_group_line  : line<ilit<"dh_group">, osp, one<':'>, osp, dh_group> {};
struct lifetime       : number {};
struct lifetime_line  : line<ilit<"Remaining lifetime is">, sp, lifetime, sp, ilit<"second">, opt<one<'s'>>> {};
struct phase2_count   : number {};
struct phase2_line    : line<ilit<"phase2 count">, osp, one<'='>, osp, phase2_count> {};

struct known_line : sor<remote_line, local_line, index_line, direction_line, exchange_line, state_line, method_line,
                        encrypt_line, hash_line, dh_group_line, lifetime_line, phase2_line> {};

// What tells this output from all others.
struct remote_with_port : line<lit<"remote:">, osp, host_chars, udp<number>> {};
struct local_with_port  : line<lit<"local:">, osp, host_chars, udp<number>> {};
struct distinctive : sor<remote_with_port, local_with_port, index_line, state_line, dh_group_line, phase2_line> {};
// `remote:` without a port is a line that anybody may write; `local:` below it tells.
// clang-format on

}  // namespace sapair::grammar::nec::wa_show_ike_sa
