// Words of the report's own: rows of the table, verdicts, severities.

#include "checker/catalogue.hpp"

namespace sapair {

Sentence label(ComparedId id) {
  switch (id) {
  case ComparedId::address:
    return {"自分のアドレス", "own address"};
  case ComparedId::peer:
    return {"相手のアドレス", "peer address"};
  case ComparedId::ike_version:
    return {"IKE の版", "IKE version"};
  case ComparedId::ike_state:
    return {"IKE の状態", "IKE state"};
  case ComparedId::ike_encryption:
    return {"IKE 暗号", "IKE encryption"};
  case ComparedId::ike_integrity:
    return {"IKE 認証", "IKE integrity"};
  case ComparedId::ike_dh_group:
    return {"IKE DH グループ", "IKE DH group"};
  case ComparedId::ike_remaining:
    return {"IKE 残り（秒）", "IKE remaining (s)"};
  case ComparedId::esp_encryption:
    return {"IPsec 暗号", "IPsec encryption"};
  case ComparedId::esp_integrity:
    return {"IPsec 認証", "IPsec integrity"};
  case ComparedId::pfs:
    return {"PFS", "PFS"};
  case ComparedId::mode:
    return {"モード", "mode"};
  case ComparedId::encapsulation:
    return {"カプセル化", "encapsulation"};
  case ComparedId::selectors_local:
    return {"自分側ネットワーク", "own networks"};
  case ComparedId::selectors_remote:
    return {"相手側ネットワーク", "peer's networks"};
  case ComparedId::remaining:
    return {"IPsec 残り（秒）", "IPsec remaining (s)"};
  case ComparedId::packets_out:
    return {"送信パケット", "packets sent"};
  case ComparedId::packets_in:
    return {"受信パケット", "packets received"};
  }
  return {"", ""};
}

Sentence label(Verdict verdict) {
  switch (verdict) {
  case Verdict::up:
    return {"正常", "up"};
  case Verdict::degraded:
    return {"通信はできるが問題あり", "degraded"};
  case Verdict::down:
    return {"不通", "down"};
  case Verdict::unknown:
    return {"判断できません", "unknown"};
  }
  return {"", ""};
}

Sentence label(Severity severity) {
  switch (severity) {
  case Severity::error:
    return {"エラー", "error"};
  case Severity::warning:
    return {"警告", "warning"};
  case Severity::info:
    return {"情報", "info"};
  }
  return {"", ""};
}

Sentence label(Certainty certainty) {
  switch (certainty) {
  case Certainty::certain:
    return {"確実", "certain"};
  case Certainty::likely:
    return {"有力", "likely"};
  case Certainty::possible:
    return {"可能性", "possible"};
  }
  return {"", ""};
}

}  // namespace sapair
