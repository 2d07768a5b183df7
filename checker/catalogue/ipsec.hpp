// Words: IPsec SAs.

#pragma once

#include <array>

#include "checker/catalogue.hpp"

namespace sapair::words {

inline constexpr auto ipsec = std::to_array<Entry>({
    {.id = FindingId::esp_proposal_same_sa,
     .cause = "esp-proposal-mismatch",
     .rule = "esp-proposal-mismatch/same-sa",
     .stage = Stage::ipsec,
     .title = {.ja = "SPI {spi} の {attribute} が違います: {a} は {value_a}、{b} は {value_b}",
               .en = "the {attribute} of SPI {spi} differs: {value_a} at {a}, {value_b} at {b}"},
     .explanation =
         {.ja = "同じ SA を両側が別のアルゴリズムで扱うので、受け取ったパケットを復号できません。",
          .en = "The ends treat one SA with different algorithms, so what arrives cannot be "
                "decrypted."}},
    {.id = FindingId::esp_proposal_no_child,
     .cause = "esp-proposal-mismatch",
     .rule = "esp-proposal-mismatch/no-child-sa",
     .stage = Stage::ipsec,
     .title = {.ja = "IKE は確立していますが IPsec SA がありません。IPsec "
                     "の提案が合っていない可能性があります",
               .en = "IKE is up and there is no IPsec SA: the IPsec proposals may not meet"},
     .explanation = {.ja = "フェーズ 2 "
                           "の暗号か認証に共通のものがないとこうなります。理由は交渉のログ（NO_"
                           "PROPOSAL_CHOSEN など）に出ます。",
                     .en = "This is how it looks when encryption or integrity of phase 2 have "
                           "nothing in common. The log of the negotiation names the "
                           "reason (NO_PROPOSAL_CHOSEN and the like)."}},
    {.id = FindingId::pfs_mismatch_printed,
     .cause = "pfs-mismatch",
     .rule = "pfs-mismatch/printed-by-both",
     .stage = Stage::ipsec,
     .title = {.ja = "PFS が違います: {a} は {value_a}、{b} は {value_b}",
               .en = "PFS differs: {value_a} at {a}, {value_b} at {b}"},
     .explanation =
         {.ja = "今の SA は使えていますが、次の鍵更新や逆側からの発信で失敗することがあります。",
          .en = "The SAs work today. The next rekey, or a start from the other end, may fail."}},
    {.id = FindingId::pfs_mismatch_no_child,
     .cause = "pfs-mismatch",
     .rule = "pfs-mismatch/no-child-sa",
     .stage = Stage::ipsec,
     .title =
         {.ja = "IKE は確立していますが IPsec SA がありません。PFS が合っていない可能性があります",
          .en = "IKE is up and there is no IPsec SA: PFS may differ"},
     .explanation =
         {.ja = "片側だけの PFS やグループの違いは、提案の不一致と同じに見えます。",
          .en = "PFS at one end only, or another group, looks like proposals that do not meet."}},
    {.id = FindingId::selector_mismatch_not_mirrored,
     .cause = "selector-mismatch",
     .rule = "selector-mismatch/not-mirrored",
     .stage = Stage::ipsec,
     .title = {.ja = "両側の対象ネットワークが鏡の関係になっていません",
               .en = "the networks of the two ends do not mirror each other"},
     .explanation = {.ja = "{a} から見て、{a} は {value_a}、{b} は {value_b} を対象にしています。",
                     .en = "Seen from {a}: {a} protects {value_a}, and {b} protects {value_b}."}},
    {.id = FindingId::selector_mismatch_flow_without_sa,
     .cause = "selector-mismatch",
     .rule = "selector-mismatch/flow-without-sa",
     .stage = Stage::ipsec,
     .title =
         {.ja = "同じ相手との別の組は動いていますが、この対象ネットワークの組には SA がありません",
          .en = "another pair of networks works with this peer, and this pair has no SA"},
     .explanation = {.ja = "この組の対象ネットワークが相手側にないか、まだ通信が来ていません。",
                     .en = "The other end does not have this pair of networks, or nothing has "
                           "asked for it yet."}},
    {.id = FindingId::selector_mismatch_no_child,
     .cause = "selector-mismatch",
     .rule = "selector-mismatch/no-child-sa",
     .stage = Stage::ipsec,
     .title = {.ja = "IKE は確立していますが IPsec SA "
                     "がありません。対象ネットワークが合っていない可能性があります",
               .en = "IKE is up and there is no IPsec SA: the networks may not mirror each other"},
     .explanation = {.ja = "両側の対象ネットワーク（トラフィックセレクター、プロキシ "
                           "ID）は、互いに裏返しでなければなりません。",
                     .en = "The networks (traffic selectors, proxy ids) of one end must be those "
                           "of the other, the other way round."}},
    {.id = FindingId::mode_mismatch,
     .cause = "mode-mismatch",
     .rule = "mode-mismatch/same-sa",
     .stage = Stage::ipsec,
     .title = {.ja = "SPI {spi} のモードが違います: {a} は {value_a}、{b} は {value_b}",
               .en = "the mode of SPI {spi} differs: {value_a} at {a}, {value_b} at {b}"},
     .explanation = {.ja = "トンネルモードとトランスポートモードではパケットの形が違い、受け取った"
                           "側は捨てます。",
                     .en = "Packets of tunnel mode and transport mode have another shape; the "
                           "receiver drops them."}},
    {.id = FindingId::lifetime_mismatch,
     .cause = "lifetime-mismatch",
     .rule = "lifetime-mismatch/ike",
     .stage = Stage::ipsec,
     .title = {.ja = "IKE SA の寿命の設定が違います: {a} は {value_a}、{b} は {value_b}",
               .en = "the ends set different lifetimes for the IKE SA: {value_a} at {a}, {value_b} "
                     "at {b}"},
     .explanation = {.ja = "IKEv2 では各側が自分の値を使い、IKEv1 "
                           "では小さいほうに合わせるのが普通です。それだけでは故障ではありません。",
                     .en = "With IKEv2 each end keeps its own, with IKEv1 the shorter one usually "
                           "counts. That alone is no fault."}},
});

}  // namespace sapair::words
