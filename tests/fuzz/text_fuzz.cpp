// Any bytes, through the text layer alone: what comes out is UTF-8, and is left alone when it comes
// in again.

#include <cstdint>
#include <cstdlib>
#include <string>

#include "parsers/text/document.hpp"
#include "parsers/text/valid_utf8.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto document =
      sapair::Document::from_bytes("text", std::string(reinterpret_cast<const char*>(data), size));
  if (document->content() != sapair::Content::text) {
    return 0;
  }
  const std::string text(document->text());
  if (sapair::valid_utf8(text) != text) {
    std::abort();
  }
  sapair::Lines lines(*document);
  while (const auto line = lines.next()) {
    if (line->last < line->number || line->text.size() > line->raw.size()) {
      std::abort();
    }
  }
  return 0;
}
