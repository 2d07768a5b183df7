// Columns for a person, aligned by the cells that characters take on a terminal.

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sapair::report {

class Table {
public:
  void row(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }
  // A rule below the last row.
  void rule() { rules_.push_back(rows_.size()); }
  [[nodiscard]] bool empty() const { return rows_.empty(); }
  // Every line begins with `indent` and has no blank at its end. Cells are ready to be shown.
  [[nodiscard]] std::string str(std::string_view indent) const;

private:
  std::vector<std::vector<std::string>> rows_;
  std::vector<std::size_t> rules_;
};

}  // namespace sapair::report
