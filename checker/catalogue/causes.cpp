// What each cause is, how it shows and what to do: the text behind `sapair explain`. In the order
// of the negotiation; what is no cause stands last.

#include "checker/catalogue.hpp"

#include <algorithm>
#include <array>

namespace sapair {
namespace {

constexpr std::array causes_table = std::to_array<CauseEntry>({
    {"none",
     Stage::link,
     {"異常なし", "Nothing is wrong"},
     {"トンネルは確立しており、両端の表示は一致しています。SPI "
      "が互い違いに対応し、アルゴリズムが等しく、"
      "カウンタも増えています。それでも通信できない場合は、トンネルの外側（LAN "
      "側の経路、フィルタ、端末のファイアウォール）を確認してください。",
      "The tunnel is up and both ends agree: their SPIs match crosswise, the algorithms are equal "
      "and the counters "
      "move. If users still cannot communicate, look outside of the tunnel: routes and filters on "
      "the LAN side, "
      "firewalls of the hosts."}},

    // ---- link and address
    // ------------------------------------------------------------------------
    {"interface-down",
     Stage::link,
     {"インターフェースが停止している", "An interface is down"},
     {"WAN またはトンネルのインターフェースが down、または設定で停止（shutdown / "
      "disable）されています。"
      "この状態では IKE のパケットを送ることも受けることもできません。"
      "ケーブル・ONU・リンク状態を確認し、設定で停止されている場合は有効にしてください。"
      "トンネルインターフェースだけが down の場合は、IPsec SA "
      "が無いことの結果である可能性があります。",
      "The WAN or tunnel interface is down, or shut down by configuration. No IKE packet leaves or "
      "arrives in this state. "
      "Check cable, modem and link; enable the interface if the configuration disables it. A "
      "tunnel interface that is "
      "down alone may only be the consequence of having no IPsec SA."}},
    {"ppp-auth-failed",
     Stage::link,
     {"PPPoE の認証に失敗している", "The provider refused the PPPoE login"},
     {"プロバイダがユーザー名またはパスワードを拒否しています。ログには CHAP / PAP "
      "の失敗が記録され、PP インターフェースは接続しません。"
      "プロバイダの書面と設定のユーザー名（@ 以降を含む）・パスワードを照合し、同じ ID "
      "が他の機器で接続中でないかも確認してください。",
      "The provider rejects the user name or the password: the log shows a CHAP or PAP failure and "
      "the PPP interface never comes up. "
      "Compare user name (with the part behind the @) and password with the provider's letter, and "
      "make sure that no other "
      "device is connected with the same account."}},
    {"no-address",
     Stage::link,
     {"IP アドレスが割り当てられていない", "No IP address was assigned"},
     {"回線は接続していますが、WAN インターフェースに IP アドレスがありません。IKE "
      "の送信元となるアドレスが無いため、ネゴシエーションは始まりません。"
      "IPCP / DHCP によるアドレス取得の設定（Yamaha では `ppp ipcp ipaddress "
      "on`）と、固定アドレスの場合はその設定を確認してください。",
      "The line is connected, but the WAN interface has no IP address. IKE has no address to send "
      "from, so no negotiation starts. "
      "Check that the address is asked for (IPCP, DHCP; `ppp ipcp ipaddress on` on a Yamaha), or "
      "that the fixed address is configured."}},
    {"route-missing",
     Stage::link,
     {"必要な経路が無い", "A route is missing"},
     {"対向機器のアドレスへの経路が無いか、対向 LAN への経路がトンネルに向いていません。"
      "前者ではネゴシエーションが始まらず、後者では SA は確立しているのに送信（encaps）カウンタが "
      "0 のままになります。"
      "経路表で、対向アドレスは WAN 側に、対向 LAN "
      "はトンネルに向いていることを両端で確認してください。",
      "There is no route to the peer's address, or the remote LAN is not routed into the tunnel. "
      "In the first case no negotiation "
      "starts; in the second the SAs are up while the counter of sent packets (encaps) stays at 0. "
      "Check the route tables of both "
      "ends: the peer's address through the WAN, the remote LAN through the tunnel."}},
    {"nat-pinhole-missing",
     Stage::link,
     {"自ルータの NAT に IKE / ESP の静的変換が無い",
      "The router's own NAT does not forward IKE and ESP"},
     {"IKE の終端アドレスがルータ自身の IP マスカレードの内側にあり、UDP 500・UDP 4500・ESP "
      "がルータ自身に届いていません。"
      "自分から始めた通信は戻れても、対向からの開始や再接続は破棄されます。"
      "Yamaha では `nat descriptor masquerade static` で UDP 500、UDP 4500、ESP "
      "をルータのアドレスへ固定してください。",
      "IKE ends on an address behind the router's own masquerading, and UDP 500, UDP 4500 and ESP "
      "are not forwarded to it. "
      "Answers to what it sent itself come back, but what the peer starts is discarded. "
      "On a Yamaha, fix UDP 500, UDP 4500 and ESP to the router's address with `nat descriptor "
      "masquerade static`."}},

    // ---- path
    // ------------------------------------------------------------------------------------
    {"wrong-peer-address",
     Stage::path,
     {"対向アドレスの設定が誤っている", "The configured peer address is not the other end"},
     {"片端が呼び出しているアドレスは、もう一方の端のアドレスではありません。設定の誤記、回線変更に"
      "よるアドレスの変化、DDNS の古い登録が主な原因です。"
      "相手の WAN アドレス（NAT の内側なら NAT "
      "の外側のアドレス）と、こちらの対向アドレスの設定を照合してください。",
      "One end calls an address that is not the other end's: a typing error, an address that "
      "changed with the line, or a stale "
      "dynamic DNS entry. Compare the peer address configured here with the WAN address of the "
      "other end, or with the outer address of "
      "the NAT it stands behind."}},
    {"peer-unreachable",
     Stage::path,
     {"対向機器にまったく到達できない", "The peer cannot be reached at all"},
     {"正しいアドレスに送っているのに、どのポートからも応答がありません。対向の回線断・電源断、また"
      "は途中の経路の障害が考えられます。"
      "対向の回線状態を確認し、別の回線から対向の WAN アドレスに到達できるか試してください（ping "
      "は拒否されることがあります）。",
      "Packets go to the right address, and nothing comes back from any port. The peer's line or "
      "power is down, or the path between "
      "is broken. Check the peer's line, and try to reach its WAN address from elsewhere; a "
      "missing answer to ping alone proves nothing."}},
    {"path-blocked",
     Stage::path,
     {"UDP 500 が途中で失われている（方向あり）", "UDP 500 is lost on the way, in one direction"},
     {"片方向の IKE "
      "パケットが途中で失われています。送信側は再送を繰り返し、受信側には何も届きません。"
      "途中のファイアウォール、ルータの入力フィルタ、プロバイダの制限、CGN "
      "の変換切れを、失われている方向に沿って確認してください。"
      "両端で同時にキャプチャを取ると、どこまで届いているかが決まります。",
      "IKE packets of one direction disappear between the ends: the sender retransmits, the other "
      "end sees nothing. Check firewalls, "
      "inbound filters, the provider and NAT timeouts along that direction. Captures taken on both "
      "ends at the same time decide how "
      "far the packets come."}},
    {"ike-port-closed",
     Stage::path,
     {"対向の UDP 500 が閉じている", "Nothing listens on UDP 500 at the peer"},
     {"呼び出した先が ICMP port unreachable を返しています。対向で IKE が動作していない、IKE "
      "を終端するアドレスが異なる、"
      "またはファイアウォールが拒否しています。対向の IPsec "
      "設定が有効でインターフェースに適用されていること、フィルタで UDP 500 "
      "が許可されていることを確認してください。",
      "The called address answers with ICMP port unreachable: IKE does not run there, it listens "
      "on another address, or a firewall "
      "rejects it. Check that IPsec is enabled and applied to the interface at the peer, and that "
      "its filters allow UDP 500."}},
    {"natt-port-blocked",
     Stage::path,
     {"UDP 4500（NAT トラバーサル）が遮断されている", "UDP 500 passes, UDP 4500 does not"},
     {"最初の交換（UDP 500）には応答がありますが、UDP 4500 "
      "に移った後のメッセージが失われています。NAT を検出すると IKE はポート 4500 に移るため、"
      "500 だけを許可したフィルタではここで止まります。両端と途中のフィルタ・静的 NAT に UDP 4500 "
      "を追加してください。",
      "The first exchange on UDP 500 is answered, but messages are lost once IKE moves to UDP "
      "4500, as it does when it finds a NAT. "
      "Filters that allow port 500 only stop it there. Allow UDP 4500 in the filters and static "
      "NAT entries of both ends and between them."}},
    {"fragment-drop",
     Stage::path,
     {"IKE の大きなメッセージの断片が失われている", "IP fragments of large IKE messages are lost"},
     {"MTU を超える IKE メッセージ（多くは証明書を含む IKE_AUTH）が IP "
      "フラグメントになり、その断片が途中で破棄されています。"
      "小さなメッセージは通るため、認証の段階で必ず止まるように見えます。"
      "IKEv2 メッセージフラグメンテーション（RFC "
      "7383）を両端で有効にするか、断片を通すようにフィルタを変更してください。",
      "IKE messages larger than the MTU, mostly IKE_AUTH with certificates, leave as IP fragments, "
      "and the fragments are dropped on the way. "
      "Small messages pass, so the negotiation always stops at authentication. Enable IKEv2 "
      "message fragmentation (RFC 7383) on both ends, "
      "or let fragments pass the filters."}},
    {"esp-blocked",
     Stage::path,
     {"ESP が片方向で失われている", "ESP of one direction is lost"},
     {"IKE は確立していますが、片方向の暗号化パケットが届いていません。送信側の out "
      "カウンタは増え、対応する受信側 SA の in カウンタは 0 のままです。"
      "途中のフィルタで ESP（IP プロトコル 50）、NAT トラバーサル使用時は UDP 4500 "
      "が許可されているかを、失われている方向に沿って確認してください。",
      "IKE is up, but encrypted packets of one direction do not arrive: the sender's counter grows "
      "while that of the paired inbound SA stays at 0. "
      "Check along that direction that filters allow ESP (IP protocol 50), or UDP 4500 where NAT "
      "traversal is used."}},
    {"mtu-blackhole",
     Stage::path,
     {"大きなパケットだけがトンネルを通らない", "Large packets vanish in the tunnel"},
     {"小さな ping は通りますが、大きなパケットが失われています。トンネルの MTU が経路の MTU "
      "より大きい、TCP の MSS が調整されていない、"
      "途中で ICMP（fragmentation needed / packet too "
      "big）が破棄されている場合に起こります。「つながるが Web やファイル共有が止まる」が典型です。"
      "DF 付き ping で通る最大サイズを調べ、トンネル MTU と MSS の調整値を両端で下げてください。",
      "Small pings pass, large packets vanish: the tunnel MTU is above the path MTU, TCP MSS is "
      "not clamped, or ICMP \"fragmentation needed\" "
      "is dropped on the way. Typical: connections open, but web pages and file shares hang. Find "
      "the largest ping that passes with DF set, and lower "
      "tunnel MTU and MSS clamping on both ends."}},
    {"natt-off",
     Stage::path,
     {"NAT があるのに NAT トラバーサルが無効",
      "A NAT stands between the ends and NAT traversal is off"},
     {"両端の間に NAT があるのに、少なくとも片端で NAT トラバーサルが無効です。IKE "
      "は確立しても、素の ESP は NAT を越えられないためデータが流れません。"
      "両端で NAT トラバーサルを有効にし（Yamaha では `ipsec ike nat-traversal N on`）、UDP 4500 "
      "を許可してください。",
      "There is a NAT between the ends, and NAT traversal is off on at least one of them. IKE may "
      "come up, but plain ESP does not pass the NAT and no "
      "data flows. Enable NAT traversal on both ends (`ipsec ike nat-traversal N on` on a Yamaha) "
      "and allow UDP 4500."}},
    {"responder-behind-nat",
     Stage::path,
     {"呼び出される側がプライベートアドレスまたは CGN の内側にある",
      "The end that must be called has no public address"},
     {"接続を受ける側のアドレスがプライベート、またはキャリアグレード "
      "NAT（100.64.0.0/10）のアドレスです。外から呼び出すことはできません。"
      "役割を入れ替えて NAT "
      "の内側から開始させるか、回線を固定グローバルアドレスに変更するか、上位の NAT "
      "でポートを転送してください。",
      "The end that must answer has a private or carrier-grade NAT (100.64.0.0/10) address, so "
      "nobody can call it from outside. Let the end behind the NAT "
      "initiate, obtain a public address, or forward the ports on the NAT in front of it."}},
    {"main-mode-needs-fixed-addresses",
     Stage::path,
     {"メインモード＋事前共有鍵なのにアドレスが固定でない",
      "Main mode with a pre-shared key, but an address is not fixed"},
     {"IKEv1 のメインモードでは、事前共有鍵を相手の IP "
      "アドレスで選びます。片端のアドレスが動的、または NAT "
      "で変換されていると、鍵を選べず認証できません。"
      "アグレッシブモードと ID（名前）を使うか、できれば IKEv2 に移行してください。",
      "IKEv1 main mode chooses the pre-shared key by the peer's IP address. Where one end's "
      "address is dynamic or translated, the key cannot be found. "
      "Use aggressive mode with names as identities or, better, IKEv2."}},

    // ---- IKE negotiation
    // -------------------------------------------------------------------------
    {"ike-version-mismatch",
     Stage::ike,
     {"IKE のバージョンが異なる（IKEv1 と IKEv2）", "IKEv1 against IKEv2"},
     {"片端は IKEv1、もう一方は IKEv2 "
      "で設定されています。最初のメッセージから応答が無いか、NO_PROPOSAL_CHOSEN で終わります。"
      "両端の IKE バージョンを揃えてください。新規の構成では IKEv2 を推奨します。",
      "One end speaks IKEv1, the other IKEv2. The first message is not answered, or answered with "
      "NO_PROPOSAL_CHOSEN. "
      "Set the same version on both ends; IKEv2 for anything new."}},
    {"exchange-mode-mismatch",
     Stage::ike,
     {"交換モードが異なる（メイン／アグレッシブ）", "Aggressive mode against main mode"},
     {"IKEv1 "
      "の交換モードが両端で異なります。応答側は最初のメッセージを破棄し、開始側は再送を続けます。両"
      "端を同じモードに揃えてください。",
      "The IKEv1 exchange modes of the ends differ. The responder discards the first message and "
      "the initiator retransmits. Set the same mode on both ends."}},
    {"ike-proposal-mismatch",
     Stage::ike,
     {"IKE（フェーズ 1）の提案が一致しない", "No common IKE (phase 1) proposal"},
     {"暗号、ハッシュ／完全性、PRF など IKE の提案に共通のものがありません。応答側は "
      "NO_PROPOSAL_CHOSEN を返します。"
      "両端の IKE "
      "ポリシー／プロポーザルを並べ、異なる項目を揃えてください。製品の既定値にも注意が必要です。",
      "The IKE proposals of the ends have nothing in common in encryption, integrity or hash, or "
      "PRF. The responder answers NO_PROPOSAL_CHOSEN. Lay both IKE policies "
      "side by side and make them equal; mind the defaults that are not shown in the "
      "configuration."}},
    {"dh-group-mismatch",
     Stage::ike,
     {"IKE の DH グループが一致しない", "No common Diffie-Hellman group in IKE"},
     {"フェーズ 1 の DH グループに共通のものがありません。IKEv2 では INVALID_KE_PAYLOAD "
      "が返り、開始側が別のグループで再試行しなければ止まります。"
      "両端に同じグループ（14 以上）を設定してください。",
      "The ends have no Diffie-Hellman group in common. In IKEv2 the responder answers "
      "INVALID_KE_PAYLOAD, and it ends there unless the initiator tries "
      "again with another group. Configure the same group, 14 or above, on both ends."}},
    {"auth-method-mismatch",
     Stage::authentication,
     {"認証方式が異なる（証明書／事前共有鍵）", "Certificates against pre-shared keys"},
     {"片端は事前共有鍵、もう一方は証明書（または EAP）で認証しようとしています。IKE_AUTH（IKEv1 "
      "ではフェーズ 1）で失敗します。両端の認証方式を揃えてください。",
      "One end authenticates with a pre-shared key, the other with certificates or EAP. It fails "
      "in IKE_AUTH, or in phase 1 of IKEv1. Configure the same method on both ends."}},
    {"psk-missing",
     Stage::authentication,
     {"この相手の事前共有鍵が設定されていない", "No pre-shared key for this peer"},
     {"対向のアドレスまたは ID "
      "に対応する事前共有鍵が見つかりません。鍵の設定が無いか、別のアドレス・名前・VRF "
      "に対して設定されています。"
      "鍵を設定し、どの相手に対する鍵かを確認してください。",
      "No pre-shared key is found for the peer's address or identity: it is not configured, or for "
      "another address, name or VRF. Configure the key and check which peer it "
      "is for."}},
    {"psk-mismatch",
     Stage::authentication,
     {"事前共有鍵が一致しない", "The pre-shared keys differ"},
     {"両端の事前共有鍵が異なります。IKEv2 では AUTHENTICATION_FAILED、IKEv1 メインモードでは 3 "
      "往復目が復号できず再送になります。"
      "両端で同じ鍵を入力し直してください。末尾の空白、引用符、大文字小文字、text と 16 "
      "進（0x）の違いに注意してください。",
      "The pre-shared keys of the ends are not equal. IKEv2 says AUTHENTICATION_FAILED; in IKEv1 "
      "main mode the third message pair cannot be decrypted and is retransmitted. "
      "Enter the same key on both ends again; mind blanks at the end, quotes, upper and lower "
      "case, and text against hexadecimal (0x)."}},
    {"certificate-invalid",
     Stage::authentication,
     {"証明書が無効", "A certificate is not valid"},
     {"証明書の期限切れ、有効期間の開始前、信頼されていない発行者、または失効により認証に失敗してい"
      "ます。"
      "証明書の有効期間と機器の時計、CA 証明書の登録、失効情報（CRL / "
      "OCSP）への到達性を確認してください。",
      "A certificate has expired, is not yet valid, was issued by an authority that is not "
      "trusted, or is revoked. Check its validity against the device's clock, the installed CA "
      "certificates, and whether revocation lists (CRL, OCSP) can be reached."}},
    {"id-mismatch",
     Stage::authentication,
     {"ID（識別子）が一致しない", "An identity is not the expected one"},
     {"一方が名乗る "
      "ID（アドレス・名前・key-"
      "id）が、もう一方の期待する値または種別と異なるか、逆の端に設定されています。鍵が等しくても認"
      "証は失敗します。"
      "自分の local ID が相手の remote ID "
      "と、値も種別も一致していることを両方向で確認してください。NAT の内側のアドレスを ID "
      "に使う場合は特に注意が必要です。",
      "The identity that one end presents (address, name or key-id) differs in value or type from "
      "the one that the other end expects, or is set on the wrong end. Authentication fails "
      "although the keys are equal. Check in both directions that the local identity here is the "
      "remote identity there; beware of addresses behind a NAT used as identities."}},
    {"no-config-for-peer",
     Stage::ike,
     {"応答側にこの相手の設定が無い", "The called end has no policy for this caller"},
     {"呼び出された側に、発信元のアドレスまたは ID に一致する設定がありません。提案が等しくても "
      "NO_PROPOSAL_CHOSEN などで拒否されます。"
      "応答側の対向アドレス・ID の設定が、NAT "
      "通過後に見える実際の発信元アドレスと一致しているか確認してください。",
      "The called end has no policy that fits the caller's address or identity. It refuses, often "
      "with NO_PROPOSAL_CHOSEN although the proposals are equal. Compare the peer address and "
      "identity configured there with the address the caller really comes from, behind all NATs."}},
    {"nobody-initiates",
     Stage::ike,
     {"どちらの端も接続を開始しない", "Neither end initiates"},
     {"両端とも応答専用の設定（対向 any、自動鍵更新 "
      "off、通信をきっかけとする接続で通信が無い等）です。SA もパケットもありません。"
      "少なくとも一方を開始側にしてください（Yamaha では `ipsec auto refresh on`）。",
      "Both ends only answer: peer any, automatic refresh off, or started by traffic that does not "
      "come. There is no SA and no packet. Make at least one end initiate "
      "(`ipsec auto refresh on` on a Yamaha)."}},
    {"config-reference-broken",
     Stage::ike,
     {"設定の参照先が無い、またはインターフェースに適用されていない",
      "The configuration names something that does not exist"},
     {"プロファイルが参照するポリシーやプロポーザルが存在しないか、プロファイルがインターフェースに"
      "割り当てられていません。機器はネゴシエーションを始めません。"
      "NEC WA の `show ipsec profile` "
      "はこの検査の結果を表示します。名前の綴りと割り当てを直してください。",
      "A profile names a policy or a proposal that does not exist, or is not mapped to an "
      "interface; the device does not even start. NEC WA prints the result of this check in "
      "`show ipsec profile`. Correct the name or map the profile."}},

    // ---- IPsec negotiation
    // -----------------------------------------------------------------------
    {"esp-proposal-mismatch",
     Stage::ipsec,
     {"IPsec（フェーズ 2）の提案が一致しない", "No common IPsec (phase 2) proposal"},
     {"IKE SA は確立しますが、ESP の暗号または完全性アルゴリズムに共通のものが無く、IPsec SA "
      "ができません（NO_PROPOSAL_CHOSEN）。"
      "両端の SA ポリシー／トランスフォームセットを並べて揃えてください。鍵長の違い（AES-128 と "
      "AES-256）も不一致です。",
      "The IKE SA comes up, but the ESP algorithms have nothing in common and no IPsec SA is made "
      "(NO_PROPOSAL_CHOSEN). Lay both SA policies or transform sets side by side and make "
      "them equal; AES-128 and AES-256 are different algorithms."}},
    {"pfs-mismatch",
     Stage::ipsec,
     {"PFS の設定が一致しない", "PFS differs"},
     {"PFS が片端だけ有効か、グループが異なります。IKEv2 では最初の子 SA は IKE_AUTH "
      "で作られるため確立し、最初の鍵更新（rekey）で切れるのが典型です。"
      "両端で PFS の有無とグループを揃えてください。",
      "PFS is on at one end only, or with another group. In IKEv2 the first child SA is made "
      "within IKE_AUTH and comes up all the same; the tunnel then breaks at the first rekey. Set "
      "PFS and its "
      "group alike on both ends."}},
    {"selector-mismatch",
     Stage::ipsec,
     {"対象トラフィック（セレクタ）が鏡写しになっていない",
      "The traffic selectors do not mirror each other"},
     {"一方の送信元／宛先と、もう一方の宛先／送信元が一致していません。TS_UNACCEPTABLE（IKEv1 では "
      "INVALID_ID_INFORMATION）になるか、一部の通信だけが通りません。"
      "ACL や local / remote ID "
      "のネットワークとマスク長が、両端で互いに逆になっていることを確認してください。",
      "Source and destination of one end are not destination and source of the other. The "
      "negotiation ends with TS_UNACCEPTABLE (INVALID_ID_INFORMATION in IKEv1), or only part of "
      "the traffic "
      "passes. Check that networks and masks in the access lists or proxy identities are each "
      "other's mirror."}},
    {"mode-mismatch",
     Stage::ipsec,
     {"カプセル化モードが異なる（トンネル／トランスポート）", "Tunnel mode against transport mode"},
     {"ESP のモードが両端で異なります。L2TP/IPsec や GRE over IPsec "
      "ではトランスポート、拠点間接続では通常トンネルモードです。両端を同じモードに揃えてください"
      "。",
      "The ESP modes of the ends differ. L2TP/IPsec and GRE over IPsec use transport mode, site to "
      "site tunnels usually tunnel mode. Set the same mode on both ends."}},
    {"lifetime-mismatch",
     Stage::ipsec,
     {"SA の寿命が異なる", "The lifetimes differ"},
     {"SA "
      "の寿命が両端で異なります。多くの組み合わせでは短い方に従うだけで問題になりませんが、鍵更新の"
      "不具合や、片端にだけ SA が残る原因になることがあります。"
      "一定時間後に切れる症状がある場合は、両端で同じ値にしてください。",
      "The ends use different SA lifetimes. Most pairs simply follow the shorter one; with some, a "
      "rekey fails or one end keeps an SA that the other has dropped. If the tunnel breaks "
      "after a fixed time, set the same values on both ends."}},

    // ---- state
    // -----------------------------------------------------------------------------------
    {"stale-sa",
     Stage::state,
     {"片端だけに古い SA が残っている", "One end still uses SAs that the other has lost"},
     {"片端の SA に対応する SPI "
      "が、同じ時刻のもう一方にありません。再起動や回線の切り替え後に起こり、送ったパケットは "
      "INVALID_SPI として捨てられます。"
      "両端で SA を消去して再確立し、再発を防ぐために両端で "
      "DPD（キープアライブ）を有効にしてください。",
      "One end holds an SPI that the other does not have at the same time, as after a reboot or a "
      "change of lines; its packets are thrown away there as INVALID_SPI. Clear the SAs on both "
      "ends and "
      "negotiate again; enable dead peer detection on both ends so that it does not happen "
      "again."}},
    {"key-mismatch",
     Stage::state,
     {"同じ SPI で鍵が異なる", "The same SPI with another key"},
     {"両端が同じ SPI "
      "を使っていますが、鍵が異なります。手動設定の鍵の誤り、または不完全な鍵更新が考えられます。受"
      "信側では認証エラーになります。"
      "SA を消去して再確立してください。手動鍵の場合は鍵を入力し直すか、IKE に移行してください。",
      "Both ends use the same SPI with different keys: a manual key was typed wrongly, or a rekey "
      "went wrong. The receiver counts authentication errors. Clear the SAs and negotiate again; "
      "with "
      "manual keys, enter them again or move to IKE."}},
    {"encapsulation-mismatch",
     Stage::state,
     {"UDP カプセル化が片端だけ有効", "Only one end encapsulates ESP in UDP"},
     {"一方は ESP を UDP 4500 に包み、もう一方は素の ESP "
      "を使っています。互いのパケットを受け取れません。NAT トラバーサルの設定を両端で揃え、SA "
      "を再確立してください。",
      "One end puts ESP into UDP 4500, the other uses plain ESP; neither takes the other's "
      "packets. Set NAT traversal alike on both ends and negotiate the SAs again."}},
    {"duplicate-sa",
     Stage::state,
     {"SA の組が重複している", "More SA pairs than a rekey explains"},
     {"鍵更新では説明できない数の SA の組が同時に存在します。両端が同時に開始した場合や、古い SA "
      "が削除されない場合に起こり、資源の消費と片方向通信の原因になります。"
      "不要な SA を消去し、開始側を一方だけにするか、DPD を有効にしてください。",
      "More SA pairs are alive than a rekey explains: both ends initiate at the same time, or old "
      "SAs are not deleted. They use up resources and can end in one-way traffic. Clear the "
      "surplus, let only one "
      "end initiate, or enable dead peer detection."}},
    {"keepalive-mismatch",
     Stage::state,
     {"キープアライブの方式が異なる", "The keepalive methods differ"},
     {"両端のキープアライブ／DPD "
      "の方式または有無が異なり、一方が応答なしと判断してトンネルを切断します。一定の周期で up / "
      "down を繰り返すのが特徴です。"
      "両端を同じ方式に揃えてください。他社機との間では RFC 3706 の DPD（Yamaha では `ipsec ike "
      "keepalive use N on dpd`、IKEv2 では rfc4306）を使います。",
      "The ends use different keepalive or DPD methods, and one of them takes the silence for a "
      "dead peer and tears the tunnel down; it goes up and down in a steady rhythm. Use the same "
      "method on both "
      "ends; between vendors DPD (RFC 3706) in IKEv1, liveness checks in IKEv2."}},
    {"replay-drops",
     Stage::state,
     {"リプレイ防止によりパケットが破棄されている", "Packets are dropped by anti-replay"},
     {"順序の入れ替わりが大きいパケットが、リプレイ防止の窓の外として破棄されています。QoS "
      "による優先制御や経路の分散の後で多く見られます。"
      "リプレイ窓を広げる（例: 1024）か、暗号化の後で順序が入れ替わらないように QoS "
      "を見直してください。",
      "Packets that arrive far out of order fall outside of the anti-replay window and are "
      "dropped, often after QoS or load sharing. Widen the window (1024, for example), or keep QoS "
      "from reordering packets after encryption."}},
    {"no-traffic",
     Stage::traffic,
     {"対象の通信が無いため確立していない", "Negotiated on demand, and nothing asks for it"},
     {"このトンネルは対象の通信が発生したときに確立する設定で、今は通信がありません。SA "
      "が無いこと自体は異常ではありません。"
      "対向 LAN の端末へ、送信元をトンネル対象のアドレスにして ping "
      "を送り、確立するか確認してください。",
      "The tunnel is set up when traffic asks for it, and there is none; having no SA is not a "
      "fault by itself. Ping a host of the remote LAN from an address that belongs into the "
      "tunnel, and see "
      "whether it comes up."}},

    // ---- audit only
    // ------------------------------------------------------------------------------
    {"weak-crypto",
     Stage::audit,
     {"弱い暗号方式を使用している", "Weak cryptography is in use"},
     {"DES・3DES・MD5・SHA-1・DH グループ 1 / 2 / 5、PFS "
      "なし、事前共有鍵でのアグレッシブモードなど、現在の RFC 8221・8247・9395 "
      "で非推奨または禁止の方式です。通信は止まりません。"
      "両端で AES（GCM または CBC）、SHA-256 以上、DH グループ 14 以上（できれば 19 以上）、IKEv2 "
      "に変更してください。変更は両端同時に行います。",
      "DES, 3DES, MD5, SHA-1, DH groups 1, 2 or 5, no PFS, or aggressive mode with a pre-shared "
      "key: deprecated or forbidden by RFC 8221, 8247 and 9395. Traffic still passes. Move both "
      "ends, at the same time, to AES (GCM or CBC), SHA-256 or better, DH group 14 or above "
      "(better 19) and IKEv2."}},
    {"will-not-renegotiate",
     Stage::audit,
     {"今は確立しているが、次回は確立できない", "Up today, but it will not come up again"},
     {"現在の SA "
      "は有効ですが、両端の設定は次の開始（逆方向からの開始、または次の鍵更新）では一致しません。設"
      "定変更後に SA を張り直していない場合に起こります。"
      "示された項目を揃え、業務時間外に SA "
      "を消去して、どちらからでも確立することを確認してください。",
      "The present SAs work, but the configurations do not agree for the next start: the other end "
      "initiating, or the next rekey. It happens when a configuration was changed and the SAs were "
      "not renewed. "
      "Make the named items equal, then clear the SAs in a quiet hour and see that either end can "
      "start the tunnel."}},

    // ---- worth knowing, no cause
    // -----------------------------------------------------------------
    {"rekey-overlap",
     Stage::audit,
     {"鍵更新の直後で SA が 2 世代ある（正常）",
      "Two generations of SAs right after a rekey: normal"},
     {"鍵更新の直後は新旧 2 組の SA が並びます。古い組は寿命が来ると消えるため、対処は不要です。",
      "Right after a rekey the old and the new SA pair stand side by side. The old one goes when "
      "its lifetime ends; nothing needs to be done."}},
    {"path-mtu",
     Stage::audit,
     {"経路の MTU がインターフェースより小さい（正常）",
      "The path MTU is smaller than the interface's: normal"},
     {"途中の経路の MTU は小さく、それが ICMP "
      "で正しく通知されています。異常ではありませんが、トンネルの MTU と MSS "
      "を決める際の参考になります。",
      "The MTU of the path is smaller, and ICMP says so as it should. It is no fault, but good to "
      "know when tunnel MTU and MSS are chosen."}},
    {"no-counterpart",
     Stage::audit,
     {"もう一方のテキストに無い相手がある",
      "This end talks to a peer that is not in the other text"},
     {"この端は、もう一方のテキストに現れない相手とも SA "
      "を持っています。ハブ拠点では普通のことです。調べたい相手であれば、その機器の出力も渡してくだ"
      "さい。",
      "This end also has SAs with a peer that does not appear in the other text, as any hub has. "
      "If that peer is the one in question, give its output too."}},
    {"clock-skew",
     Stage::audit,
     {"両端の時計がずれている", "The clocks of the ends differ"},
     {"両端の時計が、ログを突き合わせるには大きくずれています。NTP "
      "を設定し、ログを読むときはずれを差し引いてください。証明書を使う場合は認証にも影響します。",
      "The clocks differ enough to mislead a reader of both logs. Configure NTP, and allow for the "
      "difference when you read the logs. With certificates it can also break authentication."}},
    {"printed-twice-differs",
     Stage::audit,
     {"同じ値が 2 通りに表示され、食い違っている",
      "One output states a number in two ways that disagree"},
     {"1 つの出力の中で、16 進と 10 進の SPI "
      "や、合計と行数などが食い違っています。貼り付けの欠け・書き換え・表示中の変化が考えられます。"
      "もう一度取得してください。",
      "Within one output, a number stands in two ways that disagree: hexadecimal and decimal SPI, "
      "a total and its rows. The paste is incomplete or was edited, or things changed while it was "
      "printed. Collect it again."}},
    {"truncated-output",
     Stage::audit,
     {"出力が途中で切れている", "An output stops before its end"},
     {"コマンドの出力が最後まで含まれていません。無いように見える SA "
      "が、切れた部分にあるかもしれません。ページ送りを止めて（Yamaha: `console lines "
      "infinity`、Cisco: `terminal length 0`）取得し直してください。",
      "The output of a command is not there to its end; an SA that seems to be missing may be in "
      "the part that was cut. Collect it again with paging off (Yamaha: `console lines infinity`, "
      "Cisco: `terminal length 0`)."}},
});

// ---- what a reader may rely on, checked by the compiler
// --------------------------------------------

consteval bool complete() {
  return std::ranges::all_of(causes_table, [](const CauseEntry& c) {
    return !c.id.empty() && !c.title.ja.empty() && !c.title.en.empty() &&
           !c.explanation.ja.empty() && !c.explanation.en.empty();
  });
}

consteval bool unique() {
  for (std::size_t i = 0; i < causes_table.size(); ++i) {
    for (std::size_t k = i + 1; k < causes_table.size(); ++k) {
      if (causes_table[i].id == causes_table[k].id) {
        return false;
      }
    }
  }
  return true;
}

// Titles stand alone, explanations are sentences; neither has {names}.
consteval bool well_formed() {
  return std::ranges::all_of(causes_table, [](const CauseEntry& c) {
    const auto plain = [](std::string_view s) { return s.find('{') == std::string_view::npos; };
    return plain(c.title.ja) && plain(c.title.en) && plain(c.explanation.ja) &&
           plain(c.explanation.en) && !c.title.en.ends_with('.') && !c.title.ja.ends_with("。") &&
           c.explanation.en.ends_with('.') && c.explanation.ja.ends_with("。");
  });
}

static_assert(complete(), "every cause needs its words in both languages");
static_assert(unique(), "the id of a cause stands for one cause");
static_assert(well_formed(),
              "titles have no full stop, explanations end with one, and neither has {names}");

}  // namespace

std::span<const CauseEntry> causes() {
  return causes_table;
}

}  // namespace sapair
