#include "parsers/cisco/asa_show_crypto_ikev1_sa.hpp"

#include "grammars/cisco/asa_show_crypto_ikev1_sa.hpp"
#include "parsers/block_reader.hpp"
#include "parsers/cisco/words.hpp"

namespace sapair::cisco {
namespace {

namespace g = grammar::cisco::asa_show_crypto_ikev1_sa;

struct Sa {
  Where where;
  std::optional<std::uint32_t> index;
  Text ike_peer;
  Text type;
  Role role = Role::unknown;
  Text role_as_printed;
  Text rekey;
  Text state;
  Text encrypt;
  Text hash;
  Text auth;
  std::optional<std::uint32_t> lifetime_s;
  std::optional<std::uint32_t> remaining_s;
};

// The lines above the SAs, and the line in their place.
struct Counts {
  Where where;
  Text active;
  Text rekey;
  Text total;
  Text none;
};

template <typename Rule>
struct act : tao::pegtl::nothing<Rule> {};

// clang-format off
template <> struct act<g::peer_start> : starts<Sa> {};
template <> struct act<g::index>      : into<&Sa::index> {};
template <> struct act<g::ike_peer>   : into<&Sa::ike_peer> {};
template <> struct act<g::type>       : into<&Sa::type> {};
template <> struct act<g::initiator>  : set<&Sa::role, Role::initiator> {};
template <> struct act<g::responder>  : set<&Sa::role, Role::responder> {};
template <> struct act<g::dir_initiator> : set<&Sa::role, Role::initiator> {};
template <> struct act<g::dir_responder> : set<&Sa::role, Role::responder> {};
template <> struct act<g::role>       : into<&Sa::role_as_printed> {};
template <> struct act<g::rekey>      : into<&Sa::rekey> {};
template <> struct act<g::rky>        : into<&Sa::rekey> {};
template <> struct act<g::state>      : into<&Sa::state> {};
template <> struct act<g::encrypt>    : into<&Sa::encrypt> {};
template <> struct act<g::hash>       : into<&Sa::hash> {};
template <> struct act<g::auth>       : into<&Sa::auth> {};
template <> struct act<g::lifetime>   : into<&Sa::lifetime_s> {};
template <> struct act<g::lifetime_remaining> : into<&Sa::remaining_s> {};

template <> struct act<g::active_sa>  : into<&Counts::active> {};
template <> struct act<g::rekey_sa>   : into<&Counts::rekey> {};
template <> struct act<g::total_sa>   : into<&Counts::total> {};
template <> struct act<g::none>       : into<&Counts::none> {};
// clang-format on

class IkeSaReader final : public BlockReader<IkeSaReader, g::known_line, act, Sa, Counts> {
public:
  using BlockReader::BlockReader;

  void close(Sa&& sa) {
    shown_ += 1;
    if (!sa.index) {
      model.notes.push_back({sa.where, NoteKind::block_start_missing, {}, {}, {}});
    }
    auto& ike = model.ike_sas.emplace_back();
    ike.where = sa.where;
    ike.version = IkeVersion::v1;
    ike.role = sa.role;
    ike.state = ikev1_state(sa.state);
    ike.number = sa.index;
    ike.remaining_s = sa.remaining_s;
    ike.remote.host = sa.ike_peer;
    auto& more = ike.more.edit();
    more.state_as_printed = sa.state;
    more.mode = ikev1_mode(sa.state);
    if (!sa.encrypt.empty()) {
      more.encryption = encryption_from(sa.encrypt);
    }
    if (!sa.hash.empty()) {
      more.integrity = integrity_from(sa.hash);
    }
    more.auth_local = more.auth_remote = sa.auth;  // IKEv1: one method for both
    more.lifetime_s = sa.lifetime_s;
    const auto keep = [&more](Text label, Text value) {
      if (!value.empty()) {
        more.details.push_back({label, value});
      }
    };
    keep("Type", sa.type);
    keep("Rekey", sa.rekey);
    if (sa.role == Role::unknown) {
      keep("Role", sa.role_as_printed);
    }
  }

  void close(Counts&& counts) {
    const auto keep = [this](Text label, Text value) {
      if (!value.empty()) {
        model.device.details.push_back({label, value});
      }
    };
    keep("Active SA", counts.active);
    keep("Rekey SA", counts.rekey);
    keep("Total IKE SA", counts.total);
    keep("IKEv1 SAs", counts.none);
    if (!counts.total.empty() && counts.total != std::to_string(shown_)) {
      model.notes.push_back({counts.where, NoteKind::count_differs, "Total IKE SA",
                             std::string(counts.total), std::to_string(shown_)});
    }
  }

private:
  std::uint32_t shown_ = 0;
};

}  // namespace

std::unique_ptr<Reader> open_asa_show_crypto_ikev1_sa(Model& model, std::uint32_t output) {
  return std::make_unique<IkeSaReader>(model, output);
}

bool begins_asa_show_crypto_ikev1_sa(std::string_view line, std::string_view /*next*/) {
  return matches_whole<g::distinctive>(line);
}

}  // namespace sapair::cisco
