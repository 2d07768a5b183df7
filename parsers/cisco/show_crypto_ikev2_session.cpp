#include "parsers/cisco/show_crypto_ikev2_session.hpp"

#include "grammars/cisco/show_crypto_ikev2_session.hpp"
#include "parsers/cisco/ikev2_reader.hpp"

namespace sapair::cisco {

namespace g = grammar::cisco::show_crypto_ikev2_session;

std::unique_ptr<Reader> open_show_crypto_ikev2_session(Model& model, std::uint32_t output) {
  return std::make_unique<ikev2::Ikev2Reader<g::known_line>>(model, output);
}

// An ASA prints the line of a session too, in `show crypto ikev2 sa`; its heading follows, with a
// Role.
bool begins_show_crypto_ikev2_session(std::string_view line, std::string_view next) {
  return matches_whole<g::distinctive>(line) &&
         !(line.starts_with("Session-id") && next.ends_with("Role"));
}

}  // namespace sapair::cisco
