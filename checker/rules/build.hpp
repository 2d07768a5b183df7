// Small helpers that rules put findings together with.

#pragma once

#include <string>
#include <utility>
#include <vector>

#include "checker/case.hpp"
#include "checker/rules/rules.hpp"

namespace sapair::rules {

[[nodiscard]] inline Finding make(FindingId id, Certainty certainty, Severity severity,
                                  Place where) {
  Finding finding;
  finding.id = id;
  finding.certainty = certainty;
  finding.severity = severity;
  finding.where = where;
  return finding;
}

[[nodiscard]] inline Finding make(const Case& tunnel, FindingId id, Certainty certainty,
                                  Severity severity, Place where) {
  auto finding = make(id, certainty, severity, where);
  finding.tunnel = tunnel.index();
  return finding;
}

// Evidence without a line (nothing was printed there) proves nothing and is left out.
inline void cite(Finding& finding, Evidence evidence) {
  if (evidence.line != 0) {
    finding.evidence.push_back(std::move(evidence));
  }
}

inline void cite(Finding& finding, std::vector<Evidence> evidence) {
  for (auto& e : evidence) {
    cite(finding, std::move(e));
  }
}

// What commands of an end's platform need to name this tunnel.
[[nodiscard]] Args names_of(const View& view, const TunnelView* tunnel);
[[nodiscard]] Args names_of(const Case& tunnel, End end);

inline void mend(Finding& finding, const Case& tunnel, AdviceId id, End end) {
  finding.remedies.push_back({id, end, names_of(tunnel, end)});
}

inline void mend_both(Finding& finding, const Case& tunnel, AdviceId id) {
  for (const auto end : tunnel.ends()) {
    mend(finding, tunnel, id, end);
  }
}

inline void next(Finding& finding, const Case& tunnel, AdviceId id, End end) {
  finding.next.push_back({id, end, names_of(tunnel, end)});
}

// At every end there is; the other end of a one-ended diagnosis is asked for as well.
inline void next_both(Finding& finding, const Case& tunnel, AdviceId id) {
  next(finding, tunnel, id, End::a);
  next(finding, tunnel, id, End::b);
}

[[nodiscard]] inline Flow flow_to(End receiver) {
  return flow_from(other(receiver));
}
[[nodiscard]] inline std::string text_of(std::uint64_t n) {
  return std::to_string(n);
}
[[nodiscard]] std::string hex(std::uint32_t spi);

inline void values(Finding& finding, std::string attribute, End first, std::string its,
                   std::string others) {
  finding.attribute = std::move(attribute);
  finding.a = first == End::a ? its : others;
  finding.b = first == End::a ? std::move(others) : std::move(its);
}

}  // namespace sapair::rules
