// What the words of Cisco's IKE outputs mean.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "parsers/model/model.hpp"

namespace sapair::cisco {

// "10:42:46", "00:01:47", "3d18h", "7w0d", "1y2w", "0", "86400": seconds. nullopt for anything
// else.
[[nodiscard]] std::optional<std::uint32_t> seconds_from(std::string_view text);

// IKEv2: READY, IN-NEG, DELETE.
[[nodiscard]] SaState ikev2_state(std::string_view word);
// IKEv1: QM_IDLE, MM_NO_STATE, AG_INIT_EXCH, and of ASA MM_ACTIVE, MM_WAIT_MSG2.
[[nodiscard]] SaState ikev1_state(std::string_view word);
// Which exchange the state is of: MM_ main; AG_ and AM_ aggressive.
[[nodiscard]] ExchangeMode ikev1_mode(std::string_view word);

// The same letters, whatever their case?
[[nodiscard]] bool same_word(std::string_view a, std::string_view b);

// Digits alone, that fit 32 bits.
[[nodiscard]] std::optional<std::uint32_t> number_from(std::string_view digits);
// The number, when a record's 32 bits hold it.
[[nodiscard]] std::optional<std::uint32_t> narrow(std::optional<std::uint64_t> number);
[[nodiscard]] std::uint16_t port(std::optional<std::uint32_t> number);

}  // namespace sapair::cisco
