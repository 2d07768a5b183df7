#include "parsers/cisco/asa_show_crypto_ikev2_sa.hpp"

#include "grammars/cisco/asa_show_crypto_ikev2_sa.hpp"
#include "parsers/cisco/ikev2_reader.hpp"

namespace sapair::cisco {

namespace g = grammar::cisco::asa_show_crypto_ikev2_sa;

std::unique_ptr<Reader> open_asa_show_crypto_ikev2_sa(Model& model, std::uint32_t output) {
  return std::make_unique<ikev2::Ikev2Reader<g::known_line>>(model, output);
}

bool begins_asa_show_crypto_ikev2_sa(std::string_view line, std::string_view next) {
  return matches_whole<g::distinctive>(line) ||
         (next.ends_with("Role") && matches_whole<grammar::cisco::ikev2::session_line>(line));
}

}  // namespace sapair::cisco
