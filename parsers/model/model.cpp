#include "parsers/model/model.hpp"

#include <algorithm>

namespace sapair {

bool Model::looked(Topic topic) const {
  return std::ranges::any_of(outputs, [&](const Output& o) { return has(o.topics, topic); });
}

}  // namespace sapair
