#include "tests/support/invariants.hpp"

#include <memory>

#include <nlohmann/json.hpp>

#include "parsers/json/model_json.hpp"
#include "parsers/read.hpp"
#include "parsers/text/document.hpp"
#include "parsers/text/valid_utf8.hpp"
#include "tests/support/texts.hpp"

namespace sapair::test {
namespace {

[[nodiscard]] std::string broken_record(const Model& model, const Where& where, std::size_t lines) {
  if (where.line == 0 && where.last_line == 0) {
    return {};
  }
  if (where.output >= model.outputs.size()) {
    return "a record of no output";
  }
  if (where.line == 0 || where.line > where.last_line || where.last_line > lines) {
    return "a record of lines " + std::to_string(where.line) + " to " +
           std::to_string(where.last_line) + " of " + std::to_string(lines);
  }
  return {};
}

[[nodiscard]] std::string broken_model(const Model& model, std::size_t lines) {
  std::string wrong;
  const auto check = [&](const auto& records) {
    for (const auto& record : records) {
      if (wrong.empty()) {
        wrong = broken_record(model, record.where, lines);
      }
    }
  };
  check(model.ike_sas);
  check(model.tunnels);
  check(model.ipsec_sas);
  check(model.interfaces);
  check(model.ppp);
  check(model.nat);
  check(model.routes);
  check(model.config_checks);
  check(model.events);
  check(model.notes);
  for (const auto& sa : model.ipsec_sas) {
    if (sa.tunnel != no_tunnel && sa.tunnel >= model.tunnels.size()) {
      wrong = "an SA of a tunnel that is not there";
    }
  }
  for (const auto& output : model.outputs) {
    if (output.source >= model.sources.size() || output.first_line > output.last_line ||
        output.last_line > lines) {
      wrong = "an output of lines " + std::to_string(output.first_line) + " to " +
              std::to_string(output.last_line);
    }
  }
  return wrong;
}

}  // namespace

std::string broken_invariant(const std::string& bytes) {
  const auto document = Document::from_bytes("text", bytes);
  const auto text = document->text();
  if (document->content() == Content::text && valid_utf8(text) != text) {
    return "a text that is not UTF-8";
  }
  const auto reading = read({document});
  const auto& c = reading.coverage;
  if (c.lines != c.understood + c.ignored + c.unrecognised) {
    return "lines that are of no kind";
  }
  const auto lines = document->content() == Content::text ? count_lines(text) : 0;
  if (c.lines != lines) {
    return std::to_string(c.lines) + " lines were read of " + std::to_string(lines);
  }
  std::size_t listed = 0;
  for (const auto& u : reading.unrecognised) {
    listed += u.last_line - u.line + 1;
  }
  if (listed != c.unrecognised) {
    return "unrecognised lines that are not listed";
  }
  for (const auto& model : reading.devices) {
    if (auto wrong = broken_model(model, lines); !wrong.empty()) {
      return wrong;
    }
    (void)sapair::to_json(model).dump();  // throws where text is not UTF-8
  }
  return {};
}

}  // namespace sapair::test
