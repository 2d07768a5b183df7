#include "parsers/unfold.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <span>
#include <string>

#include "parsers/text/cells.hpp"
#include "parsers/text/trim.hpp"
#include "parsers/transcript.hpp"

namespace sapair {
namespace {

constexpr int most_pieces = 6;  // of one line; bounds the work for texts that only look folded
constexpr std::size_t widest_piece = 400;  // bytes
constexpr std::size_t narrowest_piece = 30;

[[nodiscard]] bool is_full(std::string_view raw, std::size_t width) {
  if (raw.size() + 1 < width || raw.size() > widest_piece) {
    return false;
  }
  const auto cells = cell_width(raw);
  if (cells == width || cells + 1 == width) {
    return true;
  }
  const auto characters = std::ranges::count_if(
      raw, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; });
  return cells > width &&
         static_cast<std::size_t>(characters) == width;  // folded by characters, not by cells
}

// The next line that can be a piece: pager marks stand between screen lines, blank lines perhaps
// between all.
[[nodiscard]] std::optional<Line> next_piece(Lines& lines, const Layout& layout) {
  auto piece = lines.next();
  for (int skipped = 0;
       skipped < 2 && piece && piece->text.empty() && (piece->pager_mark || layout.double_spaced);
       ++skipped) {
    piece = lines.next();
  }
  if (piece && piece->text.empty()) {
    piece.reset();
  }
  return piece;
}

[[nodiscard]] bool is_word_char(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == ':' || c == '/' ||
         c == '-' || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

// How two pieces can belong together. A blank in the last cell is lost when a screen is copied;
// others are when indentation is lost or added.
[[nodiscard]] std::array<std::string, 3> joints(const std::string& whole, const Line& piece,
                                                std::size_t width) {
  const std::string text(piece.text);
  std::array<std::string, 3> ways = {whole + std::string(piece.raw), whole + text,
                                     whole + ' ' + text};
  const bool wide_start = static_cast<unsigned char>(piece.text.front()) >= 0x80;
  if (piece.raw.front() != ' ' && !wide_start && cell_width(whole) % width == width - 1) {
    std::rotate(ways.begin(), ways.begin() + 2, ways.end());
  }
  return ways;
}

void become(Line& line, std::string joined, const Line& piece, const Document& document) {
  line.raw = document.keep(std::move(joined));
  line.text = trim(line.raw);
  line.last = piece.number;
}

// An echoed command that was folded. NEC routers fold at 79 to 84 cells and indent by the width of
// the prompt.
void unfold_prompt(Line& line, Lines& lines, const Document& document, const KnownLine& known) {
  const auto cells = cell_width(line.raw);
  if (cells < 79 || cells > 84) {
    return;
  }
  auto ahead = lines;
  const auto piece = next_piece(ahead, document.layout());
  if (!piece || known(piece->text)) {
    return;
  }
  const bool indented = piece->raw.size() >= piece->text.size() + 2;
  if (!indented && !is_full(line.raw, document.layout().fold_width)) {
    return;
  }
  const std::string whole(line.raw);
  const std::string text(piece->text);
  const std::array<std::string, 2> ways = indented || cells == 80
                                              ? std::array{whole + text, whole + ' ' + text}
                                              : std::array{whole + ' ' + text, whole + text};
  for (const auto& way : ways) {
    const auto prompt = prompt_from(trim(way));
    if (prompt && !formats_for(prompt->command).empty()) {
      become(line, way, *piece, document);
      lines = ahead;
      return;
    }
  }
}

}  // namespace

void unfold(Line& line, Lines& lines, const Document& document, const KnownLine& known) {
  const auto& layout = document.layout();
  if (layout.fold_width == 0 || line.raw.size() + 1 < layout.fold_width) {
    return;
  }
  if (prompt_from(line.text)) {
    unfold_prompt(line, lines, document, known);
    return;
  }
  if (!is_full(line.raw, layout.fold_width)) {
    return;
  }
  auto ahead = lines;
  auto piece = next_piece(ahead, layout);
  if (!piece) {
    return;
  }
  const bool alone = known(line.text);
  const bool rest_alone = known(piece->text);
  if (alone && rest_alone) {
    return;
  }
  if (alone && line.raw.ends_with("  ")) {
    return;  // padded to the width, not broken
  }
  if (layout.longer_lines && (rest_alone || (alone && !(is_word_char(line.raw.back()) &&
                                                        is_word_char(piece->raw.front()))))) {
    return;  // this line was perhaps not folded at all
  }
  std::string whole(line.raw);
  for (int pieces = 1; piece && pieces < most_pieces; ++pieces) {
    const bool more = is_full(piece->raw, layout.fold_width);
    const auto ways = joints(whole, *piece, layout.fold_width);
    for (const auto& way : std::span(ways).first(more ? 1 : ways.size())) {
      if (known(trim(way))) {
        become(line, way, *piece, document);
        lines = ahead;
        return;
      }
    }
    if (!more) {
      return;
    }
    whole = ways[0];
    piece = next_piece(ahead, layout);
  }
}

bool unfold_unknown(Line& line, Lines& lines, const Document& document, const KnownLine& known) {
  if (line.last != line.number || line.text.size() < narrowest_piece ||
      line.text.size() > widest_piece || known(line.text)) {
    return false;
  }
  auto ahead = lines;
  const auto piece = next_piece(ahead, document.layout());
  if (!piece || piece->text.size() > widest_piece || known(piece->text)) {
    return false;
  }
  const std::string whole(line.text);
  const std::string text(piece->text);
  for (const auto& way : {whole + ' ' + text, whole + text}) {
    if (known(way)) {
      become(line, way, *piece, document);
      lines = ahead;
      return true;
    }
  }
  return false;
}

}  // namespace sapair
