// UNIVERGE WA: `show ip address` (grammars/nec/wa_show_ip_address.hpp).

#pragma once

#include "parsers/reader.hpp"

namespace sapair::nec {

[[nodiscard]] std::unique_ptr<Reader> open_wa_show_ip_address(Model& model, std::uint32_t output);
[[nodiscard]] bool begins_wa_show_ip_address(std::string_view line, std::string_view next);
[[nodiscard]] bool may_begin_wa_show_ip_address(std::string_view line);

}  // namespace sapair::nec
