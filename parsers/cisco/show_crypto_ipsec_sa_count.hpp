// `show crypto ipsec sa count` (grammars/cisco/show_crypto_ipsec_sa_count.hpp).

#pragma once

#include "parsers/reader.hpp"

namespace sapair::cisco {

[[nodiscard]] std::unique_ptr<Reader> open_show_crypto_ipsec_sa_count(Model& model,
                                                                      std::uint32_t output);
[[nodiscard]] bool begins_show_crypto_ipsec_sa_count(std::string_view line, std::string_view next);

}  // namespace sapair::cisco
