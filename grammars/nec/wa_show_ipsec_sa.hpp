// NEC UNIVERGE WA: `show ipsec sa`
//
//   IPsec SA - 1 configured, 2 created
//   Interface IPsec0
//   Outbound:
//   198.51.100.20(UDP [4500]) -> 203.0.113.10(UDP [4500])
//   mode: tunnel
//   satype: esp spi=1542672232(0x5bf34f68)
//   enc algorithm: aes-cbc
//   key length: 256
//   auth algorithm: hmac-sha2-256
//   replay window size is 0 bits
//   SA status is established
//   Remaining lifetime is 25846 seconds
//   Remaining lifebytes is - bytes
//   0 [packets] 0 [bytes] last:
//   Inbound:
//   203.0.113.10(UDP [4500]) -> 198.51.100.20(UDP [4500])
//   ...
//
// The SPI stands twice, decimal and hexadecimal. `(UDP [port])` says that ESP travels in UDP.
//
// Accepts MORE than the manual shows: no port (native ESP), several SAs below one `Outbound:`, a
// number of bytes, a time after `last:`. Accepts LESS: nothing but these lines.

#pragma once

#include "grammars/nec/sa_counts.hpp"

namespace sapair::grammar::nec::wa_show_ipsec_sa {

// clang-format off
struct counts_line    : sa_counts<"IPsec SA"> {};

struct tunnel_start   : success {};
struct interface      : word {};
struct interface_line : line<ilit<"Interface">, sp, tunnel_start, interface> {};

struct outbound       : ilit<"Outbound:"> {};
struct inbound        : ilit<"Inbound:"> {};
struct outbound_line  : line<outbound> {};
struct inbound_line   : line<inbound> {};

struct in_udp         : ilit<"UDP"> {};
template <typename Port>
struct udp : seq<osp, one<'('>, in_udp, osp, opt<one<'['>>, Port, opt<one<']'>>, one<')'>> {};
struct flow_start     : success {};
struct source         : host_chars {};
struct source_port    : number {};
struct destination    : host_chars {};
struct destination_port : number {};
struct flow_line      : line<flow_start, source, opt<udp<source_port>>, sp, lit<"->">, sp,
                             destination, opt<udp<destination_port>>> {};

struct mode           : word {};
struct mode_line      : line<ilit<"mode:">, osp, mode> {};
struct satype         : word {};
struct spi_decimal    : big_number {};
struct spi_hex        : hex_digits<8> {};
struct satype_line    : line<ilit<"satype:">, osp, satype, sp, ilit<"spi=">, spi_decimal, opt<one<'('>, ilit<"0x">, spi_hex, one<')'>>> {};
struct enc_algorithm  : phrase {};
struct enc_line       : line<ilit<"enc algorithm:">, osp, enc_algorithm> {};
struct key_length     : number {};
struct key_line       : line<ilit<"key length:">, osp, key_length, opt<sp, ilit<"bits">>> {};
struct auth_algorithm : phrase {};
struct auth_line      : line<ilit<"auth algorithm:">, osp, auth_algorithm> {};
struct window         : number {};
struct window_line    : line<ilit<"replay window size is">, sp, window, sp, ilit<"bits">> {};
struct status         : phrase {};
struct status_line    : line<ilit<"SA status is">, sp, status> {};
struct lifetime       : number {};
struct lifetime_line  : line<ilit<"Remaining lifetime is">, sp, lifetime, sp, ilit<"second">, opt<one<'s'>>> {};
struct lifebytes      : sor<big_number, absent> {};
struct lifebytes_line : line<ilit<"Remaining lifebytes is">, sp, lifebytes, sp, ilit<"bytes">> {};
struct packets        : big_number {};
struct bytes          : big_number {};
struct last_used      : phrase {};
struct traffic_line   : line<packets, osp, ilit<"[packets]">, osp, bytes, osp, ilit<"[bytes]">, osp, ilit<"last:">, osp, opt<last_used>> {};

struct known_line : sor<mode_line, satype_line, enc_line, key_line, auth_line, window_line, status_line, lifetime_line,
                        lifebytes_line, traffic_line, flow_line, outbound_line, inbound_line, interface_line, counts_line> {};

// What tells this output from all others; `known_line` has more, which IX prints too.
struct ipsec_interface : line<lit<"Interface">, sp, lit<"IPsec">, plus<digit>> {};
struct udp_flow        : line<host_chars, udp<number>, sp, lit<"->">, sp, host_chars, udp<number>> {};
struct distinctive : sor<ipsec_interface, udp_flow, satype_line, enc_line, auth_line, window_line, status_line,
                         lifebytes_line, traffic_line> {};
struct label_line : sor<outbound_line, inbound_line> {};
// clang-format on

}  // namespace sapair::grammar::nec::wa_show_ipsec_sa
