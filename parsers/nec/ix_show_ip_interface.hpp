// UNIVERGE IX: `show ip interface` (grammars/nec/ix_show_ip_interface.hpp).

#pragma once

#include "parsers/reader.hpp"

namespace sapair::nec {

[[nodiscard]] std::unique_ptr<Reader> open_ix_show_ip_interface(Model& model, std::uint32_t output);
[[nodiscard]] bool begins_ix_show_ip_interface(std::string_view line, std::string_view next);
[[nodiscard]] bool may_begin_ix_show_ip_interface(std::string_view line);

}  // namespace sapair::nec
