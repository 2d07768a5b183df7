#include "checker/check.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <string>
#include <tuple>

#include "checker/case.hpp"
#include "checker/catalogue.hpp"
#include "checker/pairing.hpp"
#include "checker/rules/build.hpp"
#include "checker/rules/rules.hpp"
#include "checker/table.hpp"
#include "checker/view.hpp"
#include "parsers/text/document.hpp"

namespace sapair {
namespace {

using rules::cite;
using rules::make;
using rules::Report;

constexpr std::int64_t clock_skew_s = 300;

[[nodiscard]] bool heavy(const Finding& f) {
  return f.severity == Severity::error && f.certainty != Certainty::possible;
}

// ---- which devices are the two ends
// ----------------------------------------------------------------

[[nodiscard]] bool same_texts(const Model& a, const Model& b) {
  return std::ranges::any_of(a.sources, [&](const auto& x) {
    return std::ranges::any_of(b.sources, [&](const auto& y) {
      return x == y || (x->text() == y->text() && !x->text().empty());
    });
  });
}

struct Ends {
  const Model* a = nullptr;
  const Model* b = nullptr;
};

// A text of one end may hold a few lines of another device. Of all combinations the one counts that
// has most SAs in common.
[[nodiscard]] Ends choose(const Reading& a, const Reading* b) {
  if (b == nullptr) {
    std::vector<const Model*> speaking;
    for (const auto& model : a.devices) {
      if (!model.outputs.empty()) {
        speaking.push_back(&model);
      }
    }
    if (speaking.empty()) {
      return {&a.devices.front(), nullptr};
    }
    return {speaking[0], speaking.size() > 1 ? speaking[1] : nullptr};
  }
  Ends best{&a.devices.front(), &b->devices.front()};
  if (a.devices.size() == 1 && b->devices.size() == 1) {
    return best;
  }
  auto most = std::tuple<std::size_t, std::size_t, bool>{};
  bool first = true;
  for (const auto& x : a.devices) {
    for (const auto& y : b->devices) {
      const View va(x, End::a);
      const View vb(y, End::b);
      const auto pairing = pair_up(va, vb);
      std::size_t shared = 0;
      std::size_t matched = 0;
      for (const auto& match : pairing.matches) {
        shared += match.sas.size() + match.ikes.size();
        matched += match.joined_by != JoinedBy::nothing ? 1 : 0;
      }
      const std::tuple score{shared, matched, va.shows_tunnels() && vb.shows_tunnels()};
      if (first || score > most) {
        most = score;
        best = {&x, &y};
        first = false;
      }
    }
  }
  return best;
}

// ---- verdicts
// --------------------------------------------------------------------------------------

[[nodiscard]] Verdict verdict_of(const Case& tunnel, const Report& report) {
  bool stopped = false;   // something (almost) certain stops it
  bool in_doubt = false;  // something possible would
  bool impaired = false;
  bool collected_apart = false;
  bool all = true;    // every end has its IPsec SAs
  bool none = false;  // one end has none
  bool negotiating = false;
  bool no_ike = true;
  for (const auto end : tunnel.ends()) {
    all = all && tunnel.children(end) == Have::some;
    none = none || tunnel.children(end) == Have::none;
    negotiating = negotiating || tunnel.ike(end) == Have::trying;
    no_ike = no_ike && tunnel.ike(end) == Have::none;
  }
  for (const auto& f : report.causes) {
    if (f.tunnel && *f.tunnel != tunnel.index()) {
      continue;
    }
    collected_apart = collected_apart || f.id == FindingId::stale_sa_collected_apart;
    if (f.severity == Severity::error) {
      (f.certainty == Certainty::possible ? in_doubt : stopped) = true;
    } else if (f.severity == Severity::warning) {
      impaired = true;
    }
  }
  if (collected_apart) {
    return Verdict::unknown;
  }
  if (stopped || none || (negotiating && !all) || (no_ike && !all)) {
    return Verdict::down;
  }
  if (!all || in_doubt) {
    return Verdict::unknown;
  }
  if (!tunnel.two()) {
    // Alone, an end proves only what it has received.
    const auto& c = tunnel.counters(End::a);
    if (c.packets_in.value_or(0) == 0 || c.packets_out.value_or(0) == 0) {
      return Verdict::unknown;
    }
  }
  return impaired ? Verdict::degraded : Verdict::up;
}

[[nodiscard]] int weight(Verdict v) {
  switch (v) {
  case Verdict::up:
    return 0;
  case Verdict::unknown:
    return 1;
  case Verdict::degraded:
    return 2;
  case Verdict::down:
    return 3;
  }
  return 1;
}

// ---- findings about the texts as a whole
// ------------------------------------------------------------

class Checker {
public:
  Checker(const Model& a, const Model* b) : a_(a, End::a) {
    if (b != nullptr) {
      b_.emplace(*b, End::b);
      a_.peer = &*b_;
      b_->peer = &a_;
    }
  }

  Diagnosis result() && {
    name_ends();
    if (b_ && same_texts(*a_.model, *b_->model) && a_.model != b_->model &&
        a_.model->device.hostname == b_->model->device.hostname) {
      return only(FindingId::same_text_twice, Place::both);
    }
    if (a_.model->outputs.empty() && (!b_ || b_->model->outputs.empty())) {
      return only(FindingId::no_evidence, b_ ? Place::both : Place::a);
    }
    pairing_ = b_ ? pair_up(a_, *b_) : alone(a_);
    if (pairing_.same_end) {
      return only(FindingId::same_end_twice, Place::both);
    }
    if (pairing_.unrelated) {
      return unrelated();
    }
    make_cases();
    run_rules();
    whole_texts();
    order();
    conclude();
    return std::move(diagnosis_);
  }

private:
  [[nodiscard]] const View& view(End end) const { return end == End::a ? a_ : *b_; }

  void name_ends() {
    diagnosis_.a = {a_.name, a_.platform};
    if (b_) {
      diagnosis_.b = Diagnosis::Named{b_->name, b_->platform};
      if (diagnosis_.a.name == diagnosis_.b->name) {
        // Two routers called "Router": the files' names tell them apart.
        const auto source = [](const View& v) {
          return v.model->sources.empty() ? std::string() : v.model->sources.front()->name();
        };
        if (source(a_) != source(*b_)) {
          diagnosis_.a.name = source(a_);
          diagnosis_.b->name = source(*b_);
        }
      }
    }
  }

  Diagnosis only(FindingId id, Place where) {
    auto f = make(id, Certainty::certain, Severity::error, where);
    for (const auto* v : {&a_, b_ ? &*b_ : nullptr}) {
      if (v == nullptr) {
        continue;
      }
      if (id == FindingId::no_evidence || id == FindingId::same_end_twice ||
          id == FindingId::same_text_twice) {
        if (!(id != FindingId::no_evidence && v->end == End::a)) {
          f.next.push_back({AdviceId::show_sas, v->end, {}});
        }
      }
      if (id == FindingId::same_end_twice && !v->tunnels.empty()) {
        const auto& where_seen = v->tunnels.front().seen.front();
        cite(f, v->evidence({where_seen.output, where_seen.line, where_seen.line}));
      }
    }
    diagnosis_.findings.push_back(std::move(f));
    diagnosis_.verdict = Verdict::unknown;
    return std::move(diagnosis_);
  }

  Diagnosis unrelated() {
    auto f = make(FindingId::unrelated_texts, Certainty::certain, Severity::error, Place::both);
    for (const auto* v : {&a_, &*b_}) {
      for (std::size_t i = 0; i < std::min<std::size_t>(v->tunnels.size(), 2); ++i) {
        const auto& where = v->tunnels[i].seen.front();
        cite(f, v->evidence({where.output, where.line, where.line}));
      }
      f.next.push_back({AdviceId::show_sas, v->end, {}});
    }
    diagnosis_.findings.push_back(std::move(f));
    report_texts();
    diagnosis_.verdict = Verdict::unknown;
    return std::move(diagnosis_);
  }

  void report_texts() {
    for (const auto end : {End::a, End::b}) {
      if (end == End::a || b_) {
        rules::notes(view(end), cases_, report_);
      }
    }
    diagnosis_.findings.insert(diagnosis_.findings.end(), report_.findings.begin(),
                               report_.findings.end());
  }

  void make_cases() {
    cases_.reserve(pairing_.matches.size());
    std::set<std::string> working;  // peers that a tunnel of end a works with
    for (std::size_t i = 0; i < pairing_.matches.size(); ++i) {
      cases_.emplace_back(a_, b_ ? &*b_ : nullptr, pairing_.matches[i], i);
      for (const auto end : cases_.back().ends()) {
        if (cases_.back().children(end) == Have::some) {
          for (const auto* t : cases_.back().tunnels(end)) {
            working.insert(std::to_string(static_cast<int>(end)) + remote_host(*t));
          }
        }
      }
    }
    for (auto& c : cases_) {
      for (const auto end : c.ends()) {
        for (const auto* t : c.tunnels(end)) {
          const auto host = remote_host(*t);
          if (c.children(end) == Have::none && !host.empty() &&
              working.contains(std::to_string(static_cast<int>(end)) + host)) {
            c.set_sibling_works();
          }
        }
      }
    }
  }

  void run_rules() {
    for (const auto rule : rules::of_an_end) {
      rule(a_, cases_, report_);
      if (b_) {
        rule(*b_, cases_, report_);
      }
    }
    for (const auto& c : cases_) {
      for (const auto rule : rules::of_a_tunnel) {
        rule(c, report_);
      }
      for (const auto rule : rules::of_a_dead_tunnel) {
        rule(c, report_);
      }
    }
  }

  void whole_texts() {
    for (const auto end : {End::a, End::b}) {
      if (end == End::b && !b_) {
        break;
      }
      const auto& v = view(end);
      const auto& others = pairing_.elsewhere[static_cast<std::size_t>(end)];
      if (!others.empty()) {
        no_counterpart(v, others);
      }
      if (b_ && !v.shows_tunnels()) {
        auto f = make(FindingId::end_not_looked_at, Certainty::certain, Severity::info, place(end));
        f.next.push_back({AdviceId::show_sas, end, {}});
        report_.findings.push_back(std::move(f));
      }
    }
    if (b_) {
      clock_skew();
    } else {
      auto f = make(FindingId::one_ended, Certainty::certain, Severity::info, Place::a);
      f.next.push_back({AdviceId::show_sa_detail, End::b, {}});
      report_.findings.push_back(std::move(f));
    }
  }

  void no_counterpart(const View& v, const std::vector<std::uint32_t>& others) {
    constexpr std::size_t named = 3;
    auto f = make(FindingId::no_counterpart, Certainty::certain, Severity::info, place(v.end));
    f.args["count"] = std::to_string(others.size());
    std::string peers;
    for (std::size_t i = 0; i < std::min(named, others.size()); ++i) {
      const auto& t = v.tunnels[others[i]];
      const auto host =
          t.tunnel.remote.host.empty() ? v.name_of(t) : std::string(t.tunnel.remote.host);
      peers += (i > 0 ? ", " : "") + host;
      cite(f, v.evidence({t.seen.front().output, t.seen.front().line, t.seen.front().line}));
    }
    f.args["peers"] = others.size() > named ? peers + ", ..." : peers;
    report_.findings.push_back(std::move(f));
  }

  void clock_skew() {
    const auto& x = a_.model->device.clock;
    const auto& y = b_->model->device.clock;
    if (!x || !y || x->zone_known != y->zone_known) {
      return;
    }
    auto skew = y->epoch_s - x->epoch_s;
    for (const auto& c : cases_) {
      // Where both print how long they have shared an IKE SA, the time between the two pastes is
      // known.
      for (const auto& [a, b] : c.match().ikes) {
        const auto& p = a_.ike_sas[a].sa.more->active_s;
        const auto& q = b_->ike_sas[b].sa.more->active_s;
        if (p && q) {
          skew = y->epoch_s - x->epoch_s - (std::int64_t{*q} - std::int64_t{*p});
        }
      }
    }
    if (std::llabs(skew) < clock_skew_s) {
      return;
    }
    auto f = make(FindingId::clock_skew, Certainty::certain, Severity::info, Place::both);
    f.args["seconds"] = std::to_string(std::llabs(skew));
    f.a = std::string(x->as_printed);
    f.b = std::string(y->as_printed);
    f.attribute = "clock";
    for (const auto* v : {&a_, &*b_}) {
      const auto& where = v->model->device.where;
      const auto& printed = v->model->device.clock->as_printed;
      for (auto n = where.line; n != 0 && n <= where.last_line; ++n) {
        auto line = v->evidence({where.output, n, n});
        if (line.text.find(printed) != std::string::npos) {
          cite(f, std::move(line));
          break;
        }
      }
    }
    report_.findings.push_back(std::move(f));
  }

  void order() {
    auto& causes = report_.causes;
    std::ranges::stable_sort(causes, {}, [](const Finding& f) {
      return std::tuple(f.certainty, f.severity, entry(f.id).stage);
    });
    auto& findings = report_.findings;
    // The same algorithm on every tunnel of a hub is one remark.
    std::set<std::tuple<FindingId, std::string, std::string, std::string>> told;
    std::erase_if(findings, [&](const Finding& f) {
      return entry(f.id).cause == "weak-crypto" &&
             !told.emplace(f.id, f.attribute, f.a, f.b).second;
    });
    std::ranges::stable_sort(
        findings, {}, [](const Finding& f) { return std::tuple(f.severity, entry(f.id).stage); });
  }

  void conclude() {
    auto verdict = std::optional<Verdict>();
    for (const auto& c : cases_) {
      auto& pair = diagnosis_.tunnels.emplace_back(tunnel_pair(c));
      pair.verdict = verdict_of(c, report_);
      if (!verdict || weight(pair.verdict) > weight(*verdict)) {
        verdict = pair.verdict;
      }
    }
    diagnosis_.verdict = verdict.value_or(Verdict::unknown);
    diagnosis_.causes = std::move(report_.causes);
    diagnosis_.findings = std::move(report_.findings);
  }

  View a_;
  std::optional<View> b_;
  Pairing pairing_;
  rules::Cases cases_;
  Report report_;
  Diagnosis diagnosis_;
};

}  // namespace

Diagnosis check(const Reading& a, const Reading* b) {
  const auto ends = choose(a, b);
  return Checker(*ends.a, ends.b).result();
}

int exit_status(const Diagnosis& diagnosis) {
  if (diagnosis.verdict == Verdict::down || std::ranges::any_of(diagnosis.causes, heavy)) {
    return 2;
  }
  if (diagnosis.verdict == Verdict::unknown) {
    return 3;
  }
  const auto warns = [](const Finding& f) { return f.severity != Severity::info; };
  return diagnosis.verdict == Verdict::degraded || std::ranges::any_of(diagnosis.causes, warns) ||
                 std::ranges::any_of(diagnosis.findings, warns)
             ? 1
             : 0;
}

}  // namespace sapair
