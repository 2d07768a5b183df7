#include "parsers/cisco/show_crypto_isakmp_sa.hpp"

#include "grammars/cisco/show_crypto_isakmp_sa.hpp"
#include "parsers/block_reader.hpp"
#include "parsers/cisco/words.hpp"

namespace sapair::cisco {
namespace {

namespace g = grammar::cisco::show_crypto_isakmp_sa;

struct Row {
  Where where;
  Text dst;  // the responder
  Text src;  // the initiator
  Text state;
  Text conn_id;
  Text status;
  Text c_id;
  Text local;
  Text remote;
  Text i_vrf;
  Text encr;
  Text hash;
  Text auth;
  Text dh;
  Text lifetime;  // remaining
  Text cap;
  Text engine;
  Details details;
};

template <typename Rule>
struct act : tao::pegtl::nothing<Rule> {};

// clang-format off
template <> struct act<g::row_start>  : starts<Row> {};
template <> struct act<g::dst_start>  : starts<Row> {};
template <> struct act<g::c_id_start> : starts<Row> {};
template <> struct act<g::dst>        : into<&Row::dst> {};
template <> struct act<g::src>        : into<&Row::src> {};
template <> struct act<g::state>      : into<&Row::state> {};
template <> struct act<g::conn_id>    : into<&Row::conn_id> {};
template <> struct act<g::slot>       : detail<Row, "slot"> {};
template <> struct act<g::status>     : into<&Row::status> {};
template <> struct act<g::c_id>       : into<&Row::c_id> {};
template <> struct act<g::local>      : into<&Row::local> {};
template <> struct act<g::remote>     : into<&Row::remote> {};
template <> struct act<g::i_vrf>      : into<&Row::i_vrf> {};
template <> struct act<g::encr>       : into<&Row::encr> {};
template <> struct act<g::hash>       : into<&Row::hash> {};
template <> struct act<g::auth>       : into<&Row::auth> {};
template <> struct act<g::dh>         : into<&Row::dh> {};
template <> struct act<g::lifetime>   : into<&Row::lifetime> {};
template <> struct act<g::cap>        : into<&Row::cap> {};
template <> struct act<g::engine>     : into<&Row::engine> {};
template <> struct act<g::sa_row>     : ends<Row> {};
// clang-format on

class IsakmpSaReader final : public BlockReader<IsakmpSaReader, g::known_line, act, Row> {
public:
  using BlockReader::BlockReader;

  void close(Row&& row) {
    auto& ike = model.ike_sas.emplace_back();
    ike.where = row.where;
    ike.version = IkeVersion::v1;
    ike.remote.host = row.remote;
    auto& more = ike.more.edit();
    more.details = std::move(row.details);
    const auto id = row.conn_id.empty() ? row.c_id : row.conn_id;
    if (id == "0") {
      more.details.push_back({"conn-id", id});  // not numbered yet: no SA can be found by it
    } else if (!id.empty()) {
      ike.number = number_from(id);
    }
    more.local.host = row.local;
    more.initiator.host = row.src;
    more.responder.host = row.dst;
    more.mode = ikev1_mode(row.state);
    ike.state =
        row.status.find("deleted") != Text::npos ? SaState::deleting : ikev1_state(row.state);
    more.state_as_printed = row.state.empty() ? row.status : row.state;
    if (!row.state.empty()) {
      more.details.push_back({"status", row.status});
    }
    more.vrf = row.i_vrf;
    if (!row.encr.empty()) {
      more.encryption = encryption_from(row.encr);
      more.integrity = integrity_from(row.hash);
    }
    more.auth_local = more.auth_remote = row.auth;  // IKEv1: one method for both
    if (!row.dh.empty()) {
      more.dh_group = dh_group_from(row.dh);
      if (more.dh_group->id == 0) {
        more.dh_group->id.reset();  // not agreed yet
      }
    }
    if (!row.lifetime.empty()) {
      ike.remaining_s = seconds_from(row.lifetime);
      if (!ike.remaining_s) {
        more.details.push_back({"Lifetime", row.lifetime});
      }
      // The table of `detail` has no state; algorithms and a lifetime that runs are those of an SA.
      if (ike.state == SaState::unknown && !row.encr.empty() && ike.remaining_s.value_or(0) > 0) {
        ike.state = SaState::up;
      }
    }
    if (!row.cap.empty()) {
      more.details.push_back({"Cap.", row.cap});
      if (row.cap.find('N') != Text::npos) {
        more.nat = NatDetected::yes;
        more.udp_encapsulation = true;
      }
      if (row.cap.find('F') != Text::npos) {
        more.fragmentation = true;
      }
    }
    if (!row.engine.empty()) {
      more.details.push_back({"Engine-id:Conn-id", row.engine});
    }
    if (row.c_id.empty() && row.dst.empty()) {
      model.notes.push_back({row.where, NoteKind::block_start_missing, {}, {}, {}});
    }
  }
};

}  // namespace

std::unique_ptr<Reader> open_show_crypto_isakmp_sa(Model& model, std::uint32_t output) {
  return std::make_unique<IsakmpSaReader>(model, output);
}

bool begins_show_crypto_isakmp_sa(std::string_view line, std::string_view /*next*/) {
  return matches_whole<g::distinctive>(line);
}

}  // namespace sapair::cisco
