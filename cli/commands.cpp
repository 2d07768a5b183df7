// sapair commands: what to run on a router, and so what is understood.

#include <algorithm>
#include <array>
#include <set>

#include <nlohmann/json.hpp>

#include "checker/report/escape.hpp"
#include "checker/report/table.hpp"
#include "cli/exit_status.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"
#include "cli/suggest.hpp"
#include "cli/verbs.hpp"
#include "parsers/registry.hpp"

namespace sapair::cli {
namespace {

using Json = nlohmann::ordered_json;

struct TopicWords {
  Topic topic;
  std::string_view id;
  Sentence words;
};
// In the order of a diagnosis: what the tunnel is like first, then what it stands on.
constexpr std::array topics = std::to_array<TopicWords>({
    {Topic::ike_sas, "ike_sas", {"IKE SA", "IKE SAs"}},
    {Topic::ipsec_sas, "ipsec_sas", {"IPsec SA", "IPsec SAs"}},
    {Topic::tunnels, "tunnels", {"トンネル", "tunnels"}},
    {Topic::config_checks, "config_checks", {"設定の検査結果", "configuration checks"}},
    {Topic::ppp, "ppp", {"PPP", "PPP"}},
    {Topic::interfaces, "interfaces", {"インターフェース", "interfaces"}},
    {Topic::routes, "routes", {"経路", "routes"}},
    {Topic::nat, "nat", {"NAT", "NAT"}},
    {Topic::events, "events", {"ログ", "log"}},
    {Topic::probes, "probes", {"到達性", "probes"}},
    {Topic::device, "device", {"機器・時刻", "device, clock"}},
});

// One command of one platform; several layouts of its output may be in the registry.
struct Command {
  Platform platform = Platform::unknown;
  std::string_view command;
  Topics topics = 0;
  std::vector<std::string_view> names;
};

[[nodiscard]] std::size_t rank(const Command& command) {
  for (std::size_t i = 0; i < topics.size(); ++i) {
    if (has(command.topics, topics[i].topic)) {
      return i;
    }
  }
  return topics.size();  // counts, only
}

[[nodiscard]] std::vector<Command> commands_of(Platform platform) {
  std::vector<Command> commands;
  for (const auto& format : output_formats()) {
    if (format.platform != platform) {
      continue;
    }
    auto at = std::ranges::find(commands, format.command, &Command::command);
    if (at == commands.end()) {
      at = commands.insert(at, {platform, format.command, 0, {}});
    }
    at->topics = static_cast<Topics>(at->topics | format.topics);
    at->names.push_back(format.name);
  }
  std::ranges::stable_sort(commands, {}, rank);
  return commands;
}

[[nodiscard]] std::string tells(const Command& command, Language language) {
  std::string out;
  for (const auto& t : topics) {
    if (has(command.topics, t.topic)) {
      out += (out.empty()                ? ""
              : language == Language::ja ? "、"
                                         : ", ") +
             std::string(t.words.in(language));
    }
  }
  return out.empty() ? std::string(Sentence{"件数", "counts"}.in(language)) : out;
}

[[nodiscard]] std::string as_text(const std::vector<Platform>& asked, Language language) {
  std::string out;
  for (const auto platform : asked) {
    report::Table table;
    for (const auto& command : commands_of(platform)) {
      table.row({std::string(command.command), tells(command, language)});
    }
    if (!table.empty()) {
      out += (out.empty() ? "" : "\n") + std::string(platform_name(platform)) + "  (" +
             std::string(platform_id(platform)) + ")\n" + table.str("  ");
    }
  }
  return out;
}

// A pipe would end the cell, even between backticks.
[[nodiscard]] std::string without_pipes(std::string_view text) {
  std::string out;
  for (const char c : text) {
    out += c == '|' ? "\\|" : std::string(1, c);
  }
  return out;
}

[[nodiscard]] std::string as_markdown(const std::vector<Platform>& asked, Language language) {
  std::string out =
      std::string(
          Sentence{"| 機種 | コマンド | わかること |", "| Platform | Command | Tells about |"}.in(
              language)) +
      "\n|---|---|---|\n";
  for (const auto platform : asked) {
    for (const auto& command : commands_of(platform)) {
      out += "| " + std::string(platform_name(platform)) + " | `" + without_pipes(command.command) +
             "` | " + tells(command, language) + " |\n";
    }
  }
  return out;
}

[[nodiscard]] std::string as_json(const std::vector<Platform>& asked) {
  auto all = Json::array();
  for (const auto platform : asked) {
    for (const auto& command : commands_of(platform)) {
      auto about = Json::array();
      for (const auto& t : topics) {
        if (has(command.topics, t.topic)) {
          about.push_back(t.id);
        }
      }
      all.push_back({{"platform", platform_id(platform)},
                     {"command", command.command},
                     {"outputs", command.names},
                     {"topics", std::move(about)}});
    }
  }
  return all.dump(2) + '\n';
}

// A platform, or a vendor: all that it makes. Empty: neither.
[[nodiscard]] std::vector<Platform> platforms_called(std::string_view word) {
  std::vector<Platform> found;
  for (const auto platform : platforms()) {
    if (word.empty() || vendor(platform) == word) {
      found.push_back(platform);
    }
  }
  if (const auto platform = platform_from(word); platform && found.empty()) {
    found.push_back(*platform);
  }
  return found;
}

void complain_unknown(const std::string& word, const Complaints& complaints) {
  std::vector<std::string_view> words;
  std::string all;
  for (const auto platform : platforms()) {
    words.push_back(platform_id(platform));
    all += (all.empty() ? "" : ", ") + std::string(platform_id(platform));
  }
  words.insert(words.end(), {"yamaha", "nec", "cisco", "rtx", "wa", "ix", "ios", "asa"});
  const auto meant = nearest(word, words);
  complaints.error(say::unknown_platform, {{"word", word}, {"values", all}},
                   meant.empty() ? std::string()
                                 : worded(say::did_you_mean, complaints.language(),
                                          {{"word", std::string(meant)}}));
}

}  // namespace

int commands(const Options& options) {
  const Complaints complaints(options.language, options.quiet);
  const auto asked = platforms_called(options.word);
  if (asked.empty()) {
    complain_unknown(options.word, complaints);
    return could_not_tell;
  }
  const auto result = options.format == Format::json       ? as_json(asked)
                      : options.format == Format::markdown ? as_markdown(asked, options.language)
                                                           : as_text(asked, options.language);
  return deliver(result, options, complaints, success);
}

}  // namespace sapair::cli
