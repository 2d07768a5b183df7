// The words a report is laid out with: headings, and the names of what it counts.

#pragma once

#include <cstdint>

#include "checker/catalogue.hpp"

namespace sapair {

enum class Label : std::uint8_t {
  verdict,
  no_cause,
  evidence,
  why,
  remedy,
  next,
  tunnel,
  tunnels_more,  // {count}
  item,
  end_a,
  end_b,
  spi_a_to_b,
  spi_b_to_a,
  not_printed,
  not_known_here,  // of a tunnel that one end does not show
  findings,
  read,
  read_lines,  // {lines} {understood} {ignored} {unrecognised}
  unrecognised,
  unrecognised_more,  // {count}
  evidence_more,      // {count}
  where,
  direction,
  attribute,
  place_path,
  place_both,
  no_commands,
  one_ended,
  differs_mark,
  ike_sas,
  ipsec_sas,
  tunnels_without_sa,
};

[[nodiscard]] Sentence label(Label label);

// "{count} more" with its numbers filled in.
[[nodiscard]] std::string filled(std::string_view sentence, const Args& args);

}  // namespace sapair
