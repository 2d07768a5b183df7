#include "parsers/nec/sa_counts.hpp"

#include <charconv>
#include <string>

namespace sapair::nec {
namespace {

[[nodiscard]] std::uint32_t number_from(Text digits) {
  std::uint32_t n = 0;
  (void)std::from_chars(digits.data(), digits.data() + digits.size(), n);
  return n;
}

}  // namespace

void SaCounts::configured(Output& output, Where where, Text number) {
  where_ = where;
  configured_ += number_from(number);
  output.details.push_back({"configured", number});
}

void SaCounts::created(Output& output, Text number) {
  created_ = created_.value_or(0) + number_from(number);
  output.details.push_back({"created", number});
}

void SaCounts::compare_created(Model& model, Text what, std::size_t shown) const {
  if (created_ && *created_ != shown) {
    model.notes.push_back(
        {where_, NoteKind::count_differs, what, std::to_string(*created_), std::to_string(shown)});
  }
}

}  // namespace sapair::nec
