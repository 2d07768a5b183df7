#include "parsers/nec/wa_show_ike_sa.hpp"

#include "grammars/nec/wa_show_ike_sa.hpp"
#include "parsers/block_reader.hpp"
#include "parsers/nec/words.hpp"

namespace sapair::nec {
namespace {

namespace g = grammar::nec::wa_show_ike_sa;

struct Sa {
  Where where;
  Text remote;
  std::optional<std::uint32_t> remote_port;
  Text local;
  std::optional<std::uint32_t> local_port;
  Text index;
  Text direction;
  Text exchange_type;
  Text state;
  Text method;
  Text encryption;
  Text hash;
  Text dh_group;
  std::optional<std::uint32_t> remaining_s;
  Text phase2_count;
};

template <typename Rule>
struct act : tao::pegtl::nothing<Rule> {};

// clang-format off
template <> struct act<g::record_start>  : starts<Sa> {};
template <> struct act<g::remote>        : into<&Sa::remote> {};
template <> struct act<g::remote_port>   : into<&Sa::remote_port> {};
template <> struct act<g::local>         : into<&Sa::local> {};
template <> struct act<g::local_port>    : into<&Sa::local_port> {};
template <> struct act<g::index>         : into<&Sa::index> {};
template <> struct act<g::direction>     : into<&Sa::direction> {};
template <> struct act<g::exchange_type> : into<&Sa::exchange_type> {};
template <> struct act<g::state>         : into<&Sa::state> {};
template <> struct act<g::authentication_method> : into<&Sa::method> {};
template <> struct act<g::encrypt>       : into<&Sa::encryption> {};
template <> struct act<g::hash>          : into<&Sa::hash> {};
template <> struct act<g::dh_group>      : into<&Sa::dh_group> {};
template <> struct act<g::lifetime>      : into<&Sa::remaining_s> {};
template <> struct act<g::phase2_count>  : into<&Sa::phase2_count> {};
// clang-format on

class IkeSaReader final : public BlockReader<IkeSaReader, g::known_line, act, Sa> {
public:
  using BlockReader::BlockReader;

  void close(Sa&& from) {
    auto& sa = model.ike_sas.emplace_back();
    auto& more = sa.more.edit();
    sa.where = from.where;
    sa.version = IkeVersion::v1;  // a phase 1, a phase 2, an exchange type: WA shows no IKEv2 here
    sa.role = role_from(from.direction);
    sa.state = sa_state_from(from.state);
    sa.remaining_s = from.remaining_s;
    sa.remote = {from.remote, port_from(from.remote_port)};
    more.local = {from.local, port_from(from.local_port)};
    if (sa.remote.port == 4500 || more.local.port == 4500) {
      more.udp_encapsulation = true;
    }
    more.state_as_printed = from.state;
    more.mode = exchange_mode_from(from.exchange_type);
    more.auth_local = from.method;
    if (!from.encryption.empty()) {
      more.encryption = encryption_from(from.encryption);
    }
    if (!from.hash.empty()) {
      more.integrity = integrity_from(from.hash);
    }
    if (!from.dh_group.empty()) {
      more.dh_group = dh_group_from(from.dh_group);
    }
    keep(more, "index", from.index);
    keep(more, "Direction", sa.role == Role::unknown ? from.direction : Text{});
    keep(more, "Exchange type", more.mode == ExchangeMode::unknown ? from.exchange_type : Text{});
    keep(more, "phase2 count", from.phase2_count);
  }

private:
  static void keep(IkeSaMore& more, Text label, Text value) {
    if (!value.empty()) {
      more.details.push_back({label, value});
    }
  }
};

}  // namespace

std::unique_ptr<Reader> open_wa_show_ike_sa(Model& model, std::uint32_t output) {
  return std::make_unique<IkeSaReader>(model, output);
}

bool begins_wa_show_ike_sa(std::string_view line, std::string_view next) {
  return matches_whole<g::distinctive>(line) ||
         (matches_whole<g::remote_line>(line) && matches_whole<g::local_line>(next));
}

}  // namespace sapair::nec
