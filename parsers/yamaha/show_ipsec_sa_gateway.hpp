// `show ipsec sa gateway`, the summary of RTX, NVR and FWX
// (grammars/yamaha/show_ipsec_sa_gateway.hpp).

#pragma once

#include "parsers/reader.hpp"

namespace sapair::yamaha {

[[nodiscard]] std::unique_ptr<Reader> open_show_ipsec_sa_gateway(Model& model,
                                                                 std::uint32_t output);
[[nodiscard]] bool begins_show_ipsec_sa_gateway(std::string_view line, std::string_view next);

}  // namespace sapair::yamaha
