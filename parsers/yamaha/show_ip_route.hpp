// `show ip route` of RTX, NVR and FWX (grammars/yamaha/show_ip_route.hpp).

#pragma once

#include "parsers/reader.hpp"

namespace sapair::yamaha {

[[nodiscard]] std::unique_ptr<Reader> open_show_ip_route(Model& model, std::uint32_t output);
[[nodiscard]] bool begins_show_ip_route(std::string_view line, std::string_view next);

}  // namespace sapair::yamaha
