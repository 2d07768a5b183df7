// sapair redact: a text that can be shown to others.

#include "parsers/redact.hpp"

#include "cli/exit_status.hpp"
#include "cli/input.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"
#include "cli/verbs.hpp"

namespace sapair::cli {

int redact(const Options& options) {
  const Complaints complaints(options.language, options.quiet);
  if (options.files.empty()) {
    complaints.error(say::needs_files, {{"verb", "redact"}});
    return could_not_tell;
  }
  std::vector<std::string> files;
  for (const auto& name : options.files) {
    auto bytes = bytes_of(name, complaints);
    if (!bytes) {
      return could_not_tell;  // half of the files would pass for all of them
    }
    files.push_back(std::move(*bytes));
  }
  std::string result;
  for (const auto& text : sapair::redact(files, options.addresses)) {
    result += text;
  }
  return deliver(result, options, complaints, success);
}

}  // namespace sapair::cli
