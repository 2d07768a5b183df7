#include "parsers/model/platform.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <utility>

namespace sapair {

std::string_view platform_id(Platform platform) {
  switch (platform) {
  case Platform::yamaha_rtx:
    return "yamaha-rtx";
  case Platform::nec_wa:
    return "nec-wa";
  case Platform::nec_ix:
    return "nec-ix";
  case Platform::cisco_ios:
    return "cisco-ios-xe";
  case Platform::cisco_asa:
    return "cisco-asa";
  case Platform::unknown:
    break;
  }
  return "unknown";
}

std::string_view platform_name(Platform platform) {
  switch (platform) {
  case Platform::yamaha_rtx:
    return "Yamaha RTX/NVR/FWX";
  case Platform::nec_wa:
    return "NEC UNIVERGE WA";
  case Platform::nec_ix:
    return "NEC UNIVERGE IX";
  case Platform::cisco_ios:
    return "Cisco IOS / IOS XE";
  case Platform::cisco_asa:
    return "Cisco ASA";
  case Platform::unknown:
    break;
  }
  return "unknown";
}

std::optional<Platform> platform_from(std::string_view word) {
  std::string plain;
  for (const char c : word) {
    if (std::isalnum(static_cast<unsigned char>(c)) != 0) {
      plain += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
  }
  using Row = std::pair<std::string_view, Platform>;
  constexpr std::array<Row, 17> words = {{
      {"yamaha", Platform::yamaha_rtx},
      {"yamahartx", Platform::yamaha_rtx},
      {"rtx", Platform::yamaha_rtx},
      {"nvr", Platform::yamaha_rtx},
      {"necwa", Platform::nec_wa},
      {"wa", Platform::nec_wa},
      {"necix", Platform::nec_ix},
      {"ix", Platform::nec_ix},
      {"cisco", Platform::cisco_ios},
      {"ciscoios", Platform::cisco_ios},
      {"ios", Platform::cisco_ios},
      {"iosxe", Platform::cisco_ios},
      {"ciscoiosxe", Platform::cisco_ios},
      {"asa", Platform::cisco_asa},
      {"ciscoasa", Platform::cisco_asa},
      {"univergeix", Platform::nec_ix},
      {"univergewa", Platform::nec_wa},
  }};
  const auto* const row = std::ranges::find(words, plain, &Row::first);
  return row == words.end() ? std::nullopt : std::optional(row->second);
}

std::span<const Platform> platforms() {
  static constexpr std::array all = {Platform::yamaha_rtx, Platform::nec_wa, Platform::nec_ix,
                                     Platform::cisco_ios, Platform::cisco_asa};
  return all;
}

}  // namespace sapair
