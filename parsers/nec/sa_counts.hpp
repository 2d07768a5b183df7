// "IPsec SA - 1 configured, 2 created": what a list of SAs says about itself, kept with the output
// and compared with what it shows.

#pragma once

#include <cstdint>
#include <optional>

#include "parsers/model/model.hpp"

namespace sapair::nec {

class SaCounts {
public:
  void configured(Output& output, Where where, Text number);
  void created(Output& output, Text number);

  // Notes a difference between the SAs that were counted and those that were shown.
  void compare_created(Model& model, Text what, std::size_t shown) const;
  // The device has tunnels, and not one SA.
  [[nodiscard]] bool none_created() const { return configured_ > 0 && created_ == 0; }
  [[nodiscard]] Where where() const { return where_; }

private:
  Where where_;
  std::uint32_t configured_ = 0;
  std::optional<std::uint32_t> created_;
};

}  // namespace sapair::nec
