// Every output this program reads, in one table. Reading, `sapair commands`, the golden tests, the
// probe and the fuzz targets walk it; adding an output is adding one row.

#pragma once

#include <span>
#include <string_view>

#include "parsers/model/model.hpp"
#include "parsers/reader.hpp"

namespace sapair {

struct OutputFormat {
  Platform platform;
  std::string_view name;  // of grammars/<vendor>/<name>.hpp and fixtures/<vendor>/<name>/
  std::string_view
      command;  // what an engineer types; what may follow it in brackets: "show ipsec sa [detail]"
  Topics topics;
  // Is this line one that only this output of this platform prints? Used where no command was seen.
  // `next` is the next line that is not blank, for outputs whose first line is shared with another
  // platform. Empty `next`: nothing follows that could decide.
  bool (*begins)(std::string_view line, std::string_view next);
  OpenReader open;
  // Is this a line that other outputs print too, so that a later line than the next may have to
  // decide?
  bool (*may_begin)(std::string_view line) = nullptr;
};

[[nodiscard]] std::span<const OutputFormat> output_formats();

// Lines of a log stand between and in the outputs and are read wherever they stand; nothing begins
// with them. Those of one text count as one output.
struct LogFormat {
  Platform platform;
  std::string_view name;
};
[[nodiscard]] std::span<const LogFormat> log_formats();

// The folder an output's grammar, parser and fixtures lie in: "yamaha", "nec", "cisco".
[[nodiscard]] std::string_view vendor(Platform platform);

}  // namespace sapair
