#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include <gtest/gtest.h>
#include <iconv.h>

#include "parsers/text/clean.hpp"
#include "parsers/text/decode.hpp"
#include "parsers/text/document.hpp"
#include "parsers/text/quotes.hpp"

namespace sapair {
namespace {

[[nodiscard]] std::string in_encoding(std::string_view text, const char* encoding) {
  auto* const handle = iconv_open(encoding, "UTF-8");
  std::string out(text.size() * 4 + 16, '\0');
  auto* in = const_cast<char*>(text.data());
  auto in_left = text.size();
  auto* to = out.data();
  auto room = out.size();
  EXPECT_NE(iconv(handle, &in, &in_left, &to, &room), static_cast<std::size_t>(-1)) << text;
  iconv_close(handle);
  out.resize(out.size() - room);
  return out;
}

[[nodiscard]] std::vector<std::string> texts_of(std::string bytes) {
  const auto document = Document::from_bytes("text", std::move(bytes));
  std::vector<std::string> texts;
  Lines lines(*document);
  while (const auto line = lines.next()) {
    texts.emplace_back(line->text);
  }
  return texts;
}

using Texts = std::vector<std::string>;

// What Japanese routers print.
constexpr std::string_view japanese_lines[] = {
    "SA[4] 寿命: 124秒",
    "相手ホスト: 192.0.2.1, 送受信方向: 送受信",
    "プロトコル: ESP (モード: tunnel)",
    "アルゴリズム: DES-CBC (認証: none)",
    "鍵 : 00 11",
    "説明:",
    "インタフェースの種類: IPsec",
    "トンネルインタフェースは接続されています",
    "開始: 2021/03/25 15:04:47",
    "通信時間: 2時間5分10秒",
    "受信: (IPv4) 391 パケット [23172 オクテット]",
    "PPPoEセッションは接続されています",
    "PPPoEセッションは接続処理中です",
    "PPPoEセッションは継っていません",
    "PPPoEセッションは一度も継っていません",
    "PPPoEセッションは現在使用できません",
    "回線は現在使用できません",
    "接続相手:",
    "受信: 212 パケット [24410 オクテット]  負荷: 0.0%",
    "PPPオプション",
    "NAT/IPマスカレード 動作タイプ : 2",
    "参照NATディスクリプタ : 1, 適用インタフェース : TUNNEL[2](1)",
    "宛先ネットワーク  ゲートウェイ  インタフェース  種別  付加情報",
    "起動時刻: 2021/01/24",
    "実行中設定ファイル: config0",
    "メモリ: 42% used",
    "192.0.2.1から受信: シーケンス番号=0 ttl=254 時間=3.100ミリ秒",
    "4個のパケットを送信し、3個のパケットを受信しました。25.0%パケットロス",
    "往復遅延 最低/平均/最大 = 2.900/3.000/3.100 ミリ秒",
    "状態: 確立済 寿命: 28683秒",
    "暗号アルゴリズム: AES256_CBC   PRF : HMAC_SHA2_256",
    "認証アルゴリズム: HMAC_SHA2_256_128   DHグループ: MODP_1024",
    "新しい設定を保存しますか? (Y/N)",
    "エラー： パラメータが範囲を越えています",
    "---つづく---",
    "すでに管理レベルです",
};

TEST(Encoding, OfEachJapaneseLineAlone) {
  for (const auto line : japanese_lines) {
    EXPECT_EQ(guess_encoding(line), Encoding::utf8) << line;
    EXPECT_EQ(decode(in_encoding(line, "CP932")).text, line);
    EXPECT_EQ(decode(in_encoding(line, "EUC-JP-MS")).text, line);
    EXPECT_EQ(decode(in_encoding(line, "ISO-2022-JP")).text, line);
  }
}

TEST(Encoding, OfWholeTexts) {
  std::string text;
  for (const auto line : japanese_lines) {
    text += std::string(line) + '\n';
  }
  for (const auto& [name, encoding] :
       {std::pair("CP932", Encoding::cp932), std::pair("EUC-JP-MS", Encoding::euc_jp),
        std::pair("UTF-16LE", Encoding::utf16), std::pair("UTF-16BE", Encoding::utf16),
        std::pair("UTF-8", Encoding::utf8), std::pair("ISO-2022-JP", Encoding::iso_2022_jp)}) {
    const auto decoded = decode(in_encoding(text, name));
    EXPECT_EQ(decoded.encoding, encoding) << name;
    EXPECT_EQ(decoded.text, text) << name;
    EXPECT_EQ(decoded.undecodable, 0u) << name;
  }
}

TEST(Encoding, TwoInOneText) {
  const std::string a = "説明: 大阪\n";
  const std::string b = "PPPoEセッションは接続されています\n";
  const std::string c = "回線は現在使用できません\n";
  EXPECT_EQ(decode(a + in_encoding(b, "CP932") + c).text, a + b + c);
  EXPECT_EQ(decode(a + in_encoding(b, "EUC-JP-MS") + in_encoding(c, "CP932")).text, a + b + c);
}

TEST(Encoding, CutInMidCharacter) {
  const std::string text = "Description: 大阪";
  const auto cut = text.substr(0, text.size() - 1);
  EXPECT_EQ(texts_of(cut), Texts{"Description: 大"});
  EXPECT_EQ(Document::from_bytes("text", cut)->undecodable(), 2u);
  // At the front: the rest of the text keeps its encoding.
  const auto behind = texts_of(std::string("大阪拠点").substr(1) + "\n説明: 大阪\n");
  ASSERT_EQ(behind.size(), 2u);
  EXPECT_EQ(behind[1], "説明: 大阪");
  const auto sjis = in_encoding("説明: 大阪", "CP932");
  EXPECT_EQ(texts_of(sjis.substr(0, sjis.size() - 1)), Texts{"説明: 大\xef\xbf\xbd"});
  const auto utf16 = in_encoding("show ipsec sa", "UTF-16LE");
  EXPECT_EQ(texts_of(utf16.substr(0, utf16.size() - 1)), Texts{"show ipsec s\xef\xbf\xbd"});
}

TEST(Encoding, MarksOfTextsPutTogether) {
  EXPECT_EQ(texts_of("\xef\xbb\xbf"
                     "a\n"
                     "\xef\xbb\xbf"
                     "b\n"),
            (Texts{"a", "b"}));
}

TEST(Clean, LineEnds) {
  EXPECT_EQ(texts_of("a\r\nb\r\n"), (Texts{"a", "b"}));
  EXPECT_EQ(texts_of("a\rb\r"), (Texts{"a", "b"}));
  EXPECT_EQ(texts_of("a\r\r\nb\r\r\n"), (Texts{"a", "b"}));
  // A part of the text ends its lines with CR: nothing may be lost.
  EXPECT_EQ(texts_of("a: 1\rb: 2\rc: 3\nd: 4\n"), (Texts{"a: 1", "b: 2", "c: 3", "d: 4"}));
}

TEST(Clean, Overwriting) {
  EXPECT_EQ(texts_of("---more---\b\b\b\b\b\b\b\b\b\b          \b\b\b\b\b\b\b\b\b\bsa sgw\nb\n"),
            (Texts{"sa sgw", "b"}));
  EXPECT_EQ(texts_of(" --More-- \r          \rsa sgw\nb\n"), (Texts{"sa sgw", "b"}));
  EXPECT_EQ(texts_of("<--- More --->\r              \rsa sgw\nb\n"), (Texts{"sa sgw", "b"}));
  EXPECT_EQ(texts_of("\x1b[7m--More--\x1b[m\r\x1b[Ksa sgw\nb\n"), (Texts{"sa sgw", "b"}));
  EXPECT_EQ(texts_of("R1#\rR1#show ipsec sa\nb\n"), (Texts{"R1#show ipsec sa", "b"}));
  EXPECT_EQ(texts_of("show ipsce\b\b\b\b\bipsec sa\x07\n"), (Texts{"show ipsec sa"}));
  EXPECT_EQ(texts_of("a\x1b[5Cb\n"), (Texts{"a     b"}));
  EXPECT_EQ(texts_of("\x1b]0;R1 - ssh\x07R1#\n"), (Texts{"R1#"}));
}

TEST(Clean, PagerMarks) {
  for (const std::string_view mark :
       {"---つづく---", "--- つづく ---", "---more---", "--More--", " --More-- ", "<--- More --->",
        " <--- More --->", "-- More --"}) {
    EXPECT_EQ(without_pager_mark(mark).find_first_not_of(' '), std::string_view::npos) << mark;
    EXPECT_EQ(texts_of(std::string(mark) + "   1     isakmp\n"), Texts{"1     isakmp"}) << mark;
  }
  EXPECT_EQ(without_pager_mark("------------"), "------------");
  EXPECT_EQ(without_pager_mark("--- site B ---"), "--- site B ---");
  EXPECT_EQ(texts_of("---more------more---1\n"), Texts{"1"});
}

TEST(Quotes, Taken) {
  EXPECT_EQ(texts_of("> sa sgw\n>\n> 1 1\n"), (Texts{"sa sgw", "", "1 1"}));
  EXPECT_EQ(texts_of(">> sa sgw\n>> 1 1\n"), (Texts{"sa sgw", "1 1"}));
  EXPECT_EQ(texts_of("Hello\n> sa sgw\n> 1 1\n\nBye\n"),
            (Texts{"Hello", "sa sgw", "1 1", "", "Bye"}));
  EXPECT_EQ(texts_of("| sa sgw\n| 1 1\n"), (Texts{"sa sgw", "1 1"}));
  // A quoted transcript with bare prompts of its own.
  EXPECT_EQ(texts_of("> > show ipsec sa\n> Total: isakmp:0\n> > \n"),
            (Texts{"> show ipsec sa", "Total: isakmp:0", ">"}));
}

TEST(Quotes, BarePromptsStay) {
  EXPECT_EQ(texts_of("> show ipsec sa\nTotal: isakmp:0\n> \n> show status tunnel 1\n"),
            (Texts{"> show ipsec sa", "Total: isakmp:0", ">", "> show status tunnel 1"}));
  EXPECT_EQ(texts_of("> \n> \n> console lines infinity\n> show ipsec sa\n"),
            (Texts{">", ">", "> console lines infinity", "> show ipsec sa"}));
}

TEST(Content, IsTold) {
  const auto content = [](std::string bytes) {
    return Document::from_bytes("text", std::move(bytes))->content();
  };
  EXPECT_EQ(content(""), Content::empty);
  EXPECT_EQ(content(" \r\n\n"), Content::empty);
  EXPECT_EQ(content("a"), Content::text);
  EXPECT_EQ(content(std::string(1000, '\0')), Content::binary);
  EXPECT_EQ(content(std::string("\x7f"
                                "ELF\x02\x01\x01\0\0\0\0",
                                11)),
            Content::binary);
  EXPECT_EQ(content("\x89PNG\x1a\x01\x02\x03\x04\x05\x06\x0e\x0f\x10"), Content::binary);
  EXPECT_EQ(content("\x0a\x0d\x0d\x0a\x01"), Content::pcapng);
  EXPECT_EQ(content("\xd4\xc3\xb2\xa1\x02"), Content::pcap);
}

TEST(Files, WhatCannotBeRead) {
  EXPECT_THROW((void)Document::from_file("/nonexistent/a.txt", "a"), std::system_error);
  EXPECT_THROW((void)Document::from_file(std::filesystem::temp_directory_path(), "a"),
               std::system_error);
}

TEST(Files, AGigabyteOfZerosIsRefusedAtOnce) {
  const auto path = std::filesystem::temp_directory_path() / "sapair_text_test_zeros";
  { std::ofstream(path).put('\0'); }
  std::filesystem::resize_file(path, std::uintmax_t{1} << 30);  // sparse
  EXPECT_EQ(Document::from_file(path, "zeros")->content(), Content::binary);
  std::filesystem::remove(path);
  EXPECT_EQ(Document::from_file("/dev/zero", "zeros")->content(), Content::binary);
}

TEST(Lines, NumbersAreTheEditors) {
  const auto document = Document::from_bytes("text", "a\n\n  b\r\n---more---\nc");
  Lines lines(*document);
  std::vector<std::uint32_t> numbers;
  while (const auto line = lines.next()) {
    numbers.push_back(line->number);
  }
  EXPECT_EQ(numbers, (std::vector<std::uint32_t>{1, 2, 3, 4, 5}));
  EXPECT_EQ(document->line(3), "  b");
  EXPECT_EQ(document->line(9), "");
}

TEST(Lines, AreFoundInLongTexts) {
  std::string text;
  for (int i = 1; i <= 1000; ++i) {
    text += "line " + std::to_string(i) + "\n";
  }
  const auto document = Document::from_bytes("text", text);
  for (const std::uint32_t n : {1000u, 1u, 256u, 257u, 512u, 513u, 999u}) {
    EXPECT_EQ(document->line(n), "line " + std::to_string(n));
  }
  EXPECT_EQ(document->line(1001), "");
  EXPECT_EQ(document->line(5000), "");
  EXPECT_EQ(document->line(0), "");
}

TEST(Lines, CommonIndentIsNoPartOfTheWidth) {
  const std::string full(80, 'x');
  const auto document = Document::from_bytes("text", "    " + full + "\n    y\n");
  EXPECT_EQ(document->layout().indent, 4u);
  EXPECT_EQ(document->layout().fold_width, 80u);
}

}  // namespace
}  // namespace sapair
