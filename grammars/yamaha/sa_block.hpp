// The lines that the two block layouts of Yamaha SAs share (show_ipsec_sa_blocks.hpp,
// show_ipsec_sa_gateway_detail.hpp): one block for each SA, closed by 52 dashes.

#pragma once

#include "grammars/yamaha/lexis.hpp"

namespace sapair::grammar::yamaha::sa_block {

// clang-format off
// SA[2] Duration: 1719s      SA[1] Status: Established   Duration: 28683s
// SA[4] 寿命: 124秒          SA[1] 状態: 確立済 寿命: 28683秒
struct duration_label : label<"Duration", "Lifetime", "寿命"> {};
struct status_word : seq<not_at<duration_label>, word> {};
struct status      : list<status_word, sp> {};
struct sa_number   : number {};
struct duration    : number {};
struct sa_start    : at<lit<"SA[">> {};
struct sa_line : line<sa_start, lit<"SA[">, sa_number, one<']'>,
                      opt<sp, label<"Status", "状態">, status>,
                      opt<sp, duration_label, duration, osp, opt<sor<one<'s'>, lit<"秒">>>>> {};

// send and recv are the words of the table
struct send : sor<lit<"send">, lit<"送信">> {};
struct receive : sor<lit<"receive">, lit<"recv">, lit<"受信">> {};
struct both : sor<lit<"send/receive">, lit<"send/recv">, lit<"both">, lit<"送受信">> {};
struct direction      : plus<not_one<' ', '\t', ','>> {};
struct direction_item : seq<label<"Direction", "送受信方向", "方向">, direction> {};

// Protocol: IKE      Protocol: ESP (Mode: tunnel)      プロトコル: ESP (モード: tunnel)
struct protocol      : plus<not_one<' ', '\t', '('>> {};
struct mode          : plus<not_one<')', ' '>> {};
struct protocol_line : line<label<"Protocol", "プロトコル">, protocol, opt<osp, one<'('>, osp, label<"Mode", "モード">, mode, osp, one<')'>>> {};

// Algorithm: AES-CBC, SHA-1, MODP 1024bit      Algorithm: AES-CBC (for Auth.: HMAC-SHA)
// アルゴリズム: DES-CBC (認証: none)
struct algorithm_name : list<plus<not_one<' ', '\t', ',', '(', ')'>>, sp> {};
struct cipher : algorithm_name {};
struct hash   : algorithm_name {};
struct group  : algorithm_name {};
struct auth   : algorithm_name {};
struct algorithm_line : line<label<"Algorithm", "アルゴリズム">, cipher, opt<osp, one<','>, osp, hash>, opt<osp, one<','>, osp, group>,
                             opt<osp, one<'('>, osp, label<"for Auth.", "Auth.", "認証">, auth, osp, one<')'>>> {};

// 4 bytes, or the two cookies of 8
struct spi      : seq<opt<lit<"0x">>, list<plus<xdigit>, sp>> {};
struct spi_line : line<label<"SPI">, spi> {};

// Key: ** ** ** ** **  (confidential)   ** ** ** ** **      鍵 : eb fc 81 25 04 ee b7 e8
struct key          : seq<list<seq<xdigit, xdigit>, sp>, eof> {};
struct key_withheld : seq<sor<at<one<'*'>>, at<one<'('>>, at<one<'x', 'X'>>>, phrase> {};
struct key_line     : line<label<"Key", "鍵">, sor<key, key_withheld>> {};

struct shared_line : sor<sa_line, protocol_line, algorithm_line, spi_line, key_line, underline> {};
// clang-format on

}  // namespace sapair::grammar::yamaha::sa_block
