// Yamaha RT series of about 2000: `show ipsec sa` before it was a table
//
//   SA[4] 寿命: 124秒
//   相手ホスト: 192.0.2.218, 送受信方向: 送受信
//   プロトコル: IKE
//   SPI: b9 2c 6f e9 56 4b 66 97 52 8f 0d e1 60 e2 33 95
//   鍵 : 00 11 22 33 44 55 66 77
//   ----------------------------------------------------
//   SA[5] 寿命: 126秒
//   相手ホスト: 192.0.2.218, 送受信方向: 送信
//   プロトコル: ESP (モード: tunnel)
//   アルゴリズム: DES-CBC (認証: none)
//   SPI: b3 84 c6 02
//   鍵 : 00 11 22 33 44 55 66 77 88 99 aa bb cc dd ee ff
//   ----------------------------------------------------
//
// The keys stand there in clear.
//
// Accepts MORE than a router prints: English labels, by analogy. What the blocks share with those
// of `show ipsec sa gateway N detail` is in sa_block.hpp.

#pragma once

#include "grammars/yamaha/sa_block.hpp"

namespace sapair::grammar::yamaha::show_ipsec_sa_blocks {

// clang-format off
struct remote_host : plus<not_one<' ', '\t', ','>> {};
struct old_layout  : success {};                                 // the line that only this layout has
struct peer_line   : line<label<"Remote host", "相手ホスト">, remote_host, osp, one<','>, osp, sa_block::direction_item, old_layout> {};

struct known_line : sor<peer_line, sa_block::shared_line> {};
// clang-format on

}  // namespace sapair::grammar::yamaha::show_ipsec_sa_blocks
