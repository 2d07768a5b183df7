// NEC UNIVERGE IX: `show ipsec sa`
//
//   IPsec SA - 1 configured, 3 created
//   Interface is Tunnel0.0
//     Key policy map name is map1
//       UDP encapsulation Tunnel mode, 4-over-4, autokey-map
//       Local address is 192.0.2.10, port is 4500
//       Remote address is 203.0.113.20, port is 4500
//       Outgoing interface is GigaEthernet0.0
//       Interface MTU is 1350, path MTU is 1450
//       Inbound:
//         ESP, SPI is 0x10000001(268435457)
//           Transform is ESP-AES-256-HMAC-SHA2-512-256
//           Remaining lifetime is 3300 seconds
//         ESP, SPI is 0x10000002(268435458)
//           Transform is ESP-AES-256-HMAC-SHA2-512-256
//           Remaining lifetime is 300 seconds
//         Replay detection support is on
//       Outbound:
//         ESP, SPI is 0x20000001(536870913)
//           Transform is ESP-AES-256-HMAC-SHA2-512-256
//           Remaining lifetime is 3300 seconds
//         Replay detection support is on
//       Perfect forward secrecy is 2048-bit
//
// The SPI stands twice, hexadecimal and decimal. Several SAs in one direction are an old pair that
// has not run out. `Replay detection` ends its direction.
//
// Accepts MORE than was seen: addresses without ports, native ESP (the words `UDP encapsulation`
// are missing), AH, a lifetime in bytes or kilobytes. Accepts LESS: no other lines.

#pragma once

#include "grammars/nec/sa_counts.hpp"

namespace sapair::grammar::nec::ix_show_ipsec_sa {

// clang-format off
struct counts_line    : sa_counts<"IPsec SA"> {};

struct tunnel_start   : success {};
struct interface      : word {};
struct interface_line : line<ilit<"Interface is">, sp, tunnel_start, interface> {};
struct map_name       : phrase {};
struct map_line       : line<ilit<"Key policy map name is">, sp, map_name> {};

struct udp            : ilit<"UDP encapsulation"> {};
struct mode           : sor<ilit<"Tunnel">, ilit<"Transport">> {};
struct families       : seq<digit, ilit<"-over-">, digit> {};
struct map_kind       : phrase {};
struct mode_line      : line<opt<udp, sp>, mode, sp, ilit<"mode">, opt<osp, one<','>, osp, families>, opt<osp, one<','>, osp, map_kind>> {};

struct local          : host_chars {};
struct local_port     : number {};
struct remote         : host_chars {};
struct remote_port    : number {};
template <typename Port>
struct port : seq<osp, one<','>, osp, ilit<"port is">, sp, Port> {};
struct local_line     : line<ilit<"Local address is">, sp, local, opt<port<local_port>>> {};
struct remote_line    : line<ilit<"Remote address is">, sp, remote, opt<port<remote_port>>> {};
struct outgoing       : word {};
struct outgoing_line  : line<ilit<"Outgoing interface is">, sp, outgoing> {};
struct interface_mtu  : number {};
struct path_mtu       : number {};
struct mtu_line       : line<ilit<"Interface MTU is">, sp, interface_mtu, opt<osp, one<','>, osp, ilit<"path MTU is">, sp, path_mtu>> {};

struct inbound        : ilit<"Inbound:"> {};
struct outbound       : ilit<"Outbound:"> {};
struct inbound_line   : line<inbound> {};
struct outbound_line  : line<outbound> {};

struct sa_start       : success {};
struct protocol       : plus<alnum> {};
struct spi_hex        : hex_digits<8> {};
struct spi_decimal    : big_number {};
struct spi_line       : line<sa_start, protocol, osp, one<','>, osp, ilit<"SPI is">, sp, ilit<"0x">, spi_hex, opt<osp, one<'('>, spi_decimal, one<')'>>> {};
struct hmac           : seq<one<'-'>, at<sor<ilit<"HMAC">, ilit<"AES-XCBC">, ilit<"SHA">, ilit<"MD5">>>> {};
struct cipher         : plus<seq<not_at<hmac>, not_one<' ', '\t', ','>>> {};
struct integrity      : word {};
struct transform_line : line<ilit<"Transform is">, sp, cipher, opt<hmac, integrity>> {};
struct lifetime       : number {};
struct lifetime_line  : line<ilit<"Remaining lifetime is">, sp, lifetime, sp, ilit<"second">, opt<one<'s'>>> {};
struct life_bytes     : big_number {};
struct life_kilobytes : big_number {};
struct bytes_line     : line<ilit<"Remaining life">, sor<ilit<"time">, ilit<"bytes">, ilit<"byte">>, sp, ilit<"is">, sp,
                             sor<seq<life_bytes, sp, ilit<"byte">>, seq<life_kilobytes, sp, sor<ilit<"kilobyte">, ilit<"kbyte">>>>, opt<one<'s'>>> {};
struct replay         : phrase {};
struct replay_line    : line<ilit<"Replay detection support is">, sp, replay> {};
struct pfs            : phrase {};
struct pfs_line       : line<ilit<"Perfect forward secrecy is">, sp, pfs> {};

struct known_line : sor<spi_line, transform_line, lifetime_line, replay_line, inbound_line, outbound_line, interface_line,
                        mtu_line, map_line, mode_line, local_line, remote_line, outgoing_line, pfs_line, bytes_line, counts_line> {};

// What tells this output from all others.
struct distinctive : sor<interface_line, map_line, mtu_line, outgoing_line, spi_line, transform_line, replay_line, pfs_line> {};
struct shared_line : sor<counts_line, inbound_line, outbound_line, local_line, remote_line> {};
// clang-format on

}  // namespace sapair::grammar::nec::ix_show_ipsec_sa
