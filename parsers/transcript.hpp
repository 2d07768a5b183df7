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

// A prompt, alone or with a command behind it. "RTX830# show ipsec sa", "Router(config)#", "> ", "pp1# ".
[[nodiscard]] std::optional<Prompt> prompt_from(std::string_view line);

struct TypedCommand {
  const OutputFormat* format = nullptr;
  std::string_view arguments;
};

// Which outputs a typed command may have: words may be abbreviated as IOS allows ("sh cry ips sa det").
// Several platforms can share a command; best matches first, none when it is not known.
[[nodiscard]] std::vector<TypedCommand> formats_for(std::string_view typed);

}  // namespace sapair
