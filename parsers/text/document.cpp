#include "parsers/text/document.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <deque>
#include <system_error>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "parsers/text/clean.hpp"
#include "parsers/text/decode.hpp"
#include "parsers/text/layout.hpp"
#include "parsers/text/plain.hpp"
#include "parsers/text/quotes.hpp"
#include "parsers/text/trim.hpp"

namespace sapair {
namespace {

// Read-only mapping of a whole file.
class Mapping {
public:
  Mapping() = default;
  Mapping(const Mapping&) = delete;
  Mapping& operator=(const Mapping&) = delete;
  ~Mapping() {
    if (data_ != nullptr) {
      munmap(data_, size_);
    }
  }
  void map(int file, std::size_t size) {
    void* at = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
    if (at == MAP_FAILED) {
      throw std::system_error(errno, std::generic_category());
    }
    (void)madvise(at, size, MADV_SEQUENTIAL);
    data_ = at;
    size_ = size;
  }
  [[nodiscard]] std::string_view view() const { return {static_cast<const char*>(data_), size_}; }

private:
  void* data_ = nullptr;
  std::size_t size_ = 0;
};

class File {
public:
  explicit File(const char* path) : handle_(::open(path, O_RDONLY | O_CLOEXEC)) {
    if (handle_ < 0) {
      throw std::system_error(errno, std::generic_category());
    }
  }
  ~File() { ::close(handle_); }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  [[nodiscard]] int handle() const { return handle_; }

private:
  int handle_;
};

constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
constexpr std::size_t sample_size = std::size_t{1} << 16;

[[nodiscard]] Content content_of(std::string_view bytes) {
  if (bytes.empty()) {
    return Content::empty;
  }
  for (const std::string_view magic :
       {std::string_view("\xd4\xc3\xb2\xa1", 4), std::string_view("\xa1\xb2\xc3\xd4", 4),
        std::string_view("\x4d\x3c\xb2\xa1", 4), std::string_view("\xa1\xb2\x3c\x4d", 4)}) {
    if (bytes.starts_with(magic)) {
      return Content::pcap;
    }
  }
  if (bytes.starts_with(std::string_view("\x0a\x0d\x0d\x0a", 4))) {
    return Content::pcapng;
  }
  // A zero byte is in no text but UTF-16. A long text is judged by its beginning.
  const auto sample = bytes.substr(0, sample_size);
  if (guess_encoding(sample.substr(0, 4096)) != Encoding::utf16) {
    const auto controls = std::ranges::count_if(sample, [](char c) {
      return static_cast<unsigned char>(c) < 0x20 && (c < '\a' || c > '\r') && c != '\x1b';
    });
    if (sample.find('\0') != std::string_view::npos ||
        static_cast<std::size_t>(controls) * 16 > sample.size()) {
      return Content::binary;
    }
  }
  return bytes.find_first_not_of(" \t\r\n") == std::string_view::npos ? Content::empty
                                                                      : Content::text;
}

[[nodiscard]] std::string_view without_end(std::string_view line) {
  while (line.ends_with('\r')) {
    line.remove_suffix(1);
  }
  return line;
}

}  // namespace

struct Document::Storage {
  std::string bytes;
  Mapping mapping;
  std::deque<std::string> joined;
  // Where every `stride`th line begins, found out as far as line() was asked.
  std::vector<std::size_t> milestones = {0};
};

namespace {
constexpr std::uint32_t stride = 256;
}  // namespace

Document::Document(std::string name)
    : name_(std::move(name)), storage_(std::make_unique<Storage>()) {}

Document::~Document() = default;

std::shared_ptr<const Document> Document::from_bytes(std::string name, std::string bytes) {
  auto document = std::shared_ptr<Document>(new Document(std::move(name)));
  document->storage_->bytes = std::move(bytes);
  document->prepare(document->storage_->bytes);
  return document;
}

std::shared_ptr<const Document> Document::from_file(const std::filesystem::path& path,
                                                    std::string name) {
  auto document = std::shared_ptr<Document>(new Document(std::move(name)));
  auto& storage = *document->storage_;
  const File file(path.c_str());
  struct stat status {};
  if (fstat(file.handle(), &status) != 0) {
    throw std::system_error(errno, std::generic_category());
  }
  if (S_ISDIR(status.st_mode)) {
    throw std::system_error(EISDIR, std::generic_category());
  }
  if (S_ISREG(status.st_mode) && status.st_size > 0) {
    storage.mapping.map(file.handle(), static_cast<std::size_t>(status.st_size));
    document->prepare(storage.mapping.view());
    return document;
  }
  // A pipe or a device: read it all.
  char buffer[65536];
  for (;;) {
    const auto n = ::read(file.handle(), buffer, sizeof buffer);
    if (n < 0) {
      throw std::system_error(errno, std::generic_category());
    }
    if (n == 0) {
      break;
    }
    storage.bytes.append(buffer, static_cast<std::size_t>(n));
    if (storage.bytes.size() >= sample_size && storage.bytes.size() < 2 * sample_size &&
        content_of(storage.bytes) == Content::binary) {
      break;  // the rest would only be refused as well
    }
  }
  document->prepare(storage.bytes);
  return document;
}

void Document::prepare(std::string_view bytes) {
  content_ = content_of(bytes);
  if (content_ != Content::text) {
    return;
  }
  text_ = bytes;
  if (!is_plain(bytes)) {
    decode_and_clean(bytes);
  }
  layout_ = layout_of(text_);
  if (layout_.quote_marks) {
    if (auto plain = unquoted(text_)) {
      storage_->bytes = std::move(*plain);
      text_ = storage_->bytes;
      layout_ = layout_of(text_);
    }
  }
}

void Document::decode_and_clean(std::string_view bytes) {
  encoding_ = guess_encoding(bytes);
  if (encoding_ == Encoding::utf8 && is_utf8(text_)) {
    undecodable_ = cut_tail(text_);
    text_.remove_suffix(undecodable_);
  } else {
    auto decoded = decode(bytes);
    undecodable_ = decoded.undecodable;
    storage_->bytes = std::move(decoded.text);
    text_ = storage_->bytes;
  }
  if (text_.starts_with(byte_order_mark)) {
    text_.remove_prefix(byte_order_mark.size());
  }
  if (needs_cleaning(text_)) {
    storage_->bytes = clean(text_);
    text_ = storage_->bytes;
  }
}

std::string_view Document::line(std::uint32_t n) const {
  if (n == 0) {
    return {};
  }
  auto& milestones = storage_->milestones;
  // The offset behind `count` line ends from `at`; npos where the text has fewer.
  const auto advance = [&](std::size_t at, std::uint32_t count) {
    for (; count > 0 && at != std::string_view::npos; --count) {
      at = text_.find('\n', at);
      at = at == std::string_view::npos ? at : at + 1;
    }
    return at;
  };
  const auto wanted = (n - 1) / stride;
  while (milestones.size() <= wanted && milestones.back() != std::string_view::npos) {
    milestones.push_back(advance(milestones.back(), stride));
  }
  if (milestones.size() <= wanted) {
    return {};
  }
  const auto at = advance(milestones[wanted], (n - 1) % stride);
  if (at == std::string_view::npos || at >= text_.size()) {
    return {};
  }
  return without_end(text_.substr(at, text_.find('\n', at) - at));
}

std::string_view Document::keep(std::string joined) const {
  return storage_->joined.emplace_back(std::move(joined));
}

std::optional<Line> Lines::next() {
  if (rest_.empty()) {
    return {};
  }
  const auto* const end = static_cast<const char*>(std::memchr(rest_.data(), '\n', rest_.size()));
  const auto size = end == nullptr ? rest_.size() : static_cast<std::size_t>(end - rest_.data());
  Line line;
  line.raw = without_end(rest_.substr(0, size));
  if (line.raw.starts_with(byte_order_mark)) {  // of a text that was put behind another
    line.raw.remove_prefix(byte_order_mark.size());
  }
  const auto blanks = leading_blanks(line.raw);
  const char first = blanks < line.raw.size() ? line.raw[blanks] : ' ';
  line.text = line.raw.substr(blanks);
  line.raw.remove_prefix(std::min(indent_, blanks));
  if (first == '-' || first == '<') {
    const auto unmarked = without_pager_mark(line.raw);
    line.pager_mark = unmarked.size() != line.raw.size();
    line.raw = line.text = unmarked;
  }
  line.text = trim(line.text);
  line.number = line.last = ++number_;
  rest_.remove_prefix(std::min(size + 1, rest_.size()));
  return line;
}

}  // namespace sapair
