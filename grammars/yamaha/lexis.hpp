// What several outputs of a Yamaha RT/RTX/NVR/FWX have in common: labels in two languages,
// durations, packet counts, dates.

#pragma once

#include "grammars/lexis.hpp"

namespace sapair::grammar::yamaha {

// clang-format off
struct colon : seq<osp, sor<one<':'>, lit<"：">>> {};

// "Description: text", "説明: text", "PRF : text": the label in the words given, its colon, blanks.
template <literal... Words>
struct label : seq<sor<lit<Words>...>, colon, osp> {};

// 5 hours 7 minutes 58 seconds
// 2時間5分10秒                        units that are zero are left out
struct days    : number {};
struct hours   : number {};
struct minutes : number {};
struct seconds : number {};
template <typename Count, literal English, literal Japanese>
struct unit : seq<Count, osp, sor<seq<lit<English>, opt<one<'s'>>>, lit<Japanese>>, osp> {};
struct duration : seq<at<digit>, opt<unit<days,    "day",    "日">>,
                                 opt<unit<hours,   "hour",   "時間">>,
                                 opt<unit<minutes, "minute", "分">>,
                                 opt<unit<seconds, "second", "秒">>> {};

// 212 packets [24410 octets]
// 212 パケット [24410 オクテット]      0 and 1 are singular
struct packet_unit : sor<seq<lit<"packet">, opt<one<'s'>>>, lit<"パケット">> {};
struct octet_unit  : sor<seq<lit<"octet">, opt<one<'s'>>>, lit<"オクテット">> {};
template <typename Packets, typename Octets>
struct counted : seq<Packets, osp, packet_unit, osp, one<'['>, osp, Octets, osp, octet_unit, osp, one<']'>> {};

// 2021/01/30 09:44:53
struct date      : seq<digit, digit, digit, digit, one<'/'>, digit, digit, one<'/'>, digit, digit> {};
struct clock     : seq<digit, digit, one<':'>, digit, digit, one<':'>, digit, digit> {};
struct date_time : seq<date, sp, clock> {};

struct underline : line<rep_min<8, one<'-'>>> {};
// clang-format on

}  // namespace sapair::grammar::yamaha
