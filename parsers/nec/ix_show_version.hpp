// UNIVERGE IX: `show version` (grammars/nec/ix_show_version.hpp).

#pragma once

#include "parsers/reader.hpp"

namespace sapair::nec {

[[nodiscard]] std::unique_ptr<Reader> open_ix_show_version(Model& model, std::uint32_t output);
[[nodiscard]] bool begins_ix_show_version(std::string_view line, std::string_view next);

}  // namespace sapair::nec
