// What a person writes into a paste: headings between outputs, and remarks behind an arrow.

#pragma once

#include <string_view>

namespace sapair {

// A heading or a ruler: "=== site A ===", "## Osaka", "■ 拠点A", "----------", "```".
[[nodiscard]] bool is_heading(std::string_view line);
// The line without a remark behind an arrow: "ACTIVE <-- phase 1 is up" gives "ACTIVE".
[[nodiscard]] std::string_view without_annotation(std::string_view line);

}  // namespace sapair
