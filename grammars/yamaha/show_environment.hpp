// Yamaha RT/RTX/NVR/FWX: `show environment`
//
//   RTX1200 BootROM Ver.1.01
//   RTX1200 Rev.10.01.71 (Thu Sep 29 15:08:40 2016)
//     main:  RTX1200 ver=c0 serial=D12345678 MAC-Address=00:a0:de:00:00:11
//     MAC-Address=00:a0:de:00:00:22
//   CPU:   1%(5sec)   2%(1min)   3%(5min)    Memory: 24% used              CPU: ...    メモリ: 42%
//   used Packet-buffer:   0%(small)   0%(middle)   5%(large)   0%(huge) used    パケットバッファ:
//   ... Firmware: exec1  Config. file: config1                                 実行中設定ファイル:
//   config0 Default firmware: exec0  Default config. file: config0 デフォルト設定ファイル: config0
//   Boot time: 2021/01/24 12:32:36 +09:00                                  起動時刻: ...
//   Current time: 2021/01/30 09:44:53 +09:00                               現在の時刻: ...
//   Elapsed time from boot: 5days 21:12:17                                 起動からの経過時間: ...
//   Security Class: 1, FORGET: ON, TELNET: OFF                             セキュリティクラス ...
//   Inside Temperature(C.): 36                                             筐体内温度(℃): 36
//
// Accepts MORE than a router prints: the items of the CPU and the firmware lines in any order and
// number; Japanese words that are not proven. Accepts LESS: the lines of fans and power supplies
// are not known.

#pragma once

#include "grammars/yamaha/lexis.hpp"

namespace sapair::grammar::yamaha::show_environment {

// clang-format off
struct model    : plus<sor<alnum, one<'-'>>> {};
struct bootrom  : phrase {};
struct bootrom_line : line<model, sp, lit<"BootROM">, sp, opt<lit<"Ver.">>, osp, bootrom> {};
struct firmware : seq<lit<"Rev.">, plus<not_one<' ', '\t'>>> {};
struct built    : plus<not_one<')'>> {};
struct revision_line : line<model, sp, firmware, opt<osp, one<'('>, built, one<')'>>> {};
// ver=00 serial=S78000000 MAC-Address=00:a0:de:00:00:10 - 00:a0:de:00:00:17
struct main_value : sor<seq<plus<sor<alpha, one<'-'>>>, one<'='>, plus<not_one<' ', '\t', '='>>>,
                        seq<opt<one<'-'>, sp>, rep<5, xdigit, xdigit, one<':'>>, xdigit, xdigit, opt<one<','>>>> {};
struct main      : seq<plus<not_one<' ', '\t', '='>>, sp, list<main_value, sp>> {};
struct main_line : line<label<"main">, main> {};

struct cpu_core   : seq<lit<"CPU">, opt<number>> {};
struct load_value : seq<not_at<sor<lit<"Memory">, lit<"メモリ">, lit<"CPU">>>, word> {};
struct cpu_load   : list<load_value, sp> {};
struct memory     : seq<number, osp, one<'%'>, opt<osp, lit<"used">>> {};
struct cpu_item    : seq<cpu_core, colon, osp, cpu_load> {};
struct memory_item : seq<label<"Memory", "メモリ">, memory> {};
struct cpu_line    : line<list<sor<cpu_item, memory_item>, sp>> {};

struct packet_buffer      : phrase {};
struct packet_buffer_line : line<label<"Packet-buffer", "Packet buffer", "パケットバッファ">, packet_buffer> {};

struct running_firmware : word {};
struct running_config   : word {};
struct default_firmware : word {};
struct default_config   : word {};
struct file_item : sor<
    seq<label<"Firmware", "ファームウェア", "実行中ファームウェア">, running_firmware>,
    seq<label<"Config. file", "実行中設定ファイル", "設定ファイル">, running_config>,
    seq<label<"Default firmware", "デフォルトファームウェア">, default_firmware>,
    seq<label<"Default config. file", "デフォルト設定ファイル">, default_config>> {};
struct file_line : line<list<file_item, sp>> {};

struct serial_baudrate      : word {};
struct serial_baudrate_line : line<label<"Serial Baudrate", "シリアルボーレート">, serial_baudrate> {};

struct zone : seq<one<'+', '-'>, digit, digit, one<':'>, digit, digit> {};
struct zoned_time : seq<date_time, opt<sp, zone>> {};
struct boot_time    : zoned_time {};
struct current_time : zoned_time {};
struct boot_time_line    : line<label<"Boot time", "起動時刻">, boot_time> {};
struct current_time_line : line<label<"Current time", "現在の時刻", "現在時刻">, current_time> {};

struct up_days    : number {};
struct up_hours   : rep<2, digit> {};
struct up_minutes : rep<2, digit> {};
struct up_seconds : rep<2, digit> {};
struct elapsed_line : line<label<"Elapsed time from boot", "起動からの経過時間">,
                           opt<up_days, osp, sor<seq<lit<"day">, opt<one<'s'>>>, lit<"日">>, osp>,
                           up_hours, one<':'>, up_minutes, one<':'>, up_seconds> {};

struct security_class      : phrase {};
struct security_class_line : line<sor<label<"Security Class">, seq<lit<"セキュリティクラス">, opt<colon>, osp>>, security_class> {};
struct temperature      : number {};
struct temperature_line : line<sor<lit<"Inside Temperature">, lit<"筐体内温度">>, osp,
                               opt<one<'('>, plus<not_one<')'>>, one<')'>>, colon, osp, temperature> {};

struct known_line : sor<cpu_line, packet_buffer_line, file_line, serial_baudrate_line, boot_time_line, current_time_line,
                        elapsed_line, security_class_line, temperature_line, main_line, revision_line, bootrom_line> {};
// What tells this output from all others.
struct named_line  : sor<bootrom_line, revision_line> {};
struct distinctive : sor<bootrom_line, revision_line, main_line, cpu_line, packet_buffer_line, file_line, boot_time_line,
                         current_time_line, elapsed_line, security_class_line> {};
// clang-format on

}  // namespace sapair::grammar::yamaha::show_environment
