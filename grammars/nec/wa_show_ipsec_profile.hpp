// NEC UNIVERGE WA: `show ipsec profile`, the results of the device's own check at the bottom
//
//   sourced I/F don't have valid address [MobileEthernet0.0]
//   mapped I/F is down [IPsec0]
//   no mapped [prof1]
//   ipsec policy not exist [ipol1]
//   ike policy not exist [kpol1]
//   prof1 : ike proposal not exist [iprop1]
//   prof1 : config check ok
//
// The manual prints the profile's name before two of its messages and leaves it out of the others,
// so every message may have it. It prints `ike proposal not exist` for an IPsec proposal that does
// not exist, and leaves the message for an IKE proposal blank: the message may mean either.
//
// Accepts MORE than the manual shows: `ipsec proposal not exist`, the word 表示 (display) that the
// manual puts before what the device displays. Accepts LESS: a name is one word (of any script), or
// the manual's own placeholder `IPsec Profile名`, so that words before a result do not become part
// of a name. What stands above the results was not seen.

#pragma once

#include "grammars/lexis.hpp"

namespace sapair::grammar::nec::wa_show_ipsec_profile {

// clang-format off
struct colon   : sor<one<':'>, lit<"：">> {};
struct display : seq<lit<"表示">, osp, colon, osp> {};
struct placeholder : seq<ilit<"IPsec">, sp, ilit<"Profile">, sor<lit<"名">, seq<sp, ilit<"name">>>> {};
struct profile : seq<not_at<sor<lit<"表示">, lit<"対処">, lit<"原因">, lit<"注意">, lit<"備考">, lit<"正常時">, lit<"異常時">>>, sor<placeholder, plus<seq<not_at<colon>, not_one<' ', '\t', '[', ']'>>>>> {};

struct object     : plus<not_one<'[', ']'>> {};
struct in_brackets : seq<osp, one<'['>, osp, object, one<']'>> {};
struct apostrophe : sor<one<'\'', '`'>, lit<"’">, lit<"′">> {};

struct ok               : ilit<"config check ok"> {};
struct no_valid_address : seq<ilit<"sourced I/F ">, sor<ilit<"don">, ilit<"doesn">>, apostrophe, ilit<"t have valid address">> {};
struct mapped_down      : ilit<"mapped I/F is down"> {};
struct no_mapped        : ilit<"no mapped"> {};
struct no_ipsec_policy  : ilit<"ipsec policy not exist"> {};
struct no_ike_policy    : ilit<"ike policy not exist"> {};
struct no_ike_proposal  : ilit<"ike proposal not exist"> {};
struct no_ipsec_proposal : ilit<"ipsec proposal not exist"> {};
struct fault   : seq<sor<no_valid_address, mapped_down, no_mapped, no_ipsec_policy, no_ike_policy, no_ike_proposal, no_ipsec_proposal>, in_brackets> {};
struct message : seq<sor<ok, fault>, at<eof>> {};

struct result_start : success {};
struct named_result : line<opt<display>, result_start, profile, osp, colon, osp, message> {};
struct bare_result  : line<opt<display>, result_start, message> {};
struct known_line : sor<bare_result, named_result> {};

// A message that is not known, where a result is to be expected. Blanks stand on both sides of the colon.
struct other_message : phrase {};
struct other_result  : line<result_start, profile, sp, colon, sp, other_message> {};
// clang-format on

}  // namespace sapair::grammar::nec::wa_show_ipsec_profile
