// The model as JSON, schema sapair.model/1. Values in one vocabulary, the vendor's own word beside
// them where it differs ("as_printed"); keys and passwords never.

#pragma once

#include <nlohmann/json_fwd.hpp>

#include "parsers/model/model.hpp"

namespace sapair {

[[nodiscard]] nlohmann::ordered_json to_json(const Model& model);

}  // namespace sapair
