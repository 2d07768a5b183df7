// The reader of grammars/cisco/ikev2.hpp: IKEv2 SAs with their child SAs, for three outputs.

#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "grammars/cisco/asa_show_crypto_ikev2_sa.hpp"
#include "grammars/cisco/ikev2.hpp"
#include "parsers/block_reader.hpp"
#include "parsers/cisco/words.hpp"

namespace sapair::cisco::ikev2 {

namespace g = grammar::cisco::ikev2;

// `Session-id:3, Status:UP-ACTIVE, ...`: stands above the SAs of one session.
struct Session {
  Where where;
  Text id;
  Text status;
  std::optional<std::uint32_t> ike_count;
  std::optional<std::uint32_t> child_count;
  std::uint32_t ike_shown = 0;
  std::uint32_t child_shown = 0;
};

struct Sa {
  Where where;
  bool headed = false;  // `Tunnel-id Local ...` was seen
  std::optional<std::uint64_t> tunnel_id;
  Text local_host;
  std::optional<std::uint32_t> local_port;
  Text remote_host;
  std::optional<std::uint32_t> remote_port;
  Text fvrf;
  Text ivrf;
  Text status;
  Role role = Role::unknown;       // the ASA's column
  Role initiator = Role::unknown;  // `Initiator of SA :`
  Text encr;
  std::optional<std::uint16_t> keysize;
  Text prf;
  Text hash;
  Text dh_grp;
  Text auth_sign;
  Text auth_verify;
  std::optional<std::uint32_t> life_s;
  std::optional<std::uint32_t> active_s;
  std::optional<std::uint64_t> local_spi;
  std::optional<std::uint64_t> remote_spi;
  Text local_id;
  Text remote_id;
  std::optional<std::uint32_t> dpd_s;
  std::optional<std::uint32_t> dpd_retry;
  std::optional<bool> fragmentation;
  NatDetected nat = NatDetected::unknown;
  Details details;

  // Nothing but its heading: the device printed it over no SA, or the text stops there.
  [[nodiscard]] bool empty() const {
    return !tunnel_id && status.empty() && local_host.empty() && remote_host.empty() &&
           encr.empty() && prf.empty() && hash.empty() && dh_grp.empty() && auth_sign.empty() &&
           auth_verify.empty() && !life_s && !local_spi && local_id.empty() && remote_id.empty() &&
           !dpd_s && !fragmentation && nat == NatDetected::unknown && initiator == Role::unknown &&
           details.empty();
  }
};

template <typename Side>
struct Range {
  Where where;
  Text text;
  Text first;
  std::optional<std::uint32_t> first_port;
  Text last;
  std::optional<std::uint32_t> last_port;
};
using LocalRange = Range<g::local_side>;
using RemoteRange = Range<g::remote_side>;

struct Child {
  Where where;
  bool headed = false;  // `Child sa:` was seen
  std::vector<Selector> local;
  std::vector<Selector> remote;
  std::optional<std::uint32_t> esp_in;
  std::optional<std::uint32_t> esp_out;
  std::optional<std::uint32_t> ah_in;
  std::optional<std::uint32_t> ah_out;
  std::optional<std::uint32_t> cpi_in;
  std::optional<std::uint32_t> cpi_out;
  Text encr;
  std::optional<std::uint16_t> keysize;
  Text esp_hmac;
  Text ah_hmac;
  Text comp;
  Encapsulation mode = Encapsulation::unknown;
  Text mode_as_printed;

  // Has anything been seen that stands below the selectors?
  [[nodiscard]] bool past_selectors() const {
    return esp_in || ah_in || cpi_in || !encr.empty() || !ah_hmac.empty();
  }
};

// `There are no IKEv2 SAs`
struct None {
  Where where;
  Text text;
};

template <typename Rule>
struct act : tao::pegtl::nothing<Rule> {};

// clang-format off
template <> struct act<g::heading_start> : starts<Sa> {};
template <> struct act<g::heading>       : set<&Sa::headed, true> {};
template <> struct act<g::tunnel_id>     : into<&Sa::tunnel_id> {};
template <> struct act<g::local_host>    : into<&Sa::local_host> {};
template <> struct act<g::local_port>    : into<&Sa::local_port> {};
template <> struct act<g::remote_host>   : into<&Sa::remote_host> {};
template <> struct act<g::remote_port>   : into<&Sa::remote_port> {};
template <> struct act<g::fvrf>          : into<&Sa::fvrf> {};
template <> struct act<g::ivrf>          : into<&Sa::ivrf> {};
template <> struct act<g::status>        : into<&Sa::status> {};
template <> struct act<g::initiator>     : set<&Sa::role, Role::initiator> {};
template <> struct act<g::responder>     : set<&Sa::role, Role::responder> {};
template <> struct act<g::encr>          : into<&Sa::encr> {};
template <> struct act<g::keysize>       : into<&Sa::keysize> {};
template <> struct act<g::prf>           : into<&Sa::prf> {};
template <> struct act<g::hash>          : into<&Sa::hash> {};
template <> struct act<g::dh_grp>        : into<&Sa::dh_grp> {};
template <> struct act<g::auth_sign>     : into<&Sa::auth_sign> {};
template <> struct act<g::auth_verify>   : into<&Sa::auth_verify> {};
template <> struct act<g::qr>            : detail<Sa, "QR"> {};
template <> struct act<g::pqc_key_exchange>   : detail<Sa, "PQC Key Exchange"> {};
template <> struct act<g::life>          : into<&Sa::life_s> {};
template <> struct act<g::active_time>   : into<&Sa::active_s> {};
template <> struct act<g::ce_id>         : detail<Sa, "CE id"> {};
template <> struct act<g::session_id>    : detail<Sa, "Session-id"> {};
template <> struct act<g::status_description> : detail<Sa, "Status Description"> {};
template <> struct act<g::local_spi>     : into<&Sa::local_spi, 16> {};
template <> struct act<g::remote_spi>    : into<&Sa::remote_spi, 16> {};
template <> struct act<g::local_id>      : into<&Sa::local_id> {};
template <> struct act<g::remote_id>     : into<&Sa::remote_id> {};
template <> struct act<g::remote_eap_id> : detail<Sa, "Remote EAP id"> {};
template <> struct act<g::local_req_msg_id>   : detail<Sa, "Local req msg id"> {};
template <> struct act<g::remote_req_msg_id>  : detail<Sa, "Remote req msg id"> {};
template <> struct act<g::local_next_msg_id>  : detail<Sa, "Local next msg id"> {};
template <> struct act<g::remote_next_msg_id> : detail<Sa, "Remote next msg id"> {};
template <> struct act<g::local_req_queued>   : detail<Sa, "Local req queued"> {};
template <> struct act<g::remote_req_queued>  : detail<Sa, "Remote req queued"> {};
template <> struct act<g::local_window>  : detail<Sa, "Local window"> {};
template <> struct act<g::remote_window> : detail<Sa, "Remote window"> {};
template <> struct act<g::dpd_seconds>   : into<&Sa::dpd_s> {};
template <> struct act<g::dpd_retry>     : into<&Sa::dpd_retry> {};
template <> struct act<g::fragmentation_off>  : set<&Sa::fragmentation, false> {};
template <> struct act<g::fragmentation_on>   : set<&Sa::fragmentation, true> {};
template <> struct act<g::fragmentation_kind> : detail<Sa, "Fragmentation"> {};
template <> struct act<g::fragmentation_mtu>  : detail<Sa, "Fragmentation MTU in use"> {};
template <> struct act<g::asa_fragmentation_mtu> : detail<Sa, "IKEv2 Fragmentation Configured MTU"> {};
template <> struct act<g::nat_none>      : set<&Sa::nat, NatDetected::none> {};
template <> struct act<g::nat_inside>    : set<&Sa::nat, NatDetected::local> {};
template <> struct act<g::nat_outside>   : set<&Sa::nat, NatDetected::remote> {};
template <> struct act<g::nat_both>      : set<&Sa::nat, NatDetected::both> {};
template <> struct act<g::nat_yes>       : set<&Sa::nat, NatDetected::yes> {};
template <> struct act<g::dynamic_route_update>    : detail<Sa, "Dynamic Route Update"> {};
template <> struct act<g::extended_authentication> : detail<Sa, "Extended Authentication"> {};
template <> struct act<g::trust_security> : detail<Sa, "Cisco Trust Security SGT"> {};
template <> struct act<g::initiator_yes> : set<&Sa::initiator, Role::initiator> {};
template <> struct act<g::initiator_no>  : set<&Sa::initiator, Role::responder> {};
template <> struct act<g::peer_type>     : detail<Sa, "PEER TYPE"> {};
template <> struct act<g::pushed_ip_address>  : detail<Sa, "Pushed IP address"> {};
template <> struct act<g::assigned_host_addr> : detail<Sa, "Assigned host addr"> {};
template <> struct act<g::remote_subnet> : detail<Sa, "Remote subnets"> {};
template <> struct act<g::quantum_resistance> : detail<Sa, "Quantum Resistance"> {};
template <> struct act<g::quantum_safe>  : detail<Sa, "Quantum-safe Encryption"> {};
template <> struct act<g::local_sys_id>  : detail<Sa, "Local Sys Id"> {};
template <> struct act<g::remote_sys_id> : detail<Sa, "Remote Sys Id"> {};
template <> struct act<g::delete_in_progress> : detail<Sa, "Delete in progress"> {};
template <> struct act<g::marked_for_delete>  : detail<Sa, "Marked for delete"> {};

template <typename Side> struct act<g::text_of<Side>>       : into<&Range<Side>::text> {};
template <typename Side> struct act<g::first_of<Side>>      : into<&Range<Side>::first> {};
template <typename Side> struct act<g::first_port_of<Side>> : into<&Range<Side>::first_port> {};
template <typename Side> struct act<g::last_of<Side>>       : into<&Range<Side>::last> {};
template <typename Side> struct act<g::last_port_of<Side>>  : into<&Range<Side>::last_port> {};
template <> struct act<g::local_range>   : ends<LocalRange> {};
template <> struct act<g::remote_range>  : ends<RemoteRange> {};
template <> struct act<g::child_start>   : starts<Child> {};
template <> struct act<g::child>         : set<&Child::headed, true> {};
template <> struct act<g::esp_in>        : into<&Child::esp_in, 16> {};
template <> struct act<g::esp_out>       : into<&Child::esp_out, 16> {};
template <> struct act<g::ah_in>         : into<&Child::ah_in, 16> {};
template <> struct act<g::ah_out>        : into<&Child::ah_out, 16> {};
template <> struct act<g::cpi_in>        : into<&Child::cpi_in, 16> {};
template <> struct act<g::cpi_out>       : into<&Child::cpi_out, 16> {};
template <> struct act<g::child_encr>    : into<&Child::encr> {};
template <> struct act<g::child_keysize> : into<&Child::keysize> {};
template <> struct act<g::esp_hmac>      : into<&Child::esp_hmac> {};
template <> struct act<g::ah_hmac>       : into<&Child::ah_hmac> {};
template <> struct act<g::comp>          : into<&Child::comp> {};
template <> struct act<g::tunnel_mode>    : set<&Child::mode, Encapsulation::tunnel> {};
template <> struct act<g::transport_mode> : set<&Child::mode, Encapsulation::transport> {};
template <> struct act<g::mode>          : into<&Child::mode_as_printed> {};

template <> struct act<g::session_start>  : starts<Session> {};
template <> struct act<g::session_number> : into<&Session::id> {};
template <> struct act<g::session_status> : into<&Session::status> {};
template <> struct act<g::ike_count>      : into<&Session::ike_count> {};
template <> struct act<g::child_count>    : into<&Session::child_count> {};
template <> struct act<grammar::cisco::asa_show_crypto_ikev2_sa::none> : into<&None::text> {};
// clang-format on

template <typename KnownLine>
class Ikev2Reader final : public BlockReader<Ikev2Reader<KnownLine>, KnownLine, act, LocalRange,
                                             RemoteRange, Child, Sa, Session, None> {
  using Base = BlockReader<Ikev2Reader<KnownLine>, KnownLine, act, LocalRange, RemoteRange, Child,
                           Sa, Session, None>;

public:
  using Base::Base;
  using Base::model;

  void close(LocalRange&& range) { child_of(range).local.push_back(selector(range)); }
  void close(RemoteRange&& range) { child_of(range).remote.push_back(selector(range)); }

  void close(Child&& child) {
    if (!child.headed) {
      start_missing(child.where);
    }
    if (this->template is_open<Session>()) {
      this->template block<Session>().child_shown += 1;
    }
    const auto* const sa = this->template is_open<Sa>() ? &this->template block<Sa>() : nullptr;

    const auto index = static_cast<std::uint32_t>(model.tunnels.size());
    auto& tunnel = model.tunnels.emplace_back();
    tunnel.where = child.where;
    tunnel.state = SaState::up;  // a child SA is listed when it exists
    auto& more = tunnel.more.edit();
    if (sa != nullptr) {
      tunnel.remote = {sa->remote_host, port(sa->remote_port)};
      more.local = {sa->local_host, port(sa->local_port)};
    }
    more.local_selectors = std::move(child.local);
    more.remote_selectors = std::move(child.remote);
    // 0 is no SPI (RFC 4303 section 2.1).
    const auto none = [&](Text label, std::optional<std::uint32_t> in,
                          std::optional<std::uint32_t> out) {
      if (in == 0u && out == 0u) {
        more.details.push_back({label, "0x0/0x0"});
      }
    };
    none("ESP spi in/out", child.esp_in, child.esp_out);
    none("AH spi in/out", child.ah_in, child.ah_out);
    none("CPI in/out", child.cpi_in, child.cpi_out);
    if (!child.ah_hmac.empty()) {
      more.details.push_back({"ah_hmac", child.ah_hmac});
    }
    if (!child.comp.empty()) {
      more.details.push_back({"comp", child.comp});
    }
    if (child.mode == Encapsulation::unknown && !child.mode_as_printed.empty()) {
      more.details.push_back({"mode", child.mode_as_printed});
    }

    const auto number = sa != nullptr ? narrow(sa->tunnel_id) : std::nullopt;
    const auto add = [&](Direction direction, Protocol protocol, std::optional<std::uint32_t> spi) {
      if (spi == 0u) {
        return;
      }
      auto& ipsec = model.ipsec_sas.emplace_back();
      ipsec.where = child.where;
      ipsec.direction = direction;
      ipsec.protocol = protocol;
      ipsec.mode = child.mode;
      ipsec.state = SaState::up;
      ipsec.tunnel = index;
      ipsec.spi = spi;
      ipsec.ike_number = number;
      if (protocol == Protocol::esp && !child.encr.empty()) {
        ipsec.more.edit().encryption = encryption_from(child.encr, child.keysize);
        ipsec.more.edit().integrity = integrity_from(child.esp_hmac);
      } else if (protocol == Protocol::ah && !child.ah_hmac.empty()) {
        ipsec.more.edit().integrity = integrity_from(child.ah_hmac);
      }
    };
    if (child.esp_in ||
        !child.encr.empty()) {  // algorithms whose SPIs were not read still are of an SA
      add(Direction::in, Protocol::esp, child.esp_in);
      add(Direction::out, Protocol::esp, child.esp_out);
    }
    if (child.ah_in) {
      add(Direction::in, Protocol::ah, child.ah_in);
      add(Direction::out, Protocol::ah, child.ah_out);
    }
    if (child.cpi_in) {
      add(Direction::in, Protocol::ipcomp, child.cpi_in);
      add(Direction::out, Protocol::ipcomp, child.cpi_out);
    }
  }

  void close(Sa&& sa) {
    if (sa.empty()) {
      return;
    }
    if (!sa.headed) {
      start_missing(sa.where);
    }
    auto& ike = model.ike_sas.emplace_back();
    ike.where = sa.where;
    ike.version = IkeVersion::v2;
    ike.role = sa.role != Role::unknown ? sa.role : sa.initiator;
    ike.state = ikev2_state(sa.status);
    ike.number = narrow(sa.tunnel_id);
    ike.remote = {sa.remote_host, port(sa.remote_port)};
    auto& more = ike.more.edit();
    more.details = std::move(sa.details);
    more.state_as_printed = sa.status;
    more.local = {sa.local_host, port(sa.local_port)};
    more.local_id = sa.local_id;
    more.remote_id = sa.remote_id;
    more.nat = sa.nat;
    const bool agreed =
        !sa.encr.starts_with("Unknown");  // else zeros stand for what is not agreed yet
    if (!sa.encr.empty()) {
      more.encryption = encryption_from(sa.encr, sa.keysize);
    }
    if (!sa.hash.empty()) {
      more.integrity = integrity_from(sa.hash);
      if (!agreed) {
        more.integrity->id.reset();
      }
    }
    if (!sa.prf.empty()) {
      more.prf = prf_from(sa.prf);
    }
    if (!sa.dh_grp.empty()) {
      more.dh_group = dh_group_from(sa.dh_grp);
      if (more.dh_group->id == 0) {
        more.dh_group->id.reset();  // no IKE SA is without one
      }
    }
    more.auth_local = sa.auth_sign;
    more.auth_remote = sa.auth_verify;
    more.local_spi = sa.local_spi;
    more.remote_spi = sa.remote_spi;
    if (ike.role == Role::initiator) {
      more.initiator_spi = sa.local_spi;
      more.responder_spi = sa.remote_spi;
    } else if (ike.role == Role::responder) {
      more.initiator_spi = sa.remote_spi;
      more.responder_spi = sa.local_spi;
    }
    more.lifetime_s = sa.life_s;
    more.active_s = sa.active_s;
    // 0 seconds active: of an SA that is still being negotiated, so nothing of its life is running.
    if (sa.life_s && sa.active_s.value_or(0) > 0 && *sa.active_s <= *sa.life_s) {
      ike.remaining_s = *sa.life_s - *sa.active_s;
    }
    more.fragmentation = sa.fragmentation;
    more.dpd_interval_s = sa.dpd_s;
    more.dpd_retries = sa.dpd_retry;
    if (!sa.fvrf.empty()) {
      more.details.push_back({"fvrf", sa.fvrf});
      more.details.push_back({"ivrf", sa.ivrf});
      if (sa.ivrf != "none" && sa.ivrf != "Global") {
        more.vrf = sa.ivrf;
      }
    }
    if (this->template is_open<Session>()) {
      auto& session = this->template block<Session>();
      if (session.ike_shown == 0) {
        more.details.push_back({"Session-id", session.id});
        more.details.push_back({"Session status", session.status});
      }
      session.ike_shown += 1;
    }
  }

  void close(Session&& session) {
    compare("IKE count", session, session.ike_count, session.ike_shown);
    compare("CHILD count", session, session.child_count, session.child_shown);
  }

  void close(None&& none) { model.device.details.push_back({"IKEv2 SAs", none.text}); }

private:
  // The child SA that takes one more selector. Selectors come first, so that one which follows an
  // SPI is of the next child SA, and the line that begins it was not read.
  template <typename AnyRange>
  Child& child_of(const AnyRange& /*unused*/) {
    if (this->template is_open<Child>() && this->template block<Child>().past_selectors()) {
      this->template start<Child>();
    }
    return this->template block<Child>();
  }

  template <typename AnyRange>
  [[nodiscard]] static Selector selector(const AnyRange& range) {
    auto s = selector_from_range(range.first, range.last, range.text);
    s.first_port = port(range.first_port);
    s.last_port = port(range.last_port);
    return s;
  }

  void start_missing(const Where& where) {
    if (model.notes.empty() || model.notes.back().kind != NoteKind::block_start_missing ||
        model.notes.back().where.line != where.line) {
      model.notes.push_back({where, NoteKind::block_start_missing, {}, {}, {}});
    }
  }

  void compare(Text what, const Session& session, std::optional<std::uint32_t> counted,
               std::uint32_t shown) {
    if (counted && *counted != shown) {
      model.notes.push_back({session.where, NoteKind::count_differs, what, std::to_string(*counted),
                             std::to_string(shown)});
    }
  }
};

}  // namespace sapair::cisco::ikev2
