// Text of the model: views into a Document, which the Model keeps alive (Model::sources).

#pragma once

#include <cstdint>
#include <string_view>

namespace sapair {

using Text = std::string_view;

// Which lines of which output a fact was read from. `output` indexes Model::outputs, which names
// the source. Lines count from 1 in the text as the user pasted it.
struct Where {
  std::uint32_t output = 0;
  std::uint32_t line = 0;
  std::uint32_t last_line = 0;
};

}  // namespace sapair
