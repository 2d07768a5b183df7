#include "checker/report/text.hpp"

#include <algorithm>
#include <optional>

#include "checker/catalogue/labels.hpp"
#include "checker/report/escape.hpp"
#include "checker/report/table.hpp"

namespace sapair::report {
namespace {

// How much is shown unless asked for all.
constexpr std::size_t tables_shown = 3;
constexpr std::size_t tunnels_shown = 20;
constexpr std::size_t evidence_lines_shown = 12;

class Writer {
public:
  Writer(const Subject& subject, const Look& look)
      : diagnosis_(subject.diagnosis), subject_(subject), look_(look),
        redactor_(redactor_for(subject)) {}

  [[nodiscard]] std::string write() && {
    head();
    std::size_t number = 0;
    for (const auto& cause : diagnosis_.causes) {
      out_ += '\n';
      title_line(std::to_string(++number) + ". ", cause, true);
      body(cause);
    }
    if (diagnosis_.causes.empty() && diagnosis_.verdict == Verdict::up) {
      out_ += std::string(in(Label::no_cause)) + '\n';
    }
    tunnels();
    findings();
    reading();
    return std::move(out_);
  }

private:
  // ---- words
  // -------------------------------------------------------------------------------------

  [[nodiscard]] std::string_view in(Label l) const { return label(l).in(look_.language); }

  [[nodiscard]] std::string shown(std::string_view text) const { return for_terminal(text); }
  [[nodiscard]] std::string quoted(std::string_view text) const {
    return shortened(for_terminal(redactor_.mask(text)));
  }

  [[nodiscard]] std::string coloured(std::string_view text, std::string_view colour) const {
    return look_.colour ? "\x1b[" + std::string(colour) + 'm' + std::string(text) + "\x1b[0m"
                        : std::string(text);
  }

  [[nodiscard]] static std::string_view colour_of(Verdict verdict) {
    switch (verdict) {
    case Verdict::up:
      return "1;32";
    case Verdict::degraded:
      return "1;33";
    case Verdict::down:
      return "1;31";
    case Verdict::unknown:
      break;
    }
    return "1;35";
  }

  [[nodiscard]] static std::string_view colour_of(Severity severity) {
    switch (severity) {
    case Severity::error:
      return "31";
    case Severity::warning:
      return "33";
    case Severity::info:
      break;
    }
    return "36";
  }

  // ---- parts
  // -------------------------------------------------------------------------------------

  void head() {
    out_ += std::string(in(Label::verdict)) + ": " +
            coloured(label(diagnosis_.verdict).in(look_.language), colour_of(diagnosis_.verdict)) +
            '\n';
    out_ += shown(name_of(diagnosis_, End::a));
    if (diagnosis_.b) {
      out_ += " <-> " + shown(name_of(diagnosis_, End::b));
    }
    out_ += '\n';
    if (is_one_ended(diagnosis_)) {
      out_ += std::string(in(Label::one_ended)) + '\n';
    }
  }

  void title_line(std::string_view mark, const Finding& f, bool with_certainty) {
    auto tag = std::string(label(f.severity).in(look_.language));
    if (with_certainty) {
      tag += ", " + std::string(label(f.certainty).in(look_.language));
    }
    const auto& e = entry(f.id);
    out_ += std::string(mark) + coloured('[' + tag + ']', colour_of(f.severity)) + ' ' +
            shown(title(f, diagnosis_, look_.language)) + "  (" +
            std::string(with_certainty ? e.cause : e.rule) + ")\n";
  }

  void body(const Finding& f) {
    facts(f);
    evidence(f);
    if (const auto words = explanation(f, diagnosis_, look_.language); !words.empty()) {
      heading(Label::why);
      out_ += "     " + shown(words) + '\n';
    }
    advice(Label::remedy, f.remedies);
    advice(Label::next, f.next);
  }

  void heading(Label l) { out_ += "   " + std::string(in(l)) + ":\n"; }

  void facts(const Finding& f) {
    const auto fact = [&](Label l, const std::string& value) {
      out_ += "   " + std::string(in(l)) + ": " + shown(value) + '\n';
    };
    fact(Label::where, place_of(f, diagnosis_, look_.language));
    if (f.direction) {
      fact(Label::direction, flow_of(*f.direction, diagnosis_));
    }
    attribute(f);
  }

  void attribute(const Finding& f) {
    if (!f.attribute.empty()) {
      out_ += "   " + std::string(in(Label::attribute)) + ": " +
              shown(attribute_of(f, diagnosis_, look_.language)) + '\n';
    }
  }

  void evidence(const Finding& f) {
    if (f.evidence.empty()) {
      return;
    }
    heading(Label::evidence);
    for (const auto& e : f.evidence) {
      const auto lines = lines_of(e);
      const auto shown_lines =
          look_.verbose ? lines.size() : std::min(lines.size(), evidence_lines_shown);
      for (std::size_t i = 0; i < shown_lines; ++i) {
        out_ += "     " + shown(e.source) + ':' + std::to_string(lines[i].line) + ": " +
                quoted(lines[i].text) + '\n';
      }
      if (shown_lines < lines.size()) {
        out_ += "     " + more(Label::evidence_more, lines.size() - shown_lines) + '\n';
      }
    }
  }

  // The commands stand alone on their lines, so that a line can be copied as it is.
  void advice(Label what, const std::vector<Advice>& list) {
    if (list.empty()) {
      return;
    }
    heading(what);
    for (const auto& a : list) {
      out_ += "     " + shown(name_of(diagnosis_, a.side)) + ": " +
              shown(why(a, diagnosis_, look_.language)) + '\n';
      for (const auto& command : commands(a, diagnosis_)) {
        out_ += "         " + shown(command) + '\n';
      }
    }
  }

  [[nodiscard]] std::string more(Label l, std::size_t count) const {
    return filled(in(l), {{"count", std::to_string(count)}});
  }

  // ---- tunnels
  // -----------------------------------------------------------------------------------

  [[nodiscard]] std::string tunnel_name(const TunnelPair& t) const {
    const auto name = [&](const std::string& n) {
      return n.empty() ? std::string(in(Label::not_known_here)) : shown(n);
    };
    return diagnosis_.b ? name(t.a_name) + " <-> " + name(t.b_name)
                        : name(t.a_name.empty() ? t.b_name : t.a_name);
  }

  void tunnels() {
    std::size_t tables = 0;
    std::size_t names = 0;
    for (const auto& t : diagnosis_.tunnels) {
      const bool with_table =
          (!t.table.empty() || !t.children.empty()) && (look_.verbose || tables < tables_shown);
      if (!with_table && !look_.verbose && names == tunnels_shown) {
        out_ += more(Label::tunnels_more,
                     static_cast<std::size_t>(&diagnosis_.tunnels.back() - &t) + 1) +
                '\n';
        return;
      }
      out_ += (with_table || names == 0 ? "\n" : "") + std::string(in(Label::tunnel)) + ' ' +
              tunnel_name(t) + ": " +
              coloured(label(t.verdict).in(look_.language), colour_of(t.verdict)) + '\n';
      if (with_table) {
        ++tables;
        table(t);
      } else {
        ++names;
      }
    }
  }

  void table(const TunnelPair& t) {
    Table table;
    const bool both = diagnosis_.b.has_value();
    std::vector<std::string> head = {std::string(in(Label::item)),
                                     shown(short_name(diagnosis_, End::a))};
    if (both) {
      head.push_back(shown(short_name(diagnosis_, End::b)));
    }
    table.row(std::move(head));
    table.rule();
    const auto row = [&](std::string_view what, const std::string& a, const std::string& b,
                         bool differs) {
      const auto value = [&](const std::string& v) {
        return v.empty() ? std::string(in(Label::not_printed)) : quoted(v);
      };
      std::vector<std::string> cells = {std::string(what), value(a)};
      if (both) {
        cells.push_back(value(b));
        cells.push_back(differs ? std::string(in(Label::differs_mark)) : std::string());
      }
      table.row(std::move(cells));
    };
    for (const auto& c : t.table) {
      row(label(c.what).in(look_.language), c.a, c.b, c.differs);
    }
    const auto spi = [](std::optional<std::uint32_t> s) { return s ? hex32(*s) : std::string(); };
    for (const auto& c : t.children) {
      // The one end's outbound SA is the other's inbound SA.
      const auto spis = [&](Label l, std::optional<std::uint32_t> a,
                            std::optional<std::uint32_t> b) {
        if (a || b) {
          row(in(l), spi(a), spi(b), a && b && *a != *b);
        }
      };
      spis(Label::spi_a_to_b, c.a_out_spi, c.b_in_spi);
      spis(Label::spi_b_to_a, c.a_in_spi, c.b_out_spi);
    }
    out_ += table.str("   ");
  }

  // ---- the rest
  // ----------------------------------------------------------------------------------

  void findings() {
    if (diagnosis_.findings.empty()) {
      return;
    }
    out_ += '\n' + std::string(in(Label::findings)) + '\n';
    for (const auto& f : diagnosis_.findings) {
      title_line(" - ", f, false);
      if (const auto words = explanation(f, diagnosis_, look_.language); !words.empty()) {
        out_ += "   " + shown(words) + '\n';
      }
      attribute(f);
      evidence(f);
      advice(Label::remedy, f.remedies);
      advice(Label::next, f.next);
    }
  }

  void reading() { out_ += '\n' + what_was_read(subject_, redactor_, look_); }

  const Diagnosis& diagnosis_;
  const Subject& subject_;
  Look look_;
  Redactor redactor_;
  std::string out_;
};

}  // namespace

std::string text(const Subject& subject, const Look& look) {
  return Writer(subject, look).write();
}

}  // namespace sapair::report
