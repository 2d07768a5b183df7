// NEC UNIVERGE IX: `show ike sa`
//
//   ISAKMP SA - 1 configured, 1 created
//   Local address is 192.0.2.10, port is 4500
//   Remote address is 203.0.113.20, port is 4500
//     IKE policy name is ike-pol
//     Direction is responder
//     Initiator's cookie is 0x0011223344556677
//     Responder's cookie is 0x8899aabbccddeeff
//     Exchange type is aggressive mode
//     NAT-Traversal RFC3947
//     NAT detected at local side
//     State is established
//     Authentication method is pre-shared
//     Encryption algorithm is aes-256
//     Hash algorithm is sha2-512
//     DH group is modp2048, lifetime is 1200 seconds
//     #ph1 success: 1, #ph1 failure: 0
//     #ph1 hash err: 0, #ph1 timeout: 0, #ph1 resend: 0
//     #ph2 success: 3, #ph2 failure: 0
//     #ph2 hash err: 0, #ph2 timeout: 0, #ph2 resend: 0
//
// The lifetime is what remains of it. The counters go on over rekeys.
//
// Accepts MORE than was seen: lines that lack their second half, any word for a value, any counter
// of a phase. Accepts LESS: no other lines.

#pragma once

#include "grammars/nec/sa_counts.hpp"

namespace sapair::grammar::nec::ix_show_ike_sa {

// clang-format off
struct counts_line : sa_counts<"ISAKMP SA"> {};

struct record_start : success {};
struct local        : host_chars {};
struct local_port   : number {};
struct remote       : host_chars {};
struct remote_port  : number {};
template <typename Port>
struct port : seq<osp, one<','>, osp, ilit<"port is">, sp, Port> {};
struct local_line   : line<ilit<"Local address is">, sp, record_start, local, opt<port<local_port>>> {};
struct remote_line  : line<ilit<"Remote address is">, sp, remote, opt<port<remote_port>>> {};

struct policy_name    : phrase {};
struct policy_line    : line<ilit<"IKE policy name is">, sp, policy_name> {};
struct direction      : phrase {};
struct direction_line : line<ilit<"Direction is">, sp, direction> {};
struct apostrophe     : sor<one<'\'', '`'>, lit<"’">> {};
struct initiator_cookie : hex_digits<16> {};
struct responder_cookie : hex_digits<16> {};
struct initiator_line : line<ilit<"Initiator">, apostrophe, ilit<"s cookie is">, sp, ilit<"0x">, initiator_cookie> {};
struct responder_line : line<ilit<"Responder">, apostrophe, ilit<"s cookie is">, sp, ilit<"0x">, responder_cookie> {};
struct exchange_type  : phrase {};
struct exchange_line  : line<ilit<"Exchange type is">, sp, exchange_type> {};
struct nat_traversal  : phrase {};
struct nat_traversal_line : line<ilit<"NAT-Traversal">, sp, nat_traversal> {};
struct nat            : phrase {};
struct nat_line       : line<ilit<"NAT">, sp, at<sor<ilit<"detected">, ilit<"is">, ilit<"not">>>, nat> {};
struct state          : phrase {};
struct state_line     : line<ilit<"State is">, sp, state> {};
struct authentication : phrase {};
struct authentication_line : line<ilit<"Authentication method is">, sp, authentication> {};
struct encryption     : phrase {};
struct encryption_line : line<ilit<"Encryption algorithm is">, sp, encryption> {};
struct hash           : phrase {};
struct hash_line      : line<ilit<"Hash algorithm is">, sp, hash> {};
struct dh_group       : plus<not_one<' ', '\t', ','>> {};
struct lifetime       : number {};
struct dh_group_line  : line<ilit<"DH group is">, sp, dh_group,
                             opt<osp, one<','>, osp, ilit<"lifetime is">, sp, lifetime, sp, ilit<"second">, opt<one<'s'>>>> {};

struct counter      : seq<one<'#'>, ilit<"ph">, one<'1', '2'>, sp, list<plus<lower>, sp>, osp, one<':'>, osp, big_number> {};
struct counter_line : line<list<counter, seq<osp, one<','>, osp>>> {};

struct known_line : sor<counter_line, local_line, remote_line, policy_line, direction_line, initiator_line, responder_line,
                        exchange_line, nat_traversal_line, nat_line, state_line, authentication_line, encryption_line,
                        hash_line, dh_group_line, counts_line> {};

// What tells this output from all others; `show ipsec sa` prints the two addresses too.
struct distinctive : sor<counter_line, policy_line, initiator_line, responder_line, nat_traversal_line,
                         authentication_line, encryption_line, hash_line, dh_group_line> {};
struct address_line : sor<local_line, remote_line> {};
// clang-format on

}  // namespace sapair::grammar::nec::ix_show_ike_sa
