#include "parsers/block_reader.hpp"

namespace sapair::internal {

std::string_view rule_word(std::string_view demangled) {
  const auto at = demangled.rfind("::");
  return at == std::string_view::npos ? demangled : demangled.substr(at + 2);
}

}  // namespace sapair::internal
