#include "parsers/nec/ix_show_ike_sa.hpp"

#include <algorithm>

#include "grammars/nec/ix_show_ike_sa.hpp"
#include "grammars/nec/ix_show_ike_sa_brief.hpp"
#include "parsers/block_reader.hpp"
#include "parsers/nec/sa_counts.hpp"
#include "parsers/nec/words.hpp"
#include "parsers/text/trim.hpp"

namespace sapair::nec {
namespace {

namespace g = grammar::nec::ix_show_ike_sa;

struct Sa {
  Where where;
  Text local;
  std::optional<std::uint32_t> local_port;
  Text remote;
  std::optional<std::uint32_t> remote_port;
  Text policy;
  Text direction;
  std::optional<std::uint64_t> initiator_cookie;
  std::optional<std::uint64_t> responder_cookie;
  Text exchange_type;
  Text nat_traversal;
  Text nat;
  Text state;
  Text authentication;
  Text encryption;
  Text hash;
  Text dh_group;
  std::optional<std::uint32_t> remaining_s;
  Details counters;
};

template <typename Rule>
struct act : tao::pegtl::nothing<Rule> {};

class IkeSaReader final : public BlockReader<IkeSaReader, g::known_line, act, Sa> {
public:
  using BlockReader::BlockReader;

  void configured(Text number) { counts_.configured(output(), here(), number); }
  void created(Text number) { counts_.created(output(), number); }

  // "#ph1 hash err: 0"
  void counter(Text text) {
    const auto colon = text.find(':');
    const auto label = trim(text.substr(0, colon));
    const auto is_same = [&](const Detail& detail) { return detail.label == label; };
    if (const auto& sa = opened<Sa>(); sa && std::ranges::any_of(sa->counters, is_same)) {
      start<Sa>();  // of another SA, whose beginning is missing
      model.notes.push_back({here(), NoteKind::block_start_missing, {}, {}, {}});
    }
    block<Sa>().counters.push_back({label, trim(text.substr(colon + 1))});
  }

  void close(Sa&& from) {
    ++shown_;
    auto& sa = model.ike_sas.emplace_back();
    auto& more = sa.more.edit();
    sa.where = from.where;
    sa.version = IkeVersion::v1;  // IKEv2 has a command of its own
    sa.role = role_from(from.direction);
    sa.state = sa_state_from(from.state);
    sa.remaining_s = from.remaining_s;
    sa.remote = {from.remote, port_from(from.remote_port)};
    more.local = {from.local, port_from(from.local_port)};
    if (sa.remote.port == 4500 || more.local.port == 4500) {
      more.udp_encapsulation = true;
    }
    more.name = from.policy;
    more.state_as_printed = from.state;
    more.initiator_spi = from.initiator_cookie;
    more.responder_spi = from.responder_cookie;
    more.mode = exchange_mode_from(from.exchange_type);
    more.nat = nat_from(from.nat);
    more.auth_local = from.authentication;
    if (!from.encryption.empty()) {
      more.encryption = encryption_from(from.encryption);
    }
    if (!from.hash.empty()) {
      more.integrity = integrity_from(from.hash);
    }
    if (!from.dh_group.empty()) {
      more.dh_group = dh_group_from(from.dh_group);
    }
    keep(more, "Direction", sa.role == Role::unknown ? from.direction : Text{});
    keep(more, "Exchange type", more.mode == ExchangeMode::unknown ? from.exchange_type : Text{});
    keep(more, "NAT-Traversal", from.nat_traversal);
    keep(more, "NAT", more.nat == NatDetected::unknown ? from.nat : Text{});
    more.details.insert(more.details.end(), from.counters.begin(), from.counters.end());
  }

  void finished(bool /*complete*/) { counts_.compare_created(model, "created", shown_); }

private:
  // What follows "NAT": "detected at local side", "is not detected".
  [[nodiscard]] static NatDetected nat_from(Text words) {
    const auto has = [&](Text word) { return words.find(word) != Text::npos; };
    return has("not ")     ? NatDetected::none
           : has("both")   ? NatDetected::both
           : has("local")  ? NatDetected::local
           : has("remote") ? NatDetected::remote
                           : NatDetected::unknown;
  }

  static void keep(IkeSaMore& more, Text label, Text value) {
    if (!value.empty()) {
      more.details.push_back({label, value});
    }
  }

  SaCounts counts_;
  std::size_t shown_ = 0;
};

// clang-format off
template <> struct act<grammar::nec::configured> : calls<&IkeSaReader::configured> {};
template <> struct act<grammar::nec::created>    : calls<&IkeSaReader::created> {};
template <> struct act<g::record_start>     : starts<Sa> {};
template <> struct act<g::local>            : into<&Sa::local> {};
template <> struct act<g::local_port>       : into<&Sa::local_port> {};
template <> struct act<g::remote>           : into<&Sa::remote> {};
template <> struct act<g::remote_port>      : into<&Sa::remote_port> {};
template <> struct act<g::policy_name>      : into<&Sa::policy> {};
template <> struct act<g::direction>        : into<&Sa::direction> {};
template <> struct act<g::initiator_cookie> : into<&Sa::initiator_cookie, 16> {};
template <> struct act<g::responder_cookie> : into<&Sa::responder_cookie, 16> {};
template <> struct act<g::exchange_type>    : into<&Sa::exchange_type> {};
template <> struct act<g::nat_traversal>    : into<&Sa::nat_traversal> {};
template <> struct act<g::nat>              : into<&Sa::nat> {};
template <> struct act<g::state>            : into<&Sa::state> {};
template <> struct act<g::authentication>   : into<&Sa::authentication> {};
template <> struct act<g::encryption>       : into<&Sa::encryption> {};
template <> struct act<g::hash>             : into<&Sa::hash> {};
template <> struct act<g::dh_group>         : into<&Sa::dh_group> {};
template <> struct act<g::lifetime>         : into<&Sa::remaining_s> {};
template <> struct act<g::counter>          : calls<&IkeSaReader::counter> {};
// clang-format on

[[nodiscard]] bool is_brief(std::string_view line) {
  return matches_whole<grammar::nec::ix_show_ike_sa_brief::distinctive>(line);
}

}  // namespace

std::unique_ptr<Reader> open_ix_show_ike_sa(Model& model, std::uint32_t output) {
  return std::make_unique<IkeSaReader>(model, output);
}

bool begins_ix_show_ike_sa(std::string_view line, std::string_view next) {
  return matches_whole<g::distinctive>(line) ||
         (matches_whole<g::address_line>(line) && matches_whole<g::distinctive>(next)) ||
         (matches_whole<g::counts_line>(line) && !is_brief(next) &&
          (next.empty() || matches_whole<g::known_line>(next)));
}

bool may_begin_ix_show_ike_sa(std::string_view line) {
  return matches_whole<g::address_line>(line) || matches_whole<g::counts_line>(line);
}

}  // namespace sapair::nec
