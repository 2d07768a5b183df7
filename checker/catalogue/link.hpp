// Words: link and address.

#pragma once

#include <array>

#include "checker/catalogue.hpp"

namespace sapair::words {

inline constexpr auto link = std::to_array<Entry>({
    {.id = FindingId::interface_down_tunnel,
     .cause = "interface-down",
     .rule = "interface-down/tunnel-interface",
     .stage = Stage::link,
     .title = {.ja = "{where} のトンネルインタフェース {interface} は管理者が停止しています",
               .en =
                   "the tunnel interface {interface} of {where} is shut down by its administrator"},
     .explanation = {.ja = "停止されたトンネルは IKE を始めず、相手からの開始にも応じません。",
                     .en = "A tunnel that is shut down neither starts IKE nor answers it."}},
    {.id = FindingId::interface_down_source,
     .cause = "interface-down",
     .rule = "interface-down/source-interface",
     .stage = Stage::link,
     .title = {.ja = "{where} の回線側インタフェース {interface} が落ちています（{state}）",
               .en = "the outside interface {interface} of {where} is down ({state})"},
     .explanation =
         {.ja =
              "IKE はこのインタフェースから出ます。先に回線を上げない限り、トンネルは張れません。",
          .en = "IKE leaves by this interface. No tunnel can come up before the line does."}},
    {.id = FindingId::interface_down_ppp,
     .cause = "interface-down",
     .rule = "interface-down/ppp-session",
     .stage = Stage::link,
     .title = {.ja = "{where} の {session} がつながっていません: {state}",
               .en = "{session} of {where} is not connected: {state}"},
     .explanation =
         {.ja =
              "PPPoE などの接続がないので相手に届きません。認証の失敗かどうかはログで分かります。",
          .en = "Without this session nothing reaches the peer. Whether the provider refused the "
                "login is in the log."}},
    {.id = FindingId::ppp_auth_failed_log,
     .cause = "ppp-auth-failed",
     .rule = "ppp-auth-failed/log",
     .stage = Stage::link,
     .title = {.ja = "{where} の PPP 認証をプロバイダーが拒否しています",
               .en = "the provider refuses the PPP login of {where}"},
     .explanation = {.ja = "ログに認証の失敗があり、そのあと接続していません。ユーザー名とパスワー"
                           "ド、契約を確かめてください。",
                     .en = "The log shows the refusal, and no connection after it. Check user "
                           "name, password and contract."}},
    {.id = FindingId::interface_down_check_source,
     .cause = "interface-down",
     .rule = "interface-down/nec-source-interface",
     .stage = Stage::link,
     .title = {.ja = "{where} の送信元インタフェース {object} に有効なアドレスがありません",
               .en = "the source interface {object} of {where} has no valid address"},
     .explanation = {.ja = "装置の設定チェックの結果です。インタフェースの停止のほか、圏外、SIM "
                           "の未挿入でもこうなります。",
                     .en = "This is the device's own check. The interface is shut down, or there "
                           "is no radio coverage or no SIM."}},
    {.id = FindingId::interface_down_check_mapped,
     .cause = "interface-down",
     .rule = "interface-down/nec-mapped-interface",
     .stage = Stage::link,
     .title = {.ja =
                   "{where} の IPsec インタフェース {object} が停止しているか、定義されていません",
               .en = "the IPsec interface {object} of {where} is shut down or not defined"},
     .explanation = {.ja = "装置の設定チェックの結果です（mapped I/F is down）。",
                     .en = "This is the device's own check (mapped I/F is down)."}},
    {.id = FindingId::no_address_ppp,
     .cause = "no-address",
     .rule = "no-address/ppp-session",
     .stage = Stage::link,
     .title = {.ja = "{where} の {session} は接続していますが、アドレスを受け取っていません",
               .en = "{session} of {where} is connected and was given no address"},
     .explanation =
         {.ja = "IPCP で自分のアドレスを要求していないと、接続しても通信できません。",
          .en = "Unless IPCP asks for an address, the session is up and carries nothing."}},
    {.id = FindingId::no_address_interface,
     .cause = "no-address",
     .rule = "no-address/interface",
     .stage = Stage::link,
     .title = {.ja = "{where} のインタフェース {interface} にアドレスがありません",
               .en = "the interface {interface} of {where} has no address"},
     .explanation = {.ja = "送信元アドレスがないので IKE を始められません。",
                     .en = "Without a source address IKE cannot start."}},
    {.id = FindingId::route_missing_to_peer,
     .cause = "route-missing",
     .rule = "route-missing/to-peer",
     .stage = Stage::link,
     .title = {.ja = "{where} には相手 {peer_address} への経路がありません",
               .en = "{where} has no route to the peer {peer_address}"},
     .explanation =
         {.ja = "経路表のどの行もこのアドレスを含まず、デフォルト経路もありません。",
          .en =
              "No line of the routing table covers this address, and there is no default route."}},
    {.id = FindingId::route_missing_into_tunnel,
     .cause = "route-missing",
     .rule = "route-missing/into-tunnel",
     .stage = Stage::traffic,
     .title = {.ja = "{where} には {tunnel} に入る経路がありません",
               .en = "no route of {where} leads into {tunnel}"},
     .explanation = {.ja = "SA はありますが、相手側 LAN "
                           "への経路がトンネルを向いていないので、送る通信がトンネルに入りません。",
                     .en = "The SAs are there, but no route sends the peer's LAN through the "
                           "tunnel, so nothing enters it."}},
    {.id = FindingId::route_missing_one_way,
     .cause = "route-missing",
     .rule = "route-missing/one-way-counters",
     .stage = Stage::traffic,
     .title =
         {.ja = "{where} は {received} パケットを受け取りながら、トンネルに 1 つも送っていません",
          .en = "{where} has received {received} packets and sent none into the tunnel"},
     .explanation = {.ja = "相手が送ったものは届いています。この側で返りの経路がトンネルを向いてい"
                           "ないか、LAN 側のホストが応答していません。",
                     .en = "What the peer sends arrives. Here the way back does not lead into the "
                           "tunnel, or the hosts of the LAN do not answer."}},
    {.id = FindingId::route_missing_one_way_one_end,
     .cause = "route-missing",
     .rule = "route-missing/one-end",
     .stage = Stage::traffic,
     .title =
         {.ja = "{where} は {received} パケットを受け取りながら、トンネルに 1 つも送っていません",
          .en = "{where} has received {received} packets and sent none into the tunnel"},
     .explanation = {.ja =
                         "返りの経路がトンネルを向いていないか、LAN 側のホストが応答していません。",
                     .en = "The way back does not lead into the tunnel, or the hosts of the LAN do "
                           "not answer."}},
    {.id = FindingId::nat_pinhole_unanswered,
     .cause = "nat-pinhole-missing",
     .rule = "nat-pinhole-missing/unanswered",
     .stage = Stage::link,
     .title = {.ja = "{where} の IP マスカレード（{interface}）が IKE "
                     "を受け取れない設定の可能性があります",
               .en = "the masquerading of {where} ({interface}) may keep IKE from reaching the "
                     "router itself"},
     .explanation =
         {.ja = "{peer} からの IKE に応答がなく、{where} は自分の回線で NAT を使っています。UDP "
                "500、UDP 4500、ESP "
                "を自分のアドレスへ通す静的な設定があるかどうかは、この出力では分かりません。",
          .en = "IKE from {peer} is not answered, and {where} translates addresses on its own "
                "line. Whether UDP 500, UDP 4500 and ESP are forwarded to the router itself is not "
                "in these outputs."}},
});

}  // namespace sapair::words
