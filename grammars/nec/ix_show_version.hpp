// NEC UNIVERGE IX: `show version`
//
//   NEC Portable Internetwork Core Operating System Software
//   IX Series IX2215 (magellan-sec) Software, Version 10.7.18, RELEASE SOFTWARE
//   Compiled Oct 25-Tue-2022 12:37:13 JST #2 by sw-build, coregen-10.7(18)
//
//   ROM: System Bootstrap, Version 22.1
//   System Diagnostic, Version 22.1
//   Initialization Program, Version 3.1
//
//   System uptime is 6 days 21 hours 45 minutes
//   System woke up by reload, caused by power-on
//   System started at May 19-Sun-2024 19:37:55 JST
//   System image file is "ix2215-ms-10.7.18.ldc"
//
//   Processor board ID <0>
//   IX2215 (P1010E) processor with 262144K bytes of memory.
//   3 GigaEthernet/IEEE 802.3 interfaces
//   1 ISDN Basic Rate interface
//   1 USB interface
//   1024K bytes of non-volatile configuration memory.
//   32768K bytes of processor board System flash (Read/Write)
//
//   Current configuration is based on "startup-configuration"
//
// Accepts MORE than was seen: other interfaces, other units of time. Accepts LESS: no other lines.

#pragma once

#include "grammars/lexis.hpp"

namespace sapair::grammar::nec::ix_show_version {

// clang-format off
struct title_line : line<ilit<"NEC Portable Internetwork Core Operating System Software">> {};

struct model     : word {};
struct image     : plus<not_one<'(', ')'>> {};
struct firmware  : plus<not_one<' ', '\t', ','>> {};
struct release   : list<sor<plus<sor<upper, one<'-'>>>, seq<one<'('>, plus<not_one<'(', ')'>>, one<')'>>>, sp> {};
struct software_line : line<ilit<"IX Series">, sp, model, sp, opt<one<'('>, image, one<')'>, sp>, ilit<"Software">, osp, one<','>, osp,
                            ilit<"Version">, sp, firmware, opt<osp, one<','>, osp, release>> {};
struct compiled  : phrase {};
struct compiled_line : line<ilit<"Compiled">, sp, compiled> {};
struct rom       : phrase {};
struct rom_line  : line<ilit<"ROM:">, osp, rom> {};
struct diagnostic : phrase {};
struct diagnostic_line : line<ilit<"System Diagnostic,">, osp, diagnostic> {};
struct initialization : phrase {};
struct initialization_line : line<ilit<"Initialization Program,">, osp, initialization> {};

struct unit      : seq<number, sp, sor<ilit<"year">, ilit<"week">, ilit<"day">, ilit<"hour">, ilit<"minute">, ilit<"second">>, opt<one<'s'>>> {};
struct uptime    : list<unit, seq<osp, opt<one<','>>, osp>> {};
struct uptime_line : line<ilit<"System uptime is">, sp, uptime> {};
struct woke_up   : phrase {};
struct woke_up_line : line<ilit<"System woke up by">, sp, woke_up> {};
struct started   : phrase {};
struct started_line : line<ilit<"System started at">, sp, started> {};
struct image_file : phrase {};
struct image_file_line : line<ilit<"System image file is">, sp, image_file> {};

struct board_id  : phrase {};
struct board_id_line : line<ilit<"Processor board ID">, sp, board_id> {};
struct processor : seq<word, sp, opt<one<'('>, plus<not_one<')'>>, one<')'>, sp>, ilit<"processor with">, sp, plus<any>> {};
struct processor_line : line<processor> {};
struct ports     : seq<number, sp, plus<seq<not_at<osp, ilit<"interface">>, any>>> {};
struct ports_line : line<ports, osp, ilit<"interface">, opt<one<'s'>>> {};
struct memory    : seq<number, one<'K', 'M', 'k', 'G'>, sp, ilit<"bytes of">, sp, plus<any>> {};
struct memory_line : line<memory> {};
struct based_on  : phrase {};
struct based_on_line : line<ilit<"Current configuration is based on">, sp, based_on> {};

struct known_line : sor<title_line, software_line, compiled_line, rom_line, diagnostic_line, initialization_line, uptime_line, woke_up_line,
                        started_line, image_file_line, board_id_line, ports_line, memory_line, based_on_line, processor_line> {};

struct distinctive : sor<title_line, software_line> {};
// clang-format on

}  // namespace sapair::grammar::nec::ix_show_version
