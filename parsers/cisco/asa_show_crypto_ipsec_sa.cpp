#include "parsers/cisco/asa_show_crypto_ipsec_sa.hpp"

#include "grammars/cisco/asa_show_crypto_ipsec_sa.hpp"
#include "parsers/cisco/ipsec_sa_reader.hpp"

namespace sapair::cisco {
namespace ipsec_sa {

namespace asa = grammar::cisco::asa_show_crypto_ipsec_sa;

// clang-format off
template <> struct act<asa::access_list>      : detail<Ident, "access-list"> {};
template <> struct act<asa::vrf>              : into<&Ident::vrf> {};
template <> struct act<asa::peer>             : into<&Ident::peer> {};
template <> struct act<asa::username>         : detail<Ident, "username"> {};
template <> struct act<asa::dynamic_peer>     : detail<Ident, "dynamic allocated peer ip"> {};
template <> struct act<asa::dynamic_peer_ipv6> : detail<Ident, "dynamic allocated peer ip(ipv6)"> {};
template <> struct act<asa::pmtu_time>        : detail<Ident, "PMTU time remaining (sec)"> {};
template <> struct act<asa::df_policy>        : detail<Ident, "DF policy"> {};
template <> struct act<asa::icmp_check>       : detail<Ident, "ICMP error validation"> {};
template <> struct act<asa::tfc>              : detail<Ident, "TFC packets"> {};
template <> struct act<asa::state>            : into<&Sa::status> {};
template <> struct act<asa::none>             : told<asa::none> {};
template <> struct act<asa::bitmap>           : detail<Sa, "Anti replay bitmap"> {};
// clang-format on

namespace {

class AsaReader final : public IpsecSaReader<AsaReader, asa::known_line> {
  using Shared = IpsecSaReader<AsaReader, asa::known_line>;

public:
  static constexpr bool all_sections_are_printed = false;

  using Shared::on;
  using Shared::Shared;

  // The map line begins a block; several follow one interface line. When neither the tag nor the
  // local address is the one seen under that interface line, another interface line is missing.
  void on(g::map_tag /*rule*/, Text tag) {
    begin_ident(false).map = tag;
    tag_ = tag;
  }
  void on(g::local_addr /*rule*/, Text text) {
    auto& ident = open_ident();
    ident.map_addr = text;
    if (!above_.tag.empty() && tag_ != above_.tag && text != above_.local_addr) {
      if (!interface().name.empty()) {
        note(NoteKind::block_start_missing, "interface");
      }
      ident.interface = {};
      interface().name = {};
    }
    above_ = {tag_, text};
  }

  void on(asa::none /*rule*/, Text text) { output().details.push_back({"SAs", text}); }

  void enter_interface() { above_ = {}; }
  void inherit(Ident& /*ident*/) const {}
  [[nodiscard]] static bool ident_start_is_due() { return true; }
  [[nodiscard]] static Text ident_start() { return "Crypto map tag"; }
  [[nodiscard]] bool belongs_elsewhere(const Ident& ident) const {
    return ident.start_missing && !above_.tag.empty() && ident.sa_map != above_.tag &&
           endpoint_from(ident.local_endpoint).host != above_.local_addr;
  }
  // Sections without an SA are not printed: the output may end wherever both directions were seen,
  // or none is.
  [[nodiscard]] static bool is_cut(const Ident& ident) {
    return ident.section < 3 && (ident.section != no_section || !ident.current_outbound_spi ||
                                 *ident.current_outbound_spi != 0);
  }

private:
  struct MapLine {
    Text tag;
    Text local_addr;
  };

  Text tag_;
  MapLine above_;
};

}  // namespace
}  // namespace ipsec_sa

std::unique_ptr<Reader> open_asa_show_crypto_ipsec_sa(Model& model, std::uint32_t output) {
  return std::make_unique<ipsec_sa::AsaReader>(model, output);
}

bool begins_asa_show_crypto_ipsec_sa(std::string_view line, std::string_view next) {
  namespace asa = grammar::cisco::asa_show_crypto_ipsec_sa;
  if (matches_whole<asa::interface_line>(line)) {
    const auto is_next = [&](std::string_view part) { return next.find(part) != next.npos; };
    return is_next("local addr:") ||
           (!is_next("local addr") && !is_next("protected vrf") && !is_next("IPsecv6 policy") &&
            !ipsec_sa::is_ios_interface(line.substr(line.rfind(' ') + 1)));
  }
  return matches_whole<asa::distinctive>(line);
}

}  // namespace sapair::cisco
