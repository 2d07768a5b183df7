// Words and commands: what to look at next, and what to change.
//
// A command that needs a name nobody printed shows it as <name>, which the reader fills in.

#pragma once

#include <array>

#include "checker/catalogue.hpp"

namespace sapair::words {

inline constexpr auto rtx = Platform::yamaha_rtx;
inline constexpr auto wa = Platform::nec_wa;
inline constexpr auto ix = Platform::nec_ix;
inline constexpr auto ios = Platform::cisco_ios;
inline constexpr auto asa = Platform::cisco_asa;

// clang-format off
inline constexpr PlatformCommands show_sas[] = {
    {rtx, "show ipsec sa"},
    {wa, "show ike sa\nshow ipsec sa"},
    {ix, "show ike sa\nshow ipsec sa"},
    {ios, "show crypto ikev2 sa\nshow crypto isakmp sa\nshow crypto ipsec sa"},
    {asa, "show crypto ikev2 sa\nshow crypto ikev1 sa\nshow crypto ipsec sa"},
};
inline constexpr PlatformCommands show_sa_detail[] = {
    {rtx, "show ipsec sa gateway {gateway} detail\nshow status tunnel {number}"},
    {wa, "show ike sa\nshow ipsec sa"},
    {ix, "show ike sa\nshow ipsec sa"},
    {ios, "show crypto ikev2 sa detailed\nshow crypto isakmp sa detail\nshow crypto ipsec sa peer {peer_address} detail"},
    {asa, "show crypto ikev2 sa detail\nshow crypto ikev1 sa detail\nshow crypto ipsec sa peer {peer_address}"},
};
inline constexpr PlatformCommands show_counters[] = {
    {rtx, "show status tunnel {number}"},
    {wa, "show ipsec sa"},
    {ix, "show ipsec sa"},
    {ios, "show crypto ipsec sa peer {peer_address}"},
    {asa, "show crypto ipsec sa peer {peer_address}"},
};
inline constexpr PlatformCommands show_log[] = {
    {rtx, "show log | grep IKE"},
    {ix, "show logging"},
    {ios, "show logging | include CRYPTO|ISAKMP", "1"},
    {ios, "show logging | include CRYPTO|IKEV2\nshow crypto ikev2 stats exchange", "2"},
    {asa, "show logging"},
};
inline constexpr PlatformCommands show_interfaces[] = {
    {rtx, "show status pp 1"},
    {wa, "show ip address"},
    {ix, "show ip interface"},
    {ios, "show ip interface brief"},
};
inline constexpr PlatformCommands show_routes[] = {
    {rtx, "show ip route"},
    {ix, "show ip route"},
    {ios, "show ip route"},
    {asa, "show route"},
};
inline constexpr PlatformCommands show_config[] = {
    {rtx, "show config"},
    {wa, "show running-config"},
    {ix, "show running-config"},
    {ios, "show running-config | section crypto"},
    {asa, "show running-config crypto\nshow running-config tunnel-group"},
};
inline constexpr PlatformCommands ping_peer[] = {
    {rtx, "ping {peer_address}"},
    {wa, "ping {peer_address}"},
    {ix, "ping {peer_address}"},
    {ios, "ping {peer_address}"},
    {asa, "ping {peer_address}"},
};
inline constexpr PlatformCommands start_negotiation[] = {
    {rtx, "ipsec refresh sa"},
    {ios, "ping <host behind the peer> source <own LAN interface>"},
    {ix, "ping <host behind the peer> source <own LAN address>"},
};
inline constexpr PlatformCommands show_config_check[] = {
    {wa, "show ipsec profile"},
};
inline constexpr PlatformCommands enable_interface[] = {
    {rtx, "tunnel select {number}\ntunnel enable {number}"},
    {wa, "interface {interface}\n no shutdown"},
    {ix, "interface {interface}\n no shutdown"},
    {ios, "interface {interface}\n no shutdown"},
    {asa, "interface {interface}\n no shutdown"},
};
inline constexpr PlatformCommands connect_ppp[] = {
    {rtx, "pp select {number}\npp enable {number}\nconnect {number}"},
};
inline constexpr PlatformCommands set_ppp_address[] = {
    {rtx, "pp select {number}\nppp ipcp ipaddress on"},
};
inline constexpr PlatformCommands add_route_to_peer[] = {
    {rtx, "ip route default gateway <next hop>"},
    {ix, "ip route {peer_address}/32 <next hop>"},
    {ios, "ip route {peer_address} 255.255.255.255 <next hop>"},
    {asa, "route <outside> {peer_address} 255.255.255.255 <next hop>"},
};
inline constexpr PlatformCommands add_route_into_tunnel[] = {
    {rtx, "ip route <network behind the peer> gateway tunnel {number}"},
    {ix, "ip route <network behind the peer> {tunnel}"},
    {ios, "ip route <network behind the peer> <mask> {interface}"},
};
inline constexpr PlatformCommands set_peer_address[] = {
    {rtx, "ipsec ike remote address {gateway} {real}"},
    {wa, "ipsec profile <profile>\n peer {real}"},
    {ix, "ike policy <policy> peer {real} key <key> <proposal>"},
    {ios, "crypto map <map> <number> ipsec-isakmp\n set peer {real}"},
    {asa, "crypto map <map> <number> set peer {real}"},
};
inline constexpr PlatformCommands permit_ike[] = {
    {rtx, "ip filter <number> pass {peer_address} * udp * 500\nip filter <number> pass {peer_address} * udp * 4500\n"
          "ip filter <number> pass {peer_address} * esp\nnat descriptor masquerade static <descriptor> 1 <own address> udp 500\n"
          "nat descriptor masquerade static <descriptor> 2 <own address> udp 4500\nnat descriptor masquerade static <descriptor> 3 <own address> esp"},
    {ix, "ip access-list <name> permit udp src {peer_address}/32 sport any dest any dport eq 500\n"
         "ip access-list <name> permit udp src {peer_address}/32 sport any dest any dport eq 4500\n"
         "ip access-list <name> permit 50 src {peer_address}/32 dest any"},
    {ios, "ip access-list extended <name>\n permit udp host {peer_address} any eq isakmp\n"
          " permit udp host {peer_address} any eq non500-isakmp\n permit esp host {peer_address} any"},
};
inline constexpr PlatformCommands enable_nat_traversal[] = {
    {rtx, "ipsec ike nat-traversal {gateway} on"},
    {ix, "ike nat-traversal"},
    {ios, "crypto ipsec nat-transparency udp-encapsulation"},
    {asa, "crypto isakmp nat-traversal 20"},
};
inline constexpr PlatformCommands make_caller[] = {
    {rtx, "ipsec auto refresh on\nipsec ike remote address {gateway} {peer_address}"},
    {wa, "ipsec profile <profile>\n peer {peer_address}"},
    {ix, "ike policy <policy> peer {peer_address} key <key> mode aggressive <proposal>"},
};
inline constexpr PlatformCommands match_ike_proposal[] = {
    {rtx, "ipsec ike encryption {gateway} aes256-cbc\nipsec ike hash {gateway} sha256\nipsec ike group {gateway} modp2048"},
    {wa, "ike policy <policy>\n proposal <IKE proposal>"},
    {ix, "ike proposal <proposal> encryption aes-256 hash sha2-256 group 2048-bit lifetime 28800"},
    {ios, "crypto isakmp policy 10\n encryption aes 256\n hash sha256\n group 14", "1"},
    {ios, "crypto ikev2 proposal <proposal>\n encryption aes-cbc-256\n integrity sha256\n group 14", "2"},
    {asa, "crypto ikev1 policy 10\n encryption aes-256\n hash sha\n group 14", "1"},
    {asa, "crypto ikev2 policy 10\n encryption aes-256\n integrity sha256\n group 14", "2"},
};
inline constexpr PlatformCommands match_dh_group[] = {
    {rtx, "ipsec ike group {gateway} modp2048"},
    {ix, "ike proposal <proposal> encryption aes-256 hash sha2-256 group 2048-bit"},
    {ios, "crypto isakmp policy 10\n group 14", "1"},
    {ios, "crypto ikev2 proposal <proposal>\n group 14", "2"},
    {asa, "crypto ikev1 policy 10\n group 14", "1"},
    {asa, "crypto ikev2 policy 10\n group 14", "2"},
};
inline constexpr PlatformCommands match_psk[] = {
    {rtx, "ipsec ike pre-shared-key {gateway} text <key>"},
    {ix, "ike policy <policy> peer {peer_address} key <key> <proposal>"},
    {ios, "crypto isakmp key <key> address {peer_address}", "1"},
    {ios, "crypto ikev2 keyring <keyring>\n peer <peer>\n  address {peer_address}\n  pre-shared-key <key>", "2"},
    {asa, "tunnel-group {peer_address} ipsec-attributes\n ikev1 pre-shared-key <key>", "1"},
    {asa, "tunnel-group {peer_address} ipsec-attributes\n ikev2 remote-authentication pre-shared-key <key>\n"
          " ikev2 local-authentication pre-shared-key <key>", "2"},
};
inline constexpr PlatformCommands match_identity[] = {
    {rtx, "ipsec ike local name {gateway} <name> <type>\nipsec ike remote name {gateway} <name> <type>"},
    {ix, "ike local-id <policy> keyid <id>\nike remote-id <policy> keyid <id>"},
    {ios, "crypto isakmp identity <address or hostname>\ncrypto isakmp profile <profile>\n match identity <type> <id>", "1"},
    {ios, "crypto ikev2 profile <profile>\n match identity remote <type> <id>\n identity local <type> <id>", "2"},
};
inline constexpr PlatformCommands match_ike_version[] = {
    {rtx, "ipsec ike version {gateway} 2"},
};
inline constexpr PlatformCommands match_exchange_mode[] = {
    {ix, "ike policy <policy> peer {peer_address} key <key> mode main <proposal>"},
    {ios, "crypto isakmp profile <profile>\n no initiate mode aggressive"},
};
inline constexpr PlatformCommands enable_initiation[] = {
    {rtx, "ipsec auto refresh on\nipsec ike always-on {gateway} on"},
    {wa, "ipsec profile <profile>\n peer <address of the other end>"},
    {ix, "interface {interface}\n ikev2 connect-type auto"},
};
inline constexpr PlatformCommands map_profile[] = {
    {wa, "interface IPsec0\n ipsec map {profile}\n no shutdown"},
};
inline constexpr PlatformCommands mend_reference[] = {
    {wa, "ipsec profile <profile>\n ipsec policy <IPsec policy>\n ike policy <IKE policy>\n"
         "ipsec policy <IPsec policy>\n proposal <IPsec proposal>\nike policy <IKE policy>\n proposal <IKE proposal>"},
};
inline constexpr PlatformCommands match_esp_proposal[] = {
    {rtx, "ipsec sa policy <policy> {gateway} esp aes256-cbc sha256-hmac"},
    {wa, "ipsec policy <policy>\n proposal <IPsec proposal>"},
    {ix, "ipsec autokey-proposal <proposal> esp-aes-256 esp-sha2-256"},
    {ios, "crypto ipsec transform-set <set> esp-aes 256 esp-sha256-hmac"},
    {asa, "crypto ipsec ikev1 transform-set <set> esp-aes-256 esp-sha-hmac", "1"},
    {asa, "crypto ipsec ikev2 ipsec-proposal <proposal>\n protocol esp encryption aes-256\n protocol esp integrity sha-256", "2"},
};
inline constexpr PlatformCommands match_pfs[] = {
    {rtx, "ipsec ike pfs {gateway} on"},
    {ix, "ipsec autokey-map <map> <acl> peer {peer_address} <proposal> pfs 2048-bit"},
    {ios, "crypto ipsec profile <profile>\n set pfs group14"},
    {asa, "crypto map <map> <number> set pfs group14"},
};
inline constexpr PlatformCommands match_selectors[] = {
    {rtx, "ipsec ike local id {gateway} <own network>\nipsec ike remote id {gateway} <network behind the peer>"},
    {wa, "ipsec policy <policy>\n local-id <own network>\n remote-id <network behind the peer>"},
    {ix, "ipsec local-id <map> <own network>\nipsec remote-id <map> <network behind the peer>"},
    {ios, "ip access-list extended <name>\n permit ip <own network> <wildcard> <network behind the peer> <wildcard>"},
    {asa, "access-list <name> extended permit ip <own network> <mask> <network behind the peer> <mask>"},
};
inline constexpr PlatformCommands match_mode[] = {
    {ios, "crypto ipsec transform-set <set> esp-aes 256 esp-sha256-hmac\n mode tunnel"},
};
inline constexpr PlatformCommands clear_sas[] = {
    {rtx, "ipsec sa delete all\nipsec refresh sa"},
    {wa, "interface IPsec0\n shutdown\n no shutdown"},
    {ix, "clear ike sa\nclear ipsec sa"},
    {ios, "clear crypto session remote {peer_address}"},
    {asa, "clear crypto ipsec sa peer {peer_address}\nclear crypto ikev1 sa {peer_address}", "1"},
    {asa, "clear crypto ipsec sa peer {peer_address}\nclear crypto ikev2 sa {peer_address}", "2"},
};
inline constexpr PlatformCommands enable_dpd[] = {
    {rtx, "ipsec ike keepalive use {gateway} on dpd 10 6"},
    {ix, "ike keepalive <policy> 10 3"},
    {ios, "crypto isakmp keepalive 10 3 periodic", "1"},
    {ios, "crypto ikev2 dpd 10 3 periodic", "2"},
    {asa, "tunnel-group {peer_address} ipsec-attributes\n isakmp keepalive threshold 10 retry 3"},
};
inline constexpr PlatformCommands match_keepalive[] = {
    {rtx, "ipsec ike keepalive use {gateway} on dpd 10 6"},
};
inline constexpr PlatformCommands widen_replay_window[] = {
    {rtx, "ipsec sa policy <policy> {gateway} esp <cipher> <hash> anti-replay-check=off"},
    {ios, "crypto ipsec security-association replay window-size 1024"},
    {asa, "crypto ipsec security-association replay window-size 1024"},
};

inline constexpr PlatformCommands stronger_ike[] = {
    {rtx, "ipsec ike encryption {gateway} aes256-cbc\nipsec ike hash {gateway} sha256\nipsec ike group {gateway} modp2048"},
    {wa, "ike policy <policy>\n proposal <IKE proposal>"},
    {ix, "ike proposal <proposal> encryption aes-256 hash sha2-256 group 2048-bit"},
    {ios, "crypto isakmp policy 10\n encryption aes 256\n hash sha256\n group 14", "1"},
    {ios, "crypto ikev2 proposal <proposal>\n encryption aes-cbc-256\n integrity sha256\n group 14", "2"},
    {asa, "crypto ikev2 policy 10\n encryption aes-256\n integrity sha256\n group 14"},  // its IKEv1 has SHA-1 at best
};
inline constexpr PlatformCommands stronger_esp[] = {
    {rtx, "ipsec sa policy <policy> {gateway} esp aes256-cbc sha256-hmac"},
    {wa, "ipsec policy <policy>\n proposal <IPsec proposal>"},
    {ix, "ipsec autokey-proposal <proposal> esp-aes-256 esp-sha2-256"},
    {ios, "crypto ipsec transform-set <set> esp-aes 256 esp-sha256-hmac"},
    {asa, "crypto ipsec ikev2 ipsec-proposal <proposal>\n protocol esp encryption aes-256\n protocol esp integrity sha-256"},
};
inline constexpr PlatformCommands stronger_pfs[] = {
    {rtx, "ipsec ike pfs {gateway} on\nipsec ike group {gateway} modp2048"},
    {ix, "ipsec autokey-map <map> <acl> peer {peer_address} <proposal> pfs 2048-bit"},
    {ios, "crypto ipsec profile <profile>\n set pfs group14"},
    {asa, "crypto map <map> <number> set pfs group14"},
};
inline constexpr PlatformCommands leave_aggressive_mode[] = {
    {rtx, "ipsec ike version {gateway} 2\nipsec ike local name {gateway} <name> fqdn\nipsec ike remote name {gateway} <name> fqdn"},
    {ix, "ike policy <policy> peer {peer_address} key <key> mode main <proposal>"},
    {ios, "crypto ikev2 proposal <proposal>\n encryption aes-cbc-256\n integrity sha256\n group 14\n"
          "crypto ikev2 profile <profile>\n match identity remote <type> <id>\n authentication remote pre-share\n"
          " authentication local pre-share\n keyring local <keyring>"},
};

inline constexpr auto advice = std::to_array<AdviceEntry>({
    {AdviceId::show_sas, {"{where} の SA の一覧を採取する", "collect the list of SAs of {where}"}, show_sas},
    {AdviceId::show_sa_detail, {"{where} の SPI、アルゴリズム、カウンターを採取する", "collect SPIs, algorithms and counters of {where}"}, show_sa_detail},
    {AdviceId::show_counters, {"通信を流しながら {where} のカウンターを数秒おきに 2 回見る", "look at the counters of {where} twice, some seconds apart, while traffic is sent"}, show_counters},
    {AdviceId::show_log, {"{where} のログで交渉の結果を見る", "see in the log of {where} how the negotiation ended"}, show_log},
    {AdviceId::show_interfaces, {"{where} の回線とアドレスを見る", "look at the lines and addresses of {where}"}, show_interfaces},
    {AdviceId::show_routes, {"{where} の経路表を見る", "look at the routing table of {where}"}, show_routes},
    {AdviceId::show_config, {"{where} の設定を見る", "look at the configuration of {where}"}, show_config},
    {AdviceId::ping_peer, {"{where} から相手に ping する", "ping the peer from {where}"}, ping_peer},
    {AdviceId::collect_both_again, {"1 分以内に両側で採取し直す（{where}）", "collect at both ends again, within one minute ({where})"}, show_sas},
    {AdviceId::start_negotiation, {"{where} からトンネルを通る通信を起こし、すぐに SA とログを見る", "send traffic through the tunnel from {where}, then look at SAs and log at once"}, start_negotiation},
    {AdviceId::show_config_check, {"{where} の設定チェックの結果を見る", "look at the configuration check of {where}"}, show_config_check},
    {AdviceId::enable_interface, {"{where} のインタフェースを有効にする", "enable the interface of {where}"}, enable_interface},
    {AdviceId::connect_ppp, {"{where} の接続を有効にしてつなぐ。つながらなければ回線とユーザー名、パスワードを確かめる", "enable and connect the session of {where}; if it fails, check line, user name and password"}, connect_ppp},
    {AdviceId::set_ppp_address, {"{where} で IPCP によるアドレス取得を有効にし、接続し直す", "let {where} ask for an address by IPCP, and reconnect"}, set_ppp_address},
    {AdviceId::add_route_to_peer, {"{where} に相手への経路を加える", "add a route to the peer at {where}"}, add_route_to_peer},
    {AdviceId::add_route_into_tunnel, {"{where} で、相手側 LAN への経路をトンネルに向ける", "let {where} route the peer's LAN into the tunnel"}, add_route_into_tunnel},
    {AdviceId::set_peer_address, {"{where} の相手アドレスを {real} に直す", "set the peer address of {where} to {real}"}, set_peer_address},
    {AdviceId::permit_ike, {"{where} のフィルターと NAT で UDP 500、UDP 4500、ESP を通す（途中の機器も）", "let UDP 500, UDP 4500 and ESP pass the filters and NAT of {where} (and what stands between)"}, permit_ike},
    {AdviceId::enable_nat_traversal, {"{where} の NAT トラバーサルを両側でそろえて有効にする", "enable NAT traversal at {where}, the same at both ends"}, enable_nat_traversal},
    {AdviceId::make_caller, {"{where} から発信するように設定する", "let {where} make the call"}, make_caller},
    {AdviceId::match_ike_proposal, {"{where} の IKE の暗号、ハッシュ、DH グループを明示してそろえる", "state encryption, hash and DH group of IKE at {where}, the same at both ends"}, match_ike_proposal},
    {AdviceId::match_dh_group, {"{where} の DH グループをそろえる", "set the same DH group at {where}"}, match_dh_group},
    {AdviceId::match_psk, {"{where} の事前共有鍵を入れ直す（末尾の空白や全角文字に注意）", "enter the pre-shared key of {where} again (mind trailing blanks and wide characters)"}, match_psk},
    {AdviceId::match_identity, {"{where} の ID の値と種類を、相手の期待に合わせる", "set value and type of the identities of {where} to what the peer expects"}, match_identity},
    {AdviceId::match_ike_version, {"{where} の IKE の版をそろえる", "set the same version of IKE at {where}"}, match_ike_version},
    {AdviceId::match_exchange_mode, {"{where} の交換モードをそろえる", "set the same exchange mode at {where}"}, match_exchange_mode},
    {AdviceId::enable_initiation, {"{where} から発信する設定を確かめる（どちらか一方は発信する）", "make sure that {where}, or else the other end, starts the negotiation"}, enable_initiation},
    {AdviceId::map_profile, {"{where} でプロファイルを IPsec インタフェースに割り当てる", "map the profile on an IPsec interface at {where}"}, map_profile},
    {AdviceId::mend_reference, {"{where} の参照を、定義されている名前に直す", "let the references of {where} name what is defined"}, mend_reference},
    {AdviceId::match_esp_proposal, {"{where} の IPsec の暗号と認証を明示してそろえる", "state encryption and integrity of IPsec at {where}, the same at both ends"}, match_esp_proposal},
    {AdviceId::match_pfs, {"{where} の PFS をそろえる", "set the same PFS at {where}"}, match_pfs},
    {AdviceId::match_selectors, {"{where} の対象ネットワークを、相手の設定の自分側と相手側を入れ替えたものにする", "make the networks of {where} the mirror image of the peer's"}, match_selectors},
    {AdviceId::match_mode, {"{where} のモードをそろえる", "set the same mode at {where}"}, match_mode},
    {AdviceId::clear_sas, {"{where} の SA を消して張り直す（その間、通信は止まる）", "clear the SAs of {where} so that they are made anew (traffic stops meanwhile)"}, clear_sas},
    {AdviceId::enable_dpd, {"{where} の DPD（キープアライブ）を有効にし、次は気付くようにする", "enable DPD (keepalive) at {where}, so that it notices next time"}, enable_dpd},
    {AdviceId::match_keepalive, {"{where} のキープアライブを相手も話す方式（DPD）にする", "use a keepalive at {where} that the peer speaks (DPD)"}, match_keepalive},
    {AdviceId::widen_replay_window, {"{where} のリプレイ検査の窓を広げるか、途中の優先制御を見直す", "widen the replay window of {where}, or look at the queues on the way"}, widen_replay_window},
    {AdviceId::stronger_ike, {"{where} の IKE のアルゴリズムを強いものにする（通信が切れるので、保守の時間に両側を同時に変える）", "set stronger IKE algorithms at {where}: at both ends, in a maintenance window, as the tunnel goes down meanwhile"}, stronger_ike},
    {AdviceId::stronger_esp, {"{where} の IPsec のアルゴリズムを強いものにする（通信が切れるので、保守の時間に両側を同時に変える）", "set stronger IPsec algorithms at {where}: at both ends, in a maintenance window, as the tunnel goes down meanwhile"}, stronger_esp},
    {AdviceId::stronger_pfs, {"{where} の PFS をグループ 14 以上で有効にする（通信が切れるので、保守の時間に両側を同時に変える）", "use PFS with group 14 or better at {where}: at both ends, in a maintenance window, as the tunnel goes down meanwhile"}, stronger_pfs},
    {AdviceId::leave_aggressive_mode, {"{where} を IKEv2（できなければメインモード）に移す（通信が切れるので、保守の時間に両側を同時に変える）", "move {where} to IKEv2, or to main mode where that cannot be: at both ends, in a maintenance window, as the tunnel goes down meanwhile"}, leave_aggressive_mode},
});
// clang-format on

}  // namespace sapair::words
