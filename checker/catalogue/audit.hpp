// Words: what works today and should be changed.

#pragma once

#include <array>

#include "checker/catalogue.hpp"

namespace sapair::words {

inline constexpr auto audit = std::to_array<Entry>({
    {.id = FindingId::weak_encryption,
     .cause = "weak-crypto",
     .rule = "weak-crypto/encryption",
     .stage = Stage::audit,
     .title = {.ja = "{where} の {use} が弱い暗号 {algorithm} を使っています",
               .en = "{use} of {where} uses the weak cipher {algorithm}"},
     .explanation = {.ja = "根拠: {basis}。AES-GCM か AES-CBC に替えてください。",
                     .en = "Basis: {basis}. Use AES-GCM or AES-CBC."}},
    {.id = FindingId::weak_integrity,
     .cause = "weak-crypto",
     .rule = "weak-crypto/integrity",
     .stage = Stage::audit,
     .title = {.ja = "{where} の {use} が弱い認証 {algorithm} を使っています",
               .en = "{use} of {where} uses the weak integrity algorithm {algorithm}"},
     .explanation = {.ja = "根拠: {basis}。HMAC-SHA2-256 以上に替えてください。",
                     .en = "Basis: {basis}. Use HMAC-SHA2-256 or better."}},
    {.id = FindingId::weak_dh_group,
     .cause = "weak-crypto",
     .rule = "weak-crypto/dh-group",
     .stage = Stage::audit,
     .title = {.ja = "{where} の {use} が弱い DH グループ {algorithm} を使っています",
               .en = "{use} of {where} uses the weak DH group {algorithm}"},
     .explanation =
         {.ja = "根拠: {basis}。グループ 14 以上、できれば 19 か 20 に替えてください。",
          .en = "Basis: {basis}. Use group 14 or better, 19 or 20 where both ends have it."}},
    {.id = FindingId::weak_integrity_sha1,
     .cause = "weak-crypto",
     .rule = "weak-crypto/sha1",
     .stage = Stage::audit,
     .title = {.ja = "{where} の {use} が {algorithm} を使っています",
               .en = "{use} of {where} uses {algorithm}"},
     .explanation = {.ja = "根拠: {basis}。今は使えますが、次に設定を変えるときに HMAC-SHA2-256 "
                           "へ移してください。",
                     .en = "Basis: {basis}. It still serves; move to HMAC-SHA2-256 when the "
                           "configuration is next changed."}},
    {.id = FindingId::weak_no_pfs,
     .cause = "weak-crypto",
     .rule = "weak-crypto/no-pfs",
     .stage = Stage::audit,
     .title = {.ja = "{where} の {use} は PFS を使っていません（DH グループ: {algorithm}）",
               .en = "{use} of {where} is without PFS (DH group: {algorithm})"},
     .explanation = {.ja = "PFS がないと、フェーズ 1 の鍵が漏れたときに、その鍵から作られた IPsec "
                           "SA の通信がすべて読まれます（根拠: {basis}）。",
                     .en = "Without PFS, whoever learns the keys of phase 1 can read the traffic "
                           "of every IPsec SA made from them (basis: {basis})."}},
    {.id = FindingId::weak_aggressive_mode,
     .cause = "weak-crypto",
     .rule = "weak-crypto/aggressive-mode",
     .stage = Stage::audit,
     .title = {.ja = "{where} の {use} は事前共有鍵で {algorithm} モードを使っています",
               .en = "{use} of {where} uses {algorithm} mode with a pre-shared key"},
     .explanation =
         {.ja = "鍵から作った値が平文で流れるので、盗聴した人が鍵を総当たりで探せます（根拠: {"
                "basis}）。IKEv2 に替えてください。",
          .en = "A value made from the key is sent in clear, so that an eavesdropper "
                "can search for the key offline (basis: {basis}). Use IKEv2."}},
});

}  // namespace sapair::words
