// Quote marks that a mail program or a ticket put in front of lines: "> ", ">> ", "> > ", "| ".

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sapair {

// The text without the quote marks that its lines carry; nullopt when it has none. A run of lines
// counts as quoted, not a single line, and not a run of nothing but Yamaha's bare prompts ("> show
// ipsec sa"). The number of lines stays.
[[nodiscard]] std::optional<std::string> unquoted(std::string_view text);

}  // namespace sapair
