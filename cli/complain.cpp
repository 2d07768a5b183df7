#include "cli/complain.hpp"

#include <cstdio>

#include "checker/catalogue/labels.hpp"
#include "checker/report/escape.hpp"
#include "cli/messages.hpp"

namespace sapair::cli {
namespace {

void put(std::string_view kind, const std::string& words, std::string_view hint) {
  const auto line = "sapair: " + std::string(kind) + ": " + words +
                    (hint.empty() ? std::string() : ' ' + std::string(hint)) + '\n';
  std::fputs(line.c_str(), stderr);
}

}  // namespace

std::string worded(const Sentence& sentence, Language language, const Args& args) {
  Args harmless;
  for (const auto& [name, value] : args) {
    harmless[name] = report::for_terminal(value);
  }
  return filled(sentence.in(language), harmless);
}

void Complaints::error(const Sentence& sentence, const Args& args, std::string_view hint) const {
  put(say::error.in(language_), worded(sentence, language_, args), hint);
}

void Complaints::note(const Sentence& sentence, const Args& args, std::string_view hint) const {
  if (!quiet_) {
    put(say::note.in(language_), worded(sentence, language_, args), hint);
  }
}

}  // namespace sapair::cli
