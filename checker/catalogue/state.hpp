// Words: SAs that do not fit together, and traffic.

#pragma once

#include <array>

#include "checker/catalogue.hpp"

namespace sapair::words {

inline constexpr auto state = std::to_array<Entry>({
    {.id = FindingId::stale_sa_held_by_one_end,
     .cause = "stale-sa",
     .rule = "stale-sa/held-by-one-end",
     .stage = Stage::state,
     .title = {.ja = "{where} は、{peer} がもう持っていない IPsec SA を使い続けています",
               .en = "{where} keeps using IPsec SAs that {peer} no longer has"},
     .explanation = {.ja = "{peer} が再起動や SA の消去で SA を失い、{where} "
                           "はそれに気付いていません。送ったものは捨てられます。",
                     .en = "{peer} lost its SAs in a restart or a clear, and {where} has not "
                           "noticed. What it sends is dropped."}},
    {.id = FindingId::stale_sa_spis_differ,
     .cause = "stale-sa",
     .rule = "stale-sa/spis-differ",
     .stage = Stage::state,
     .title = {.ja = "両側に IPsec SA がありますが、SPI が 1 つも一致しません",
               .en = "both ends have IPsec SAs, and not one SPI is the same"},
     .explanation = {.ja = "送った側の SPI を受け取る側が知らないので、パケットは捨てられます。SA "
                           "を消して張り直します。",
                     .en = "The receiver does not know the SPI that the sender uses, and drops the "
                           "packets. Clear the SAs and let them be made anew."}},
    {.id = FindingId::stale_sa_one_direction,
     .cause = "stale-sa",
     .rule = "stale-sa/one-direction",
     .stage = Stage::state,
     .title = {.ja = "{from} が {to} へ送るのに使う SPI {spi} を、{to} は持っていません",
               .en = "{to} does not have SPI {spi}, which {from} sends with"},
     .explanation = {.ja = "逆方向は一致しています。この方向の通信だけが捨てられます。",
                     .en = "The other direction fits. Only traffic of this one is dropped."}},
    {.id = FindingId::stale_sa_collected_apart,
     .cause = "stale-sa",
     .rule = "stale-sa/collected-apart",
     .stage = Stage::state,
     .title = {.ja = "両側の IPsec SA が一致しません。採取の間に鍵更新があっただけかもしれません",
               .en = "the IPsec SAs of the ends do not fit; a rekey between the two pastes would "
                     "explain it"},
     .explanation = {.ja = "2 つの採取の時間差は {gap} 秒です（- は不明）。1 "
                           "分以内にもう一度、両側で採取すると決まります。",
                     .en = "The two texts were taken {gap} seconds apart (-: not known). Collect "
                           "both again within a minute to decide."}},
    {.id = FindingId::stale_sa_ike,
     .cause = "stale-sa",
     .rule = "stale-sa/ike-sa",
     .stage = Stage::state,
     .title = {.ja = "{where} の IKE SA に、対応するものが反対側にありません",
               .en = "the IKE SA of {where} has no counterpart at the other end"},
     .explanation = {.ja = "片側が再起動などで SA を失うと、もう片側には使えない SA "
                           "が残ります。消すと張り直されます。",
                     .en = "When one end loses its SAs in a restart, the other keeps ones of no "
                           "use. Cleared, they are made anew."}},
    {.id = FindingId::stale_sa_unknown_spi,
     .cause = "stale-sa",
     .rule = "stale-sa/unknown-spi-received",
     .stage = Stage::state,
     .title =
         {.ja = "{peer_address} から、この側が持っていない SA のパケットが {count} 個届いています",
          .en = "{count} packets came from {peer_address} for an SA that is not known here"},
     .explanation =
         {.ja =
              "相手は、この側が失った SA をまだ使っています。相手側の SA を消すと張り直されます。",
          .en = "The peer still uses an SA that was lost here. Clear the peer's SAs, and they are "
                "made anew."}},
    {.id = FindingId::stale_sa_log,
     .cause = "stale-sa",
     .rule = "stale-sa/invalid-spi-log",
     .stage = Stage::state,
     .title = {.ja = "ログに、{peer_address} から知らない SPI のパケットが届いたとあります",
               .en = "the log reports packets of {peer_address} with an SPI that is not known"},
     .explanation = {.ja = "相手は、この側が失った SA をまだ使っている（いた）ということです。",
                     .en = "The peer uses, or used, an SA that was lost here."}},
    {.id = FindingId::key_mismatch_printed,
     .cause = "key-mismatch",
     .rule = "key-mismatch/printed-by-both",
     .stage = Stage::state,
     .title = {.ja = "SPI {spi} の鍵が両側で違います",
               .en = "the keys of SPI {spi} differ at the two ends"},
     .explanation = {.ja = "両側に表示された鍵を比べた結果です（鍵は出力しません）。復号できないの"
                           "で、張り直します。",
                     .en = "Both ends print the key, and the two were compared (they are not "
                           "shown). Nothing can be decrypted: make the SAs anew."}},
    {.id = FindingId::key_mismatch_verify_failed,
     .cause = "key-mismatch",
     .rule = "key-mismatch/verify-failed",
     .stage = Stage::state,
     .title = {.ja = "{to} に届いたパケットがすべて認証に失敗しています（{count} 個）",
               .en = "every packet that arrives at {to} fails authentication ({count})"},
     .explanation =
         {.ja = "届いてはいますが、鍵かアルゴリズムが合わないか、途中で書き換えられています。",
          .en = "They do arrive; the key or the algorithm is another, or something on the way "
                "alters them."}},
    {.id = FindingId::encapsulation_mismatch,
     .cause = "encapsulation-mismatch",
     .rule = "encapsulation-mismatch/same-sa",
     .stage = Stage::state,
     .title = {.ja =
                   "SPI {spi} の UDP カプセル化が片側だけです: {a} は {value_a}、{b} は {value_b}",
               .en = "only one end wraps SPI {spi} in UDP: {value_a} at {a}, {value_b} at {b}"},
     .explanation =
         {.ja =
              "片側が NAT トラバーサル、もう片側が素の ESP では、互いのパケットを受け取れません。",
          .en = "One uses NAT traversal, the other plain ESP; neither takes the other's packets."}},
    {.id = FindingId::duplicate_sa,
     .cause = "duplicate-sa",
     .rule = "duplicate-sa/more-than-a-rekey",
     .stage = Stage::state,
     .title = {.ja =
                   "{where} の {tunnel} に、鍵更新では説明できない数の SA があります（{count} 組）",
               .en = "{tunnel} of {where} has more SAs than a rekey explains ({count} pairs)"},
     .explanation = {.ja = "両側が同時に張り直しを繰り返しているか、古い SA が消えていません。",
                     .en = "Both ends keep starting at once, or old SAs are not removed."}},
    {.id = FindingId::keepalive_mismatch,
     .cause = "keepalive-mismatch",
     .rule = "keepalive-mismatch/heartbeat-to-another-maker",
     .stage = Stage::state,
     .title =
         {.ja = "{where} は {peer} に独自方式のキープアライブ（{type}）を送り、応答がありません",
          .en = "{where} sends {peer} its maker's own keepalive ({type}), which is not answered"},
     .explanation =
         {.ja = "heartbeat "
                "に応じるのは同じメーカーの機器だけです。放っておくと定期的にトンネルが切れます。",
          .en = "Only devices of the same maker answer heartbeats. Left alone, it tears the tunnel "
                "down again and again."}},
    {.id = FindingId::replay_drops,
     .cause = "replay-drops",
     .rule = "replay-drops/counter",
     .stage = Stage::traffic,
     .title = {.ja = "{to} がリプレイ検査で {count} パケットを捨てています",
               .en = "{to} has dropped {count} packets in its replay check"},
     .explanation = {.ja = "受け取ったパケットは {received} 個です（0 "
                           "は表示なしを含む）。途中の優先制御で順番が入れ替わると起きます。",
                     .en = "It has received {received} (0: or not printed). Queues that reorder "
                           "packets on the way cause this."}},
    {.id = FindingId::no_traffic_on_demand,
     .cause = "no-traffic",
     .rule = "no-traffic/on-demand",
     .stage = Stage::traffic,
     .title = {.ja = "{where} は対象の通信が来てから張る設定で、まだ 1 つも来ていません",
               .en = "{where} makes its SAs when traffic asks for them, and none has"},
     .explanation =
         {.ja = "暗号マップの対象に合う通信を流すまで、SA "
                "がないのは正常です。流しても張れなければ、そのときの状態を採取してください。",
          .en = "Until a packet matches the crypto map, having no SA is normal. If traffic is sent "
                "and none comes up, collect again."}},
    {.id = FindingId::no_traffic_counters_zero,
     .cause = "no-traffic",
     .rule = "no-traffic/counters-zero",
     .stage = Stage::traffic,
     .title = {.ja = "SA はありますが、まだ 1 パケットも通っていません",
               .en = "the SAs are there and no packet has passed yet"},
     .explanation =
         {.ja = "トンネルに通信を流してもう一度カウンターを見ると、通っているかどうか分かります。",
          .en = "Send traffic through the tunnel and look at the counters again to see whether it "
                "passes."}},
    {.id = FindingId::will_not_renegotiate_without_ike,
     .cause = "will-not-renegotiate",
     .rule = "will-not-renegotiate/ike-sa-lost",
     .stage = Stage::state,
     .title =
         {.ja = "IPsec SA は両側に残っていますが、それを作った IKE SA が {where} にありません",
          .en =
              "the IPsec SAs live on at both ends, and {where} has lost the IKE SA that made them"},
     .explanation =
         {.ja = "IKEv2 の IPsec SA は IKE SA "
                "の上で更新されます。今は通信できても、次の鍵更新で切れる可能性があります。",
          .en = "IPsec SAs of IKEv2 are renewed over their IKE SA. Traffic passes now, and may "
                "stop at the next rekey."}},
});

}  // namespace sapair::words
