// What stands between two outputs: a prompt, and the command typed after it.
//
//   RTX830# show ipsec sa           a name, a level mark, a command
//   pp1# show status pp 1           Yamaha after `pp select 1`
//   > show ipsec sa                 Yamaha's default prompt has no name at all
//   Router(config-Tunnel0.0)# exit  a mode in parentheses; one capture has a blank before it
//   Router% show version            NEC IX, monitor user
//
// Accepts LESS than terminals show: the name has no blanks, and what follows the mark must begin with a word
// that routers know as a command. So `#pkts encaps: 4` and `# RTX1100 Rev.8.03.92` are no prompts.

#pragma once

#include "grammars/lexis.hpp"

namespace sapair::grammar::transcript {

// clang-format off
struct host : plus<sor<alnum, one<'.', '_', '@', '/', ':', '-', '~', '+'>>> {};
struct mode : plus<sor<alnum, one<'.', '_', '/', ':', '-', '+'>>> {};
struct mark : one<'#', '>', '%', '$'> {};

struct verb : sor<
    ilit<"administrator">, ilit<"console">, ilit<"configure">, ilit<"config">, ilit<"conf">,
    ilit<"clear">, ilit<"cle">, ilit<"debug">, ilit<"enable-config">, ilit<"enable">, ilit<"end">, ilit<"en">, ilit<"exit">,
    ilit<"ipsec">, ilit<"less">, ilit<"logout">, ilit<"monitor">, ilit<"no">, ilit<"pp">, ilit<"ping6">, ilit<"ping">,
    ilit<"quit">, ilit<"save">, ilit<"show">, ilit<"sho">, ilit<"sh">, ilit<"svintr-config">, ilit<"terminal">, ilit<"term">,
    ilit<"ter">, ilit<"traceroute">, ilit<"tunnel">, ilit<"undebug">, ilit<"un">, ilit<"write">, ilit<"wr">, ilit<"crypto">,
    ilit<"interface">, ilit<"do"> > {};
struct command : seq<verb, sor<eof, seq<sp, star<any>>>> {};

struct where  : seq<host, opt<seq<opt<blank>, one<'('>, mode, one<')'>>>> {};
struct prompt : seq<opt<where>, mark, sor<eof, seq<osp, command>>> {};
// clang-format on

}  // namespace sapair::grammar::transcript
