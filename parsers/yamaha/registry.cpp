#include "parsers/yamaha/registry.hpp"

#include "parsers/yamaha/show_ipsec_sa.hpp"

namespace sapair::yamaha {

std::span<const OutputFormat> output_formats() {
  static constexpr auto rtx = Platform::yamaha_rtx;
  static constexpr OutputFormat table[] = {
      {rtx, "show_ipsec_sa", "show ipsec sa", Topic::ike_sas | Topic::ipsec_sas,
       begins_show_ipsec_sa, open_show_ipsec_sa},
  };
  return table;
}

}  // namespace sapair::yamaha
