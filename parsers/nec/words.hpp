// What the words of NEC's outputs mean; words that are not known leave the enum unknown.

#pragma once

#include <cstdint>
#include <optional>

#include "parsers/model/model.hpp"

namespace sapair::nec {

// Without regard to ASCII case.
[[nodiscard]] bool same_word(Text a, Text b);

[[nodiscard]] SaState sa_state_from(Text word);            // "established"
[[nodiscard]] Role role_from(Text word);                   // "initiator"
[[nodiscard]] ExchangeMode exchange_mode_from(Text word);  // "Aggressive mode"
[[nodiscard]] Encapsulation encapsulation_from(Text word);
[[nodiscard]] Protocol protocol_from(Text word);     // "esp", "ESP"
[[nodiscard]] LinkState link_state_from(Text word);  // "administratively down"
[[nodiscard]] std::uint16_t port_from(const std::optional<std::uint32_t>& number);

// An SPI printed in both bases: a note where they disagree.
void compare_spi(Model& model, Where where, const std::optional<std::uint32_t>& hex,
                 const std::optional<std::uint64_t>& decimal);

}  // namespace sapair::nec
