// What stands between outputs in a terminal transcript: prompts and typed commands.

#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "parsers/model/platform.hpp"
#include "parsers/registry.hpp"

namespace sapair {

struct Prompt {
  std::string_view host;     // "RTX830", "Hub-RTR"; empty for the bare prompts of Yamaha
  std::string_view mode;     // what stands in parentheses: "config-if"
  std::string_view command;  // what was typed after it; empty: nothing
};

// A prompt, alone or with a command behind it. "RTX830# show ipsec sa", "Router(config)#", "> ",
// "pp1# ".
[[nodiscard]] std::optional<Prompt> prompt_from(std::string_view line);

// The same after a host that was seen in a prompt before: whatever follows the mark was typed,
// rightly or wrongly.
[[nodiscard]] std::optional<Prompt> prompt_of(std::string_view host, std::string_view line);
// A device refuses a command: "% Invalid input detected at '^' marker.", "Error: Invalid command
// name", the "^" itself.
[[nodiscard]] bool is_refusal(std::string_view line);
// What devices say that carries nothing here: logins, banners, ping, "Searching ...", "Building
// configuration...".
[[nodiscard]] bool is_chatter(std::string_view line);
// How a Yamaha greets: "RTX1200 Rev.10.01.53 (Mon Sep  9 15:23:58 2013)".
struct Banner {
  std::string_view model;
  std::string_view firmware;
};
[[nodiscard]] std::optional<Banner> banner_from(std::string_view line);
// Does it look as if a prompt with a command is hidden in this line? "ZZ R1# show ipsec sa".
[[nodiscard]] bool has_prompt_inside(std::string_view line);

struct TypedCommand {
  const OutputFormat* format = nullptr;
  std::string_view arguments;
};

// Which outputs a typed command may have: words may be abbreviated as IOS allows ("sh cry ips sa
// det"). Several platforms can share a command; best matches first, none when it is not known.
[[nodiscard]] std::vector<TypedCommand> formats_for(std::string_view typed);

}  // namespace sapair
