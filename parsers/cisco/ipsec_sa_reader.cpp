#include "parsers/cisco/ipsec_sa_reader.hpp"

#include <algorithm>
#include <charconv>

namespace sapair::cisco::ipsec_sa {
namespace {

// Takes the next word off the front; what stands between words is in `between`.
[[nodiscard]] Text next_word(Text& rest, Text between) {
  const auto begin = std::min(rest.find_first_not_of(between), rest.size());
  rest.remove_prefix(begin);
  const auto word = rest.substr(0, rest.find_first_of(between));
  rest.remove_prefix(word.size());
  return word;
}

[[nodiscard]] bool is_number(Text word) {
  return !word.empty() && word.find_first_not_of("0123456789") == Text::npos;
}

[[nodiscard]] bool is_integrity(Text word) {
  return word.find("hmac") != Text::npos || word.find("xcbc") != Text::npos ||
         word.find("cmac") != Text::npos || word.starts_with("ah-");
}

}  // namespace

SpiPair spi_pair_from(Text text) {
  SpiPair out;
  const auto digits = text.starts_with("0x") ? text.substr(2) : text;
  (void)std::from_chars(digits.data(), digits.data() + digits.size(), out.spi, 16);
  const auto open = text.find('(');
  if (open != Text::npos) {
    out.decimal = text.substr(open + 1, text.size() - open - 2);
    std::uint64_t decimal = 0;
    (void)std::from_chars(out.decimal.data(), out.decimal.data() + out.decimal.size(), decimal);
    out.agree = decimal == out.spi;
  }
  return out;
}

Selector selector_from_ident(Text text) {
  std::array<Text, 4> parts;
  auto rest = text;
  for (auto& part : parts) {
    const auto end = std::min(rest.find('/'), rest.size());
    part = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  auto out = selector_from_mask(parts[0], parts[1], text);
  if (is_number(parts[2])) {
    std::uint8_t protocol = 0;
    if (std::from_chars(parts[2].data(), parts[2].data() + parts[2].size(), protocol).ec ==
        std::errc{}) {
      out.protocol = protocol;
    }
  }
  std::uint16_t port = 0;
  (void)std::from_chars(parts[3].data(), parts[3].data() + parts[3].size(), port);
  if (port != 0) {
    out.first_port = out.last_port = port;
  }
  return out;
}

std::optional<std::uint32_t> seconds_from(Text span) {
  std::uint64_t seconds = 0;
  while (!span.empty()) {
    const auto number = next_word(span, " \t,");
    const auto unit = next_word(span, " \t,");
    if (unit.empty()) {
      break;
    }
    std::uint64_t value = 0;
    (void)std::from_chars(number.data(), number.data() + number.size(), value);
    seconds += value * (unit.starts_with("day")    ? 86400u
                        : unit.starts_with("hour") ? 3600u
                        : unit.starts_with("min")  ? 60u
                                                   : 1u);
  }
  return seconds <= 0xffffffffu ? std::optional(static_cast<std::uint32_t>(seconds)) : std::nullopt;
}

Detail detail_from_counter(Text text) {
  auto digits = text.size();
  while (digits > 0 && text[digits - 1] >= '0' && text[digits - 1] <= '9') {
    --digits;
  }
  auto end = digits;
  while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '\t' || text[end - 1] == ':')) {
    --end;
  }
  return {text.substr(0, end), text.substr(digits)};
}

// IOS shows "esp-256-aes esp-sha256-hmac", "esp-gcm 256", "ah-md5-hmac"; the ASA "esp-aes-256
// esp-sha-hmac no compression". `esp-aes` and `esp-gcm` without a number are how both write a key
// of 128 bits.
Transform transform_from(Text text) {
  Transform out;
  out.text = text;
  auto rest = text;
  for (auto word = next_word(rest, " \t"); !word.empty(); word = next_word(rest, " \t")) {
    const bool esp = word.starts_with("esp-");
    if (!esp && !word.starts_with("ah-")) {
      if (word.starts_with("comp-") && out.protocol == Protocol::unknown) {
        out.protocol = Protocol::ipcomp;
      }
      // "no compression", "comp-lzs"
      const auto tail = text.substr(static_cast<std::size_t>(word.data() - text.data()));
      out.rest.push_back({"transform", tail});
      break;
    }
    if (out.protocol == Protocol::unknown) {
      out.protocol = esp ? Protocol::esp : Protocol::ah;
    }
    if (is_integrity(word)) {
      out.integrity = integrity_from(word);
      continue;
    }
    auto after = rest;
    if (const auto size = next_word(after, " \t"); is_number(size)) {
      word = Text(word.data(), static_cast<std::size_t>(size.data() + size.size() - word.data()));
      rest = after;
    }
    auto encryption = encryption_from(word);
    const bool sized_by_name = word == "esp-aes" || word == "esp-gcm" || word == "esp-gmac";
    if (sized_by_name && !encryption.key_bits) {
      encryption.key_bits = 128;
    }
    out.encryption = encryption;
  }
  return out;
}

Settings settings_from(Text text) {
  Settings out;
  out.text = text;
  auto rest = text;
  for (auto word = next_word(rest, " \t,"); !word.empty(); word = next_word(rest, " \t,")) {
    if (word == "Tunnel") {
      out.mode = Encapsulation::tunnel;
    } else if (word == "Transport") {
      out.mode = Encapsulation::transport;
    } else if (word == "UDP-Encaps" || word == "NAT-T-Encaps") {
      out.udp_encapsulation = true;
    } else if (word == "esn" || word == "ESN") {
      out.esn = true;
    } else {
      out.rest.push_back({"in use settings", word});
    }
  }
  return out;
}

bool is_ios_interface(Text name) {
  const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  const auto lower = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto short_type = [&](Text type) { return name.starts_with(type); };
  return !name.empty() && upper(name.front()) && digit(name.back()) &&
         (std::ranges::any_of(name, lower) || short_type("BDI") || short_type("BVI") ||
          short_type("ATM") || short_type("POS"));
}

DhWord dh_word_from(Text text) {
  return {text, dh_group_from(text)};
}

}  // namespace sapair::cisco::ipsec_sa
