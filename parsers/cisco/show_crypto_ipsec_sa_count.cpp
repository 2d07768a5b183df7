#include "parsers/cisco/show_crypto_ipsec_sa_count.hpp"

#include "grammars/cisco/show_crypto_ipsec_sa_count.hpp"
#include "parsers/block_reader.hpp"

namespace sapair::cisco {
namespace {

namespace g = grammar::cisco::show_crypto_ipsec_sa_count;

// Counts of the whole device; no tunnel is named.
struct Counts {
  Where where;
  Details details;
};

template <typename Rule>
struct act : tao::pegtl::nothing<Rule> {};

// clang-format off
template <> struct act<g::total>    : detail<Counts, "IPsec SA total"> {};
template <> struct act<g::active>   : detail<Counts, "IPsec SA active"> {};
template <> struct act<g::rekeying> : detail<Counts, "IPsec SA rekeying"> {};
template <> struct act<g::unused>   : detail<Counts, "IPsec SA unused"> {};
template <> struct act<g::invalid>  : detail<Counts, "IPsec SA invalid"> {};
// clang-format on

class CountReader final : public BlockReader<CountReader, g::known_line, act, Counts> {
public:
  using BlockReader::BlockReader;

  void close(Counts&& counts) {
    auto& device = model.device;
    if (device.where.line == 0) {
      device.where = counts.where;
    }
    device.details.insert(device.details.end(), counts.details.begin(), counts.details.end());
  }
};

}  // namespace

std::unique_ptr<Reader> open_show_crypto_ipsec_sa_count(Model& model, std::uint32_t output) {
  return std::make_unique<CountReader>(model, output);
}

bool begins_show_crypto_ipsec_sa_count(std::string_view line, std::string_view /*next*/) {
  return matches_whole<g::known_line>(line);
}

}  // namespace sapair::cisco
