// Two devices pasted into one text without a prompt, told apart by their addresses.

#pragma once

#include <vector>

#include "parsers/model/model.hpp"

namespace sapair {

// One model for each device. What is local for one device is remote for its peer: from where the
// ends of a tunnel stand the other way round, the text is the other device's. Outputs that a named
// prompt introduced stay where they are.
[[nodiscard]] std::vector<Model> split_by_addresses(Model&& model);

}  // namespace sapair
