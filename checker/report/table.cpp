#include "checker/report/table.hpp"

#include <algorithm>

#include "parsers/text/cells.hpp"

namespace sapair::report {

std::string Table::str(std::string_view indent) const {
  std::vector<std::size_t> widths;
  for (const auto& row : rows_) {
    widths.resize(std::max(widths.size(), row.size()));
    for (std::size_t i = 0; i < row.size(); ++i) {
      widths[i] = std::max(widths[i], cell_width(row[i]));
    }
  }
  std::string out;
  const auto put = [&](std::string line) {
    line.erase(line.find_last_not_of(' ') + 1);
    out += line + '\n';
  };
  for (std::size_t r = 0; r < rows_.size(); ++r) {
    std::string line(indent);
    for (std::size_t i = 0; i < rows_[r].size(); ++i) {
      const auto& cell = rows_[r][i];
      line += cell + std::string(widths[i] - cell_width(cell) + 2, ' ');
    }
    put(std::move(line));
    if (std::ranges::find(rules_, r + 1) != rules_.end()) {
      std::string rule(indent);
      for (const auto width : widths) {
        rule += std::string(width, '-') + "  ";
      }
      put(std::move(rule));
    }
  }
  return out;
}

}  // namespace sapair::report
