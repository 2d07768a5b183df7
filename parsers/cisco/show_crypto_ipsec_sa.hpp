// `show crypto ipsec sa` of IOS and IOS XE (grammars/cisco/show_crypto_ipsec_sa.hpp).

#pragma once

#include "parsers/reader.hpp"

namespace sapair::cisco {

[[nodiscard]] std::unique_ptr<Reader> open_show_crypto_ipsec_sa(Model& model, std::uint32_t output);
[[nodiscard]] bool begins_show_crypto_ipsec_sa(std::string_view line, std::string_view next);

}  // namespace sapair::cisco
