// Cisco IOS, IOS XE: `show version`
//
//   Cisco IOS XE Software, Version 17.03.04a
//   Cisco IOS Software [Amsterdam], Virtual XE Software (X86_64_LINUX_IOSD-UNIVERSALK9-M),
//   Version 17.3.4a, RELEASE SOFTWARE (fc3)
//   ...
//   Hub-RTR uptime is 2 days, 3 hours, 18 minutes
//   System returned to ROM by reload at 07:15:43 UTC Fri Feb 1 2019
//   System image file is "bootflash:packages.conf"
//   ...
//   cisco C8000V (VXE) processor (revision VXE) with 1900130K/3075K bytes of memory.
//   Processor board ID 9XXXXXXXXXX
//   3 Gigabit Ethernet interfaces
//   Configuration register is 0x2102
//
// Accepts MORE than a router prints: the lines in any order. Accepts LESS: the tables of a switch's
// stack members.

#pragma once

#include "grammars/lexis.hpp"

namespace sapair::grammar::cisco::show_version {

// clang-format off
struct rest : plus<any> {};

// ---- software ----
struct xe_version   : seq<plus<not_one<' ', ','>>, opt<lit<" - ">, rest>> {};
struct xe_line      : line<sor<lit<"Cisco IOS XE Software, Version ">, lit<"IOS XE Version: ">>, xe_version> {};
struct ios_version  : plus<not_one<' ', ','>> {};
struct software     : until<at<sor<lit<", Version ">, lit<", Experimental Version ">>>> {};
struct release      : rest {};
struct ios_line     : line<at<sor<lit<"Cisco IOS Software">, lit<"IOS (tm)">>>, software, sor<lit<", Version ">, lit<", Experimental Version ">>, ios_version, opt<opt<one<','>>, sp, release>> {};
struct old_title    : line<lit<"Cisco Internetwork Operating System Software">> {};
struct compiled     : rest {};
struct compiled_line : line<lit<"Compiled ">, compiled> {};
struct bootstrap    : rest {};
struct rom_line     : line<lit<"ROM:">, sp, bootstrap> {};
struct boot_loader  : rest {};
struct bootldr_line : line<lit<"BOOTLDR:">, sp, boot_loader> {};

// ---- how long, and why ----
struct unit     : seq<sor<lit<"year">, lit<"week">, lit<"day">, lit<"hour">, lit<"minute">, lit<"second">>, opt<one<'s'>>> {};
struct duration : list<seq<number, sp, unit>, seq<opt<one<','>>, sp>> {};
struct hostname : seq<not_at<lit<"System ">>, plus<not_one<' '>>> {};
struct uptime   : duration {};
struct uptime_line : line<hostname, lit<" uptime is ">, uptime> {};
struct processor_uptime : duration {};
struct processor_uptime_line : line<lit<"Uptime for this control processor is ">, processor_uptime> {};
struct returned  : rest {};
struct returned_line : line<lit<"System returned to ROM by ">, returned> {};
struct restarted : rest {};
struct restarted_line : line<lit<"System restarted ">, restarted> {};
struct image     : plus<not_one<'"'>> {};
struct image_line : line<lit<"System image file is \"">, image, one<'"'>, star<any>> {};
struct reload_reason : rest {};
struct reason_line : line<lit<"Last reload reason:">, osp, reload_reason> {};
struct reload_type : rest {};
struct type_line   : line<lit<"Last reload type:">, osp, reload_type> {};
struct last_reset  : rest {};
struct reset_line  : line<lit<"Last reset from ">, last_reset> {};
struct running_default : line<lit<"Running default software">> {};
struct text_base   : line<lit<"Image text-base: ">, rest> {};

// ---- licences ----
struct label : sor<
    lit<"Next reload addon license Level">, lit<"SSM: Next reload license Level">, lit<"Hardware Board Revision Number">, lit<"Next reload AIR license Level">, lit<"Daughterboard Assembly Number">, lit<"Top Assembly Revision Number">, lit<"Motherboard Assembly Number">, lit<"Motherboard Revision Number">, lit<"Daughterboard Serial Number">, lit<"Power Supply Serial Number">, lit<"Next reload license Level">, lit<"Base Ethernet MAC Address">, lit<"Motherboard Serial Number">, lit<"Power Supply Part Number">, lit<"Top Assembly Part Number">, lit<"Smart Licensing Status">, lit<"Router operating mode">, lit<"Model Revision Number">, lit<"System Serial Number">, lit<"Addon License Level">, lit<"Addon License Type">, lit<"AIR License Level">, lit<"CLEI Code Number">, lit<"License Level">, lit<"Switch uptime">, lit<"License Type">, lit<"Model Number">, lit<"Version ID">> {};
struct value : rest {};
struct label_line : line<label, osp, one<':'>, osp, opt<value>> {};
struct throughput : rest {};
struct throughput_line : line<lit<"The current throughput level is ">, throughput> {};
struct package : seq<not_at<lit<"Current">>, word> {};
struct package_type : sor<lit<"Permanent">, lit<"Perpetual">, lit<"RightToUse">, lit<"EvalRightToUse">, lit<"Evaluation">, lit<"Smart License">, lit<"Subscription Smart License">, lit<"Subscription">, lit<"Temporary">, lit<"Lifetime">, lit<"None">> {};
struct package_current : seq<sp, not_at<package_type, sp, word, eof>, word> {};
struct package_text : seq<package, opt<package_current>, sp, package_type, sp, word> {};
struct package_shown : line<package_text> {};
struct device_text  : seq<one<'*'>, plus<digit>, sp, word, sp, word> {};
struct device_shown : line<device_text> {};
struct member : sor<lit<"securityk9">, lit<"appxk9">, lit<"uck9">, lit<"cme-srst">, lit<"cube">> {};
struct member_line : line<member> {};
struct table_heading : line<sor<
    lit<"License Info:">, lit<"License UDI:">, seq<lit<"Device#">, sp, lit<"PID">, sp, lit<"SN">>,
    seq<sor<lit<"Technology Package License Information">, lit<"Suite License Information">>, star<any>>,
    headings<"Technology", "Technology-package", "Technology-package">, headings<"Technology-package", "Technology-package">,
    headings<"Current", "Type", "Next", "reboot">, headings<"Suite", "Suite", "Current", "Type", "Suite", "Next", "reboot"> >> {};
struct ruler : line<rep_min<8, one<'-'>>> {};

// ---- hardware ----
struct model    : plus<not_one<' '>> {};
struct processor : sor<seq<one<'('>, until<one<')'>>, opt<lit<" processor">>, opt<lit<" (revision ">, until<one<')'>>>>, lit<"processor">> {};
struct memory   : plus<sor<digit, one<'K', '/', '.'>>> {};
struct model_line : line<sor<lit<"cisco ">, lit<"Cisco ">>, model, sp, processor, lit<" with ">, memory, lit<" bytes of memory.">> {};
struct board_id : rest {};
struct board_line : line<lit<"Processor board ID ">, board_id> {};
struct cpu_text : seq<plus<not_one<' '>>, lit<" CPU at ">, rest> {};
struct cpu_line : line<cpu_text> {};
struct ports_text : seq<plus<digit>, sp, sor<seq<until<lit<" interface">>, opt<sor<one<'s'>, lit<"(s)">>>, opt<one<'.'>>, eof>, seq<until<lit<" Module">>, opt<one<'s'>>, star<any>>, seq<lit<"terminal line">, opt<one<'s'>>, opt<one<'.'>>>>> {};
struct ports_line : line<ports_text> {};
struct bytes_text : seq<plus<digit>, lit<"K bytes of ">, rest> {};
struct bytes_line : line<bytes_text> {};
struct dram_text  : seq<lit<"DRAM configuration is ">, rest> {};
struct dram_line  : line<dram_text> {};
struct protocols  : line<sor<lit<"X.25 software, ">, lit<"Bridging software">, lit<"SuperLAT software">, lit<"TN3270 Emulation software">>, star<any>> {};
struct config_register : rest {};
struct register_line : line<lit<"Configuration register is ">, config_register> {};

// ---- what the lawyers say ----
struct technical_support : line<lit<"Technical Support: ">, rest> {};
struct copyright : line<sor<lit<"Copyright (c) ">, lit<"Cisco IOS-XE software, Copyright (c) ">>, rest> {};
struct legal : line<sor<
    lit<"This product contains cryptographic features and is subject to United">,
    lit<"States and local country laws governing import, export, transfer and">,
    lit<"use. Delivery of Cisco cryptographic products does not imply">,
    lit<"third-party authority to import, export, distribute or use encryption.">,
    lit<"Importers, exporters, distributors and users are responsible for">,
    lit<"compliance with U.S. and local country laws. By using this product you">,
    lit<"agree to comply with applicable laws and regulations. If you are unable">,
    lit<"to comply with U.S. and local laws, return this product immediately.">,
    lit<"A summary of U.S. laws governing Cisco cryptographic products may be found at:">,
    lit<"http://www.cisco.com/wwl/export/crypto/tool/stqrg.html">,
    lit<"If you require further assistance please contact us by sending email to">,
    lit<"export@cisco.com.">,
    lit<"All rights reserved.  Certain components of Cisco IOS-XE software are">,
    lit<"licensed under the GNU General Public License (\"GPL\") Version 2.0.  The">,
    lit<"software code licensed under GPL Version 2.0 is free software that comes">,
    lit<"with ABSOLUTELY NO WARRANTY.  You can redistribute and/or modify such">,
    lit<"GPL code under the terms of GPL Version 2.0.  For more details, see the">,
    lit<"documentation or \"License Notice\" file accompanying the IOS-XE software,">,
    lit<"or the applicable URL provided on the flyer accompanying the IOS-XE">,
    lit<"software.">>> {};

struct known_line : sor<
    xe_line, ios_line, copyright, uptime_line, legal, board_line, ports_line, bytes_line, model_line, register_line, image_line, returned_line, restarted_line,
    processor_uptime_line, reason_line, type_line, reset_line, compiled_line, rom_line, bootldr_line, label_line, throughput_line, package_shown, device_shown, member_line,
    table_heading, ruler, cpu_line, dram_line, technical_support, text_base, old_title, running_default, protocols> {};

// Other devices share some of these lines: a NEC IX the boards and interfaces, an ASA the image and the register.
struct distinctive : sor<xe_line, ios_line, technical_support, old_title, uptime_line, processor_uptime_line, model_line, returned_line> {};
// clang-format on

}  // namespace sapair::grammar::cisco::show_version
