#include "checker/report/report.hpp"

#include <algorithm>
#include <cstdio>

#include "checker/catalogue/labels.hpp"

namespace sapair::report {

Redactor redactor_for(const Subject& subject) {
  Redactor redactor;
  for (const auto* reading : {&subject.a, subject.b}) {
    if (reading == nullptr) {
      continue;
    }
    for (const auto& model : reading->devices) {
      for (const auto& source : model.sources) {
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

std::string name_of(const Diagnosis& diagnosis, End end) {
  const auto& named = diagnosis.named(end);
  auto name = named.name.empty() ? std::string(end == End::a ? "a" : "b") : named.name;
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
  const auto name = [&](End end) {
    const auto& n = diagnosis.named(end).name;
    return n.empty() ? std::string(end == End::a ? "a" : "b") : n;
  };
  const auto sender = flow == Flow::a_to_b ? End::a : End::b;
  return name(sender) + " -> " + name(other(sender));
}

std::string hex32(std::uint32_t spi) {
  char buffer[16];
  const auto n = std::snprintf(buffer, sizeof buffer, "0x%08x", spi);
  return {buffer, static_cast<std::size_t>(n)};
}

}  // namespace sapair::report
