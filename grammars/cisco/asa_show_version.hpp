// Cisco ASA: `show version`
//
//   Cisco Adaptive Security Appliance Software Version 9.16(3)19
//   SSP Operating System Version 2.10(1.207)
//   Device Manager Version 7.18(1)152
//   Compiled on Wed 03-Aug-22 03:28 GMT by builders
//   System image file is "disk0:/asa9-16-3-19-lfbff-k8.SPA"
//   Config file at boot was "startup-config"
//   fw1 up 1 year 97 days
//   Hardware:   ASA5516, 8192 MB RAM, CPU Atom C2000 series 2416 MHz, 1 CPU (8 cores)
//    1: Ext: GigabitEthernet1/1  : address is 0000.5e00.5301, irq 255
//   Maximum VLANs                     : 150            perpetual
//   Serial Number: JADXXXXXXXX
//   Configuration register is 0x1

#pragma once

#include "grammars/lexis.hpp"

namespace sapair::grammar::cisco::asa_show_version {

// clang-format off
struct rest : plus<any> {};

struct firmware   : word {};
struct asa_line   : line<lit<"Cisco Adaptive Security Appliance Software Version ">, firmware, opt<sp, one<'<'>, rest>> {};
struct system_text : seq<sor<lit<"SSP Operating System Version ">, lit<"Firepower Extensible Operating System Version ">, lit<"Device Manager Version ">>, rest> {};
struct system_line : line<system_text> {};
struct compiled   : rest {};
struct compiled_line : line<lit<"Compiled on ">, compiled> {};
struct image      : plus<not_one<'"'>> {};
struct image_line : line<lit<"System image file is \"">, image, one<'"'>, star<any>> {};
struct config_file : rest {};
struct config_line : line<lit<"Config file at boot was ">, config_file> {};

struct unit     : seq<sor<lit<"year">, lit<"week">, lit<"day">, lit<"hour">, lit<"min">, lit<"sec">>, opt<one<'s'>>> {};
struct duration : list<seq<number, sp, unit>, sp> {};
struct hostname : seq<not_at<lit<"failover ">>, plus<not_one<' '>>> {};
struct uptime   : duration {};
struct uptime_line : line<hostname, lit<" up ">, uptime> {};
struct failover_uptime : duration {};
struct failover_line : line<lit<"failover cluster up ">, failover_uptime> {};
struct start_text : seq<lit<"Start-up time ">, rest> {};
struct start_line : line<start_text> {};

struct model    : plus<not_one<',', ' '>> {};
struct hardware : rest {};
struct hardware_line : line<lit<"Hardware:">, sp, model, opt<one<','>, sp, hardware>> {};
struct board_text : sor<seq<lit<"Model Id:">, rest>, seq<lit<"Internal ATA Compact Flash">, rest>, seq<lit<"BIOS Flash ">, rest>, seq<lit<"Slot ">, digit, one<':'>, rest>, seq<lit<"Encryption hardware device :">, rest>, seq<lit<"Number of accelerators:">, rest>,
                        seq<lit<"Boot microcode ">, osp, one<':'>, rest>, seq<sor<lit<"SSL/IKE microcode">, lit<"IPSec microcode">, lit<"IPSEC microcode">>, osp, one<':'>, rest>, seq<lit<"ASA: ">, rest>> {};
struct board_line : line<board_text> {};
struct port_text  : seq<plus<digit>, one<':'>, sp, sor<lit<"Ext: ">, lit<"Int: ">>, rest> {};
struct port_line  : line<port_text> {};

struct licence_term : sor<lit<"perpetual">, seq<plus<digit>, sp, lit<"days">>, lit<"time-based">> {};
struct licence_name : sor<
    lit<"Maximum Physical Interfaces">, lit<"Maximum VLANs">, lit<"Inside Hosts">, lit<"Failover">, lit<"Encryption-DES">, lit<"Encryption-3DES-AES">, lit<"Security Contexts">, lit<"Carrier">,
    lit<"AnyConnect Premium Peers">, lit<"AnyConnect Essentials">, lit<"AnyConnect for Mobile">, lit<"AnyConnect for Cisco VPN Phone">, lit<"AnyConnect for Linksys phone">, lit<"Other VPN Peers">, lit<"Total VPN Peers">,
    lit<"Advanced Endpoint Assessment">, lit<"Shared License">, lit<"Shared AnyConnect Premium Peers">, lit<"Total TLS Proxy Sessions">, lit<"Total UC Proxy Sessions">, lit<"UC Phone Proxy Sessions">, lit<"Botnet Traffic Filter">,
    lit<"Intercompany Media Engine">, lit<"IPS Module">, lit<"Cluster Members">, lit<"Cluster">, lit<"VPN Load Balancing">, lit<"GTP/GPRS">, lit<"VPN-DES">, lit<"VPN-3DES-AES">, lit<"SSL VPN Peers">, lit<"WebVPN Peers">, lit<"VPN Peers">,
    lit<"Dual ISPs">, lit<"VLAN Trunk Ports">, lit<"Linksys VPN Phone">, lit<"Mobile User Security">, lit<"10GE I/O">, lit<"Firewall Mode">, lit<"Strong Encryption">> {};
struct licence_text : seq<licence_name, sp, one<':'>, sp, word, opt<sp, not_at<licence_term>, word>, sp, licence_term> {};
struct licence_line : line<licence_text> {};
struct platform_text : seq<lit<"This platform has ">, rest> {};
struct platform_line : line<platform_text> {};
struct key_text   : sor<seq<lit<"The Running Activation Key ">, rest>, 
                        seq<lit<"Image type">, osp, one<':'>, rest>, seq<lit<"Key Version">, osp, one<':'>, rest>> {};
struct key_line   : line<key_text> {};
struct secret_label : sor<lit<"Running Permanent Activation Key">, lit<"Running Timebased Activation Key">, lit<"Running Activation Key">> {};  // the key itself is not kept
struct secret_line  : line<secret_label, one<':'>, rest> {};
struct serial     : rest {};
struct serial_line : line<lit<"Serial Number:">, sp, serial> {};
struct config_register : rest {};
struct register_line : line<lit<"Configuration register is ">, config_register> {};
struct modified   : rest {};
struct modified_line : line<sor<lit<"Configuration last modified ">, lit<"Configuration has not been modified ">>, modified> {};
struct heading    : line<sor<lit<"Licensed features for this platform:">, lit<"Licensed features for this user context:">, lit<"Failover cluster licensed features for this platform:">, lit<"License mode: Smart Licensing">>> {};

struct known_line : sor<licence_line, port_line, asa_line, system_line, compiled_line, image_line, config_line, uptime_line, failover_line, start_line, hardware_line, board_line, platform_line, secret_line, key_line, serial_line, register_line, modified_line, heading> {};
struct distinctive : sor<asa_line, hardware_line, heading, seq<lit<"Config file at boot was ">, rest>, system_line> {};
// clang-format on

}  // namespace sapair::grammar::cisco::asa_show_version
