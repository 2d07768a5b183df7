// UNIVERGE IX: `show ike sa` (grammars/nec/ix_show_ike_sa.hpp).

#pragma once

#include "parsers/reader.hpp"

namespace sapair::nec {

[[nodiscard]] std::unique_ptr<Reader> open_ix_show_ike_sa(Model& model, std::uint32_t output);
[[nodiscard]] bool begins_ix_show_ike_sa(std::string_view line, std::string_view next);
[[nodiscard]] bool may_begin_ix_show_ike_sa(std::string_view line);

}  // namespace sapair::nec
