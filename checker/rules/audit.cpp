// Algorithms that work today and should not be used: RFC 8221 (ESP), RFC 8247 (IKEv2), RFC 9395
// (IKEv1, and the algorithms that only it had). A warning where the RFC says MUST NOT or SHOULD
// NOT, a remark where it only wants them gone later. RFC 8247 rates IKEv2; what it says of an
// algorithm holds for IKEv1, which nobody rates any more, all the same.

#include <set>

#include "checker/rules/build.hpp"

namespace sapair::rules {
namespace {

struct Rating {
  bool weak = false;
  std::string_view basis;
};

[[nodiscard]] Rating rate_encryption(Encryption id, bool esp) {
  switch (id) {
  case Encryption::des:
    return {true, esp ? "RFC 8221: MUST NOT" : "RFC 8247: MUST NOT"};
  case Encryption::triple_des:
    return {true, esp ? "RFC 8221: SHOULD NOT"
                      : "RFC 8247: MAY; NIST SP 800-131A Rev. 2: disallowed after 2023"};
  case Encryption::des_iv64:
  case Encryption::blowfish:
    return {true, esp ? "RFC 8221: MUST NOT" : "RFC 9395: deprecated"};
  case Encryption::rc5:
  case Encryption::idea:
  case Encryption::cast:
    return {true, "RFC 9395: deprecated"};
  default:
    return {};
  }
}

[[nodiscard]] bool is_md5(Integrity id) {
  return id == Integrity::hmac_md5_96 || id == Integrity::hmac_md5_128;
}
[[nodiscard]] bool is_sha1(Integrity id) {
  return id == Integrity::hmac_sha1_96 || id == Integrity::hmac_sha1_160;
}

// The long forms came with Fibre Channel and are rated apart.
[[nodiscard]] std::string_view basis_of(Integrity id, std::string_view usual) {
  return id == Integrity::hmac_md5_128 || id == Integrity::hmac_sha1_160 ? "RFC 9395: deprecated"
                                                                         : usual;
}

[[nodiscard]] AdviceId advice_for(std::string_view attribute) {
  return attribute == "ike-exchange-mode"                    ? AdviceId::leave_aggressive_mode
         : attribute == "pfs" || attribute == "esp-dh-group" ? AdviceId::stronger_pfs
         : attribute.starts_with("ike")                      ? AdviceId::stronger_ike
                                                             : AdviceId::stronger_esp;
}

[[nodiscard]] Rating rate_group(std::uint16_t group) {
  switch (group) {
  case 1:
  case 22:
    return {true, "RFC 8247: MUST NOT"};
  case 2:
  case 5:
  case 23:
  case 24:
    return {true, "RFC 8247: SHOULD NOT"};
  default:
    return {};
  }
}

}  // namespace

void weak_algorithms(const Case& tunnel, Report& report) {
  std::set<std::string> told;
  const auto state = [&](FindingId id, Severity severity, const std::string& attribute,
                         const std::string& value, std::string_view basis, Evidence evidence,
                         End end) {
    if (!told.insert(attribute + ' ' + value).second) {
      // Known already from the other end: both use it.
      for (auto& f : report.findings) {
        if (f.id == id && f.tunnel == tunnel.index() && f.attribute == attribute &&
            (f.a == value || f.b == value)) {
          auto& slot = end == End::a ? f.a : f.b;
          if (slot.empty()) {
            slot = value;
            f.where = Place::both;
            cite(f, std::move(evidence));
            mend(f, tunnel, advice_for(attribute), end);
          }
        }
      }
      return;
    }
    auto f = make(tunnel, id, Certainty::certain, severity, place(end));
    f.attribute = attribute;
    (end == End::a ? f.a : f.b) = value;
    f.args = {{"algorithm", value},
              {"basis", std::string(basis)},
              {"use", attribute.starts_with("ike") ? "IKE" : "IPsec"}};
    cite(f, std::move(evidence));
    mend(f, tunnel, advice_for(attribute), end);
    report.findings.push_back(std::move(f));
  };

  for (const auto end : tunnel.ends()) {
    for (const auto* ike : tunnel.ikes(end)) {
      if (ike->sa.state != SaState::up) {
        continue;
      }
      const auto& more = *ike->sa.more;
      const auto line = [&](std::initializer_list<std::string_view> words) {
        return tunnel.quote(end, ike->seen, words);
      };
      if (more.encryption && more.encryption->id) {
        if (const auto r = rate_encryption(*more.encryption->id, false); r.weak) {
          state(FindingId::weak_encryption, Severity::warning, "ike-encryption",
                short_name(*more.encryption), r.basis, line({"encr", "algorithm"}), end);
        }
      }
      if (more.integrity && more.integrity->id) {
        if (is_md5(*more.integrity->id)) {
          state(FindingId::weak_integrity, Severity::warning, "ike-integrity",
                short_name(*more.integrity), basis_of(*more.integrity->id, "RFC 8247: MUST NOT"),
                line({"hash", "algorithm"}), end);
        } else if (is_sha1(*more.integrity->id)) {
          state(FindingId::weak_integrity_sha1, Severity::info, "ike-integrity",
                short_name(*more.integrity), basis_of(*more.integrity->id, "RFC 8247: MUST-"),
                line({"hash", "algorithm"}), end);
        }
      }
      if (more.dh_group && more.dh_group->id) {
        if (const auto r = rate_group(*more.dh_group->id); r.weak) {
          state(FindingId::weak_dh_group, Severity::warning, "ike-dh-group",
                short_name(*more.dh_group), r.basis, line({"dh", "modp"}), end);
        }
      }
      if (more.mode == ExchangeMode::aggressive && more.auth_local.find_first_of("pP") == 0) {
        state(FindingId::weak_aggressive_mode, Severity::warning, "ike-exchange-mode", "aggressive",
              "RFC 9395: IKEv1 is Historic", line({"aggressive"}), end);
      }
    }
    for (const auto* sa : tunnel.sas(end)) {
      const auto& more = *sa->sa.more;
      const auto line = [&] {
        return tunnel.quote(end, sa->seen, {"transform", "algorithm", "encr:"});
      };
      if (more.encryption && more.encryption->id) {
        if (const auto r = rate_encryption(*more.encryption->id, true); r.weak) {
          state(FindingId::weak_encryption, Severity::warning, "esp-encryption",
                short_name(*more.encryption), r.basis, line(), end);
        }
      }
      if (more.integrity && more.integrity->id) {
        if (is_md5(*more.integrity->id)) {
          state(FindingId::weak_integrity, Severity::warning, "esp-integrity",
                short_name(*more.integrity), basis_of(*more.integrity->id, "RFC 8221: MUST NOT"),
                line(), end);
        } else if (is_sha1(*more.integrity->id)) {
          state(FindingId::weak_integrity_sha1, Severity::info, "esp-integrity",
                short_name(*more.integrity), basis_of(*more.integrity->id, "RFC 8221: MUST-"),
                line(), end);
        }
      }
    }
    for (const auto* t : tunnel.tunnels(end)) {
      const auto& group = t->tunnel.more->pfs;
      if (!group || !group->id || tunnel.children(end) != Have::some) {
        continue;
      }
      if (*group->id == 0) {
        // IKEv2 makes its first IPsec SA without a group of its own, whatever is configured.
        if (tunnel.version() == IkeVersion::v1) {
          state(FindingId::weak_no_pfs, Severity::info, "pfs", "none", "RFC 2409, 5.5",
                tunnel.quote(end, t->seen, {"pfs", "forward secrecy"}), end);
        }
      } else if (const auto r = rate_group(*group->id); r.weak) {
        state(FindingId::weak_dh_group, Severity::warning, "esp-dh-group", short_name(*group),
              r.basis, tunnel.quote(end, t->seen, {"pfs", "forward secrecy"}), end);
      }
    }
  }
}

}  // namespace sapair::rules
