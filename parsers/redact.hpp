// Secrets found and masked: what makes a text safe to share, and a report safe to print.
//
// A secret is known by the words before it (grammars/redact.hpp) and, once known, by its value
// wherever else it stands. The mask is "***"; what is masked already stays as it is.

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sapair {

class Redactor {
public:
  // Remembers the secrets that stand in a text. Several texts may be learned before any is masked.
  void learn(std::string_view text);
  // The text with every secret masked, by its place and by its value. Line ends and all else stay.
  [[nodiscard]] std::string mask(std::string_view text) const;

private:
  void remember(std::string_view value);

  std::vector<std::string> values_;  // longest first
};

// Files as they are on disk, any encoding, with terminal artefacts: the same bytes but for the
// secrets. What is a secret in one is masked in all. `addresses`: they are replaced too
// (parsers/example_addresses.hpp).
[[nodiscard]] std::vector<std::string> redact(const std::vector<std::string>& files,
                                              bool addresses = false);

}  // namespace sapair
