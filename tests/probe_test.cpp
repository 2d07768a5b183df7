// The line probe. For every line of every text, one at a time:
//
//   drop    the line is removed: what it said is gone or a note tells of a gap; nothing else
//   changes garble  "ZZ " is put before it: it is listed as unrecognised, and the rest is as if it
//   were dropped insert  an unknown line follows it: that is listed as unrecognised, and nothing
//   changes cut     the text ends before it: what was complete by then is unchanged
//
// Models are compared without line numbers. "Nothing else" means: a record that was not read from
// this line is there, the same to the letter; a record that was may lose values and may fall into
// two, but holds nothing that it did not hold before.

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "parsers/json/model_json.hpp"
#include "parsers/text/document.hpp"
#include "parsers/transcript.hpp"
#include "tests/support/texts.hpp"

namespace sapair::test {
namespace {

using Json = nlohmann::ordered_json;

// ---- a model as a set of records
// -----------------------------------------------------------------

struct Range {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

struct Record {
  std::string list;         // "0 ike_sas": device and list
  Json body;                // without line numbers
  std::string text;         // the same, to compare
  std::vector<Range> from;  // lines it was read from; none: nobody says

  // Can anything that stands from `line` on be part of it?
  [[nodiscard]] bool may_depend_on(std::uint32_t line) const {
    return from.empty() ||
           std::ranges::any_of(from, [&](const Range& r) { return line <= r.last; });
  }
};

struct Snapshot {
  std::vector<Record> records;
  std::vector<std::string> notes;
  std::vector<std::string> unrecognised;  // texts, in order
  std::vector<std::uint32_t> unrecognised_lines;
  std::map<std::string, std::string> values;  // "ike_sas number 3" -> "3"; each once
  std::string all;                            // every record, in order, to compare
};

[[nodiscard]] Range take_lines(Json& record) {
  Range range;
  if (record.contains("line")) {
    range = {record["line"], record["last_line"]};
    record.erase("line");
    record.erase("last_line");
  }
  return range;
}

void collect_values(const Json& j, const std::string& path,
                    std::map<std::string, std::string>& values) {
  for (const auto& [key, value] : j.items()) {
    const auto deeper = j.is_array() ? path : path + ' ' + key;
    if (value.is_structured()) {
      collect_values(value, deeper, values);
    } else {
      const auto text = value.is_string() ? value.get<std::string>() : value.dump();
      values.emplace(deeper + '=' + text, text);
    }
  }
}

// An SA refers to its tunnel by number; the number is replaced by the tunnel itself, and the ends
// that it has from the tunnel are not repeated.
void resolve_tunnel(Json& sa, std::vector<Range>& from, const Json& tunnels) {
  if (!sa.contains("tunnel")) {
    return;
  }
  auto tunnel = tunnels.at(sa["tunnel"].get<std::size_t>());
  from.push_back(take_lines(tunnel));
  for (const auto* end : {"local", "remote"}) {
    if (sa.contains(end) && tunnel.contains(end) && sa[end] == tunnel[end]) {
      sa.erase(end);
    }
  }
  sa["tunnel"] = std::move(tunnel);
}

// What an output has from the prompts around it changes with them, and is no business of the
// others.
void tidy_output(Json& output, bool prompts_untouched) {
  output.erase("complete");
  if (!prompts_untouched) {
    output.erase("typed");
    output.erase("arguments");
  }
  if (output["platform"] == "unknown") {  // typed, and nothing recognised below it
    output.erase("platform");
    output.erase("name");
  }
}

[[nodiscard]] Snapshot snapshot_of(const Reading& reading, bool devices_apart) {
  Snapshot s;
  std::size_t number = 0;
  for (const auto& model : reading.devices) {
    const auto j = sapair::to_json(model);
    for (const auto& [key, value] : j.items()) {
      const auto list = (devices_apart ? std::to_string(number) + ' ' : "") + key;
      if (key == "notes") {
        for (auto note : value) {
          (void)take_lines(note);
          s.notes.push_back(note.dump());
        }
      } else if (value.is_structured()) {
        for (auto body : value.is_array() ? value : Json::array({value})) {
          std::vector<Range> from{take_lines(body)};
          if (key != "ipsec_sas") {
            collect_values(body, key, s.values);
          } else {
            resolve_tunnel(body, from, j["tunnels"]);
            auto own = body;
            own.erase("tunnel");
            collect_values(own, key, s.values);
          }
          if (key == "device" && body["platform"] == "unknown") {
            body.erase("platform");
          }
          if (key == "outputs") {
            tidy_output(body, devices_apart);
          }
          if (from.front().first == 0) {
            from.clear();
          }
          auto text = list + ' ' + body.dump();
          s.all += text + '\n';
          s.records.push_back({list, std::move(body), std::move(text), std::move(from)});
        }
      }
    }
    ++number;
  }
  for (const auto& u : reading.unrecognised) {
    s.unrecognised.emplace_back(u.text);
    s.unrecognised_lines.push_back(u.line);
  }
  return s;
}

// Does `whole` hold everything that `part` holds?
[[nodiscard]] bool holds(const Json& whole, const Json& part) {
  if (part.is_object()) {
    return whole.is_object() && std::ranges::all_of(part.items(), [&](const auto& item) {
             return whole.contains(item.key()) && holds(whole[item.key()], item.value());
           });
  }
  if (part.is_array()) {
    auto at = whole.is_array() ? whole.begin() : whole.end();
    return whole.is_array() && std::ranges::all_of(part, [&](const Json& e) {
             at = std::find_if(at, whole.end(), [&](const Json& w) { return holds(w, e); });
             return at != whole.end() && (++at, true);
           });
  }
  return whole == part;
}

constexpr std::uint32_t never = 0xffffffff;

[[nodiscard]] const Record* last_of(const Snapshot& s, const std::string& list) {
  const auto at = std::find_if(s.records.rbegin(), s.records.rend(),
                               [&](const Record& r) { return r.list == list; });
  return at == s.records.rend() ? nullptr : &*at;
}

// What is wrong with `after`, if only a line (or all) from `line` on was taken away; empty:
// nothing.
[[nodiscard]] std::string unexpected_change(const Snapshot& before, const Snapshot& after,
                                            std::uint32_t line, std::uint32_t open_from = never) {
  if (before.all == after.all) {
    return {};
  }
  std::multimap<std::string_view, const Record*> left;
  for (const auto& record : after.records) {
    left.emplace(record.text, &record);
  }
  std::string wrong;
  for (const auto& record : before.records) {
    if (const auto same = left.find(record.text); same != left.end()) {
      left.erase(same);
    } else if (!record.may_depend_on(line)) {
      wrong += "\n    changed or lost: " + record.text;
    }
  }
  for (const auto& [text, record] : left) {
    if (open_from != never &&
        (record == last_of(after, record->list) ||
         std::ranges::any_of(record->from, [&](const Range& r) { return open_from <= r.last; }))) {
      continue;
    }
    const auto is_whole_of = [&](const Record& r) {
      return r.list == record->list && r.may_depend_on(line) && holds(r.body, record->body);
    };
    if (!std::ranges::any_of(before.records, is_whole_of)) {
      wrong += "\n    not there before: " + std::string(text);
    }
  }
  return wrong;
}

// ---- the text, line by line
// ----------------------------------------------------------------------

struct ProbedLine {
  Range lines;  // more than one where a fold was undone
  std::string text;
  LineKind kind = LineKind::ignored;
  bool is_transcript = false;  // a prompt or a typed command: tells which device is talking
  std::size_t begin = 0;       // within the whole text
  std::size_t end = 0;         // behind its line end
};

[[nodiscard]] std::string lower(std::string_view text) {
  std::string s(text);
  std::ranges::transform(
      s, s.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return s;
}

// The values that are in `before` and not in `after` and are not printed in `line`. A few are
// allowed: the state, the direction, the algorithm's name that a line implies.
[[nodiscard]] std::string lost_without_being_said(const Snapshot& before, const Snapshot& after,
                                                  std::string_view line) {
  constexpr int implied = 12;
  int lost = 0;
  std::string list;
  const auto said = lower(line);
  for (const auto& [path, value] : before.values) {
    if (!after.values.contains(path)) {
      auto printed = lower(value);
      if (printed.starts_with("0x")) {
        printed.erase(0, std::min(printed.find_first_not_of("0x"), printed.size() - 1));
      }
      if (said.find(printed) == std::string::npos) {
        ++lost;
        list += "\n    " + path;
      }
    }
  }
  return lost > implied ? list : "";
}

class Probe : public testing::TestWithParam<AnyText> {
protected:
  void SetUp() override {
    const auto document = Document::from_file(GetParam().text, "text");
    text_ = document->text();
    if (!text_.empty() && text_.back() != '\n') {
      text_ += '\n';
    }
    const auto again = Document::from_bytes("text", text_);
    ASSERT_EQ(text_, again->text()) << "a clean text is not clean";
    std::vector<std::size_t> starts{0};
    for (std::size_t i = 0; i < text_.size(); ++i) {
      if (text_[i] == '\n') {
        starts.push_back(i + 1);
      }
    }
    ReadOptions options;
    options.on_line = [&](const Line& line, LineKind kind) {
      if (!line.text.empty()) {
        lines_.push_back({{line.number, line.last},
                          std::string(line.text),
                          kind,
                          prompt_from(line.text).has_value() || !formats_for(line.text).empty(),
                          starts[line.number - 1],
                          starts[line.last]});
      }
    };
    const auto reading = read({again}, options);
    apart_ = snapshot_of(reading, true);
    together_ = snapshot_of(reading, false);
  }

  // The whole text, read once; which device said what is not looked at where a prompt is tampered
  // with.
  [[nodiscard]] const Snapshot& before(const ProbedLine& line) const {
    return line.is_transcript ? together_ : apart_;
  }

  [[nodiscard]] static Snapshot read_text(std::string text, const ProbedLine& line) {
    return snapshot_of(read_bytes(std::move(text)), !line.is_transcript);
  }

  [[nodiscard]] std::string without(const ProbedLine& line) const {
    return text_.substr(0, line.begin) + text_.substr(line.end);
  }

  // Records what went wrong at a line.
  void wrong(const ProbedLine& line, const std::string& what) {
    ++failures_;
    if (failures_ <= 25) {
      report_ += GetParam().text.string() + ':' + std::to_string(line.lines.first) + ": " + what +
                 "\n    | " + line.text + '\n';
    }
  }

  void TearDown() override {
    EXPECT_EQ(0, failures_) << report_ << (failures_ > 25 ? "  ... and more\n" : "");
  }

  std::string text_;
  std::vector<ProbedLine> lines_;

private:
  Snapshot apart_;
  Snapshot together_;
  int failures_ = 0;
  std::string report_;
};

TEST_P(Probe, Drop) {
  for (const auto& line : lines_) {
    const auto& base = before(line);
    const auto after = read_text(without(line), line);
    const bool same = after.all == base.all;
    if (line.kind == LineKind::understood && same && after.notes == base.notes) {
      wrong(line, "dropped without effect, although it was understood");
    }
    if (line.kind != LineKind::understood && !line.is_transcript && !same) {
      wrong(line, "changes the model when dropped, although it was ignored or not recognised");
    }
    if (const auto change = unexpected_change(base, after, line.lines.first); !change.empty()) {
      wrong(line, "changes something else when dropped:" + change);
    }
    if (const auto lost = lost_without_being_said(base, after, line.text);
        !lost.empty() && !line.is_transcript) {
      wrong(line, "takes values with it that it does not say:" + lost);
    }
    auto expected = base.unrecognised;
    if (line.kind == LineKind::unrecognised) {
      expected.erase(std::ranges::find(expected, line.text));
    }
    for (const auto& u : after.unrecognised) {
      if (std::ranges::find(expected, u) == expected.end()) {
        wrong(line, "is needed to understand: " + u);
      }
    }
  }
}

TEST_P(Probe, Garble) {
  for (const auto& line : lines_) {
    const auto dropped = read_text(without(line), line);
    const auto after =
        read_text(text_.substr(0, line.begin) + "ZZ " + text_.substr(line.begin), line);
    if (std::ranges::find(after.unrecognised_lines, line.lines.first) ==
        after.unrecognised_lines.end()) {
      wrong(line, "is not listed as unrecognised when garbled");
    }
    if (after.all != dropped.all) {
      wrong(line, "garbled does not leave the model that dropping it leaves:" +
                      unexpected_change(dropped, after, never) +
                      unexpected_change(after, dropped, never));
    }
    if (const auto change = unexpected_change(before(line), after, line.lines.first);
        !change.empty()) {
      wrong(line, "changes something else when garbled:" + change);
    }
    for (std::size_t i = 0; i < after.unrecognised.size(); ++i) {
      const auto& known = before(line).unrecognised;
      const auto number = after.unrecognised_lines[i];
      if (!(line.lines.first <= number && number <= line.lines.last) &&
          std::ranges::find(known, after.unrecognised[i]) == known.end()) {
        wrong(line, "garbled, is needed to understand: " + after.unrecognised[i]);
      }
    }
  }
}

TEST_P(Probe, Insert) {
  for (const auto& line : lines_) {
    const auto after =
        read_text(text_.substr(0, line.end) + "Some new field: 1\n" + text_.substr(line.end), line);
    const auto& base = before(line);
    if (std::ranges::find(after.unrecognised_lines, line.lines.last + 1) ==
        after.unrecognised_lines.end()) {
      wrong(line, "an unknown line after it is not listed as unrecognised");
    }
    if (after.unrecognised.size() != base.unrecognised.size() + 1) {
      wrong(line, "an unknown line after it makes others unknown");
    }
    if (after.all != base.all || after.notes != base.notes) {
      wrong(line,
            "an unknown line after it changes the model:" + unexpected_change(base, after, never) +
                unexpected_change(after, base, never));
    }
  }
}

TEST_P(Probe, Cut) {
  std::uint32_t previous = 0;  // the last line that is left
  for (const auto& line : lines_) {
    const auto after = read_text(text_.substr(0, line.begin), line);
    if (const auto change = unexpected_change(before(line), after, line.lines.first, previous);
        !change.empty()) {
      wrong(line, "changes what precedes it when the text is cut here:" + change);
    }
    previous = line.lines.last;
    // Cut within the line, whatever is left of it must be accounted for.
    const auto half = line.begin + (line.end - line.begin) / 2;
    const auto reading = read_bytes(text_.substr(0, half));
    const auto& c = reading.coverage;
    if (c.lines != c.understood + c.ignored + c.unrecognised) {
      wrong(line, "cut in the middle, not every line is accounted for");
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Texts, Probe, testing::ValuesIn(all_texts()),
                         [](const auto& p) { return test_name(p.param.name); });
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(Probe);

}  // namespace
}  // namespace sapair::test
