#pragma once

#include <memory>

#include "parsers/reader.hpp"

namespace sapair::cisco {

[[nodiscard]] std::unique_ptr<Reader> open_show_ip_interface_brief(Model& model,
                                                                   std::uint32_t output);
[[nodiscard]] bool begins_show_ip_interface_brief(std::string_view line, std::string_view next);

}  // namespace sapair::cisco
