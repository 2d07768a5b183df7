// Cisco IOS, IOS XE, ASA: `show clock [detail]`, and the clock in `terminal exec prompt timestamp`
//
//   *14:03:11.123 JST Tue Oct 24 2023
//   Time source is NTP
//
//   Load for five secs: 2%/0%; one minute: 3%; five minutes: 3%
//   Time source is NTP, 14:03:11.123 JST Tue Oct 24 2023
//
// `*`: the clock is not authoritative; `.`: authoritative, but NTP is not synchronised.
// Accepts MORE than a router prints: any zone of one word, a time without a fraction.

#pragma once

#include "grammars/lexis.hpp"

namespace sapair::grammar::cisco::show_clock {

// clang-format off
struct two    : rep_min_max<1, 2, digit> {};
struct hour   : two {};
struct minute : two {};
struct second : two {};
struct zone   : plus<sor<alnum, one<'-', '+', '_', ':'>>> {};
struct weekday : sor<lit<"Mon">, lit<"Tue">, lit<"Wed">, lit<"Thu">, lit<"Fri">, lit<"Sat">, lit<"Sun">> {};
struct month  : sor<lit<"Jan">, lit<"Feb">, lit<"Mar">, lit<"Apr">, lit<"May">, lit<"Jun">, lit<"Jul">, lit<"Aug">, lit<"Sep">, lit<"Oct">, lit<"Nov">, lit<"Dec">> {};
struct day    : two {};
struct year   : rep<4, digit> {};
struct clock  : seq<opt<one<'*', '.'>>, hour, one<':'>, minute, one<':'>, second, opt<one<'.'>, plus<digit>>, opt<sp, not_at<weekday, sp>, zone>,
                    sp, weekday, sp, month, sp, day, sp, year> {};

struct shown_clock : clock {};
struct clock_line  : line<shown_clock> {};

struct source_name : plus<not_one<','>> {};
struct source      : seq<source_name> {};
struct source_line : line<lit<"Time source is ">, source> {};

// In front of every output, when the terminal is set to print it.
struct stamp_clock : clock {};
struct stamp_text  : seq<plus<not_one<','>>, one<','>, sp, stamp_clock> {};
struct stamp_line  : line<lit<"Time source is ">, stamp_text> {};

struct summer_text : seq<lit<"Summer time ">, plus<any>> {};
struct summer_line : line<summer_text> {};

struct known_line : sor<clock_line, source_line, summer_line> {};
// clang-format on

}  // namespace sapair::grammar::cisco::show_clock
