// Complaints and notes on standard error.

#pragma once

#include <string>

#include "checker/catalogue.hpp"
#include "checker/finding.hpp"

namespace sapair::cli {

// "sapair: error: site-a.txt: is empty. ..." with device text and file names made harmless.
[[nodiscard]] std::string worded(const Sentence& sentence, Language language,
                                 const Args& args = {});

class Complaints {
public:
  Complaints(Language language, bool quiet) : language_(language), quiet_(quiet) {}

  void error(const Sentence& sentence, const Args& args = {}, std::string_view hint = {}) const;
  // Not with -q.
  void note(const Sentence& sentence, const Args& args = {}, std::string_view hint = {}) const;

  [[nodiscard]] Language language() const { return language_; }

private:
  Language language_;
  bool quiet_;
};

}  // namespace sapair::cli
