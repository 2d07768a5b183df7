// Cisco IOS and IOS XE: `show crypto ikev2 sa [detailed] [local X] [remote X]`
//
//   IPv4 Crypto IKEv2  SA
//
//   Tunnel-id Local                 Remote                fvrf/ivrf            Status
//   1         192.0.2.2/500         198.51.100.1/500      none/none            READY
//         Encr: AES-GCM, keysize: 128, PRF: SHA256, Hash: None, DH Grp:19, Auth sign: RSA, Auth
//         verify: RSA Life/Active Time: 86400/4126 sec
//
//   IPv6 Crypto IKEv2  SA
//
// The lines of an SA are in ikev2.hpp. `local` and `remote` print no title.
//
// Accepts MORE than a router prints: child SAs, which only `show crypto ikev2 session` has; pasted
// without its title it cannot be told apart earlier.

#pragma once

#include "grammars/cisco/ikev2.hpp"

namespace sapair::grammar::cisco::show_crypto_ikev2_sa {

// clang-format off
struct title : line<lit<"IPv">, one<'4', '6'>, sp, lit<"Crypto">, sp, lit<"IKEv2">, sp, lit<"SA">> {};

struct known_line  : sor<ikev2::sa_row, ikev2::ios_heading_line, ikev2::sa_detail, title> {};
struct distinctive : sor<title, ikev2::ios_heading_line,
                         line<ikev2::tunnel_id, sp, opt<ikev2::local, sp, ikev2::remote, sp>, ikev2::vrfs, sp, ikev2::status>,
                         line<lit<"Encr:">, sp, list<ikev2::algorithm, ikev2::comma>>, ikev2::life_line, ikev2::spi_line> {};
// clang-format on

}  // namespace sapair::grammar::cisco::show_crypto_ikev2_sa
