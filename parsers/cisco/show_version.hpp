#pragma once

#include <memory>

#include "parsers/reader.hpp"

namespace sapair::cisco {

[[nodiscard]] std::unique_ptr<Reader> open_show_version(Model& model, std::uint32_t output);
[[nodiscard]] bool begins_show_version(std::string_view line, std::string_view next);

}  // namespace sapair::cisco
