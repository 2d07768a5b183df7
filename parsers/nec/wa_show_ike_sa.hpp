// UNIVERGE WA: `show ike sa` (grammars/nec/wa_show_ike_sa.hpp).

#pragma once

#include "parsers/reader.hpp"

namespace sapair::nec {

[[nodiscard]] std::unique_ptr<Reader> open_wa_show_ike_sa(Model& model, std::uint32_t output);
[[nodiscard]] bool begins_wa_show_ike_sa(std::string_view line, std::string_view next);

}  // namespace sapair::nec
