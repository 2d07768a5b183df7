#include "parsers/nec/ix_show_ipsec_sa_brief.hpp"

#include <charconv>
#include <map>

#include "grammars/nec/ix_show_ipsec_sa_brief.hpp"
#include "parsers/block_reader.hpp"
#include "parsers/nec/sa_counts.hpp"
#include "parsers/nec/words.hpp"

namespace sapair::nec {
namespace {

namespace g = grammar::nec::ix_show_ipsec_sa_brief;

struct Row {
  Where where;
  Text map;
  Direction direction = Direction::unknown;
  Text type;
  std::optional<std::uint32_t> spi;
  std::optional<std::uint32_t> life_s;
  Text life_bytes;
};

template <typename Rule>
struct act : tao::pegtl::nothing<Rule> {};

class IpsecSaBriefReader final : public BlockReader<IpsecSaBriefReader, g::known_line, act, Row> {
public:
  using BlockReader::BlockReader;

  void configured(Text number) { counts_.configured(output(), here(), number); }
  void created(Text number) { counts_.created(output(), number); }

  void close(Row&& row) {
    ++shown_;
    auto& sa = model.ipsec_sas.emplace_back();
    sa.where = row.where;
    sa.direction = row.direction;
    sa.protocol = protocol_from(row.type);
    sa.state = SaState::up;  // an IX lists SAs that exist, no others
    sa.tunnel = tunnel_of(row);
    sa.spi = row.spi;
    sa.remaining_s = row.life_s;
    auto& more = sa.more.edit();
    more.map = row.map;
    if (sa.protocol == Protocol::unknown) {
      more.details.push_back({"Type", row.type});
    }
    std::uint64_t bytes = 0;
    const auto* const end = row.life_bytes.data() + row.life_bytes.size();
    if (std::from_chars(row.life_bytes.data(), end, bytes).ec == std::errc{}) {
      more.remaining_kb = bytes / 1024;
      more.details.push_back({"Life(bytes)", row.life_bytes});
    }
  }

  void finished(bool /*complete*/) {
    counts_.compare_created(model, "created", shown_);
    if (counts_.none_created() && shown_ == 0) {
      auto& tunnel = model.tunnels.emplace_back();  // it is there, and has no SA
      tunnel.where = counts_.where();
      tunnel.state = SaState::down;
    }
  }

private:
  // The rows of one map name it again and again; the model holds it once.
  std::uint32_t tunnel_of(const Row& row) {
    const auto [at, added] =
        tunnels_.try_emplace(row.map, static_cast<std::uint32_t>(model.tunnels.size()));
    if (added) {
      auto& tunnel = model.tunnels.emplace_back();
      tunnel.where = row.where;
      tunnel.more.edit().map = row.map;
    }
    model.tunnels[at->second].where.last_line = row.where.last_line;
    return at->second;
  }

  SaCounts counts_;
  std::map<Text, std::uint32_t> tunnels_;
  std::size_t shown_ = 0;
};

// clang-format off
template <> struct act<grammar::nec::configured> : calls<&IpsecSaBriefReader::configured> {};
template <> struct act<grammar::nec::created>    : calls<&IpsecSaBriefReader::created> {};
template <> struct act<g::row_start>  : starts<Row> {};
template <> struct act<g::map_name>   : into<&Row::map> {};
template <> struct act<g::in>         : set<&Row::direction, Direction::in> {};
template <> struct act<g::out>        : set<&Row::direction, Direction::out> {};
template <> struct act<g::type>       : into<&Row::type> {};
template <> struct act<g::spi>        : into<&Row::spi, 16> {};
template <> struct act<g::life_secs>  : into<&Row::life_s> {};
template <> struct act<g::life_bytes> : into<&Row::life_bytes> {};
template <> struct act<g::sa_row>     : ends<Row> {};
// clang-format on

}  // namespace

std::unique_ptr<Reader> open_ix_show_ipsec_sa_brief(Model& model, std::uint32_t output) {
  return std::make_unique<IpsecSaBriefReader>(model, output);
}

bool begins_ix_show_ipsec_sa_brief(std::string_view line, std::string_view next) {
  return matches_whole<g::distinctive>(line) ||
         (matches_whole<g::counts_line>(line) &&
          (next.empty() || matches_whole<g::distinctive>(next)));
}

bool may_begin_ix_show_ipsec_sa_brief(std::string_view line) {
  return matches_whole<g::counts_line>(line);
}

}  // namespace sapair::nec
