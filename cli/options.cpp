#include "cli/options.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <sstream>
#include <string_view>

#include <CLI/CLI.hpp>

#include "cli/complain.hpp"
#include "cli/exit_status.hpp"
#include "cli/help.hpp"
#include "cli/messages.hpp"
#include "cli/suggest.hpp"

namespace sapair::cli {
namespace {

// ---- words
// ---------------------------------------------------------------------------------------

constexpr std::array<std::string_view, 5> verbs = {"check", "parse", "explain", "commands",
                                                   "redact"};
constexpr std::array<std::string_view, 3> later_verbs = {"collect", "audit", "history"};
constexpr std::array<std::string_view, 5> later_formats = {"html", "junit", "sarif", "nagios",
                                                           "prometheus"};

struct FormatWord {
  std::string_view word;
  Format format;
};
constexpr std::array format_words = std::to_array<FormatWord>({{"text", Format::text},
                                                               {"json", Format::json},
                                                               {"markdown", Format::markdown},
                                                               {"table", Format::table}});

// The first is the default.
[[nodiscard]] std::vector<std::string_view> formats_of(Verb verb) {
  switch (verb) {
  case Verb::check:
  case Verb::commands:
    return {"text", "json", "markdown"};
  case Verb::parse:
    return {"json", "table", "text"};
  case Verb::explain:
    return {"text", "json"};
  case Verb::redact:
    break;
  }
  return {"text"};
}

template <typename Words>
[[nodiscard]] std::string joined(const Words& words) {
  std::string out;
  for (const auto word : words) {
    out += (out.empty() ? "" : ", ") + std::string(word);
  }
  return out;
}

[[nodiscard]] Language language_from(std::string_view word, Language otherwise) {
  return word == "ja" ? Language::ja : word == "en" ? Language::en : otherwise;
}

// --lang decides about the words of complaints and of --help, so it is looked for first.
[[nodiscard]] Language language_asked_for(int argc, const char* const* argv) {
  const auto otherwise = language_of_environment();
  for (int i = 1; i < argc; ++i) {
    const std::string_view arg = argv[i];
    if (arg == "--lang" && i + 1 < argc) {
      return language_from(argv[i + 1], otherwise);
    }
    if (arg.starts_with("--lang=")) {
      return language_from(arg.substr(7), otherwise);
    }
  }
  return otherwise;
}

// ---- complaints
// ----------------------------------------------------------------------------------

class Refusal {
public:
  explicit Refusal(Language language) : language_(language) {}

  [[nodiscard]] Answer operator()(const Sentence& words, const Args& args,
                                  std::string_view meant = {}, std::string_view verb = {}) const {
    Answer answer;
    answer.status = could_not_tell;
    answer.err =
        "sapair: " + std::string(say::error.in(language_)) + ": " + worded(words, language_, args);
    if (!meant.empty()) {
      answer.err += ' ' + worded(say::did_you_mean, language_, {{"word", std::string(meant)}});
    }
    answer.err += '\n' +
                  worded(say::see_help, language_,
                         {{"verb", verb.empty() ? std::string() : std::string(verb) + ' '}}) +
                  '\n';
    return answer;
  }

private:
  Language language_;
};

// A value that is none of those that an option takes.
[[nodiscard]] Answer wrong_value(const Refusal& refuse, std::string_view option,
                                 const std::string& word,
                                 const std::vector<std::string_view>& values,
                                 std::string_view verb) {
  return refuse(say::unknown_value,
                {{"option", std::string(option)}, {"word", word}, {"values", joined(values)}},
                nearest(word, values), verb);
}

// ---- the command line
// ----------------------------------------------------------------------------

struct Raw {
  Options options;
  std::string format;
  std::string lang;
  std::string colour = "auto";
  std::vector<std::string> platforms;
};

class CommandLine {
public:
  CommandLine(Raw& raw, Language language)
      : raw_(raw), language_(language), app_(in(help::program), "sapair") {
    app_.set_version_flag("-V,--version", "sapair " SAPAIR_VERSION, in(help::option_version));
    app_.set_help_flag("-h,--help", in(help::option_help));
    app_.footer(in(help::program_examples));
    app_.add_option("--lang", raw_.lang, in(help::option_lang))->type_name("ja|en");
    app_.require_subcommand(1);
    app_.get_formatter()->column_width(30);

    auto& check = verb(Verb::check, help::check, help::check_more);
    check.add_option("SIDE", raw_.options.files, in(help::option_side))->type_name("SIDE");
    check.add_option("--a", raw_.options.a, in(help::option_a))->type_name("FILE");
    check.add_option("--b", raw_.options.b, in(help::option_b))->type_name("FILE");
    check.add_option("--platform", raw_.platforms, in(help::option_platform))
        ->type_name("[a=|b=]PLATFORM")
        ->allow_extra_args(false);
    common(check, Verb::check);

    auto& parse = verb(Verb::parse, help::parse, help::parse_more);
    parse.add_option("FILE", raw_.options.files, in(help::option_files))->type_name("FILE");
    parse.add_option("--platform", raw_.platforms, in(help::option_platform_one))
        ->type_name("PLATFORM")
        ->allow_extra_args(false);
    common(parse, Verb::parse);

    auto& explain = verb(Verb::explain, help::explain, help::explain_more);
    explain.add_option("CAUSE", raw_.options.word, in(help::option_cause))->type_name("CAUSE|RULE");
    common(explain, Verb::explain);

    auto& commands = verb(Verb::commands, help::commands, help::commands_more);
    commands.add_option("PLATFORM", raw_.options.word, in(help::option_whose))
        ->type_name("PLATFORM");
    common(commands, Verb::commands);

    auto& redact = verb(Verb::redact, help::redact, help::redact_more);
    redact.add_option("FILE", raw_.options.files, in(help::option_files))->type_name("FILE");
    redact.add_flag("--addresses", raw_.options.addresses, in(help::option_addresses));
    common(redact, Verb::redact);
  }

  // nullopt: understood.
  [[nodiscard]] std::optional<Answer> parse(int argc, const char* const* argv) {
    try {
      app_.parse(argc, argv);
    } catch (const CLI::CallForHelp& e) {
      return Answer{app_.help(), {}, success};
    } catch (const CLI::CallForVersion& e) {
      return Answer{std::string(e.what()) + '\n', {}, success};
    } catch (const CLI::ParseError& e) {
      return complaint(e);
    }
    for (const auto& [verb, sub] : subs_) {
      if (sub->parsed()) {
        raw_.options.verb = verb;
      }
    }
    return {};
  }

private:
  [[nodiscard]] std::string in(const Sentence& sentence) const {
    return std::string(sentence.in(language_));
  }

  CLI::App& verb(Verb verb, const Sentence& what, const Sentence& more) {
    auto* sub =
        app_.add_subcommand(std::string(verbs.at(static_cast<std::size_t>(verb))), in(what));
    sub->set_help_flag("-h,--help", in(help::option_help));
    sub->footer(in(more));
    subs_[verb] = sub;
    return *sub;
  }

  void common(CLI::App& sub, Verb verb) {
    const auto formats = formats_of(verb);
    if (formats.size() > 1) {
      std::string words;
      for (const auto word : formats) {
        words += (words.empty() ? "" : "|") + std::string(word);
      }
      sub.add_option("--format", raw_.format, in(help::option_format))->type_name(words);
    }
    sub.add_option("--lang", raw_.lang, in(help::option_lang))->type_name("ja|en");
    if (verb == Verb::check) {
      sub.add_option("--color,--colour", raw_.colour, in(help::option_colour))
          ->type_name("auto|always|never");
    }
    sub.add_option("-o,--output", raw_.options.output, in(help::option_output))->type_name("FILE");
    sub.add_flag("-q,--quiet", raw_.options.quiet, in(help::option_quiet));
    sub.add_flag("-v,--verbose", raw_.options.verbose, in(help::option_verbose));
  }

  [[nodiscard]] Answer complaint(const CLI::ParseError& e) const {
    const Refusal refuse(language_);
    std::string_view verb;
    const CLI::App* used = &app_;
    for (const auto& [v, sub] : subs_) {
      if (sub->parsed()) {
        verb = verbs.at(static_cast<std::size_t>(v));
        used = sub;
      }
    }
    if (dynamic_cast<const CLI::ExtrasError*>(&e) != nullptr) {
      // CLI11 keeps what nobody took in the parser that met it.
      auto extras = app_.remaining(true);
      const auto option =
          std::ranges::find_if(extras, [](const auto& w) { return w.starts_with('-'); });
      if (option != extras.end()) {
        const auto name = option->substr(0, option->find('='));
        return refuse(say::unknown_option, {{"word", name}}, similar_option(*used, name), verb);
      }
      return refuse(say::unexpected, {{"word", extras.empty() ? std::string() : extras.front()}},
                    {}, verb);
    }
    std::string reason = e.what();
    std::ranges::replace(reason, '\n', ' ');
    while (reason.ends_with('.') || reason.ends_with(' ')) {
      reason.pop_back();
    }
    return refuse(say::bad_usage, {{"reason", reason}}, {}, verb);
  }

  [[nodiscard]] static std::string similar_option(const CLI::App& sub, const std::string& name) {
    std::vector<std::string> names;
    for (const auto* option : sub.get_options()) {
      for (const auto& lname : option->get_lnames()) {
        names.push_back("--" + lname);
      }
    }
    const std::vector<std::string_view> views(names.begin(), names.end());
    return std::string(nearest(name, views));
  }

  Raw& raw_;
  Language language_;
  CLI::App app_;
  std::map<Verb, CLI::App*> subs_;
};

// ---- values
// --------------------------------------------------------------------------------------

[[nodiscard]] std::optional<Answer> take_format(Raw& raw, const Refusal& refuse,
                                                std::string_view verb) {
  const auto formats = formats_of(raw.options.verb);
  const auto word = raw.format.empty() ? std::string(formats.front()) : raw.format;
  const auto offered = std::ranges::find(formats, word) != formats.end();
  const auto known = std::ranges::find(format_words, word, &FormatWord::word);
  if (offered && known != format_words.end()) {
    raw.options.format = known->format;
    return {};
  }
  if (std::ranges::find(later_formats, word) != later_formats.end()) {
    return refuse(say::format_later, {{"word", word}, {"values", joined(formats)}}, {}, verb);
  }
  if (known != format_words.end()) {
    return refuse(say::format_elsewhere, {{"word", word}, {"values", joined(formats)}}, {}, verb);
  }
  return wrong_value(refuse, "--format", word, formats, verb);
}

[[nodiscard]] std::vector<std::string_view> platform_words() {
  std::vector<std::string_view> words;
  for (const auto platform : platforms()) {
    words.push_back(platform_id(platform));
  }
  return words;
}

// "yamaha", "a=yamaha", "b=cisco", "a=yamaha,b=cisco".
[[nodiscard]] std::optional<Answer> take_platforms(Raw& raw, const Refusal& refuse,
                                                   std::string_view verb) {
  std::vector<std::string> words;
  for (const auto& list : raw.platforms) {
    std::istringstream in(list);
    for (std::string word; std::getline(in, word, ',');) {
      words.push_back(word);
    }
  }
  for (const auto& word : words) {
    const bool one = word.size() > 2 && word[1] == '=' && (word[0] == 'a' || word[0] == 'b');
    const auto name = one ? word.substr(2) : word;
    const auto platform = platform_from(name);
    if (!platform) {
      auto near = platform_words();
      near.insert(near.end(), {"yamaha", "rtx", "wa", "ix", "cisco", "ios", "iosxe", "asa"});
      return refuse(say::unknown_platform, {{"word", name}, {"values", joined(platform_words())}},
                    nearest(name, near), verb);
    }
    if (!one || word[0] == 'a') {
      raw.options.platform_a = *platform;
    }
    if (!one || word[0] == 'b') {
      raw.options.platform_b = *platform;
    }
  }
  return {};
}

[[nodiscard]] std::optional<Answer> take_values(Raw& raw, const Refusal& refuse) {
  const auto verb = verbs.at(static_cast<std::size_t>(raw.options.verb));
  if (!raw.lang.empty() && raw.lang != "ja" && raw.lang != "en") {
    return wrong_value(refuse, "--lang", raw.lang, {"ja", "en"}, verb);
  }
  constexpr std::array<std::string_view, 3> colours = {"auto", "always", "never"};
  const auto colour = std::ranges::find(colours, raw.colour);
  if (colour == colours.end()) {
    return wrong_value(refuse, "--color", raw.colour, {colours.begin(), colours.end()}, verb);
  }
  raw.options.colour = static_cast<Colour>(colour - colours.begin());
  if (auto refused = take_format(raw, refuse, verb)) {
    return refused;
  }
  return take_platforms(raw, refuse, verb);
}

// What was meant by a first word that is no verb.
[[nodiscard]] Answer no_verb(const std::string& word, const Refusal& refuse) {
  if (std::ranges::find(later_verbs, word) != later_verbs.end()) {
    return refuse(say::verb_later, {{"word", word}, {"verbs", joined(verbs)}});
  }
  std::error_code failed;
  const auto meant = std::filesystem::exists(word, failed) ? "sapair check " + word
                                                           : std::string(nearest(word, verbs));
  return refuse(say::unknown_verb, {{"word", word}}, meant);
}

}  // namespace

Language language_of_environment() {
  for (const auto* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const auto* const value = std::getenv(name);
    if (value != nullptr && *value != '\0') {
      return std::string_view(value).starts_with("ja") ? Language::ja : Language::en;
    }
  }
  return Language::en;
}

std::variant<Options, Answer> parse_command_line(int argc, const char* const* argv) {
  const auto language = language_asked_for(argc, argv);
  const Refusal refuse(language);
  if (argc < 2) {
    return refuse(say::needs_verb, {{"verbs", joined(verbs)}});
  }
  const std::string first = argv[1];
  if (!first.starts_with('-') && std::ranges::find(verbs, first) == verbs.end()) {
    return no_verb(first, refuse);
  }
  Raw raw;
  raw.options.language = language;
  CommandLine line(raw, language);
  if (auto answer = line.parse(argc, argv)) {
    return *answer;
  }
  if (auto answer = take_values(raw, refuse)) {
    return *answer;
  }
  return raw.options;
}

}  // namespace sapair::cli
