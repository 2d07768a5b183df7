#include "parsers/yamaha/registry.hpp"

#include "parsers/yamaha/show_environment.hpp"
#include "parsers/yamaha/show_ip_route.hpp"
#include "parsers/yamaha/show_ipsec_sa.hpp"
#include "parsers/yamaha/show_ipsec_sa_blocks.hpp"
#include "parsers/yamaha/show_ipsec_sa_gateway.hpp"
#include "parsers/yamaha/show_nat_descriptor_address.hpp"
#include "parsers/yamaha/show_status_pp.hpp"
#include "parsers/yamaha/show_status_tunnel.hpp"

namespace sapair::yamaha {

std::span<const OutputFormat> output_formats() {
  static constexpr auto rtx = Platform::yamaha_rtx;
  static constexpr auto sas = Topic::ike_sas | Topic::ipsec_sas;
  // clang-format off
  static constexpr OutputFormat table[] = {
      {rtx, "show_ipsec_sa", "show ipsec sa", sas,
       begins_show_ipsec_sa, open_show_ipsec_sa},
      {rtx, "show_ipsec_sa_blocks", "show ipsec sa", sas,
       begins_show_ipsec_sa_blocks, open_show_ipsec_sa_blocks},
      {rtx, "show_ipsec_sa_gateway", "show ipsec sa gateway [N]", static_cast<Topics>(Topic::tunnels),
       begins_show_ipsec_sa_gateway, open_show_ipsec_sa_gateway},
      {rtx, "show_ipsec_sa_gateway_detail", "show ipsec sa gateway N detail", sas,
       begins_show_ipsec_sa_gateway_detail, open_show_ipsec_sa_gateway_detail},
      {rtx, "show_status_tunnel", "show status tunnel [N]", Topic::interfaces | Topic::tunnels,
       begins_show_status_tunnel, open_show_status_tunnel},
      {rtx, "show_status_ipip", "show status ipip", static_cast<Topics>(Topic::interfaces),
       begins_show_status_ipip, open_show_status_tunnel},
      {rtx, "show_status_pp", "show status pp [N]", static_cast<Topics>(Topic::ppp),
       begins_show_status_pp, open_show_status_pp},
      {rtx, "show_nat_descriptor_address", "show nat descriptor address [N | all] [detail]", static_cast<Topics>(Topic::nat),
       begins_show_nat_descriptor_address, open_show_nat_descriptor_address},
      {rtx, "show_ip_route", "show ip route [detail]", static_cast<Topics>(Topic::routes),
       begins_show_ip_route, open_show_ip_route},
      {rtx, "show_environment", "show environment", static_cast<Topics>(Topic::device),
       begins_show_environment, open_show_environment},
  };
  // clang-format on
  return table;
}

}  // namespace sapair::yamaha
