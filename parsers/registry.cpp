#include "parsers/registry.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

#include "parsers/cisco/registry.hpp"
#include "parsers/nec/registry.hpp"
#include "parsers/yamaha/registry.hpp"

namespace sapair {

std::span<const OutputFormat> output_formats() {
  static const auto all = [] {
    std::vector<OutputFormat> formats;
    for (const auto rows :
         {yamaha::output_formats(), nec::output_formats(), cisco::output_formats()}) {
      std::ranges::copy(rows, std::back_inserter(formats));
    }
    return formats;
  }();
  return all;
}

std::span<const LogFormat> log_formats() {
  static constexpr LogFormat table[] = {{Platform::yamaha_rtx, "show_log"},
                                        {Platform::cisco_ios, "syslog"}};
  return table;
}

std::string_view vendor(Platform platform) {
  switch (platform) {
  case Platform::yamaha_rtx:
    return "yamaha";
  case Platform::nec_wa:
  case Platform::nec_ix:
    return "nec";
  case Platform::cisco_ios:
  case Platform::cisco_asa:
    return "cisco";
  case Platform::unknown:
    break;
  }
  return {};
}

}  // namespace sapair
