#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace sapair {

enum class Platform : std::uint8_t {
  unknown,
  yamaha_rtx,  // RTX, NVR, FWX, vRX
  nec_wa,      // UNIVERGE WA
  nec_ix,      // UNIVERGE IX, IX-R, IX-V
  cisco_ios,   // IOS and IOS XE: one command line, one set of outputs
  cisco_asa,
};

// "yamaha-rtx", "nec-wa", "nec-ix", "cisco-ios-xe", "cisco-asa": as in the JSON output.
[[nodiscard]] std::string_view platform_id(Platform platform);
// "Yamaha RTX", "Cisco IOS / IOS XE": for people.
[[nodiscard]] std::string_view platform_name(Platform platform);
// Accepts the ids and the words people use: yamaha, rtx, wa, ix, ios, iosxe, cisco, asa.
[[nodiscard]] std::optional<Platform> platform_from(std::string_view word);
[[nodiscard]] std::span<const Platform> platforms();  // all but unknown

}  // namespace sapair
