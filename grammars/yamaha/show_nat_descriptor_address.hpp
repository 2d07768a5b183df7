// Yamaha RT/RTX/NVR/FWX: `show nat descriptor address [N | all] [detail]`
//
//   NAT/IP masquerade compatibility type : 2                               NAT/IPマスカレード
//   動作タイプ : 2 Reference Descriptor : 1, Assigned Interface : TUNNEL[1](1)
//   参照NATディスクリプタ : 1, 適用インタフェース : TUNNEL[1](1) Masquerade Table
//   Masqueradeテーブル
//       Outer address: 203.0.113.24                                        外側アドレス:
//       ipcp/203.0.113.24 Port range: 50000-51023, 52000-53023   12 session. ポート範囲:
//       50000-51023, 52000-53023   12個使用中
//     -*-    -*-    -*-    -*-    -*-    -*-    -*-    -*-    -*-    -*-    -*-
//         No.              Inner   Session Count           Limit         Type
//          1       192.168.100.10               8          200000         dynamic
//
// With `detail`, one row for each session:
//
//       Protocol         Inner            Destination      Masquerade    Type
//          UDP    192.168.100.1.500          *.*.*.*.*            500    static
//          TCP  192.168.100.10.49152   198.51.100.7.443         50000       896
//
// Accepts MORE than a router prints: the rows of the detail, the Japanese words below the second
// line and the older "12 used." are not proven. Accepts LESS: the table of a plain NAT is not
// known.

#pragma once

#include "grammars/yamaha/lexis.hpp"

namespace sapair::grammar::yamaha::show_nat_descriptor_address {

// clang-format off
struct compatibility_type      : number {};
struct compatibility_type_line : line<label<"NAT/IP masquerade compatibility type", "NAT/IPマスカレード 動作タイプ", "NAT/IPマスカレード動作タイプ">, compatibility_type> {};

struct reference_start : at<sor<lit<"Reference">, lit<"参照">>> {};
struct descriptor      : number {};
struct interface       : plus<not_one<' ', '\t'>> {};
struct reference_line  : line<reference_start, label<"Reference Descriptor", "Reference NAT Descriptor", "参照NATディスクリプタ", "参照NATディスクリプター">, descriptor,
                              osp, one<','>, osp, label<"Assigned Interface", "Applied Interface", "適用インタフェース", "適用インターフェース">, interface> {};

struct table_heading : line<sor<seq<sor<ilit<"Masquerade">, lit<"マスカレード">, lit<"NAT">, lit<"IPマスカレード">>, osp, sor<ilit<"Table">, lit<"テーブル">>>>, opt<colon>> {};

struct outer_address      : phrase {};
struct outer_address_line : line<label<"Outer address", "外側アドレス">, outer_address> {};

struct port_range  : seq<plus<digit>, opt<one<'-'>, plus<digit>>> {};
struct port_ranges : seq<port_range, star<osp, one<','>, osp, port_range>, not_at<digit>, not_at<one<'-'>>> {};
struct in_use      : number {};
struct used_word   : sor<seq<lit<"session">, opt<one<'s'>>>, lit<"used">, lit<"個使用中">, lit<"セッション">> {};
struct port_range_line : line<label<"Port range", "ポート範囲">, port_ranges, opt<sp, in_use, osp, used_word, opt<one<'.'>>>> {};

struct stars        : line<list<lit<"-*-">, sp>> {};
struct rows_heading : line<opt<lit<"No.">, sp>, list<sor<lit<"Inner">, lit<"Session Count">, lit<"Limit">, lit<"Type">, lit<"Protocol">, lit<"Destination">,
                                                     lit<"Masquerade">, lit<"Outer">, lit<"TTL(s)">, lit<"TTL">,
                                                     lit<"内側アドレス">, lit<"外側アドレス">, lit<"セッション数">, lit<"使用中のセッション数">, lit<"使用ポート数">, lit<"制限数">, lit<"制限">,
                                                     lit<"種別">, lit<"タイプ">, lit<"プロトコル">, lit<"宛先">, lit<"マスカレード">, lit<"TTL(秒)">>, sp>> {};

struct address_char : sor<digit, xdigit, one<'.', ':', '*', '-', 'x', 'X'>> {};
struct address      : seq<at<star<alnum>, one<'.', ':', '*'>>, plus<address_char>> {};

struct row_number    : number {};
struct row_inner     : address {};
struct session_count : number {};
struct limit         : number {};
struct type          : plus<sor<alpha, one<'-'>>> {};
struct row_start     : at<digit> {};
struct host_row      : line<row_start, row_number, sp, row_inner, sp, session_count, sp, limit, sp, type> {};

struct protocol    : sor<lit<"TCP">, lit<"UDP">, lit<"ICMP">, lit<"ESP">, lit<"AH">, lit<"GRE">, lit<"IPIP">, lit<"*">, seq<lit<"PROTO">, star<alnum>>> {};
struct destination : address {};
struct masquerade  : seq<sor<plus<digit>, one<'*', '-'>>, at<blank>> {};
struct ttl         : number {};
struct session_start : success {};
struct session_row : line<session_start, opt<row_number, sp>, protocol, sp, row_inner, sp, destination, sp, opt<masquerade, sp>,
                          sor<ttl, type>, opt<osp, one<'('>, plus<not_one<')'>>, one<')'>>> {};

struct tables     : number {};
struct tables_line : line<lit<"有効なNATディスクリプタ">, opt<lit<"ー">>, lit<"テーブルが">, osp, tables, osp, lit<"個ありました">, opt<sor<one<'.'>, lit<"。">>>> {};

struct known_line : sor<host_row, session_row, reference_line, compatibility_type_line, table_heading, outer_address_line,
                        port_range_line, stars, rows_heading, tables_line, underline> {};
// What tells this output from all others.
struct distinctive : sor<compatibility_type_line, reference_line, outer_address_line, port_range_line> {};
// clang-format on

}  // namespace sapair::grammar::yamaha::show_nat_descriptor_address
