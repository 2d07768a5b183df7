#include "parsers/redact.hpp"

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <functional>
#include <optional>

#include "grammars/redact.hpp"
#include "parsers/example_addresses.hpp"
#include "parsers/text/cells.hpp"
#include "parsers/text/decode.hpp"
#include "parsers/text/document.hpp"

namespace sapair {
namespace {

namespace pegtl = tao::pegtl;
namespace g = grammar::redact;

constexpr std::string_view stars = "***";
constexpr std::size_t longest_line = std::size_t{1} << 16;

struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
};
using Spans = std::vector<Span>;

// ---- by the words before it
// ----------------------------------------------------------------------

template <typename Rule>
struct act : pegtl::nothing<Rule> {};

template <std::size_t Shorter>
struct found {
  template <typename ActionInput>
  static void apply(const ActionInput& in, const char* line, Spans& spans) {
    const auto begin = static_cast<std::size_t>(in.begin() - line);
    spans.push_back({begin + Shorter, begin + in.size() - Shorter});
  }
};

template <>
struct act<g::quoted> : found<1> {};
template <>
struct act<g::bare> : found<0> {};
template <>
struct act<g::element> : found<0> {};
template <>
struct act<g::hex_pairs> : found<0> {};
template <>
struct act<g::hex_word> : found<0> {};

template <typename Rule>
[[nodiscard]] bool parse(std::string_view line, Spans& spans) {
  pegtl::memory_input<pegtl::tracking_mode::lazy, pegtl::eol::lf_crlf, const char*> in(
      line.data(), line.data() + line.size(), "");
  return pegtl::parse<Rule, act>(in, line.data(), spans);
}

[[nodiscard]] bool is_masked_already(std::string_view value) {
  return value.find_first_not_of("* ") == std::string_view::npos;
}

// In order, without overlaps, and without what is masked already.
[[nodiscard]] Spans tidy(std::string_view line, Spans spans) {
  std::erase_if(spans, [&](Span s) {
    return s.end <= s.begin || is_masked_already(line.substr(s.begin, s.end - s.begin));
  });
  std::ranges::sort(spans, {}, &Span::begin);
  Spans out;
  for (const auto& s : spans) {
    if (!out.empty() && s.begin <= out.back().end) {
      out.back().end = std::max(out.back().end, s.end);
    } else {
      out.push_back(s);
    }
  }
  return out;
}

[[nodiscard]] Spans by_place(std::string_view line) {
  Spans spans;
  if (line.size() <= longest_line && !parse<g::line>(line, spans)) {
    spans.clear();
  }
  return tidy(line, std::move(spans));
}

// ---- lines
// ---------------------------------------------------------------------------------------

struct TextLine {
  std::string_view text;
  std::string_view end;  // "\n", "\r\n", "\r" or nothing
};

[[nodiscard]] std::vector<TextLine> lines_of(std::string_view text) {
  const char mark = text.find('\n') == std::string_view::npos ? '\r' : '\n';
  std::vector<TextLine> lines;
  while (!text.empty()) {
    const auto at = text.find(mark);
    const auto next = at == std::string_view::npos ? text.size() : at + 1;
    auto size = at == std::string_view::npos ? text.size() : at;
    while (size > 0 && text[size - 1] == '\r') {
      --size;
    }
    lines.push_back({text.substr(0, size), text.substr(size, next - size)});
    text.remove_prefix(next);
  }
  return lines;
}

// Terminals break long lines in mid word; a line this wide may go on in the next one.
constexpr std::size_t fold_width = 80;

[[nodiscard]] bool may_go_on(std::string_view line) {
  if (line.size() + 1 < fold_width || line.size() > 4 * fold_width) {
    return false;
  }
  const auto cells = cell_width(line);
  return cells == fold_width || cells + 1 == fold_width;
}

// Follows blocks of private keys from line to line.
class KeyBlock {
public:
  // Is this line the inside of such a block?
  [[nodiscard]] bool inside(std::string_view line) {
    if (open_) {
      open_ = line.find("-----END") == std::string_view::npos;
      return open_;
    }
    Spans none;
    open_ = line.find("PRIVATE KEY-----") != std::string_view::npos &&
            parse<g::key_block_begin>(line, none);
    return false;
  }

private:
  bool open_ = false;
};

// Calls use( line number, span ) for every secret of a text.
void each_secret(const std::vector<TextLine>& lines,
                 const std::function<void(std::size_t, Span)>& use) {
  KeyBlock block;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto line = lines[i].text;
    if (block.inside(line)) {
      const auto begin = line.find_first_not_of(" \t>");
      if (begin != std::string_view::npos && !is_masked_already(line.substr(begin))) {
        use(i, {begin, line.size()});
      }
      continue;
    }
    const auto spans = by_place(line);
    for (const auto& span : spans) {
      use(i, span);
    }
    if (i + 1 < lines.size() && may_go_on(line)) {
      const auto joined = std::string(line) + std::string(lines[i + 1].text);
      for (const auto& span : by_place(joined)) {
        if (span.begin < line.size()) {
          use(i, {span.begin, std::min(span.end, line.size())});
        }
        if (span.end > line.size()) {
          use(i + 1,
              {span.begin > line.size() ? span.begin - line.size() : 0, span.end - line.size()});
        }
      }
    }
  }
}

// ---- by value
// ------------------------------------------------------------------------------------

[[nodiscard]] bool is_word(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-';
}

// Short values are masked as whole words only: "admin" must not eat "administrator".
constexpr std::size_t shortest_value = 4;
constexpr std::size_t sure_value = 8;

void by_value(std::string_view line, const std::vector<std::string>& values, Spans& spans) {
  for (const auto& value : values) {
    for (auto at = line.find(value); at != std::string_view::npos; at = line.find(value, at + 1)) {
      const auto end = at + value.size();
      const bool whole =
          (at == 0 || !is_word(line[at - 1])) && (end == line.size() || !is_word(line[end]));
      if (whole || value.size() >= sure_value) {
        spans.push_back({at, end});
      }
    }
  }
}

[[nodiscard]] std::string with_stars(std::string_view line, const Spans& spans) {
  std::string out;
  std::size_t at = 0;
  for (const auto& span : spans) {
    out += line.substr(at, span.begin - at);
    out += stars;
    at = span.end;
  }
  out += line.substr(at);
  return out;
}

// ---- files
// ---------------------------------------------------------------------------------------

struct Utf16 {
  bool big = false;
  bool mark = false;
};

[[nodiscard]] Utf16 utf16_form(std::string_view bytes) {
  if (bytes.starts_with("\xfe\xff")) {
    return {true, true};
  }
  if (bytes.starts_with("\xff\xfe")) {
    return {false, true};
  }
  // ASCII is most of it: the zero bytes tell which half comes first.
  std::size_t even = 0;
  std::size_t odd = 0;
  for (std::size_t i = 0; i < std::min<std::size_t>(bytes.size(), 4096); ++i) {
    (i % 2 == 0 ? even : odd) += bytes[i] == '\0' ? 1U : 0U;
  }
  return {even > odd, false};
}

[[nodiscard]] std::string to_utf16(std::string_view utf8, Utf16 form) {
  std::string out;
  const auto unit = [&](std::uint32_t u) {
    const auto high = static_cast<char>(u >> 8 & 0xffu);
    const auto low = static_cast<char>(u & 0xffu);
    out += form.big ? high : low;
    out += form.big ? low : high;
  };
  if (form.mark) {
    unit(0xfeff);
  }
  for (std::size_t i = 0; i < utf8.size();) {
    const auto b = static_cast<unsigned char>(utf8[i]);
    const std::size_t length = b < 0x80 ? 1 : b < 0xe0 ? 2 : b < 0xf0 ? 3 : 4;
    std::uint32_t c = length == 1 ? b : b & (0xffu >> (length + 1));
    for (std::size_t k = 1; k < length && i + k < utf8.size(); ++k) {
      c = c << 6 | (static_cast<unsigned char>(utf8[i + k]) & 0x3fu);
    }
    if (c >= 0x10000) {
      unit(0xd800 + ((c - 0x10000) >> 10));
      unit(0xdc00 + ((c - 0x10000) & 0x3ff));
    } else {
      unit(c);
    }
    i += length;
  }
  return out;
}

[[nodiscard]] bool is_utf16(std::string_view bytes) {
  return bytes.starts_with("\xfe\xff") || bytes.starts_with("\xff\xfe") ||
         (bytes.substr(0, 4096).find('\0') != std::string_view::npos &&
          guess_encoding(bytes) == Encoding::utf16);
}

// A line as a reader of the screen sees it may hold a secret that its bytes hide: escape sequences
// and erased characters stand within it. Such a line is replaced by what is seen of it.
[[nodiscard]] std::string mask_file(const std::string& bytes, const Redactor& redactor) {
  auto masked = redactor.mask(bytes);
  const auto seen = Document::from_bytes({}, bytes);
  if (seen->content() != Content::text || seen->encoding() != Encoding::utf8) {
    return masked;
  }
  const auto before = lines_of(seen->text());
  const auto wanted_text = redactor.mask(seen->text());
  const auto wanted = lines_of(wanted_text);
  const auto result = Document::from_bytes({}, masked);
  const auto after = lines_of(result->text());
  const auto raw = lines_of(masked);
  if (wanted.size() != raw.size() || after.size() != raw.size() || before.size() != raw.size()) {
    return masked;
  }
  std::string out;
  for (std::size_t i = 0; i < raw.size(); ++i) {
    const bool hidden = before[i].text != wanted[i].text && after[i].text != wanted[i].text;
    out += hidden ? wanted[i].text : raw[i].text;
    out += raw[i].end;
  }
  return out;
}

}  // namespace

void Redactor::remember(std::string_view value) {
  if (value.size() < shortest_value || is_masked_already(value)) {
    return;
  }
  const auto longer = [](const std::string& a, std::string_view b) {
    return a.size() != b.size() ? a.size() > b.size() : std::string_view(a) < b;
  };
  const auto at = std::lower_bound(values_.begin(), values_.end(), value, longer);
  if (at == values_.end() || *at != value) {
    values_.emplace(at, value);
  }
}

void Redactor::learn(std::string_view text) {
  const auto lines = lines_of(text);
  each_secret(lines, [&](std::size_t line, Span span) {
    remember(lines[line].text.substr(span.begin, span.end - span.begin));
  });
}

std::string Redactor::mask(std::string_view text) const {
  const auto lines = lines_of(text);
  std::vector<Spans> spans(lines.size());
  each_secret(lines, [&](std::size_t line, Span span) { spans[line].push_back(span); });
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    by_value(lines[i].text, values_, spans[i]);
    if (spans[i].empty()) {
      out += lines[i].text;
    } else {
      out += with_stars(lines[i].text, tidy(lines[i].text, std::move(spans[i])));
    }
    out += lines[i].end;
  }
  return out;
}

std::vector<std::string> redact(const std::vector<std::string>& files, bool addresses) {
  Redactor redactor;
  for (const auto& file : files) {
    if (!is_utf16(file)) {
      redactor.learn(file);  // as it is written, in its own encoding
    }
    if (const auto seen = Document::from_bytes({}, file); seen->content() == Content::text) {
      redactor.learn(seen->text());
    }
  }
  ExampleAddresses examples;
  std::vector<std::string> out;
  for (const auto& file : files) {
    const bool wide = is_utf16(file);
    auto masked = wide ? redactor.mask(decode(file).text) : mask_file(file, redactor);
    if (addresses) {
      masked = examples.replaced(masked);
    }
    out.push_back(wide ? to_utf16(masked, utf16_form(file)) : std::move(masked));
  }
  return out;
}

}  // namespace sapair
