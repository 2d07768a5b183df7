// NEC UNIVERGE WA: `show ip address`
//
//   Interface MobileEthernet0.0 is up
//   IP address
//   192.0.2.33/24
//   Interface MobileEthernet1.0 is administratively down
//
// Accepts MORE than the manual shows: several addresses, any words for the state.
// Accepts LESS: an address has its prefix length, as a number or masked.

#pragma once

#include "grammars/lexis.hpp"

namespace sapair::grammar::nec::wa_show_ip_address {

// clang-format off
struct interface_start : success {};
struct name  : word {};
struct state : plus<not_one<','>> {};                            // IX goes on: ", line protocol is up"
struct interface_line : line<ilit<"Interface">, sp, interface_start, name, sp, ilit<"is">, sp, state> {};

struct address : seq<plus<sor<xdigit, one<'.', ':', 'x', 'X', '*'>>>, one<'/'>, sor<seq<digit, opt<digit>, opt<digit>>, plus<one<'x', 'X', '*'>>>> {};
struct label   : ilit<"IP address"> {};
struct label_line   : line<label> {};
struct address_line : line<address> {};

struct known_line : sor<interface_line, label_line, address_line> {};

struct known_state : sor<lit<"up">, lit<"down">, lit<"administratively down">> {};
struct distinctive : line<lit<"Interface">, sp, word, sp, lit<"is">, sp, known_state> {};
// clang-format on

}  // namespace sapair::grammar::nec::wa_show_ip_address
