#include "parsers/text/quotes.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

#include "parsers/text/trim.hpp"

namespace sapair {
namespace {

struct Quoted {
  std::string_view line;     // with its end
  std::string_view content;  // behind one quote mark, with its end
  char mark = 0;             // 0: none
};

[[nodiscard]] Quoted quoted_line(std::string_view line) {
  Quoted q{line, line, 0};
  const auto at = line.find_first_not_of(" \t");
  if (at == std::string_view::npos || (line[at] != '>' && line[at] != '|')) {
    return q;
  }
  q.mark = line[at];
  q.content = line.substr(at + 1);
  if (q.content.starts_with(' ')) {
    q.content.remove_prefix(1);
  }
  return q;
}

// What stands behind a bare prompt: nothing, or a word that begins a command.
[[nodiscard]] bool like_prompt(std::string_view content) {
  constexpr std::array<std::string_view, 14> verbs = {
      "show", "sh",   "administrator", "console", "pp",   "tunnel", "ipsec",
      "exit", "quit", "ping",          "less",    "save", "no",     "login"};
  const auto text = trim(content.substr(0, content.find('\n')));
  const auto word = text.substr(0, text.find(' '));
  return std::ranges::find(verbs, word) != verbs.end();
}

// One level of quoting, taken from every run of lines that carries it. Returns whether there was
// any.
[[nodiscard]] bool take_level(std::string_view text, std::string& out) {
  out.clear();
  out.reserve(text.size());
  bool any = false;
  bool alone = true;        // nothing but blank lines before the run
  std::vector<Quoted> run;  // lines from the first quoted one on, blank lines between them included
  char mark = 0;
  const auto flush = [&] {
    std::size_t quoted = 0;
    std::size_t prose = 0;
    std::size_t filled = 0;
    for (const auto& q : run) {
      const bool content = !trim(q.content.substr(0, q.content.find('\n'))).empty();
      quoted += q.mark != 0;
      filled += q.mark != 0 && content;
      prose += q.mark != 0 && content && !like_prompt(q.content);
    }
    // One line alone is rather a prompt with a mistyped command, unless nothing else is there.
    const bool enough = quoted >= 2 || (quoted == 1 && alone && text.empty());
    const bool strip = enough && prose >= 1 && prose * 2 >= filled;
    any = any || strip;
    for (const auto& q : run) {
      out += strip ? q.content : q.line;
    }
    run.clear();
    mark = 0;
  };
  while (!text.empty()) {
    const auto end = text.find('\n');
    const auto line = text.substr(0, end == std::string_view::npos ? end : end + 1);
    text.remove_prefix(line.size());
    const auto q = quoted_line(line);
    const bool blank = trim(line.substr(0, line.find('\n'))).empty();
    if (q.mark != 0 && (mark == 0 || q.mark == mark)) {
      mark = q.mark;
      run.push_back(q);
    } else if (blank && mark != 0) {
      run.push_back(q);
    } else {
      alone = alone && (blank || q.mark != 0) && run.empty();
      flush();
      if (q.mark != 0) {
        mark = q.mark;
        run.push_back(q);
      } else {
        out += line;
      }
    }
  }
  flush();
  return any;
}

}  // namespace

std::optional<std::string> unquoted(std::string_view text) {
  std::optional<std::string> result;
  std::string level;
  for (int depth = 0; depth < 8 && take_level(result ? *result : text, level); ++depth) {
    result.emplace();
    result->swap(level);
  }
  return result;
}

}  // namespace sapair
