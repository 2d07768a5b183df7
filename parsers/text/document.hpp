// A text as it was pasted: bytes of any encoding in, lines of clean UTF-8 out.
//
// Line numbers are those an editor shows. Clean ASCII or UTF-8 text is used where it lies (a file
// is mapped, not copied); anything else is decoded and cleaned into a second buffer.

#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "parsers/text/layout.hpp"

namespace sapair {

enum class Encoding : std::uint8_t { utf8, utf16, cp932, euc_jp, iso_2022_jp };

// What a file holds. Only `text` can be read line by line.
enum class Content : std::uint8_t { text, empty, binary, pcap, pcapng };

// A line without its end, its pager marks and its quote marks. `raw` keeps the blanks at both ends
// (and so its width), but for those that every line of the text begins with; `text` does not.
struct Line {
  std::string_view text;
  std::string_view raw;
  std::uint32_t number = 0;
  std::uint32_t last = 0;  // the same, unless a fold was undone
  bool pager_mark = false;
};

class Document {
public:
  // Bytes from a pipe, a test, an SSH session.
  [[nodiscard]] static std::shared_ptr<const Document> from_bytes(std::string name,
                                                                  std::string bytes);
  // A file; throws std::system_error (errno) when it cannot be opened or is a directory.
  [[nodiscard]] static std::shared_ptr<const Document> from_file(const std::filesystem::path& path,
                                                                 std::string name);

  ~Document();
  Document(const Document&) = delete;
  Document& operator=(const Document&) = delete;

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] Content content() const { return content_; }
  [[nodiscard]] Encoding encoding() const { return encoding_; }
  [[nodiscard]] std::string_view text() const { return text_; }  // clean UTF-8, "\n" or "\r\n" ends
  [[nodiscard]] const Layout& layout() const { return layout_; }
  // Bytes that fit no encoding, replaced by U+FFFD.
  [[nodiscard]] std::size_t undecodable() const { return undecodable_; }
  // The n-th line (from 1) as it stands in the text, without its end; empty past the last.
  // Remembers where lines begin, so that many questions cost little: not for several threads at
  // once, nor is keep().
  [[nodiscard]] std::string_view line(std::uint32_t n) const;
  // Keeps a text that a fold was undone in, so that views into it stay valid.
  [[nodiscard]] std::string_view keep(std::string joined) const;

private:
  struct Storage;
  explicit Document(std::string name);
  void prepare(std::string_view bytes);
  void decode_and_clean(std::string_view bytes);

  std::string name_;
  std::unique_ptr<Storage> storage_;
  std::string_view text_;
  Content content_ = Content::empty;
  Encoding encoding_ = Encoding::utf8;
  Layout layout_;
  std::size_t undecodable_ = 0;
};

// The lines of a document, front to back.
class Lines {
public:
  explicit Lines(const Document& document)
      : rest_(document.text()), indent_(document.layout().indent) {}
  // nullopt after the last line. A final newline does not make one more line.
  [[nodiscard]] std::optional<Line> next();
  // A copy looks ahead without moving this one.
  [[nodiscard]] Lines ahead() const { return *this; }

private:
  std::string_view rest_;
  std::size_t indent_ = 0;
  std::uint32_t number_ = 0;
};

}  // namespace sapair
