// `show crypto isakmp sa count` of IOS and IOS XE (grammars/cisco/show_crypto_isakmp_sa_count.hpp).

#pragma once

#include "parsers/reader.hpp"

namespace sapair::cisco {

[[nodiscard]] std::unique_ptr<Reader> open_show_crypto_isakmp_sa_count(Model& model,
                                                                       std::uint32_t output);
[[nodiscard]] bool begins_show_crypto_isakmp_sa_count(std::string_view line, std::string_view next);

}  // namespace sapair::cisco
