// A finding: facts, no sentence. The words for it are in checker/catalogue.

#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "checker/finding_id.hpp"
#include "parsers/model/platform.hpp"

namespace sapair {

enum class End : std::uint8_t { a, b };
[[nodiscard]] constexpr End other(End end) {
  return end == End::a ? End::b : End::a;
}

enum class Place : std::uint8_t { a, b, both, path };
[[nodiscard]] constexpr Place place(End end) {
  return end == End::a ? Place::a : Place::b;
}

// How far the evidence goes. The order is the order of reporting.
enum class Certainty : std::uint8_t { certain, likely, possible };
enum class Severity : std::uint8_t { error, warning, info };
enum class Flow : std::uint8_t { a_to_b, b_to_a };
[[nodiscard]] constexpr Flow flow_from(End sender) {
  return sender == End::a ? Flow::a_to_b : Flow::b_to_a;
}

// Fills the {names} of the catalogue's sentences and commands. Values are what devices printed;
// they are escaped where they are shown. {a} and {b}, {where} and {peer} (the names of the ends)
// need not be given.
using Args = std::map<std::string, std::string>;

// Lines of a text that prove a finding. `text` holds all of them, joined by newlines.
struct Evidence {
  End side = End::a;
  std::string source;
  std::uint32_t line = 0;
  std::uint32_t last_line = 0;
  std::string text;
};

// Something to do at one end: to mend the fault, or to find out more. Words and commands per
// platform are in the catalogue.
struct Advice {
  AdviceId id{};
  End side = End::a;
  Args args;
};

struct Finding {
  FindingId id{};
  Certainty certainty = Certainty::possible;
  Severity severity = Severity::error;
  Place where = Place::both;
  std::optional<Flow> direction;
  std::string attribute;  // "encryption", "dh-group", ...; empty: none
  std::string a;          // its value at each end
  std::string b;
  Args args;
  std::vector<Evidence> evidence;
  std::vector<Advice> remedies;
  std::vector<Advice> next;
  std::optional<std::size_t> tunnel;  // index into Diagnosis::tunnels; absent: the whole text
};

using Findings = std::vector<Finding>;

enum class Verdict : std::uint8_t {
  up,        // user traffic can pass both ways and nothing is wrong
  degraded,  // it passes, but impaired or not for long
  down,      // no SA, or traffic of at least one direction is lost
  unknown,   // the evidence does not decide
};

// One IPsec SA of each direction, as the two ends hold it.
struct ChildPair {
  std::optional<std::uint32_t> a_out_spi;
  std::optional<std::uint32_t> b_in_spi;
  std::optional<std::uint32_t> a_in_spi;
  std::optional<std::uint32_t> b_out_spi;
  bool paired = false;
};

// A line of the side-by-side table: what, and what each end says. Values are ready to be shown;
// empty: not printed.
struct Comparison {
  ComparedId what{};
  std::string a;
  std::string b;
  bool differs = false;
};

// One tunnel with both of its ends, as far as they were found.
struct TunnelPair {
  std::string a_name;  // "TUNNEL[1]", "Tunnel0", "198.51.100.1"; empty: this end does not show it
  std::string b_name;
  std::vector<Comparison> table;
  std::optional<std::pair<std::uint64_t, std::uint64_t>>
      ike_spis;  // initiator, responder, where they are paired
  bool ike_paired = false;
  std::vector<ChildPair> children;
  Verdict verdict = Verdict::unknown;
};

struct Diagnosis {
  Verdict verdict = Verdict::unknown;
  Findings causes;    // most certain and most fundamental first
  Findings findings;  // worth knowing, no cause
  std::vector<TunnelPair> tunnels;
  // What the ends are called and which platforms they are; b is absent in a one-ended diagnosis.
  struct Named {
    std::string name;  // host name, else the file's name
    Platform platform = Platform::unknown;
  };
  Named a;
  std::optional<Named> b;

  [[nodiscard]] const Named& named(End end) const { return end == End::a || !b ? a : *b; }
};

}  // namespace sapair
