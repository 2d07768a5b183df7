#include "parsers/nec/ix_show_ike_sa_brief.hpp"

#include "grammars/nec/ix_show_ike_sa_brief.hpp"
#include "parsers/block_reader.hpp"
#include "parsers/nec/sa_counts.hpp"

namespace sapair::nec {
namespace {

namespace g = grammar::nec::ix_show_ike_sa_brief;

struct Row {
  Where where;
  Text policy;
  std::optional<std::uint64_t> initiator_cookie;
  std::optional<std::uint64_t> responder_cookie;
  std::optional<std::uint32_t> life_s;
};

template <typename Rule>
struct act : tao::pegtl::nothing<Rule> {};

class IkeSaBriefReader final : public BlockReader<IkeSaBriefReader, g::known_line, act, Row> {
public:
  using BlockReader::BlockReader;

  void configured(Text number) { counts_.configured(output(), here(), number); }
  void created(Text number) { counts_.created(output(), number); }

  void close(Row&& row) {
    ++shown_;
    auto& sa = model.ike_sas.emplace_back();
    sa.where = row.where;
    sa.version = IkeVersion::v1;
    sa.remaining_s = row.life_s;
    auto& more = sa.more.edit();
    more.name = row.policy;
    more.initiator_spi = row.initiator_cookie;
    more.responder_spi = row.responder_cookie;
  }

  void finished(bool /*complete*/) { counts_.compare_created(model, "created", shown_); }

private:
  SaCounts counts_;
  std::size_t shown_ = 0;
};

// clang-format off
template <> struct act<grammar::nec::configured> : calls<&IkeSaBriefReader::configured> {};
template <> struct act<grammar::nec::created>    : calls<&IkeSaBriefReader::created> {};
template <> struct act<g::row_start> : starts<Row> {};
template <> struct act<g::policy>    : into<&Row::policy> {};
template <> struct act<g::initiator> : into<&Row::initiator_cookie, 16> {};
template <> struct act<g::responder> : into<&Row::responder_cookie, 16> {};
template <> struct act<g::life>      : into<&Row::life_s> {};
template <> struct act<g::sa_row>    : ends<Row> {};
// clang-format on

}  // namespace

std::unique_ptr<Reader> open_ix_show_ike_sa_brief(Model& model, std::uint32_t output) {
  return std::make_unique<IkeSaBriefReader>(model, output);
}

bool begins_ix_show_ike_sa_brief(std::string_view line, std::string_view next) {
  return matches_whole<g::distinctive>(line) ||
         (matches_whole<g::counts_line>(line) &&
          (next.empty() || matches_whole<g::distinctive>(next)));
}

bool may_begin_ix_show_ike_sa_brief(std::string_view line) {
  return matches_whole<g::counts_line>(line);
}

}  // namespace sapair::nec
