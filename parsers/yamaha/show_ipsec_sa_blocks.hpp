// The two block layouts of Yamaha SAs: `show ipsec sa` of about 2000
// (grammars/yamaha/show_ipsec_sa_blocks.hpp) and `show ipsec sa gateway N detail`
// (grammars/yamaha/show_ipsec_sa_gateway_detail.hpp). Their blocks begin with the same line, so
// that one reader reads both and names the output by the lines that only one of them has.

#pragma once

#include "parsers/reader.hpp"

namespace sapair::yamaha {

[[nodiscard]] std::unique_ptr<Reader> open_show_ipsec_sa_blocks(Model& model, std::uint32_t output);
[[nodiscard]] bool begins_show_ipsec_sa_blocks(std::string_view line, std::string_view next);

[[nodiscard]] std::unique_ptr<Reader> open_show_ipsec_sa_gateway_detail(Model& model,
                                                                        std::uint32_t output);
[[nodiscard]] bool begins_show_ipsec_sa_gateway_detail(std::string_view line,
                                                       std::string_view next);

}  // namespace sapair::yamaha
