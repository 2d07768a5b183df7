// sapair check: both ends' texts in, the verdict out.

#include "checker/check.hpp"

#include <algorithm>
#include <filesystem>

#include "checker/report/json.hpp"
#include "checker/report/markdown.hpp"
#include "checker/report/text.hpp"
#include "cli/exit_status.hpp"
#include "cli/input.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"
#include "cli/verbs.hpp"
#include "parsers/read.hpp"

namespace sapair::cli {
namespace {

struct Sides {
  std::vector<std::string> a;
  std::vector<std::string> b;
};

// nullopt: the command line makes no sense, and that was said.
[[nodiscard]] std::optional<Sides> sides_of(const Options& options, const Complaints& complaints) {
  const bool named = !options.a.empty() || !options.b.empty();
  if (named && !options.files.empty()) {
    complaints.error(say::mixed_sides);
  } else if (named && options.a.empty()) {
    complaints.error(say::needs_a);
  } else if (named) {
    return Sides{options.a, options.b};
  } else if (options.files.empty()) {
    complaints.error(say::needs_sides, {}, say::how_to_collect.in(options.language));
  } else if (options.files.size() > 2) {
    complaints.error(say::too_many_sides, {{"count", std::to_string(options.files.size())}});
  } else {
    Sides sides{{options.files[0]}, {}};
    sides.b.assign(options.files.begin() + 1, options.files.end());
    return sides;
  }
  return {};
}

// No file may speak for both ends.
[[nodiscard]] bool distinct(const Sides& sides, const Complaints& complaints) {
  for (const auto& a : sides.a) {
    for (const auto& b : sides.b) {
      std::error_code failed;
      if (a == "-" && b == "-") {
        complaints.error(say::stdin_twice);
        return false;
      }
      if (std::filesystem::equivalent(a, b, failed) && !failed) {
        complaints.error(say::same_file, {{"file", a}});
        return false;
      }
    }
  }
  return true;
}

[[nodiscard]] bool has_outputs(const Reading& reading) {
  return std::ranges::any_of(reading.devices, [](const Model& m) { return !m.outputs.empty(); });
}

void note_unknown(const Reading& reading, const std::vector<std::string>& names,
                  const Complaints& complaints) {
  if (!has_outputs(reading)) {
    complaints.error(say::no_known_output,
                     {{"file", names.front()}, {"lines", std::to_string(reading.coverage.lines)}},
                     say::how_to_collect.in(complaints.language()));
  }
}

[[nodiscard]] std::string reported(const report::Subject& subject, const Options& options) {
  const report::Look look{options.language, options.verbose, wants_colour(options)};
  switch (options.format) {
  case Format::json:
    return report::json(subject, options.language);
  case Format::markdown:
    return report::markdown(subject, look);
  case Format::text:
  case Format::table:
    break;
  }
  return report::text(subject, look);
}

}  // namespace

int check(const Options& options) {
  const Complaints complaints(options.language, options.quiet);
  const auto sides = sides_of(options, complaints);
  if (!sides || !distinct(*sides, complaints)) {
    return could_not_tell;
  }
  const auto a_texts = texts_of(sides->a, complaints);
  const auto b_texts = texts_of(sides->b, complaints);
  if (!a_texts || !b_texts) {
    return could_not_tell;
  }
  const auto a = read(*a_texts, {.platform = options.platform_a, .on_line = {}});
  note_unknown(a, sides->a, complaints);
  std::optional<Reading> b;
  if (!sides->b.empty()) {
    b = read(*b_texts, {.platform = options.platform_b, .on_line = {}});
    note_unknown(*b, sides->b, complaints);
  }
  const auto* const other = b ? &*b : nullptr;
  const auto diagnosis = sapair::check(a, other);
  const bool anything = has_outputs(a) || (b && has_outputs(*b));
  const auto status = anything ? exit_status(diagnosis) : could_not_tell;
  return deliver(reported({diagnosis, a, other}, options), options, complaints, status);
}

}  // namespace sapair::cli
