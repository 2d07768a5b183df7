#include "parsers/nec/wa_show_ipsec_profile.hpp"

#include "grammars/nec/wa_show_ipsec_profile.hpp"
#include "parsers/block_reader.hpp"

namespace sapair::nec {
namespace {

namespace g = grammar::nec::wa_show_ipsec_profile;

struct Result {
  Where where;
  Text profile;
  ConfigCheckResult result = ConfigCheckResult::unknown;
  Text object;
  Text message;
};

template <typename Rule>
struct act : tao::pegtl::nothing<Rule> {};

// clang-format off
using enum ConfigCheckResult;
template <> struct act<g::result_start>      : starts<Result> {};
template <> struct act<g::profile>           : into<&Result::profile> {};
template <> struct act<g::object>            : into<&Result::object> {};
template <> struct act<g::message>           : into<&Result::message> {};
template <> struct act<g::other_message>     : into<&Result::message> {};
template <> struct act<g::ok>                : set<&Result::result, ok> {};
template <> struct act<g::no_valid_address>  : set<&Result::result, source_interface_without_address> {};
template <> struct act<g::mapped_down>       : set<&Result::result, mapped_interface_down> {};
template <> struct act<g::no_mapped>         : set<&Result::result, not_mapped> {};
template <> struct act<g::no_ipsec_policy>   : set<&Result::result, ipsec_policy_missing> {};
template <> struct act<g::no_ike_policy>     : set<&Result::result, ike_policy_missing> {};
template <> struct act<g::no_ike_proposal>   : set<&Result::result, ike_proposal_missing> {};
template <> struct act<g::no_ipsec_proposal> : set<&Result::result, ipsec_proposal_missing> {};
template <> struct act<g::named_result>      : ends<Result> {};
template <> struct act<g::bare_result>       : ends<Result> {};
template <> struct act<g::other_result>      : ends<Result> {};
// clang-format on

template <typename KnownLine>
class ResultReader final : public BlockReader<ResultReader<KnownLine>, KnownLine, act, Result> {
public:
  using Base = BlockReader<ResultReader<KnownLine>, KnownLine, act, Result>;
  using Base::Base;

  void close(Result&& from) {
    auto& check = this->model.config_checks.emplace_back();
    check.where = from.where;
    check.result = from.result;
    check.profile = from.profile;
    check.object = from.object;
    check.as_printed = from.message;
  }
};

// A message that is not known has no mark of its own, so it is believed only where results stand:
// after the command was typed, or right below another result (one odd line between them does no
// harm).
class ProfileReader final : public Reader {
public:
  ProfileReader(Model& model, std::uint32_t output)
      : known_(model, output), other_(model, output), typed_(!model.outputs[output].typed.empty()) {
  }

  [[nodiscard]] LineKind feed(const Line& line) override {
    auto kind = known_.feed(line);
    if (kind == LineKind::unrecognised && expected(line)) {
      kind = other_.feed(line);
    }
    if (kind != LineKind::unrecognised) {
      results_ = true;
      missed_ = 0;
    } else if (line.number != missed_line_) {
      missed_ += 1;
      missed_line_ = line.number;
    }
    return kind;
  }
  [[nodiscard]] bool knows(std::string_view text) override {
    return known_.knows(text) || ((typed_ || results_) && other_.knows(text));
  }
  [[nodiscard]] const Mismatch& mismatch() const override { return known_.mismatch(); }
  void finish(bool complete) override {
    known_.finish(complete);
    other_.finish(complete);
  }

private:
  [[nodiscard]] bool expected(const Line& line) const {
    const auto before = missed_ - (line.number == missed_line_ ? 1 : 0);
    return results_ ? before <= 1 : typed_;
  }

  ResultReader<g::known_line> known_;
  ResultReader<g::other_result> other_;
  bool typed_;
  bool results_ = false;  // seen
  int missed_ = 0;        // lines since the last result
  std::uint32_t missed_line_ = 0;
};

}  // namespace

std::unique_ptr<Reader> open_wa_show_ipsec_profile(Model& model, std::uint32_t output) {
  return std::make_unique<ProfileReader>(model, output);
}

bool begins_wa_show_ipsec_profile(std::string_view line, std::string_view /*next*/) {
  return matches_whole<g::known_line>(line);
}

}  // namespace sapair::nec
