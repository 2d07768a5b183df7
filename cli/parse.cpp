// sapair parse: what was understood of a text.

#include <algorithm>

#include "checker/catalogue/labels.hpp"
#include "checker/report/escape.hpp"
#include "checker/report/json.hpp"
#include "checker/report/sa_table.hpp"
#include "cli/exit_status.hpp"
#include "cli/input.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"
#include "cli/verbs.hpp"
#include "parsers/read.hpp"

namespace sapair::cli {

int parse(const Options& options) {
  const Complaints complaints(options.language, options.quiet);
  if (options.files.empty()) {
    complaints.error(say::needs_files, {{"verb", "parse"}});
    return could_not_tell;
  }
  const auto texts = texts_of(options.files, complaints);
  if (!texts) {
    return could_not_tell;
  }
  const auto reading = read(*texts, {.platform = options.platform_a, .on_line = {}});
  const bool anything =
      std::ranges::any_of(reading.devices, [](const Model& m) { return !m.outputs.empty(); });
  if (!anything) {
    complaints.error(
        say::no_known_output,
        {{"file", options.files.front()}, {"lines", std::to_string(reading.coverage.lines)}},
        say::how_to_collect.in(options.language));
  }
  const auto result = options.format == Format::json
                          ? report::model_json(reading)
                          : report::sa_tables(reading, {options.language, options.verbose, false});
  return deliver(result, options, complaints, anything ? success : could_not_tell);
}

}  // namespace sapair::cli
