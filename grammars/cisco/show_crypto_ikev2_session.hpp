// Cisco IOS and IOS XE: `show crypto ikev2 session [detailed]`
//
//   IPv4 Crypto IKEv2 Session
//
//   Session-id:3, Status:UP-ACTIVE, IKE count:1, CHILD count:1
//
//   Tunnel-id Local                 Remote                fvrf/ivrf            Status
//   1         192.0.2.2/500         198.51.100.1/500      none/none            READY
//         Encr: AES-CBC, keysize: 256, PRF: SHA256, Hash: SHA256, DH Grp:14, Auth sign: PSK, Auth
//         verify: PSK Life/Active Time: 86400/38157 sec
//   Child sa: local selector  10.1.0.0/0 - 10.1.0.255/65535
//             remote selector 10.2.0.0/0 - 10.2.0.255/65535
//             ESP spi in/out: 0x232CB82D/0x30767B6E
//
//   IPv6 Crypto IKEv2 Session
//
// The lines of an SA and of its child SAs are in ikev2.hpp.

#pragma once

#include "grammars/cisco/ikev2.hpp"

namespace sapair::grammar::cisco::show_crypto_ikev2_session {

// clang-format off
struct title : line<lit<"IPv">, one<'4', '6'>, sp, lit<"Crypto">, sp, lit<"IKEv2">, sp, lit<"Session">> {};

struct known_line  : sor<ikev2::sa_row, ikev2::ios_heading_line, ikev2::session_line, ikev2::sa_detail, title> {};
struct distinctive : sor<title, ikev2::session_line, ikev2::child_line, ikev2::esp_line, ikev2::selector_row> {};
// clang-format on

}  // namespace sapair::grammar::cisco::show_crypto_ikev2_session
