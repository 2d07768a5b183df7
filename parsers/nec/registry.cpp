#include "parsers/nec/registry.hpp"

#include "parsers/nec/ix_show_ike_sa.hpp"
#include "parsers/nec/ix_show_ike_sa_brief.hpp"
#include "parsers/nec/ix_show_ip_interface.hpp"
#include "parsers/nec/ix_show_ip_route.hpp"
#include "parsers/nec/ix_show_ipsec_sa.hpp"
#include "parsers/nec/ix_show_ipsec_sa_brief.hpp"
#include "parsers/nec/ix_show_version.hpp"
#include "parsers/nec/wa_show_ike_sa.hpp"
#include "parsers/nec/wa_show_ip_address.hpp"
#include "parsers/nec/wa_show_ipsec_profile.hpp"
#include "parsers/nec/wa_show_ipsec_sa.hpp"

namespace sapair::nec {

std::span<const OutputFormat> output_formats() {
  static constexpr auto ix = Platform::nec_ix;
  static constexpr auto wa = Platform::nec_wa;
  static constexpr auto ike_sas = static_cast<Topics>(Topic::ike_sas);
  static constexpr auto interfaces = static_cast<Topics>(Topic::interfaces);
  // clang-format off
  static constexpr OutputFormat table[] = {
      {ix, "ix_show_ike_sa", "show ike sa", ike_sas,
       begins_ix_show_ike_sa, open_ix_show_ike_sa, may_begin_ix_show_ike_sa},
      {ix, "ix_show_ike_sa_brief", "show ike sa brief", ike_sas,
       begins_ix_show_ike_sa_brief, open_ix_show_ike_sa_brief, may_begin_ix_show_ike_sa_brief},
      {ix, "ix_show_ipsec_sa", "show ipsec sa", Topic::ipsec_sas | Topic::tunnels,
       begins_ix_show_ipsec_sa, open_ix_show_ipsec_sa, may_begin_ix_show_ipsec_sa},
      {ix, "ix_show_ipsec_sa_brief", "show ipsec sa brief", Topic::ipsec_sas | Topic::tunnels,
       begins_ix_show_ipsec_sa_brief, open_ix_show_ipsec_sa_brief, may_begin_ix_show_ipsec_sa_brief},
      {ix, "ix_show_ip_route", "show ip route", static_cast<Topics>(Topic::routes),
       begins_ix_show_ip_route, open_ix_show_ip_route, may_begin_ix_show_ip_route},
      {ix, "ix_show_ip_interface", "show ip interface [X]", interfaces,
       begins_ix_show_ip_interface, open_ix_show_ip_interface, may_begin_ix_show_ip_interface},
      {ix, "ix_show_version", "show version", static_cast<Topics>(Topic::device),
       begins_ix_show_version, open_ix_show_version},
      {wa, "wa_show_ike_sa", "show ike sa", ike_sas,
       begins_wa_show_ike_sa, open_wa_show_ike_sa},
      {wa, "wa_show_ipsec_sa", "show ipsec sa", Topic::ipsec_sas | Topic::tunnels,
       begins_wa_show_ipsec_sa, open_wa_show_ipsec_sa, may_begin_wa_show_ipsec_sa},
      {wa, "wa_show_ipsec_profile", "show ipsec profile", static_cast<Topics>(Topic::config_checks),
       begins_wa_show_ipsec_profile, open_wa_show_ipsec_profile},
      {wa, "wa_show_ip_address", "show ip address", interfaces,
       begins_wa_show_ip_address, open_wa_show_ip_address, may_begin_wa_show_ip_address},
  };
  // clang-format on
  return table;
}

}  // namespace sapair::nec
