#include "checker/report/report.hpp"

#include <algorithm>
#include <cstdio>

#include "checker/catalogue/labels.hpp"
#include "checker/report/escape.hpp"

namespace sapair::report {

Redactor redactor_for(const Subject& subject) {
  Redactor redactor;
  for (const auto* reading : {&subject.a, subject.b}) {
    if (reading != nullptr) {
      for (const auto& source : reading->sources) {
        redactor.learn(source->text());
      }
    }
  }
  return redactor;
}

std::vector<Unread> unrecognised(const Subject& subject) {
  std::vector<Unread> lines;
  for (const auto& line : subject.a.unrecognised) {
    lines.push_back({End::a, &line});
  }
  if (subject.b != nullptr) {
    for (const auto& line : subject.b->unrecognised) {
      lines.push_back({End::b, &line});
    }
  }
  return lines;
}

Coverage coverage(const Subject& subject) {
  auto sum = subject.a.coverage;
  if (subject.b != nullptr) {
    sum += subject.b->coverage;
  }
  return sum;
}

std::string what_was_read(const Subject& subject, const Redactor& redactor, const Look& look) {
  constexpr std::size_t shown = 5;
  const auto in = [&](Label l) { return label(l).in(look.language); };
  const auto c = coverage(subject);
  auto out = std::string(in(Label::read)) + ": " +
             filled(in(Label::read_lines), {{"lines", std::to_string(c.lines)},
                                            {"understood", std::to_string(c.understood)},
                                            {"ignored", std::to_string(c.ignored)},
                                            {"unrecognised", std::to_string(c.unrecognised)}}) +
             '\n';
  const auto lines = unrecognised(subject);
  if (lines.empty()) {
    return out;
  }
  out += "   " + std::string(in(Label::unrecognised)) + ":\n";
  const auto count = look.verbose ? lines.size() : std::min(lines.size(), shown);
  for (std::size_t i = 0; i < count; ++i) {
    const auto& u = *lines[i].line;
    out += "     " + for_terminal(u.source) + ':' + std::to_string(u.line) + ": " +
           shortened(for_terminal(redactor.mask(u.text))) + '\n';
  }
  if (count < lines.size()) {
    out += "     " +
           filled(in(Label::unrecognised_more), {{"count", std::to_string(lines.size() - count)}}) +
           '\n';
  }
  return out;
}

std::string shortened(std::string text) {
  constexpr std::size_t most = 400;
  if (text.size() > most) {
    auto end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) {
      --end;
    }
    text.resize(end);
    text += " ...";
  }
  return text;
}

std::vector<Quoted> lines_of(const Evidence& evidence) {
  std::vector<Quoted> lines;
  auto number = evidence.line;
  std::string_view rest = evidence.text;
  do {
    const auto end = std::min(rest.find('\n'), rest.size());
    auto text = rest.substr(0, end);
    while (text.ends_with('\r')) {
      text.remove_suffix(1);
    }
    lines.push_back({number, text});
    ++number;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  } while (!rest.empty());
  return lines;
}

std::string short_name(const Diagnosis& diagnosis, End end) {
  if (end == End::b && !diagnosis.b) {
    return "b";
  }
  const auto& name = diagnosis.named(end).name;
  return name.empty() ? std::string(end == End::a ? "a" : "b") : name;
}

std::string name_of(const Diagnosis& diagnosis, End end) {
  auto name = short_name(diagnosis, end);
  if (end == End::b && !diagnosis.b) {
    return name;
  }
  const auto& named = diagnosis.named(end);
  if (named.platform != Platform::unknown) {
    name += " (" + std::string(platform_name(named.platform)) + ')';
  }
  return name;
}

std::string place_of(const Finding& finding, const Diagnosis& diagnosis, Language language) {
  switch (finding.where) {
  case Place::a:
    return name_of(diagnosis, End::a);
  case Place::b:
    return name_of(diagnosis, End::b);
  case Place::both:
    return std::string(label(Label::place_both).in(language));
  case Place::path:
    break;
  }
  return std::string(label(Label::place_path).in(language));
}

std::string flow_of(Flow flow, const Diagnosis& diagnosis) {
  const auto sender = flow == Flow::a_to_b ? End::a : End::b;
  return short_name(diagnosis, sender) + " -> " + short_name(diagnosis, other(sender));
}

std::string attribute_of(const Finding& finding, const Diagnosis& diagnosis, Language language) {
  if (finding.a.empty() && finding.b.empty()) {
    return finding.attribute;
  }
  const auto value = [&](const std::string& v) {
    return v.empty() ? std::string(label(Label::not_printed).in(language)) : v;
  };
  return finding.attribute + ": " + short_name(diagnosis, End::a) + ' ' + value(finding.a) + ", " +
         short_name(diagnosis, End::b) + ' ' + value(finding.b);
}

bool is_one_ended(const Diagnosis& diagnosis) {
  return !diagnosis.b && std::ranges::none_of(diagnosis.findings, [](const Finding& f) {
    return f.id == FindingId::one_ended;
  });
}

std::string hex32(std::uint32_t spi) {
  char buffer[16];
  const auto n = std::snprintf(buffer, sizeof buffer, "0x%08x", spi);
  return {buffer, static_cast<std::size_t>(n)};
}

}  // namespace sapair::report
