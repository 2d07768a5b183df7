#include "parsers/user_text.hpp"

#include <algorithm>
#include <array>

#include "parsers/text/trim.hpp"

namespace sapair {

bool is_heading(std::string_view line) {
  constexpr std::array<std::string_view, 10> marks = {"===", "---",  "***", "```", "# ",
                                                      "## ", "### ", "■",   "【",  "●"};
  const bool ruler =
      line.size() >= 3 &&
      (line[0] == '-' || line[0] == '=' || line[0] == '*' || line[0] == '_' || line[0] == '~') &&
      line.find_first_not_of(line[0]) == std::string_view::npos;
  return ruler || std::ranges::any_of(marks, [&](auto mark) { return line.starts_with(mark); });
}

std::string_view without_annotation(std::string_view line) {
  constexpr std::array<std::string_view, 4> arrows = {" <-", " ←", " <=", "\t<-"};
  auto at = line.size();
  for (const auto arrow : arrows) {
    at = std::min(at, line.find(arrow));
  }
  return trim(line.substr(0, at));
}

}  // namespace sapair
