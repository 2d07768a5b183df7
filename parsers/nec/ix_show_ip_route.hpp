// UNIVERGE IX: `show ip route` (grammars/nec/ix_show_ip_route.hpp).

#pragma once

#include "parsers/reader.hpp"

namespace sapair::nec {

[[nodiscard]] std::unique_ptr<Reader> open_ix_show_ip_route(Model& model, std::uint32_t output);
[[nodiscard]] bool begins_ix_show_ip_route(std::string_view line, std::string_view next);
[[nodiscard]] bool may_begin_ix_show_ip_route(std::string_view line);

}  // namespace sapair::nec
