// Writes a text of texts.hpp to standard output, for whole_process.sh: write_texts yamaha|cisco
// MEGABYTES

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "benchmarks/texts.hpp"

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fprintf(stderr, "write_texts yamaha|cisco MEGABYTES\n");
    return 3;
  }
  const auto size = std::strtoul(argv[2], nullptr, 10) * 1'000'000;
  const auto text = std::string_view(argv[1]) == "yamaha"
                        ? sapair::benchmarks::yamaha_show_ipsec_sa(size)
                        : sapair::benchmarks::cisco_show_crypto_ipsec_sa_detail(size);
  return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() ? 0 : 1;
}
