#include "parsers/nec/words.hpp"

#include <algorithm>
#include <cstdio>
#include <string>

namespace sapair::nec {

bool same_word(Text a, Text b) {
  const auto lower = [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  };
  return std::ranges::equal(a, b, {}, lower, lower);
}

SaState sa_state_from(Text word) {
  return same_word(word, "established") ? SaState::up : SaState::unknown;
}

Role role_from(Text word) {
  return same_word(word, "initiator")   ? Role::initiator
         : same_word(word, "responder") ? Role::responder
                                        : Role::unknown;
}

ExchangeMode exchange_mode_from(Text word) {
  return same_word(word, "aggressive mode") || same_word(word, "aggressive")
             ? ExchangeMode::aggressive
         : same_word(word, "main mode") || same_word(word, "main") ? ExchangeMode::main
                                                                   : ExchangeMode::unknown;
}

Encapsulation encapsulation_from(Text word) {
  return same_word(word, "tunnel")      ? Encapsulation::tunnel
         : same_word(word, "transport") ? Encapsulation::transport
                                        : Encapsulation::unknown;
}

Protocol protocol_from(Text word) {
  return same_word(word, "esp")      ? Protocol::esp
         : same_word(word, "ah")     ? Protocol::ah
         : same_word(word, "ipcomp") ? Protocol::ipcomp
                                     : Protocol::unknown;
}

LinkState link_state_from(Text word) {
  return same_word(word, "up")                      ? LinkState::up
         : same_word(word, "down")                  ? LinkState::down
         : same_word(word, "administratively down") ? LinkState::admin_down
                                                    : LinkState::unknown;
}

std::uint16_t port_from(const std::optional<std::uint32_t>& number) {
  return number && *number <= 0xffff ? static_cast<std::uint16_t>(*number) : std::uint16_t{0};
}

void compare_spi(Model& model, Where where, const std::optional<std::uint32_t>& hex,
                 const std::optional<std::uint64_t>& decimal) {
  if (hex && decimal && *hex != *decimal) {
    char text[16];
    std::snprintf(text, sizeof text, "0x%08x", static_cast<unsigned>(*hex));
    model.notes.push_back(
        {where, NoteKind::printed_twice_differs, "SPI", text, std::to_string(*decimal)});
  }
}

}  // namespace sapair::nec
