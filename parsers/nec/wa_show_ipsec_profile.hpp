// UNIVERGE WA: `show ipsec profile` (grammars/nec/wa_show_ipsec_profile.hpp).

#pragma once

#include "parsers/reader.hpp"

namespace sapair::nec {

[[nodiscard]] std::unique_ptr<Reader> open_wa_show_ipsec_profile(Model& model,
                                                                 std::uint32_t output);
[[nodiscard]] bool begins_wa_show_ipsec_profile(std::string_view line, std::string_view next);

}  // namespace sapair::nec
