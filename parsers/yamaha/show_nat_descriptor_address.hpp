// `show nat descriptor address` of RTX, NVR and FWX
// (grammars/yamaha/show_nat_descriptor_address.hpp).

#pragma once

#include "parsers/reader.hpp"

namespace sapair::yamaha {

[[nodiscard]] std::unique_ptr<Reader> open_show_nat_descriptor_address(Model& model,
                                                                       std::uint32_t output);
[[nodiscard]] bool begins_show_nat_descriptor_address(std::string_view line, std::string_view next);

}  // namespace sapair::yamaha
