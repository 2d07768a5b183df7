// `show status tunnel` and `show status ipip` of RTX, NVR and FWX
// (grammars/yamaha/show_status_tunnel.hpp).

#pragma once

#include "parsers/reader.hpp"

namespace sapair::yamaha {

[[nodiscard]] std::unique_ptr<Reader> open_show_status_tunnel(Model& model, std::uint32_t output);
[[nodiscard]] bool begins_show_status_tunnel(std::string_view line, std::string_view next);
[[nodiscard]] bool begins_show_status_ipip(std::string_view line, std::string_view next);

}  // namespace sapair::yamaha
