// Cisco ASA: `show crypto ikev2 sa [detail]`, and the second half of `show crypto isakmp sa`
//
//   IKEv2 SAs:
//
//   Session-id:1, Status:UP-ACTIVE, IKE count:1, CHILD count:1
//
//   Tunnel-id Local                      Remote                     Status         Role
//   1889403559 192.0.2.1/500             198.51.100.2/500            READY    INITIATOR
//         Encr: AES-CBC, keysize: 256, Hash: SHA96, DH Grp:14, Auth sign: PSK, Auth verify: PSK
//         Life/Active Time: 86400/352 sec
//   Child sa: local selector  10.1.0.0/0 - 10.1.0.255/65535
//             remote selector 10.2.0.0/0 - 10.2.0.255/65535
//             ESP spi in/out: 0x12345678/0x9abcdef0
//
// or, without any SA:
//
//   There are no IKEv2 SAs
//
// The lines of an SA and of its child SAs are in ikev2.hpp; no PRF is printed.

#pragma once

#include "grammars/cisco/ikev2.hpp"

namespace sapair::grammar::cisco::asa_show_crypto_ikev2_sa {

// clang-format off
struct title     : line<lit<"IKEv2 SAs">, osp, one<':'>> {};
struct none      : lit<"There are no IKEv2 SAs"> {};
struct none_line : line<none, opt<one<'.'>>> {};

struct known_line  : sor<ikev2::sa_row, ikev2::asa_heading_line, ikev2::session_line, ikev2::sa_detail, none_line, title> {};
struct distinctive : sor<title, none_line, ikev2::asa_heading_line,
                         line<ikev2::tunnel_id, sp, ikev2::local, sp, ikev2::remote, sp, opt<ikev2::vrfs, sp>, ikev2::status, sp, ikev2::role>> {};
// clang-format on

}  // namespace sapair::grammar::cisco::asa_show_crypto_ikev2_sa
