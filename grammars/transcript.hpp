// What stands between two outputs: a prompt, the command typed after it, and what a device answers
// to a command that it does not carry out or that prints nothing about tunnels.
//
//   RTX830# show ipsec sa           a name, a level mark, a command
//   pp1# show status pp 1           Yamaha after `pp select 1`
//   > show ipsec sa                 Yamaha's default prompt has no name at all
//   Router(config-Tunnel0.0)# exit  a mode in parentheses; one capture has a blank before it
//   Router% show version            NEC IX, monitor user
//   % Invalid input detected at '^' marker.
//
// Accepts LESS than terminals show: the name has no blanks and at least one letter, and what
// follows the mark must begin with a word that routers know as a command. So `#pkts encaps: 4` and
// `# RTX1100 Rev.8.03.92` are no prompts.

#pragma once

#include "grammars/lexis.hpp"

namespace sapair::grammar::transcript {

// clang-format off
struct host_char : sor<alnum, one<'.', '_', '@', '/', ':', '-', '~', '+'>> {};
struct host : seq<at<star<seq<not_at<alpha>, host_char>>, alpha>, plus<host_char>> {};
struct mode : plus<sor<alnum, one<'.', '_', '/', ':', '-', '+'>>> {};
struct mark : one<'#', '>', '%', '$'> {};

struct verb : sor<
    ilit<"administrator">, ilit<"cancel">, ilit<"cd">, ilit<"console">, ilit<"configure">, ilit<"config">, ilit<"conf">, ilit<"copy">, ilit<"crypto">,
    ilit<"clear">, ilit<"cle">, ilit<"debug">, ilit<"description">, ilit<"dir">, ilit<"disconnect">, ilit<"connect">, ilit<"do">,
    ilit<"enable-config">, ilit<"enable">, ilit<"end">, ilit<"en">, ilit<"exit">, ilit<"ex">, ilit<"grep">, ilit<"help">, ilit<"hostname">,
    ilit<"interface">, ilit<"int">, ilit<"ipsec">, ilit<"ipv6">, ilit<"ip">, ilit<"less">, ilit<"logging">, ilit<"login">, ilit<"logout">, ilit<"monitor">, ilit<"more">, ilit<"nslookup">, ilit<"no">, ilit<"pager">, ilit<"pp">,
    ilit<"ping6">, ilit<"ping">, ilit<"quit">, ilit<"reload">, ilit<"restart">, ilit<"save">, ilit<"setlogin">, ilit<"show">, ilit<"sho">, ilit<"sh">, ilit<"ssh">, ilit<"svintr-config">, ilit<"syslog">,
    ilit<"telnet">, ilit<"terminal">, ilit<"term">, ilit<"ter">, ilit<"traceroute">, ilit<"tunnel">, ilit<"undebug">, ilit<"un">, ilit<"write">, ilit<"wr">, one<'?'>> {};
struct command : seq<verb, sor<eof, seq<sp, star<any>>>> {};

struct where  : seq<host, opt<seq<opt<blank>, one<'('>, mode, one<')'>>>> {};
struct prompt : seq<opt<where>, mark, sor<eof, seq<osp, command>>> {};

// After a name that was seen in a prompt before, anything is a command: it may be mistyped.
struct anything : plus<any> {};
struct known_prompt : seq<where, mark, sor<eof, seq<osp, anything>>> {};

// ---- the device refuses ----
struct marker   : line<osp, one<'^'>> {};
struct asa      : seq<ilit<"ERROR: ">, osp> {};
struct cisco_refusal : line<opt<asa>, one<'%'>, osp, sor<
    seq<ilit<"Invalid input">, star<any>>, seq<ilit<"Incomplete command">, star<any>>, seq<ilit<"Ambiguous command">, star<any>>,
    seq<ilit<"Unrecognized command">, star<any>>, seq<ilit<"Unknown command">, star<any>>, seq<ilit<"Bad IP address">, star<any>>,
    seq<ilit<"Authorization failed">, star<any>>, seq<ilit<"Permission denied">, star<any>>, seq<ilit<"Access denied">, star<any>> >> {};
struct unauthorised : line<ilit<"Command authorization failed">, star<any>> {};
struct nec_refusal : line<one<'%'>, osp, sor<
    seq<until<ilit<" -- Invalid ">>, plus<any>>, seq<until<ilit<" -- Incomplete ">>, plus<any>>, seq<until<ilit<" -- Ambiguous ">>, plus<any>>,
    seq<ilit<"Invalid command">, star<any>>, seq<ilit<"CONFIG process is occupied">, star<any>>, seq<ilit<"You can">, star<any>> >> {};
struct yamaha_refusal : line<ilit<"Error">, osp, one<':'>, sp, plus<any>> {};
struct yamaha_refusal_ja : line<lit<"エラー">, sor<one<':'>, lit<"：">>, star<any>> {};
struct refusal : sor<marker, cisco_refusal, nec_refusal, unauthorised, yamaha_refusal, yamaha_refusal_ja> {};

// ---- the device talks of something else ----
struct login : line<sor<
    seq<ilit<"Password:">, osp, star<one<'*'>>>, seq<ilit<"Username:">, star<any>>, seq<ilit<"login:">, star<any>>, seq<ilit<"login as:">, star<any>>,
    seq<plus<host_char>, ilit<"'s password:">, star<any>>, lit<"User Access Verification">, seq<ilit<"Last login:">, plus<any>>,
    seq<ilit<"Trying ">, plus<any>>, seq<ilit<"Connected to ">, plus<any>>, seq<ilit<"Connection to ">, plus<any>>, seq<ilit<"Connection closed">, star<any>>,
    seq<ilit<"Escape character is ">, plus<any>>, seq<ilit<"[Connection to ">, plus<any>>, seq<ilit<"Press RETURN to get started">, star<any>> >> {};

// Yamaha greets with its firmware, a page of copyrights, its MAC addresses and its memory.
struct banner_model : seq<sor<lit<"RTX">, lit<"NVR">, lit<"FWX">, lit<"SRT">, lit<"vRX">, lit<"RT">>, star<sor<alnum, one<'-'>>>> {};
struct banner_firmware : seq<lit<"Rev.">, plus<not_one<' '>>> {};
struct banner : line<banner_model, sp, banner_firmware, sp, one<'('>, plus<any>> {};
struct copyright_line : line<lit<"Copyright (">, one<'c', 'C'>, lit<")">, plus<any>> {};
struct mac  : seq<xdigit, xdigit, rep<5, seq<one<':'>, xdigit, xdigit>>> {};
struct macs : line<list<mac, seq<one<','>, osp>>> {};
struct memory : line<lit<"Memory ">, plus<digit>, lit<"Mbytes">, star<seq<one<','>, osp, plus<digit>, plus<alnum>>>> {};
struct save_question : line<sor<seq<ilit<"Save new configuration ?">, star<any>>, seq<lit<"新しい設定を保存しますか">, star<any>>, seq<lit<"セーブ中">, star<any>>, seq<ilit<"Saving ">, plus<any>>>> {};
struct searching : line<ilit<"Searching">, osp, plus<one<'.'>>> {};

// Cisco's ping, its terminal time stamp, its wait for a configuration.
struct ping : line<sor<
    seq<lit<"Type escape sequence to abort">, star<any>>, seq<lit<"Sending ">, plus<digit>, lit<", ">, plus<digit>, lit<"-byte ICMP ">, plus<any>>,
    seq<lit<"Packet sent with ">, plus<any>>, seq<lit<"Success rate is ">, plus<any>>, seq<at<one<'!', '.', 'U'>>, plus<one<'!', '.', 'U', 'Q', 'M', '?', '&'>>>,
    seq<lit<"Tracing the route to ">, plus<any>>, seq<lit<"VRF info: (vrf in name/id">, plus<any>> >> {};
struct load : line<lit<"Load for five secs: ">, plus<any>> {};
struct building : line<lit<"Building configuration">, star<one<'.'>>> {};
struct chatter : sor<login, ping, copyright_line, macs, memory, save_question, searching, load, building> {};
// clang-format on

}  // namespace sapair::grammar::transcript
