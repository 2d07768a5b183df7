// What a report is made of, whatever its format.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "checker/catalogue.hpp"
#include "checker/finding.hpp"
#include "parsers/read.hpp"
#include "parsers/redact.hpp"

namespace sapair::report {

struct Subject {
  const Diagnosis& diagnosis;
  const Reading& a;
  const Reading* b = nullptr;  // absent: one text, of one end or of both
};

struct Look {
  Language language = Language::en;
  bool verbose = false;
  bool colour = false;
};

// Hides the secrets of the texts that were read, in whatever is quoted from them.
[[nodiscard]] Redactor redactor_for(const Subject& subject);

// A line that was not recognised, and whose text it stands in.
struct Unread {
  End side = End::a;
  const Unrecognised* line = nullptr;
};
[[nodiscard]] std::vector<Unread> unrecognised(const Subject& subject);
[[nodiscard]] Coverage coverage(const Subject& subject);

// For a terminal: how many lines were read, and the first of those that were not recognised.
[[nodiscard]] std::string what_was_read(const Subject& subject, const Redactor& redactor,
                                        const Look& look);

// The lines of an evidence with their numbers.
struct Quoted {
  std::uint32_t line = 0;
  std::string_view text;
};
[[nodiscard]] std::vector<Quoted> lines_of(const Evidence& evidence);

[[nodiscard]] std::string short_name(const Diagnosis& diagnosis, End end);  // "tokyo"
// "tokyo (Yamaha RTX)"; the platform where it is known.
[[nodiscard]] std::string name_of(const Diagnosis& diagnosis, End end);
// A line too long to be read by anybody, cut.
[[nodiscard]] std::string shortened(std::string text);
// Where a finding is: the name of an end, "both ends", "between the ends".
[[nodiscard]] std::string place_of(const Finding& finding, const Diagnosis& diagnosis,
                                   Language language);
// "tokyo -> osaka"
[[nodiscard]] std::string flow_of(Flow flow, const Diagnosis& diagnosis);
// "encryption: tokyo aes256-cbc, osaka 3des-cbc"; the finding has an attribute.
[[nodiscard]] std::string attribute_of(const Finding& finding, const Diagnosis& diagnosis,
                                       Language language);
// From one end alone, and no finding says so already.
[[nodiscard]] bool is_one_ended(const Diagnosis& diagnosis);
[[nodiscard]] std::string hex32(std::uint32_t spi);  // "0x5bf34f68"

}  // namespace sapair::report
