// Yamaha RTX/NVR/FWX: `show ipsec sa gateway N detail`
//
//   SA[1] Duration: 10675s
//   Local ID: 192.168.0.1
//   Remote ID: 203.0.113.225
//   Protocol: IKE
//   Algorithm: AES-CBC, SHA-1, MODP 1024bit
//   SPI: 6b ce fd 8a d5 30 9b 02 0c f3 87 52 4a 87 6e 77
//   Key: ** ** ** ** **  (confidential)   ** ** ** ** **
//   ----------------------------------------------------
//   SA[2] Duration: 1719s
//   Local ID: 192.168.0.1
//   Remote ID: 203.0.113.225
//   Direction: send
//   Protocol: ESP (Mode: tunnel)
//   Algorithm: AES-CBC (for Auth.: HMAC-SHA)
//   SPI: a6 67 47 47
//   Key: ** ** ** ** **  (confidential)   ** ** ** ** **
//   ----------------------------------------------------
//
// The SPI of an IKE SA is the initiator's cookie and the responder's; network byte order.
//
// IKEv2, as described, not seen:
//
//   SA[1] 状態: 確立済 寿命: 28683秒                        SA[1] Status: Established   Duration:
//   28683s プロトコル: IKEv2                                       Protocol: IKEv2 ローカルホスト:
//   192.0.2.1:500                           Local host: 192.0.2.1:500 リモートホスト:
//   198.51.100.1:500                        Remote host: 198.51.100.1:500 ローカルID: 192.0.2.1
//   (IPv4_ADDR)                       Local ID: 192.0.2.1 (IPv4_ADDR) 暗号アルゴリズム: AES256_CBC
//   PRF : HMAC_SHA2_256      Encryption algorithm: AES256_CBC   PRF : HMAC_SHA2_256
//   認証アルゴリズム: HMAC_SHA2_256_128   DHグループ: MODP_1024
//   ESN: DISABLE
//   始点セレクタ (タイプ / プロトコル / ポート / アドレス)
//     IPv4-range / any / 0-65535 / 0.0.0.0-255.255.255.255
//
// Accepts MORE than a router prints: Japanese and IKEv2 labels that are not proven.

#pragma once

#include "grammars/yamaha/sa_block.hpp"

namespace sapair::grammar::yamaha::show_ipsec_sa_gateway_detail {

// clang-format off
// 192.0.2.1, 192.0.2.1 (IPv4_ADDR), (masked)
struct id_word   : seq<not_one<' ', '\t', '('>, star<not_one<' ', '\t'>>> {};
struct id_value  : sor<list<id_word, sp>, phrase> {};
struct local_id  : id_value {};
struct remote_id : id_value {};
struct id_type   : plus<not_one<')'>> {};
struct local_id_type  : id_type {};
struct remote_id_type : id_type {};
struct new_layout : success {};                                  // the line that only this layout has
struct local_id_line  : line<label<"Local ID", "ローカルID", "自分側ID", "ローカル側ID">, local_id,
                             opt<osp, one<'('>, local_id_type, one<')'>>, new_layout> {};
struct remote_id_line : line<label<"Remote ID", "リモートID", "相手側ID", "相手ID", "リモート側ID">, remote_id,
                             opt<osp, one<'('>, remote_id_type, one<')'>>, new_layout> {};

// 192.0.2.1:500, [2001:db8::1]:500, 2001:db8::1
template <typename Host, typename Port>
struct host_and_port : sor<seq<one<'['>, Host, one<']'>, opt<one<':'>, Port>>, seq<Host, opt<one<':'>, Port>>> {};
struct local_host  : sor<seq<plus<not_one<':', '[', ']', ' ', '\t'>>, at<sor<eof, seq<one<':'>, plus<digit>, eof>>>>,
                         plus<not_one<'[', ']', ' ', '\t'>>> {};
struct remote_host : local_host {};
struct local_port  : number {};
struct remote_port : number {};
struct local_host_line  : line<label<"Local host", "ローカルホスト", "自分側ホスト">, host_and_port<local_host, local_port>, new_layout> {};
struct remote_host_line : line<label<"Remote host", "リモートホスト", "相手側ホスト", "相手ホスト">, host_and_port<remote_host, remote_port>, new_layout> {};

struct direction_line : line<sa_block::direction_item> {};

struct encryption_label : label<"Encryption algorithm", "Encryption Algorithm", "Encryption", "暗号アルゴリズム", "暗号化アルゴリズム"> {};
struct prf_label        : label<"PRF"> {};
struct integrity_label  : label<"Authentication algorithm", "Authentication Algorithm", "Integrity algorithm", "Integrity Algorithm", "Authentication", "認証アルゴリズム"> {};
struct dh_group_label   : label<"DH group", "DH Group", "DHグループ"> {};
struct esn_label        : label<"ESN"> {};
struct item_word  : seq<not_at<sor<encryption_label, prf_label, integrity_label, dh_group_label, esn_label>>, plus<not_one<' ', '\t', ','>>> {};
struct item_value : list<item_word, sp> {};
struct encryption : item_value {};
struct prf        : item_value {};
struct integrity  : item_value {};
struct dh_group   : item_value {};
struct esn_on     : sor<ilit<"enabled">, ilit<"enable">, ilit<"on">> {};
struct esn_off    : sor<ilit<"disabled">, ilit<"disable">, ilit<"off">> {};
struct item : sor<seq<encryption_label, encryption>, seq<prf_label, prf>, seq<integrity_label, integrity>,
                  seq<dh_group_label, dh_group>, seq<esn_label, sor<esn_on, esn_off>>> {};
struct items_line : line<list<item, sor<seq<osp, one<','>, osp>, sp>>, new_layout> {};

struct local_selectors  : sor<lit<"Local">, lit<"Source">, lit<"ローカル">, lit<"始点">, lit<"送信元">> {};
struct remote_selectors : sor<lit<"Remote">, lit<"Destination">, lit<"リモート">, lit<"終点">, lit<"宛先">> {};
struct selector_word    : sor<ilit<"traffic selectors">, ilit<"traffic selector">, ilit<"selectors">, ilit<"selector">,
                              lit<"TS">, lit<"トラフィックセレクタ">, lit<"セレクタ">> {};
struct selectors_heading : line<sor<local_selectors, remote_selectors>, osp, selector_word, osp,
                                opt<one<'('>, plus<not_one<')'>>, one<')'>>, opt<colon>> {};
struct selector_type     : sor<ilit<"IPv4-range">, ilit<"IPv6-range">, ilit<"IPv4_ADDR_RANGE">, ilit<"IPv6_ADDR_RANGE">> {};
struct selector_protocol : plus<not_one<' ', '/'>> {};
struct selector_ports    : plus<sor<digit, one<'-'>, alpha>> {};
struct selector_addresses : plus<sor<xdigit, one<'.', ':', '-'>>> {};
struct slash             : seq<osp, one<'/'>, osp> {};
struct selector          : seq<selector_type, slash, selector_protocol, slash, selector_ports, slash, selector_addresses> {};
struct selector_line     : line<selector> {};

struct known_line : sor<local_id_line, remote_id_line, direction_line, sa_block::shared_line, local_host_line, remote_host_line,
                        items_line, selector_line, selectors_heading> {};
// What tells this output from all others: the first by themselves, the second when another line of it follows.
struct inner_line : sor<sa_block::protocol_line, direction_line, local_host_line, remote_host_line, items_line> {};
struct ids_line : sor<local_id_line, remote_id_line> {};
// clang-format on

}  // namespace sapair::grammar::yamaha::show_ipsec_sa_gateway_detail
