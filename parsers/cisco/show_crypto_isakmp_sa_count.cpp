#include "parsers/cisco/show_crypto_isakmp_sa_count.hpp"

#include "grammars/cisco/show_crypto_isakmp_sa_count.hpp"
#include "parsers/block_reader.hpp"

namespace sapair::cisco {
namespace {

namespace g = grammar::cisco::show_crypto_isakmp_sa_count;

struct Count {
  Where where;
  Text label;
  Text count;
};

template <typename Rule>
struct act : tao::pegtl::nothing<Rule> {};

template <>
struct act<g::label> : into<&Count::label> {};
template <>
struct act<g::count> : into<&Count::count> {};
template <>
struct act<g::count_line> : ends<Count> {};

class CountReader final : public BlockReader<CountReader, g::known_line, act, Count> {
public:
  using BlockReader::BlockReader;

  void close(Count&& count) { model.device.details.push_back({count.label, count.count}); }
};

}  // namespace

std::unique_ptr<Reader> open_show_crypto_isakmp_sa_count(Model& model, std::uint32_t output) {
  return std::make_unique<CountReader>(model, output);
}

bool begins_show_crypto_isakmp_sa_count(std::string_view line, std::string_view /*next*/) {
  return matches_whole<g::distinctive>(line);
}

}  // namespace sapair::cisco
