#include "checker/report/json.hpp"

#include <array>
#include <cstdio>
#include <utility>

#include <nlohmann/json.hpp>

#include "checker/report/escape.hpp"
#include "parsers/json/model_json.hpp"
#include "parsers/text/valid_utf8.hpp"

namespace sapair::report {
namespace {

using Json = nlohmann::ordered_json;

// ---- words of the schema
// -------------------------------------------------------------------------

constexpr std::array<const char*, 4> verdicts = {"up", "degraded", "down", "unknown"};
constexpr std::array<const char*, 3> certainties = {"certain", "likely", "possible"};
constexpr std::array<const char*, 3> severities = {"error", "warning", "info"};
constexpr std::array<const char*, 4> places = {"a", "b", "both", "path"};
constexpr std::array<const char*, 2> flows = {"a->b", "b->a"};
constexpr std::array<const char*, 2> ends = {"a", "b"};

struct ComparedWord {
  ComparedId id;
  const char* word;
};
constexpr std::array compared_words = std::to_array<ComparedWord>({
    {ComparedId::address, "address"},
    {ComparedId::peer, "peer"},
    {ComparedId::ike_version, "ike_version"},
    {ComparedId::ike_state, "ike_state"},
    {ComparedId::ike_encryption, "ike_encryption"},
    {ComparedId::ike_integrity, "ike_integrity"},
    {ComparedId::ike_dh_group, "ike_dh_group"},
    {ComparedId::ike_remaining, "ike_remaining"},
    {ComparedId::esp_encryption, "esp_encryption"},
    {ComparedId::esp_integrity, "esp_integrity"},
    {ComparedId::pfs, "pfs"},
    {ComparedId::mode, "mode"},
    {ComparedId::encapsulation, "encapsulation"},
    {ComparedId::selectors_local, "selectors_local"},
    {ComparedId::selectors_remote, "selectors_remote"},
    {ComparedId::remaining, "remaining"},
    {ComparedId::packets_out, "packets_out"},
    {ComparedId::packets_in, "packets_in"},
});

template <typename Words, typename Enum>
[[nodiscard]] const char* word(const Words& words, Enum value) {
  return words.at(static_cast<std::size_t>(value));
}

[[nodiscard]] const char* word(ComparedId id) {
  for (const auto& row : compared_words) {
    if (row.id == id) {
      return row.word;
    }
  }
  return "other";
}

[[nodiscard]] Json text_or_null(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(valid_utf8(text));
}

[[nodiscard]] Json spi_or_null(const std::optional<std::uint32_t>& spi) {
  return spi ? Json(hex32(*spi)) : Json(nullptr);
}

[[nodiscard]] std::string hex64(std::uint64_t value) {
  char buffer[24];
  const auto n =
      std::snprintf(buffer, sizeof buffer, "0x%016llx", static_cast<unsigned long long>(value));
  return {buffer, static_cast<std::size_t>(n)};
}

// No value of the model repeats a secret that the text shows elsewhere.
void mask(Json& j, const Redactor& redactor) {
  if (j.is_string()) {
    j = redactor.mask(j.get_ref<const std::string&>());
  } else if (j.is_structured()) {
    for (auto& element : j) {
      mask(element, redactor);
    }
  }
}

[[nodiscard]] Json coverage_json(const Coverage& c) {
  return {{"lines", c.lines},
          {"understood", c.understood},
          {"ignored", c.ignored},
          {"unrecognised", c.unrecognised}};
}

[[nodiscard]] std::string dumped(const Json& j) {
  return for_json(j.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

// ---- the diagnosis
// -------------------------------------------------------------------------------

class Writer {
public:
  Writer(const Subject& subject, Language language)
      : subject_(subject), diagnosis_(subject.diagnosis), language_(language),
        redactor_(redactor_for(subject)) {}

  [[nodiscard]] Json write() const {
    Json j;
    j["schema"] = "sapair.check/1";
    j["verdict"] = word(verdicts, diagnosis_.verdict);
    j["causes"] = Json::array();
    for (const auto& f : diagnosis_.causes) {
      Json c;
      c["id"] = entry(f.id).cause;
      finding(c, f);
      j["causes"].push_back(std::move(c));
    }
    j["findings"] = Json::array();
    for (const auto& f : diagnosis_.findings) {
      Json c;
      c["rule"] = entry(f.id).rule;
      c["severity"] = word(severities, f.severity);
      c["id"] = text_or_null(std::string(entry(f.id).cause));  // null: states no cause
      finding(c, f);
      j["findings"].push_back(std::move(c));
    }
    j["tunnels"] = Json::array();
    for (const auto& t : diagnosis_.tunnels) {
      j["tunnels"].push_back(tunnel(t));
    }
    j["sides"] = sides();
    j["coverage"] = coverage_json(coverage(subject_));
    j["unrecognised"] = Json::array();
    for (const auto& [side, line] : unrecognised(subject_)) {
      j["unrecognised"].push_back({{"side", word(ends, side)},
                                   {"source", valid_utf8(line->source)},
                                   {"line", line->line},
                                   {"text", valid_utf8(redactor_.mask(line->text))}});
    }
    return j;
  }

private:
  void finding(Json& j, const Finding& f) const {
    j["certainty"] = word(certainties, f.certainty);
    j["where"] = word(places, f.where);
    j["direction"] = f.direction ? Json(word(flows, *f.direction)) : Json(nullptr);
    j["attribute"] = text_or_null(f.attribute);
    j["a"] = text_or_null(f.a);
    j["b"] = text_or_null(f.b);
    j["title"] = valid_utf8(title(f, diagnosis_, language_));
    j["explanation"] = valid_utf8(explanation(f, diagnosis_, language_));
    j["evidence"] = Json::array();
    for (const auto& e : f.evidence) {
      j["evidence"].push_back({{"side", word(ends, e.side)},
                               {"source", valid_utf8(e.source)},
                               {"line", e.line},
                               {"last_line", e.last_line},
                               {"text", valid_utf8(redactor_.mask(e.text))}});
    }
    j["remedies"] = Json::array();
    for (const auto& a : f.remedies) {
      j["remedies"].push_back({{"side", word(ends, a.side)},
                               {"platform", platform_id(diagnosis_.named(a.side).platform)},
                               {"why", valid_utf8(why(a, diagnosis_, language_))},
                               {"commands", command_list(a)}});
    }
    j["next"] = Json::array();
    for (const auto& a : f.next) {
      const auto reason = valid_utf8(why(a, diagnosis_, language_));
      const auto list = command_list(a);
      for (const auto& command : list) {
        j["next"].push_back({{"side", word(ends, a.side)}, {"command", command}, {"why", reason}});
      }
      if (list.empty()) {
        j["next"].push_back({{"side", word(ends, a.side)}, {"command", nullptr}, {"why", reason}});
      }
    }
  }

  [[nodiscard]] Json command_list(const Advice& advice) const {
    auto list = Json::array();
    for (const auto& command : commands(advice, diagnosis_)) {
      list.push_back(valid_utf8(command));
    }
    return list;
  }

  [[nodiscard]] Json tunnel(const TunnelPair& t) const {
    Json a;
    Json b;
    a["name"] = text_or_null(t.a_name);
    b["name"] = text_or_null(t.b_name);
    auto differs = Json::array();
    for (const auto& c : t.table) {
      a[word(c.what)] = text_or_null(redactor_.mask(c.a));
      b[word(c.what)] = text_or_null(redactor_.mask(c.b));
      if (c.differs) {
        differs.push_back(word(c.what));
      }
    }
    Json ike;
    ike["paired"] = t.ike_paired;
    ike["initiator_spi"] = t.ike_spis ? Json(hex64(t.ike_spis->first)) : Json(nullptr);
    ike["responder_spi"] = t.ike_spis ? Json(hex64(t.ike_spis->second)) : Json(nullptr);
    auto children = Json::array();
    for (const auto& c : t.children) {
      children.push_back({{"a_out_spi", spi_or_null(c.a_out_spi)},
                          {"b_in_spi", spi_or_null(c.b_in_spi)},
                          {"a_in_spi", spi_or_null(c.a_in_spi)},
                          {"b_out_spi", spi_or_null(c.b_out_spi)},
                          {"paired", c.paired}});
    }
    return {{"verdict", word(verdicts, t.verdict)},
            {"a", std::move(a)},
            {"b", std::move(b)},
            {"differs", std::move(differs)},
            {"ike", std::move(ike)},
            {"children", std::move(children)}};
  }

  [[nodiscard]] static Json models(const Reading& reading) {
    if (reading.devices.size() == 1) {
      return to_json(reading.devices.front());
    }
    Json j;
    j["schema"] = "sapair.model/1";
    j["devices"] = Json::array();
    for (const auto& model : reading.devices) {
      j["devices"].push_back(to_json(model));
    }
    return j;
  }

  // One text that holds both ends is two sides.
  [[nodiscard]] Json sides() const {
    Json j;
    if (subject_.b != nullptr) {
      j["a"] = models(subject_.a);
      j["b"] = models(*subject_.b);
    } else if (diagnosis_.b && subject_.a.devices.size() == 2) {
      j["a"] = to_json(subject_.a.devices[0]);
      j["b"] = to_json(subject_.a.devices[1]);
    } else {
      j["a"] = models(subject_.a);
      j["b"] = nullptr;
    }
    mask(j, redactor_);
    return j;
  }

  const Subject& subject_;
  const Diagnosis& diagnosis_;
  Language language_;
  Redactor redactor_;
};

}  // namespace

std::string json(const Subject& subject, Language language) {
  return dumped(Writer(subject, language).write());
}

std::string model_json(const Reading& reading) {
  Json j;
  if (reading.devices.size() == 1) {
    j = to_json(reading.devices.front());
  } else {
    j["schema"] = "sapair.model/1";
    j["devices"] = Json::array();
    for (const auto& model : reading.devices) {
      j["devices"].push_back(to_json(model));
    }
  }
  const Diagnosis nothing;
  const auto redactor = redactor_for({nothing, reading});
  mask(j, redactor);
  j["coverage"] = coverage_json(reading.coverage);
  j["unrecognised"] = Json::array();
  for (const auto& u : reading.unrecognised) {
    Json line = {{"source", valid_utf8(u.source)},
                 {"line", u.line},
                 {"text", valid_utf8(redactor.mask(u.text))}};
    if (u.column != 0) {
      line["column"] = u.column;
      line["expected"] = u.expected;
    }
    j["unrecognised"].push_back(std::move(line));
  }
  return dumped(j);
}

}  // namespace sapair::report
