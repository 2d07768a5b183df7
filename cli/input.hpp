// Files, directories and standard input, as the user names them.

#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/complain.hpp"
#include "parsers/text/document.hpp"

namespace sapair::cli {

using Documents = std::vector<std::shared_ptr<const Document>>;

// The texts of one end. nullopt: something that was named cannot be used, and that was said.
[[nodiscard]] std::optional<Documents> texts_of(const std::vector<std::string>& names,
                                                const Complaints& complaints);

// Bytes as they are; nullopt: cannot be read, and that was said.
[[nodiscard]] std::optional<std::string> bytes_of(const std::string& name,
                                                  const Complaints& complaints);

}  // namespace sapair::cli
