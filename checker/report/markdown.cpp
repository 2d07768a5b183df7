#include "checker/report/markdown.hpp"

#include <algorithm>
#include <optional>

#include "checker/catalogue/labels.hpp"
#include "checker/report/escape.hpp"

namespace sapair::report {
namespace {

constexpr std::size_t tables_shown = 10;
constexpr std::size_t unrecognised_shown = 20;

class Writer {
public:
  Writer(const Subject& subject, const Look& look)
      : diagnosis_(subject.diagnosis), subject_(subject), look_(look),
        redactor_(redactor_for(subject)) {}

  [[nodiscard]] std::string write() && {
    out_ += "# " + std::string(in(Label::verdict)) + ": " +
            std::string(label(diagnosis_.verdict).in(look_.language)) + "\n\n";
    out_ += "**" + shown(name_of(diagnosis_, End::a)) + "**";
    if (diagnosis_.b) {
      out_ += " ↔ **" + shown(name_of(diagnosis_, End::b)) + "**";
    }
    out_ += '\n';
    if (is_one_ended(diagnosis_)) {
      out_ += '\n' + std::string(in(Label::one_ended)) + '\n';
    }
    std::size_t number = 0;
    for (const auto& cause : diagnosis_.causes) {
      out_ += "\n## " + std::to_string(++number) + ". " +
              shown(title(cause, diagnosis_, look_.language)) + "\n\n";
      out_ += '`' + std::string(entry(cause.id).cause) + "` · " +
              std::string(label(cause.severity).in(look_.language)) + " · " +
              std::string(label(cause.certainty).in(look_.language)) + " · " +
              std::string(in(Label::where)) + ": " +
              shown(place_of(cause, diagnosis_, look_.language));
      if (cause.direction) {
        out_ += " · " + std::string(in(Label::direction)) + ": " +
                shown(flow_of(*cause.direction, diagnosis_));
      }
      out_ += "\n";
      body(cause);
    }
    if (diagnosis_.causes.empty() && diagnosis_.verdict == Verdict::up) {
      out_ += '\n' + std::string(in(Label::no_cause)) + '\n';
    }
    tunnels();
    if (!diagnosis_.findings.empty()) {
      out_ += "\n## " + std::string(in(Label::findings)) + '\n';
      for (const auto& f : diagnosis_.findings) {
        out_ += "\n### " + std::string(label(f.severity).in(look_.language)) + ": " +
                shown(title(f, diagnosis_, look_.language)) + "\n\n`" +
                std::string(entry(f.id).rule) + "`\n";
        body(f);
      }
    }
    reading();
    return std::move(out_);
  }

private:
  [[nodiscard]] std::string_view in(Label l) const { return label(l).in(look_.language); }
  [[nodiscard]] static std::string shown(std::string_view text) { return for_markdown(text); }
  [[nodiscard]] std::string quoted(std::string_view text) const {
    return for_markdown(redactor_.mask(text));
  }

  void bold(Label l) { out_ += "\n**" + std::string(in(l)) + "**\n\n"; }

  void body(const Finding& f) {
    if (!f.attribute.empty()) {
      out_ += '\n' + std::string(in(Label::attribute)) + ": " +
              shown(attribute_of(f, diagnosis_, look_.language)) + '\n';
    }
    if (!f.evidence.empty()) {
      bold(Label::evidence);
      std::string lines;
      for (const auto& e : f.evidence) {
        for (const auto& line : lines_of(e)) {
          lines += e.source + ':' + std::to_string(line.line) + ": " +
                   shortened(redactor_.mask(line.text)) + '\n';
        }
      }
      out_ += markdown_block(lines);
    }
    if (const auto words = explanation(f, diagnosis_, look_.language); !words.empty()) {
      bold(Label::why);
      out_ += shown(words) + '\n';
    }
    advice(Label::remedy, f.remedies);
    advice(Label::next, f.next);
  }

  void advice(Label what, const std::vector<Advice>& list) {
    if (list.empty()) {
      return;
    }
    bold(what);
    bool first = true;
    for (const auto& a : list) {
      out_ += (first ? "" : "\n") + shown(name_of(diagnosis_, a.side)) + ": " +
              shown(why(a, diagnosis_, look_.language)) + '\n';
      first = false;
      std::string lines;
      for (const auto& command : commands(a, diagnosis_)) {
        lines += command + '\n';
      }
      if (!lines.empty()) {
        out_ += '\n' + markdown_block(lines);
      }
    }
  }

  void tunnels() {
    std::size_t tables = 0;
    for (const auto& t : diagnosis_.tunnels) {
      if (!look_.verbose && tables == tables_shown) {
        out_ += '\n' +
                filled(in(Label::tunnels_more),
                       {{"count", std::to_string(diagnosis_.tunnels.size() - tables)}}) +
                '\n';
        return;
      }
      ++tables;
      const auto name = [&](const std::string& n) {
        return n.empty() ? std::string(in(Label::not_known_here)) : shown(n);
      };
      out_ += "\n## " + std::string(in(Label::tunnel)) + ' ' + name(t.a_name) +
              (diagnosis_.b ? " ↔ " + name(t.b_name) : "") + ": " +
              std::string(label(t.verdict).in(look_.language)) + '\n';
      table(t);
    }
  }

  void row(const std::string& what, const std::string& a, const std::string& b, bool differs) {
    const auto value = [&](const std::string& v) {
      return v.empty() ? std::string(in(Label::not_printed)) : quoted(v);
    };
    out_ += "| " + what + " | " + value(a) + " | ";
    if (diagnosis_.b) {
      out_ +=
          value(b) + " | " + (differs ? "**" + std::string(in(Label::differs_mark)) + "** |" : "|");
    }
    out_ += '\n';
  }

  void table(const TunnelPair& t) {
    if (t.table.empty() && t.children.empty()) {
      return;
    }
    out_ +=
        "\n| " + std::string(in(Label::item)) + " | " + shown(name_of(diagnosis_, End::a)) + " | ";
    out_ += diagnosis_.b ? shown(name_of(diagnosis_, End::b)) + " | |\n|---|---|---|---|\n"
                         : "\n|---|---|\n";
    for (const auto& c : t.table) {
      row(std::string(label(c.what).in(look_.language)), c.a, c.b, c.differs);
    }
    const auto spi = [](std::optional<std::uint32_t> s) { return s ? hex32(*s) : std::string(); };
    for (const auto& c : t.children) {
      const auto spis = [&](Label l, std::optional<std::uint32_t> a,
                            std::optional<std::uint32_t> b) {
        if (a || b) {
          row(std::string(in(l)), spi(a), spi(b), a && b && *a != *b);
        }
      };
      spis(Label::spi_a_to_b, c.a_out_spi, c.b_in_spi);
      spis(Label::spi_b_to_a, c.a_in_spi, c.b_out_spi);
    }
  }

  void reading() {
    const auto c = coverage(subject_);
    out_ += "\n---\n\n" + std::string(in(Label::read)) + ": " +
            filled(in(Label::read_lines), {{"lines", std::to_string(c.lines)},
                                           {"understood", std::to_string(c.understood)},
                                           {"ignored", std::to_string(c.ignored)},
                                           {"unrecognised", std::to_string(c.unrecognised)}}) +
            '\n';
    const auto lines = unrecognised(subject_);
    if (lines.empty()) {
      return;
    }
    bold(Label::unrecognised);
    const auto count = look_.verbose ? lines.size() : std::min(lines.size(), unrecognised_shown);
    std::string block;
    for (std::size_t i = 0; i < count; ++i) {
      const auto& u = *lines[i].line;
      block +=
          u.source + ':' + std::to_string(u.line) + ": " + shortened(redactor_.mask(u.text)) + '\n';
    }
    out_ += markdown_block(block);
    if (count < lines.size()) {
      out_ +=
          '\n' +
          filled(in(Label::unrecognised_more), {{"count", std::to_string(lines.size() - count)}}) +
          '\n';
    }
  }

  const Diagnosis& diagnosis_;
  const Subject& subject_;
  Look look_;
  Redactor redactor_;
  std::string out_;
};

}  // namespace

std::string markdown(const Subject& subject, const Look& look) {
  return Writer(subject, look).write();
}

}  // namespace sapair::report
