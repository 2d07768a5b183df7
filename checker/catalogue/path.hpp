// Words: the path between the ends.

#pragma once

#include <array>

#include "checker/catalogue.hpp"

namespace sapair::words {

inline constexpr auto path = std::to_array<Entry>({
    {.id = FindingId::wrong_peer_address,
     .cause = "wrong-peer-address",
     .rule = "wrong-peer-address/addresses-of-both",
     .stage = Stage::path,
     .title = {.ja = "{where} は {called} を相手にしていますが、{peer} のアドレスは {real} です",
               .en = "{where} calls {called}, but the address of {peer} is {real}"},
     .explanation =
         {.ja = "{peer} は {where} を正しく相手にしているので、違うのはこの 1 か所です。",
          .en = "{peer} has {where} right as its peer, so this is the one place that is wrong."}},
    {.id = FindingId::path_blocked_unanswered,
     .cause = "path-blocked",
     .rule = "path-blocked/no-answer",
     .stage = Stage::path,
     .title = {.ja = "IKE が途中で止まっています（状態 {state}）。UDP 500 "
                     "が相手に届いていない可能性があります",
               .en =
                   "IKE does not get on (state {state}): UDP 500 may not arrive at the other end"},
     .explanation = {.ja = "片側は交渉を続けていますが、もう片側にその相手の SA "
                           "がありません。経路やフィルター、または応答側が黙って捨てた場合に"
                           "こうなります。この出力だけでは決まりません。",
                     .en = "One end keeps negotiating and the other does not hold its counterpart. "
                           "A lost packet, a filter, or an answering "
                           "end that drops the request in silence look like this; these outputs do "
                           "not decide."}},
    {.id = FindingId::path_blocked_replies,
     .cause = "path-blocked",
     .rule = "path-blocked/replies-lost",
     .stage = Stage::path,
     .title =
         {.ja = "IKE の要求は届いていますが、{from} から {to} "
                "への応答が届いていない可能性があります（状態 {state}）",
          .en = "IKE requests arrive; the answers from {from} to {to} may be lost (state {state})"},
     .explanation = {.ja = "応答側も交渉の途中にあるので、要求は届いています。応答が失われるか、拒"
                           "否されると、どちらも先に進みません。",
                     .en = "The answering end is in mid negotiation too, so it has received the "
                           "request. When its answer is lost or refused, neither gets on."}},
    {.id = FindingId::path_blocked_filter_log,
     .cause = "path-blocked",
     .rule = "path-blocked/own-filter-log",
     .stage = Stage::path,
     .title = {.ja = "{where} のフィルターが相手の IKE を捨てています",
               .en = "a filter of {where} drops the peer's IKE"},
     .explanation = {.ja = "ログの行に、捨てたフィルターの番号とパケットが出ています。",
                     .en = "The line of the log names the filter and the packet it dropped."}},
    {.id = FindingId::peer_unreachable_unanswered,
     .cause = "peer-unreachable",
     .rule = "peer-unreachable/no-answer",
     .stage = Stage::path,
     .title = {.ja = "{where}: 相手からの応答が見えません（状態 {state}）",
               .en = "{where}: no answer of the peer is in sight (state {state})"},
     .explanation = {.ja = "交渉は始まっていますが終わりません。相手に届かないのか、相手が拒否して"
                           "いるのかは、相手側の出力で分かります。",
                     .en = "The negotiation began and does not end. Whether it does not arrive or "
                           "is refused, the other end's outputs tell."}},
    {.id = FindingId::peer_unreachable_keepalive,
     .cause = "peer-unreachable",
     .rule = "peer-unreachable/keepalive",
     .stage = Stage::path,
     .title = {.ja = "{tunnel} のキープアライブ（{type}）に相手が応答していません",
               .en = "the peer does not answer the keepalive ({type}) of {tunnel}"},
     .explanation =
         {.ja = "相手が止まっているか、経路が切れているか、相手がこの方式に応じていません。",
          .en = "The peer is down, the path is cut, or the peer does not speak this keepalive."}},
    {.id = FindingId::natt_port_blocked,
     .cause = "natt-port-blocked",
     .rule = "natt-port-blocked/floated-unanswered",
     .stage = Stage::path,
     .title = {.ja = "UDP 4500 に移ったあと、IKE が進んでいません（状態 {state}）",
               .en = "IKE moved to UDP 4500 and does not get on (state {state})"},
     .explanation =
         {.ja = "UDP 500 の交換は済んでいます。UDP 4500 が止められているか、認証で失敗しています。",
          .en = "The exchange on UDP 500 is done. UDP 4500 is blocked, or the authentication "
                "fails."}},
    {.id = FindingId::responder_behind_nat,
     .cause = "responder-behind-nat",
     .rule = "responder-behind-nat/private-address",
     .stage = Stage::path,
     .title =
         {.ja = "呼ばれる側の {where} はグローバルアドレスを持っていません（{interface} は "
                "{address}）",
          .en =
              "{where}, which is to be called, has no public address ({interface} has {address})"},
     .explanation = {.ja = "プライベートアドレスや CGN "
                           "の内側には外から呼べません。この側から発信させるか、固定グローバルアド"
                           "レスの契約にします。",
                     .en = "Nobody can call an end behind a private or carrier-grade-NAT address. "
                           "Let it make the call, or get it a public address."}},
    {.id = FindingId::natt_off,
     .cause = "natt-off",
     .rule = "natt-off/address-translated",
     .stage = Stage::path,
     .title = {.ja = "間に NAT があるのに、ESP が UDP で包まれていません",
               .en = "a NAT stands between the ends and ESP is not wrapped in UDP"},
     .explanation = {.ja =
                         "SA はそろっていますが、素の ESP は NAT "
                         "を通らず、通信が届いていません。どちらかの NAT トラバーサルが無効です。",
                     .en = "The SAs are there, but plain ESP does not pass the NAT and traffic is "
                           "lost. NAT traversal is off at one of the ends."}},
    {.id = FindingId::esp_blocked_paired,
     .cause = "esp-blocked",
     .rule = "esp-blocked/paired-counters",
     .stage = Stage::traffic,
     .title = {.ja = "{from} から {to} への {protocol} が届いていません",
               .en = "{protocol} from {from} does not arrive at {to}"},
     .explanation = {.ja = "{from} は {sent} パケットを送り、{to} は 1 つも受け取っていません。SA "
                           "は両側にあるので、止めているのは間の経路か"
                           "フィルターです。",
                     .en = "{from} has sent {sent} packets and {to} has received none. Both hold "
                           "the SA, so what stops them is the path or a filter on it."}},
    {.id = FindingId::esp_blocked_one_end,
     .cause = "esp-blocked",
     .rule = "esp-blocked/one-end",
     .stage = Stage::traffic,
     .title = {.ja = "{a} は {sent} パケットを送り、1 つも受け取っていません",
               .en = "{a} has sent {sent} packets and received none"},
     .explanation = {.ja = "行きか帰りが経路で失われているか、相手側に返りの経路がありません。相手"
                           "側のカウンターで決まります。",
                     .en = "They are lost on the way, or their answers are, or the other end has "
                           "no route back. Its counters decide."}},
    {.id = FindingId::esp_blocked_growth,
     .cause = "esp-blocked",
     .rule = "esp-blocked/counters-twice",
     .stage = Stage::traffic,
     .title = {.ja = "{from} から {to} への暗号化パケットが届かなくなっています（2 "
                     "回の採取の間に送信 {sent}、受信 0）",
               .en = "encrypted packets from {from} no longer reach {to} ({sent} sent between the "
                     "two readings, none received)"},
     .explanation = {.ja = "同じコマンドを 2 "
                           "回採取した間に、送信側のカウンターは増え、対応する受信側は増えていませ"
                           "ん。途中で {protocol} が失われています。",
                     .en = "Between two readings of the same command the sender's counter grew and "
                           "the receiver's did not: {protocol} is lost on the way."}},
    {.id = FindingId::mtu_path_differs,
     .cause = "mtu-blackhole",
     .rule = "mtu-blackhole/path-mtus-differ",
     .stage = Stage::traffic,
     .title = {.ja = "経路 MTU が両側で違います: {a} は {value_a}、{b} は {value_b}",
               .en = "the ends see different path MTUs: {value_a} at {a}, {value_b} at {b}"},
     .explanation = {.ja = "大きい側が送る長いパケットは、途中で分割されるか捨てられる可能性があり"
                           "ます。小さな ping は通るのに大きな通信だけ止まるときは、両側の MTU と "
                           "MSS を小さい方に合わせてください。",
                     .en = "Long packets from the end with the larger value may be fragmented or "
                           "dropped on the way. If small pings pass and large transfers hang, fit "
                           "MTU and MSS of both ends to the smaller value."}},
    {.id = FindingId::mtu_mss_not_adjusted,
     .cause = "mtu-blackhole",
     .rule = "mtu-blackhole/mss-not-adjusted",
     .stage = Stage::traffic,
     .title = {.ja = "{where} の {interface} は TCP の MSS を調整していません",
               .en = "{interface} of {where} does not adjust the TCP MSS"},
     .explanation = {.ja = "経路の ICMP が届けば問題ありません。小さな ping は通るのに Web "
                           "やファイル共有だけ止まるときは、これが原因の候補です。",
                     .en = "It does no harm while ICMP from the path arrives. If small pings pass "
                           "and web pages or file shares hang, this is a candidate."}},
    {.id = FindingId::main_mode_translated,
     .cause = "main-mode-needs-fixed-addresses",
     .rule = "main-mode-needs-fixed-addresses/translated",
     .stage = Stage::path,
     .title =
         {.ja =
              "メインモードの認証で止まっていて、途中でアドレスが変換されています（状態 {state}）",
          .en = "main mode stops at authentication, and an address is translated on the way (state "
                "{state})"},
     .explanation =
         {.ja =
              "IKEv1 のメインモードは、事前共有鍵を相手の IP "
              "アドレスで選びます。変換されたり変わったりするアドレスでは鍵か ID "
              "が合いません。名前を ID にしたアグレッシブモードか、できれば IKEv2 にしてください。",
          .en = "Main mode of IKEv1 chooses the pre-shared key by the peer's IP address. With an "
                "address that is translated or changes, key or identity do not fit. Use aggressive "
                "mode with names as identities or, better, IKEv2."}},
});

}  // namespace sapair::words
