// What is amiss in a text itself, apart from what it says about tunnels.

#include "checker/rules/build.hpp"

namespace sapair::rules {

void notes(const View& view, const Cases& /*cases*/, Report& report) {
  for (const auto& note : view.model->notes) {
    FindingId id{};
    auto severity = Severity::warning;
    switch (note.kind) {
    case NoteKind::printed_twice_differs:
      id = FindingId::printed_twice_differs;
      break;
    case NoteKind::count_differs:
      id = FindingId::count_differs;
      break;
    case NoteKind::truncated:
      id = FindingId::truncated_output;
      break;
    case NoteKind::block_start_missing:
      id = FindingId::heading_missing;
      severity = Severity::info;
      break;
    }
    auto f = make(id, Certainty::certain, severity, place(view.end));
    const auto or_dash = [](std::string_view text) {
      return text.empty() ? std::string("-") : std::string(text);
    };
    f.args = {{"what", or_dash(note.what)},
              {"first", or_dash(note.first)},
              {"second", or_dash(note.second)}};
    auto where = note.where;
    where.last_line = where.line;
    cite(f, view.evidence(where));
    if (note.kind != NoteKind::printed_twice_differs) {
      f.next.push_back({AdviceId::show_sas, view.end, {}});
    }
    report.findings.push_back(std::move(f));
  }
}

}  // namespace sapair::rules
