#include "parsers/text/decode.hpp"

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>

#include <iconv.h>

#include "parsers/text/valid_utf8.hpp"

namespace sapair {
namespace {

// How many bytes of plain ASCII the text begins with, in steps of eight.
[[nodiscard]] std::size_t ascii_run(std::string_view s) {
  std::size_t i = 0;
  for (; i + 8 <= s.size(); i += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, s.data() + i, 8);
    if ((word & 0x8080808080808080u) != 0) {
      break;
    }
  }
  return i;
}

[[nodiscard]] bool is_utf8(std::string_view s) {
  while (!s.empty()) {
    s.remove_prefix(ascii_run(s));
    if (s.empty()) {
      break;
    }
    const auto n = utf8_sequence(s);
    if (n == 0) {
      return s.size() < 4 && static_cast<unsigned char>(s[0]) >= 0xc2 &&
             s.find_first_not_of("\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f"
                                 "\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f"
                                 "\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf"
                                 "\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf",
                                 1) == std::string_view::npos;  // cut in the middle of a character
    }
    s.remove_prefix(n);
  }
  return true;
}

class Converter {
public:
  explicit Converter(const char* from) : handle_(iconv_open("UTF-8", from)) {}
  ~Converter() {
    if (handle_ != reinterpret_cast<iconv_t>(-1)) {
      iconv_close(handle_);
    }
  }
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;

  [[nodiscard]] Decoded operator()(std::string_view bytes) const {
    Decoded out;
    if (handle_ == reinterpret_cast<iconv_t>(-1)) {
      out.text = std::string(bytes);
      return out;
    }
    iconv(handle_, nullptr, nullptr, nullptr, nullptr);
    out.text.reserve(bytes.size() + bytes.size() / 2);
    auto* in = const_cast<char*>(bytes.data());  // iconv's signature; the bytes are only read
    std::size_t left = bytes.size();
    std::array<char, 4096> buffer;
    while (left > 0) {
      auto* to = buffer.data();
      std::size_t room = buffer.size();
      const auto result = iconv(handle_, &in, &left, &to, &room);
      out.text.append(buffer.data(), buffer.size() - room);
      if (result == static_cast<std::size_t>(-1) && errno != E2BIG) {
        out.text += "\xef\xbf\xbd";
        ++out.undecodable;
        ++in;
        --left;
      }
    }
    return out;
  }

private:
  iconv_t handle_;
};

[[nodiscard]] std::optional<const char*> utf16_kind(std::string_view bytes) {
  if (bytes.starts_with("\xff\xfe")) {
    return "UTF-16LE";
  }
  if (bytes.starts_with("\xfe\xff")) {
    return "UTF-16BE";
  }
  // Without a mark: ASCII text in UTF-16 has a zero in every other byte.
  const auto sample = bytes.substr(0, 256);
  if (sample.size() < 4) {
    return {};
  }
  std::size_t even = 0;
  std::size_t odd = 0;
  for (std::size_t i = 0; i + 1 < sample.size(); i += 2) {
    even += sample[i] == '\0';
    odd += sample[i + 1] == '\0';
  }
  const auto pairs = sample.size() / 2;
  if (odd * 2 > pairs && even == 0) {
    return "UTF-16LE";
  }
  if (even * 2 > pairs && odd == 0) {
    return "UTF-16BE";
  }
  return {};
}

// EUC-JP and CP932 overlap. Kana and kanji are two bytes from 0xa1 to 0xfe in EUC-JP; in CP932 the first
// is 0x81 to 0x9f or 0xe0 to 0xfc. The reading with fewer undecodable bytes wins; EUC-JP where both read.
[[nodiscard]] Encoding japanese_kind(std::string_view bytes) {
  std::size_t euc_errors = 0;
  std::size_t sjis_errors = 0;
  const auto byte = [&](std::size_t i) {
    return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0u;
  };
  for (std::size_t i = 0; i < bytes.size();) {
    const auto b = byte(i);
    if (b < 0x80) {
      ++i;
    } else if ((b >= 0xa1 && b <= 0xfe && byte(i + 1) >= 0xa1 && byte(i + 1) <= 0xfe) ||
               (b == 0x8e && byte(i + 1) >= 0xa1 && byte(i + 1) <= 0xdf)) {
      i += 2;
    } else {
      ++euc_errors;
      ++i;
    }
  }
  for (std::size_t i = 0; i < bytes.size();) {
    const auto b = byte(i);
    const auto t = byte(i + 1);
    if (b < 0x80) {
      ++i;
    } else if (((b >= 0x81 && b <= 0x9f) || (b >= 0xe0 && b <= 0xfc)) && t >= 0x40 && t != 0x7f &&
               t <= 0xfc) {
      i += 2;
    } else if (b >= 0xa1 && b <= 0xdf) {
      ++i;  // half-width kana
    } else {
      ++sjis_errors;
      ++i;
    }
  }
  return euc_errors <= sjis_errors ? Encoding::euc_jp : Encoding::cp932;
}

}  // namespace

Encoding guess_encoding(std::string_view bytes) {
  if (utf16_kind(bytes)) {
    return Encoding::utf16;
  }
  return is_utf8(bytes) ? Encoding::utf8 : japanese_kind(bytes);
}

Decoded decode(std::string_view bytes) {
  if (const auto kind = utf16_kind(bytes)) {
    auto out = Converter(*kind)(bytes);
    if (out.text.starts_with("\xef\xbb\xbf")) {
      out.text.erase(0, 3);
    }
    out.encoding = Encoding::utf16;
    return out;
  }
  if (bytes.starts_with("\xef\xbb\xbf")) {
    bytes.remove_prefix(3);
  }
  const auto encoding = guess_encoding(bytes);
  if (encoding == Encoding::utf8) {
    auto out = Decoded{std::string(bytes), encoding, 0};
    while (!out.text.empty() && !is_utf8(out.text.substr(out.text.size() - 1)) &&
           utf8_sequence(std::string_view(out.text).substr(out.text.size() - 1)) == 0 &&
           static_cast<unsigned char>(out.text.back()) >= 0xc0) {
      out.text.pop_back();
      ++out.undecodable;
    }
    return out;
  }
  // Line by line, so that a line in UTF-8 between lines in CP932 keeps its sense.
  const Converter convert(encoding == Encoding::cp932 ? "CP932" : "EUC-JP-MS");
  Decoded out;
  out.encoding = encoding;
  out.text.reserve(bytes.size() + bytes.size() / 2);
  while (!bytes.empty()) {
    const auto end = bytes.find('\n');
    const auto line = bytes.substr(0, end == std::string_view::npos ? end : end + 1);
    if (is_utf8(line)) {
      out.text += line;
    } else {
      const auto decoded = convert(line);
      out.text += decoded.text;
      out.undecodable += decoded.undecodable;
    }
    bytes.remove_prefix(line.size());
  }
  return out;
}

}  // namespace sapair
