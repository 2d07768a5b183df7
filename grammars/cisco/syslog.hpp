// Cisco IOS, IOS XE, ASA: log and debug lines that a terminal prints between and into outputs
//
//   *Oct 25 19:16:01.153: %CRYPTO-4-IKMP_NO_SA: IKE message from 203.0.113.10 has no SA and is not
//   an initialization offer *Sep 14 06:00:45.693: %CRYPTO-4-PKT_REPLAY_ERR: decrypt: replay check
//   failed
//           connection id=29, sequence number=219
//   Oct 25 2023 19:16:01 JST: %SYS-5-CONFIG_I: Configured from console by console
//   <190>91: *Oct 07 03:10:04: edge.example %CRYPTO-4-RECVD_PKT_INV_SPI: decaps: rec'd IPSEC packet
//   has invalid spi ... Oct 25 2023 19:16:01 fw1 : %ASA-4-402116: IPSEC: Received an ESP packet ...
//   *Oct 25 18:50:01.497: ISAKMP: (0):SA request profile is (NULL)
//   1w2d: %LINK-3-UPDOWN: Interface Tunnel0, changed state to up
//
// Accepts MORE than a device prints: dots and exclamation marks of a running ping in front, any
// relay's words between time and facility. Accepts LESS: a debug line without a time is taken only
// where it begins with the name of an IPsec component.

#pragma once

#include "grammars/lexis.hpp"

namespace sapair::grammar::cisco::syslog {

// clang-format off
struct ping_marks : star<one<'.', '!'>> {};
struct priority : seq<one<'<'>, plus<digit>, one<'>'>> {};
struct sequence : seq<plus<digit>, one<':'>, sp> {};

struct month : sor<lit<"Jan">, lit<"Feb">, lit<"Mar">, lit<"Apr">, lit<"May">, lit<"Jun">, lit<"Jul">, lit<"Aug">, lit<"Sep">, lit<"Oct">, lit<"Nov">, lit<"Dec">> {};
struct two    : rep_min_max<1, 2, digit> {};
struct clock  : seq<two, one<':'>, two, one<':'>, two, opt<one<'.'>, plus<digit>>> {};
struct year   : rep<4, digit> {};
struct zone   : seq<upper, rep_min_max<1, 4, upper>, at<sor<one<':'>, blank>>> {};
struct date   : seq<opt<one<'*', '.'>>, month, sp, two, sp, opt<year, sp>, clock, opt<sp, zone>> {};
struct uptime : seq<sor<seq<plus<digit>, one<'y'>, plus<digit>, one<'w'>>, seq<plus<digit>, one<'w'>, plus<digit>, one<'d'>>, seq<plus<digit>, one<'d'>, plus<digit>, one<'h'>>,
                        seq<two, one<':'>, two, one<':'>, two, opt<one<'.'>, plus<digit>>>>, at<one<':'>>> {};
struct time : sor<date, uptime> {};

struct name_chars : plus<sor<upper, digit, one<'_'>>> {};
struct facility : seq<one<'%'>, name_chars, star<seq<one<'-'>, not_at<digit, one<'-'>>, name_chars>>, one<'-'>, digit, one<'-'>, name_chars> {};
struct message  : star<any> {};
struct text     : plus<any> {};

struct relayed : until<at<facility>> {};
struct log_line   : line<ping_marks, opt<priority>, opt<sequence>, time, relayed, facility, opt<one<':'>>, osp, message> {};
struct plain_line : line<ping_marks, opt<priority>, opt<sequence>, facility, one<':'>, osp, message> {};
struct debug_line : line<ping_marks, opt<sequence>, time, one<':'>, osp, text> {};

struct component  : sor<lit<"ISAKMP-ERROR:">, lit<"ISAKMP-PAK:">, lit<"ISAKMP:">, lit<"ISAKMP (">, lit<"IKEv2:(">, lit<"IKEv2-ERROR:">, lit<"IKEv2-PAK:">, lit<"IKEv2-INTERNAL:">, lit<"IPSEC(">, lit<"IPSEC:("> > {};
struct untimed_text : seq<component, plus<any>> {};
struct untimed_line : line<untimed_text> {};

struct second_text : seq<lit<"connection id=">, plus<digit>, one<','>, sp, lit<"sequence number=">, plus<digit>> {};
struct second_line : line<second_text> {};
// clang-format on

}  // namespace sapair::grammar::cisco::syslog
