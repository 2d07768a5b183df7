// Any bytes, on the path that pasted text takes: decoded, cleaned, read, and written as JSON.
//
//   cmake --preset fuzz && cmake --build build/fuzz && build/fuzz/tests/fuzz/read_fuzz CORPUS_DIR

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "tests/support/invariants.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  if (const auto wrong = sapair::test::broken_invariant(bytes); !wrong.empty()) {
    std::fprintf(stderr, "%s\n", wrong.c_str());
    std::abort();
  }
  return 0;
}
