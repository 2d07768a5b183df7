// `show environment` of RTX, NVR and FWX (grammars/yamaha/show_environment.hpp).

#pragma once

#include "parsers/reader.hpp"

namespace sapair::yamaha {

[[nodiscard]] std::unique_ptr<Reader> open_show_environment(Model& model, std::uint32_t output);
[[nodiscard]] bool begins_show_environment(std::string_view line, std::string_view next);

}  // namespace sapair::yamaha
