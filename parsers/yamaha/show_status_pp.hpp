// `show status pp` of RTX, NVR and FWX (grammars/yamaha/show_status_pp.hpp).

#pragma once

#include "parsers/reader.hpp"

namespace sapair::yamaha {

[[nodiscard]] std::unique_ptr<Reader> open_show_status_pp(Model& model, std::uint32_t output);
[[nodiscard]] bool begins_show_status_pp(std::string_view line, std::string_view next);

}  // namespace sapair::yamaha
