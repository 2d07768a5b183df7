#pragma once

#include <memory>

#include "parsers/reader.hpp"

namespace sapair::cisco {

[[nodiscard]] std::unique_ptr<Reader> open_show_ip_route(Model& model, std::uint32_t output);
[[nodiscard]] bool begins_show_ip_route(std::string_view line, std::string_view next);
[[nodiscard]] bool begins_asa_show_route(std::string_view line, std::string_view next);

}  // namespace sapair::cisco
