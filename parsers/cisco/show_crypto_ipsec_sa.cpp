#include "parsers/cisco/show_crypto_ipsec_sa.hpp"

#include "grammars/cisco/show_crypto_ipsec_sa.hpp"
#include "parsers/cisco/ipsec_sa_reader.hpp"

namespace sapair::cisco {
namespace ipsec_sa {

namespace ios = grammar::cisco::show_crypto_ipsec_sa;

// clang-format off
template <> struct act<ios::policy_name> : told<ios::policy_name> {};
template <> struct act<ios::vrf_label>   : told<ios::vrf_label> {};
template <> struct act<ios::vrf>         : into<&Ident::vrf> {};
template <> struct act<ios::peer>        : into<&Ident::peer> {};
template <> struct act<ios::old_peer>    : into<&Ident::peer> {};
template <> struct act<ios::peer_port>   : into<&Ident::peer_port> {};
template <> struct act<ios::permit>      : told<ios::permit> {};
template <> struct act<ios::pfs>         : detail<Ident, "PFS (Y/N)"> {};
template <> struct act<ios::dh_group>    : into<&Ident::dh_group> {};
template <> struct act<ios::ake_group>   : detail<Ident, "AKE group"> {};
template <> struct act<ios::pqc>         : detail<Ident, "PQC Key Exchange"> {};
template <> struct act<ios::engine>      : detail<Sa, "crypto engine type"> {};
template <> struct act<ios::none>        : told<ios::none> {};
template <> struct act<ios::cookies>     : detail<Sa, "ike_cookies"> {};
// clang-format on

namespace {

class IosReader final : public IpsecSaReader<IosReader, ios::known_line> {
  using Shared = IpsecSaReader<IosReader, ios::known_line>;

public:
  static constexpr bool all_sections_are_printed = true;

  using Shared::on;
  using Shared::Shared;

  // The map line follows the interface line. Alone it says that the interface line is missing;
  // whose it is can then be told only by a tag like "Tunnel1-head-0".
  void on(g::map_tag /*rule*/, Text tag) {
    if (interface().used || !map_.empty()) {
      const auto& name = interface().name;
      const bool same = !name.empty() && tag.size() > name.size() && tag.starts_with(name) &&
                        tag[name.size()] == '-';
      end<Ident>();
      leave_interface();
      if (!interface().name.empty()) {
        note(NoteKind::block_start_missing, "interface");
      }
      interface() = {same ? name : Text(), here(), false};
      enter_interface();
    }
    map_ = tag;
  }
  void on(g::local_addr /*rule*/, Text text) { local_addr_ = text; }
  void on(ios::none /*rule*/, Text text) { output().details.push_back({"SAs", text}); }
  void on(ios::policy_name /*rule*/, Text text) { policy_ = text; }
  void on(ios::vrf_label /*rule*/, Text /*text*/) {
    vrf_is_printed_ = true;
    begin_ident(false);
  }
  void on(ios::permit /*rule*/, Text text) {
    const auto open = text.find('{');
    block<Ident>().details.push_back(
        {text.substr(0, text.find(text.find(',') < text.find(' ') ? ',' : ' ')),
         text.substr(open, text.size() - open)});
  }

  void enter_interface() { map_ = local_addr_ = policy_ = {}; }
  void inherit(Ident& ident) const {
    ident.map = map_;
    ident.map_addr = local_addr_;
    ident.policy = policy_;
  }
  // IOS 12 has no `protected vrf:` line; where there is one, each block has it.
  [[nodiscard]] bool ident_start_is_due() const { return vrf_is_printed_; }
  [[nodiscard]] static Text ident_start() { return "protected vrf"; }
  [[nodiscard]] static bool belongs_elsewhere(const Ident& ident) {
    const auto host = endpoint_from(ident.local_endpoint).host;
    return (!ident.sa_map.empty() && !ident.map.empty() && ident.sa_map != ident.map) ||
           (!host.empty() && !ident.map_addr.empty() && host != ident.map_addr);
  }
  [[nodiscard]] static bool is_cut(const Ident& ident) { return ident.section < last_section; }

private:
  Text map_;
  Text local_addr_;
  Text policy_;
  bool vrf_is_printed_ = false;
};

}  // namespace
}  // namespace ipsec_sa

std::unique_ptr<Reader> open_show_crypto_ipsec_sa(Model& model, std::uint32_t output) {
  return std::make_unique<ipsec_sa::IosReader>(model, output);
}

bool begins_show_crypto_ipsec_sa(std::string_view line, std::string_view next) {
  namespace ios = grammar::cisco::show_crypto_ipsec_sa;
  if (matches_whole<ios::interface_line>(line)) {
    const auto is_next = [&](std::string_view part) { return next.find(part) != next.npos; };
    return is_next("local addr ") || is_next("local addr.") || is_next("protected vrf") ||
           is_next("IPsecv6 policy") ||
           (!is_next("local addr:") &&
            ipsec_sa::is_ios_interface(line.substr(line.rfind(' ') + 1)));
  }
  return matches_whole<ios::distinctive>(line) || matches_whole<ios::shared>(line);
}

}  // namespace sapair::cisco
