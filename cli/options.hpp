// What the user asked for. Only options.cpp knows how a command line is written.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "checker/catalogue.hpp"
#include "parsers/model/platform.hpp"

namespace sapair::cli {

enum class Verb : std::uint8_t { check, parse, explain, commands, redact };
enum class Format : std::uint8_t { text, json, markdown, table };
enum class Colour : std::uint8_t { automatic, always, never };

struct Options {
  Verb verb = Verb::check;
  std::vector<std::string> files;  // SIDEs of check; FILEs of parse and redact
  std::vector<std::string> a;      // --a, --b
  std::vector<std::string> b;
  std::string word;  // what explain explains, whose commands are listed
  Format format = Format::text;
  Language language = Language::en;
  Colour colour = Colour::automatic;
  std::string output;  // -o; empty: standard output
  bool quiet = false;
  bool verbose = false;
  Platform platform_a = Platform::unknown;
  Platform platform_b = Platform::unknown;
  bool addresses = false;
};

// The answer to --help and --version, or a complaint: what to print, and with which exit status.
struct Answer {
  std::string out;
  std::string err;
  int status = 0;
};

[[nodiscard]] std::variant<Options, Answer> parse_command_line(int argc, const char* const* argv);

// The language of LC_ALL, LC_MESSAGES or LANG, the first that is set.
[[nodiscard]] Language language_of_environment();

}  // namespace sapair::cli
