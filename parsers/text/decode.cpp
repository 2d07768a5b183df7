#include "parsers/text/decode.hpp"

#include <algorithm>
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

}  // namespace

// Bytes that the text is short of whole UTF-8 characters at its end: cut in the middle of one.
std::size_t cut_tail(std::string_view s) {
  for (std::size_t n = 1; n <= 3 && n <= s.size(); ++n) {
    const auto b = static_cast<unsigned char>(s[s.size() - n]);
    if (b >= 0xc2 && b < 0xf5) {
      const std::size_t whole = b < 0xe0 ? 2 : b < 0xf0 ? 3 : 4;
      return n < whole ? n : 0;
    }
    if (b < 0x80 || b >= 0xc0) {
      break;
    }
  }
  return 0;
}

bool is_utf8(std::string_view s) {
  s.remove_suffix(cut_tail(s));
  while (!s.empty()) {
    s.remove_prefix(ascii_run(s));
    if (s.empty()) {
      break;
    }
    const auto n = utf8_sequence(s);
    if (n == 0) {
      return false;
    }
    s.remove_prefix(n);
  }
  return true;
}

namespace {

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

// UTF-16 has a zero byte in every ASCII character; blanks, digits and line ends are in every text.
// No other text has zeros.
enum class ByteOrder : std::uint8_t { little, big };

[[nodiscard]] std::optional<ByteOrder> utf16_order(std::string_view bytes) {
  if (bytes.starts_with("\xff\xfe")) {
    return ByteOrder::little;
  }
  if (bytes.starts_with("\xfe\xff")) {
    return ByteOrder::big;
  }
  const auto sample = bytes.substr(0, 4096);
  if (sample.size() < 4) {
    return {};
  }
  std::array<std::size_t, 2> zeros{};
  std::array<std::size_t, 2> controls{};  // of the character that the other byte would make
  for (std::size_t i = 0; i + 1 < sample.size(); i += 2) {
    for (const std::size_t k : {std::size_t{0}, std::size_t{1}}) {
      const auto other = static_cast<unsigned char>(sample[i + 1 - k]);
      if (sample[i + k] == '\0') {
        ++zeros[k];
        controls[k] += other < 0x07 || (other >= 0x0e && other < 0x1b);
      }
    }
  }
  const auto pairs = sample.size() / 2;
  for (const std::size_t k : {std::size_t{0}, std::size_t{1}}) {
    if (zeros[k] * 10 >= pairs && zeros[1 - k] * 8 <= zeros[k] && controls[k] * 20 <= zeros[k]) {
      return k == 1 ? ByteOrder::little : ByteOrder::big;
    }
  }
  return {};
}

void append_utf8(std::string& out, std::uint32_t c) {
  const auto put = [&](std::uint32_t byte) { out += static_cast<char>(byte); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xc0 | c >> 6);
    put(0x80 | (c & 0x3f));
  } else if (c < 0x10000) {
    put(0xe0 | c >> 12);
    put(0x80 | (c >> 6 & 0x3f));
    put(0x80 | (c & 0x3f));
  } else {
    put(0xf0 | c >> 18);
    put(0x80 | (c >> 12 & 0x3f));
    put(0x80 | (c >> 6 & 0x3f));
    put(0x80 | (c & 0x3f));
  }
}

// RFC 2781. Half a pair and half a character become U+FFFD; byte order marks go, also those of
// texts put together.
[[nodiscard]] Decoded from_utf16(std::string_view bytes, ByteOrder order) {
  Decoded out;
  out.encoding = Encoding::utf16;
  out.text.reserve(bytes.size());
  const auto unit = [&](std::size_t i) {
    const auto first = static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i]));
    const auto second = static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i + 1]));
    return order == ByteOrder::little ? second << 8 | first : first << 8 | second;
  };
  std::size_t i = 0;
  for (; i + 1 < bytes.size(); i += 2) {
    auto c = unit(i);
    if (c == 0xfeff) {
      continue;
    }
    if (c >= 0xd800 && c < 0xe000) {
      const auto low = c < 0xdc00 && i + 3 < bytes.size() ? unit(i + 2) : 0u;
      if (low >= 0xdc00 && low < 0xe000) {
        c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
        i += 2;
      } else {
        c = 0xfffd;
        ++out.undecodable;
      }
    }
    append_utf8(out.text, c);
  }
  if (i < bytes.size()) {
    append_utf8(out.text, 0xfffd);
    ++out.undecodable;
  }
  return out;
}

// Valid UTF-8, but each of its characters would be an accent set on the one before it (U+0300 to
// U+036F), and nothing else of that language is there: kanji of EUC-JP (0xcc and 0xcd lead many
// common ones, as the last one of "IPsec Profile名").
[[nodiscard]] bool is_nothing_but_accents(std::string_view s) {
  bool any = false;
  while (!s.empty()) {
    s.remove_prefix(ascii_run(s));
    if (s.empty()) {
      break;
    }
    const auto lead = static_cast<unsigned char>(s.front());
    const auto n = utf8_sequence(s);
    if (lead >= 0x80) {
      if (n != 2 || (lead != 0xcc && lead != 0xcd)) {
        return false;
      }
      const auto second = static_cast<unsigned char>(s[1]);
      if (second < 0xa1 || (lead == 0xcd && second > 0xaf)) {
        return false;
      }
      any = true;
    }
    s.remove_prefix(std::max<std::size_t>(n, 1));
  }
  return any;
}

// How badly a text fits each encoding, in characters that do not exist there.
struct Misfits {
  std::size_t utf8 = 0;
  std::size_t utf8_fits = 0;
  std::size_t cp932 = 0;
  std::size_t euc_jp = 0;
};

// EUC-JP and CP932 overlap. Kana and kanji are two bytes from 0xa1 to 0xfe in EUC-JP (hiragana
// 0xa4, katakana 0xa5); in CP932 the first is 0x81 to 0x9f or 0xe0 to 0xfc, and 0xa1 to 0xdf is
// half-width katakana.
[[nodiscard]] Misfits misfits(std::string_view bytes) {
  Misfits bad;
  const auto byte = [&](std::size_t i) {
    return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0u;
  };
  for (std::size_t i = 0; i < bytes.size();) {
    const auto b = byte(i);
    const auto t = byte(i + 1);
    if (b < 0x80) {
      ++i;
    } else if (b == 0x8e && t >= 0xa1 && t <= 0xdf) {
      i += 2;
    } else if (b >= 0xa1 && b <= 0xfe && t >= 0xa1 && t <= 0xfe) {
      bad.euc_jp += (b >= 0xa9 && b <= 0xac) || b == 0xaf || (b == 0xa4 && t > 0xf3) ||
                    (b == 0xa5 && t > 0xf6) || (b >= 0xf5 && b <= 0xf8);
      i += 2;
    } else {
      ++bad.euc_jp;
      ++i;
    }
  }
  for (std::size_t i = 0; i < bytes.size();) {
    const auto b = byte(i);
    const auto t = byte(i + 1);
    if (b < 0x80 || (b >= 0xa1 && b <= 0xdf)) {
      ++i;
    } else if (((b >= 0x81 && b <= 0x9f) || (b >= 0xe0 && b <= 0xfc)) && t >= 0x40 && t != 0x7f &&
               t <= 0xfc) {
      bad.cp932 += b == 0x85 || b == 0x86 || b == 0xeb || b == 0xec || b == 0xef || b >= 0xf0;
      i += 2;
    } else {
      ++bad.cp932;
      ++i;
    }
  }
  for (auto rest = bytes; !rest.empty();) {
    const auto n = utf8_sequence(rest);
    bad.utf8 += n == 0;
    bad.utf8_fits += n > 1;
    rest.remove_prefix(std::max<std::size_t>(n, 1));
  }
  return bad;
}

// EUC-JP where both read equally well: its text read as CP932 would be nothing but half-width
// katakana.
[[nodiscard]] Encoding japanese_kind(const Misfits& bad, Encoding when_equal) {
  if (bad.utf8_fits > 3 * bad.utf8) {
    return Encoding::utf8;
  }
  return bad.euc_jp < bad.cp932   ? Encoding::euc_jp
         : bad.cp932 < bad.euc_jp ? Encoding::cp932
                                  : when_equal;
}

// ISO-2022-JP, the 7-bit code of Japanese mail: escape sequences switch the character set.
[[nodiscard]] bool is_iso_2022_jp(std::string_view bytes) {
  const auto* const escape =
      bytes.empty() ? nullptr
                    : static_cast<const char*>(std::memchr(bytes.data(), '\x1b', bytes.size()));
  return escape != nullptr && (bytes.find("\x1b$B") != std::string_view::npos ||
                               bytes.find("\x1b$@") != std::string_view::npos);
}

// The lines before this position are all valid UTF-8.
[[nodiscard]] std::size_t first_foreign_line(std::string_view bytes) {
  std::size_t at = 0;
  while (at < bytes.size()) {
    const auto rest = bytes.substr(at);
    const auto run = ascii_run(rest);
    const auto n = run > 0 ? run : utf8_sequence(rest);
    if (n == 0) {
      break;
    }
    at += n;
  }
  const auto end = at == 0 ? std::string_view::npos : bytes.rfind('\n', at - 1);
  return at >= bytes.size() ? bytes.size() : end == std::string_view::npos ? 0 : end + 1;
}

}  // namespace

Encoding guess_encoding(std::string_view bytes) {
  if (utf16_order(bytes)) {
    return Encoding::utf16;
  }
  if (is_utf8(bytes)) {
    if (is_nothing_but_accents(bytes)) {
      return Encoding::euc_jp;
    }
    return is_iso_2022_jp(bytes) ? Encoding::iso_2022_jp : Encoding::utf8;
  }
  const auto kind =
      japanese_kind(misfits(bytes.substr(first_foreign_line(bytes), 1 << 20)), Encoding::euc_jp);
  // The whole text is broken UTF-8: decode() mends it.
  return kind;
}

Decoded decode(std::string_view bytes) {
  if (const auto order = utf16_order(bytes)) {
    return from_utf16(bytes, *order);
  }
  if (bytes.starts_with("\xef\xbb\xbf")) {
    bytes.remove_prefix(3);
  }
  const auto encoding = guess_encoding(bytes);
  Decoded out;
  out.encoding = encoding;
  if (encoding == Encoding::iso_2022_jp) {
    out = Converter("ISO-2022-JP-3")(bytes);
    out.encoding = encoding;
    return out;
  }
  if (encoding == Encoding::utf8 && is_utf8(bytes)) {
    const auto cut = cut_tail(bytes);
    out.text = bytes.substr(0, bytes.size() - cut);
    out.undecodable = cut;
    return out;
  }
  // Line by line: a paste from several windows can hold several encodings.
  const Converter from_cp932("CP932");
  const Converter from_euc_jp("EUC-JP-MS");
  const auto usual = encoding == Encoding::utf8 ? Encoding::cp932 : encoding;
  out.text.reserve(bytes.size() + bytes.size() / 2);
  while (!bytes.empty()) {
    const auto end = bytes.find('\n');
    const auto line = bytes.substr(0, end == std::string_view::npos ? end : end + 1);
    bytes.remove_prefix(line.size());
    const bool kanji = usual == Encoding::euc_jp && is_nothing_but_accents(line);
    if (is_utf8(line) && cut_tail(line) == 0 && !kanji) {
      out.text += line;
      continue;
    }
    const auto bad = misfits(line);
    const auto kind = kanji ? Encoding::euc_jp : japanese_kind(bad, usual);
    if (kind == Encoding::utf8) {
      out.text += valid_utf8(line);
      out.undecodable += bad.utf8;
      continue;
    }
    const auto decoded = kind == Encoding::cp932 ? from_cp932(line) : from_euc_jp(line);
    out.text += decoded.text;
    out.undecodable += decoded.undecodable;
  }
  return out;
}

}  // namespace sapair
