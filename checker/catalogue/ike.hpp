// Words: IKE.

#pragma once

#include <array>

#include "checker/catalogue.hpp"

namespace sapair::words {

inline constexpr auto ike = std::to_array<Entry>({
    {.id = FindingId::ike_version_mismatch,
     .cause = "ike-version-mismatch",
     .rule = "ike-version-mismatch/both-try",
     .stage = Stage::ike,
     .title = {.ja = "{a} は {value_a}、{b} は {value_b} で交渉しています",
               .en = "{a} negotiates {value_a} and {b} negotiates {value_b}"},
     .explanation = {.ja = "IKE の版が違うと、どちらの要求にも相手は応じません。",
                     .en = "Neither answers the other's version of IKE."}},
    {.id = FindingId::exchange_mode_mismatch,
     .cause = "exchange-mode-mismatch",
     .rule = "exchange-mode-mismatch/both-try",
     .stage = Stage::ike,
     .title = {.ja = "IKEv1 の交換モードが違います: {a} は {value_a}、{b} は {value_b}",
               .en = "the IKEv1 exchange modes differ: {value_a} at {a}, {value_b} at {b}"},
     .explanation = {.ja = "メインモードとアグレッシブモードは、両側で同じにします。",
                     .en = "Main and aggressive mode must be the same at both ends."}},
    {.id = FindingId::ike_proposal_same_sa,
     .cause = "ike-proposal-mismatch",
     .rule = "ike-proposal-mismatch/same-sa",
     .stage = Stage::ike,
     .title = {.ja = "同じ IKE SA の {attribute} が違います: {a} は {value_a}、{b} は {value_b}",
               .en = "the {attribute} of one IKE SA differs: {value_a} at {a}, {value_b} at {b}"},
     .explanation = {.ja = "SPI は同じなのに、両側の表示が一致しません。",
                     .en = "The SPIs are the same, and what the ends print is not."}},
    {.id = FindingId::dh_group_same_sa,
     .cause = "dh-group-mismatch",
     .rule = "dh-group-mismatch/same-sa",
     .stage = Stage::ike,
     .title = {.ja = "同じ IKE SA の DH グループが違います: {a} は {value_a}、{b} は {value_b}",
               .en = "the DH group of one IKE SA differs: {value_a} at {a}, {value_b} at {b}"},
     .explanation = {.ja = "SPI は同じなのに、両側の表示が一致しません。",
                     .en = "The SPIs are the same, and what the ends print is not."}},
    {.id = FindingId::ike_proposal_first_exchange,
     .cause = "ike-proposal-mismatch",
     .rule = "ike-proposal-mismatch/first-exchange",
     .stage = Stage::ike,
     .title = {.ja = "IKE の提案が合っていない可能性があります（状態 {state}）",
               .en = "the IKE proposals may not meet (state {state})"},
     .explanation =
         {.ja = "暗号、ハッシュ、PRF、DH "
                "グループのどれかに共通のものがないと、最初の交換で止まり、この状態に見えます。"
                "応答側のログに理由が出ます。",
          .en = "When encryption, hash, PRF or DH group have nothing in common, the first exchange "
                "stops and looks like this. The "
                "answering end's log gives the reason."}},
    {.id = FindingId::psk_mismatch_key_exchange,
     .cause = "psk-mismatch",
     .rule = "psk-mismatch/main-mode-stuck",
     .stage = Stage::authentication,
     .title =
         {.ja = "IKEv1 の鍵交換のあと、認証に進めていません（状態 {state}）",
          .en = "IKEv1 has exchanged keys and does not get through authentication (state {state})"},
     .explanation = {.ja = "メインモードの 4 通目までは往復しています。5 "
                           "通目から事前共有鍵で暗号化されるので、鍵の不一致が最も多い原因です。"
                           "ID の不一致のこともあります。",
                     .en = "Four messages of main mode went both ways. From the fifth on they "
                           "depend on the pre-shared key: different keys are the "
                           "usual reason, a refused identity another."}},
    {.id = FindingId::psk_missing_log,
     .cause = "psk-missing",
     .rule = "psk-missing/log",
     .stage = Stage::authentication,
     .title = {.ja = "{where} に、この相手の事前共有鍵がありません",
               .en = "{where} has no pre-shared key for this peer"},
     .explanation = {.ja = "ログがそう述べています。", .en = "Its log says so."}},
    {.id = FindingId::id_mismatch_half_open,
     .cause = "id-mismatch",
     .rule = "id-mismatch/one-end-only",
     .stage = Stage::authentication,
     .title = {.ja = "片側だけが IKE を確立と表示しています。ID を拒否された可能性があります",
               .en = "only one end says that IKE is up: its identity may have been refused"},
     .explanation = {.ja = "認証の最後で拒否した側には SA "
                           "が残らず、もう片側だけが確立と表示することがあります。",
                     .en = "An end that refuses at the last step keeps no SA, while the other may "
                           "still show one."}},
    {.id = FindingId::nobody_initiates,
     .cause = "nobody-initiates",
     .rule = "nobody-initiates/no-sa-no-attempt",
     .stage = Stage::ike,
     .title = {.ja = "{where}: SA がなく、張ろうとする動きも見えません",
               .en = "{where}: there is no SA, and no attempt to make one is in sight"},
     .explanation = {.ja = "どちらも発信しない設定か、試みて諦めた後です。この出力だけでは決まらな"
                           "いので、発信させてからログを見ます。",
                     .en = "Neither end is set to start, or attempts have failed and were given "
                           "up. These outputs do not decide: start one and read the log."}},
    {.id = FindingId::config_reference_not_mapped,
     .cause = "config-reference-broken",
     .rule = "config-reference-broken/not-mapped",
     .stage = Stage::ike,
     .title = {.ja = "{where} の IPsec プロファイル {profile} "
                     "がどのインタフェースにも割り当てられていません",
               .en = "the IPsec profile {profile} of {where} is not mapped on any interface"},
     .explanation = {.ja = "装置の設定チェックの結果です（no mapped）。",
                     .en = "This is the device's own check (no mapped)."}},
    {.id = FindingId::config_reference_missing,
     .cause = "config-reference-broken",
     .rule = "config-reference-broken/missing",
     .stage = Stage::ike,
     .title = {.ja = "{where} の設定が、存在しない {kind} {object} を参照しています",
               .en =
                   "the configuration of {where} refers to {kind} {object}, which does not exist"},
     .explanation = {.ja = "装置の設定チェックの結果です。名前の綴りを確かめてください。",
                     .en = "This is the device's own check. Compare the spelling of the name."}},
    {.id = FindingId::config_reference_proposal,
     .cause = "config-reference-broken",
     .rule = "config-reference-broken/proposal",
     .stage = Stage::ike,
     .title =
         {.ja = "{where} の設定が、存在しない proposal {object} を参照しています",
          .en = "the configuration of {where} refers to proposal {object}, which does not exist"},
     .explanation = {.ja = "メッセージは ike proposal と言いますが、メーカーの説明書では ipsec "
                           "policy の中の IPsec proposal の誤りにもこの"
                           "メッセージが出ます。両方の参照を確かめてください。",
                     .en = "The message says ike proposal, but the maker's manual prints it for a "
                           "wrong IPsec proposal in an ipsec policy as well. "
                           "Check both references."}},
    {.id = FindingId::auth_method_differs,
     .cause = "auth-method-mismatch",
     .rule = "auth-method-mismatch/both-ends",
     .stage = Stage::authentication,
     .title = {.ja = "認証方式が違います: {a} は {value_a}、{b} は {value_b}",
               .en = "the authentication methods differ: {value_a} at {a}, {value_b} at {b}"},
     .explanation =
         {.ja = "交渉中の同じ相手に対して、片方は事前共有鍵、もう片方は別の方式を使おうとしています"
                "。一方が名乗る方式と、もう一方が確かめる方式を同じにしてください。",
          .en = "In the negotiation with each other one end uses a pre-shared key and the other "
                "another method. What one end signs with must be what the other verifies."}},
    {.id = FindingId::no_config_no_tunnel,
     .cause = "no-config-for-peer",
     .rule = "no-config-for-peer/no-tunnel-shown",
     .stage = Stage::ike,
     .title = {.ja = "{where} には、呼び出している {peer} を相手とする設定がない可能性があります",
               .en = "{where} may have no configuration for its caller {peer}"},
     .explanation =
         {.ja = "{where} の一覧には別の相手のトンネルだけがあり、{peer} "
                "を相手とするものがありません。相手アドレスの誤りか、動的な設定の場合もあるので、設"
                "定で確かめてください。",
          .en = "The list of {where} has tunnels with other peers and none with {peer}. The peer "
                "address may be wrong, or the entry dynamic: the configuration tells."}},
});

}  // namespace sapair::words
