// Text that came from a device or a file name, made harmless for the place it is shown in.

#pragma once

#include <string>
#include <string_view>

namespace sapair::report {

// For a terminal, on one line: control characters (C0 but tab, DEL, C1), direction marks (UAX #9),
// invisible characters and bytes that are no UTF-8 become visible: "\x1b", "\u{202e}". A tab
// becomes a blank.
[[nodiscard]] std::string for_terminal(std::string_view text);
// As for_terminal, and what Markdown or HTML would act on is quoted.
[[nodiscard]] std::string for_markdown(std::string_view text);
// A code block: its lines as for_terminal, between fences longer than any run of backticks in it.
[[nodiscard]] std::string markdown_block(std::string_view lines);
// A JSON text whose invisible and direction characters are written as \uXXXX.
[[nodiscard]] std::string for_json(std::string_view json);

}  // namespace sapair::report
