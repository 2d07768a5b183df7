// `show crypto ikev2 session [detailed]` of IOS and IOS XE
// (grammars/cisco/show_crypto_ikev2_session.hpp).

#pragma once

#include "parsers/reader.hpp"

namespace sapair::cisco {

[[nodiscard]] std::unique_ptr<Reader> open_show_crypto_ikev2_session(Model& model,
                                                                     std::uint32_t output);
[[nodiscard]] bool begins_show_crypto_ikev2_session(std::string_view line, std::string_view next);

}  // namespace sapair::cisco
