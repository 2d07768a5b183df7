// What a device printed cannot act on the terminal, the ticket or the JSON it is quoted in.

#include "checker/report/escape.hpp"

#include <string>

#include <gtest/gtest.h>

namespace sapair::report {
namespace {

TEST(Escape, LeavesWhatCanBeSeen) {
  EXPECT_EQ("SA[1] 寿命: 28602秒 é", for_terminal("SA[1] 寿命: 28602秒 é"));
  EXPECT_EQ("a b", for_terminal("a\tb"));
  EXPECT_EQ("", for_terminal(""));
}

TEST(Escape, ShowsControlCharacters) {
  EXPECT_EQ("\\x1b[31mred\\x1b[0m", for_terminal("\x1b[31mred\x1b[0m"));
  EXPECT_EQ("a\\x0ab\\x0dc\\x00d\\x7f", for_terminal(std::string_view("a\nb\rc\0d\x7f", 8)));
  EXPECT_EQ("\\x07\\x08", for_terminal("\a\b"));
  EXPECT_EQ("\\u{009b}31m", for_terminal("\xc2\x9b"
                                         "31m"));  // C1: CSI in one character
}

TEST(Escape, ShowsDirectionMarksAndInvisibleCharacters) {
  EXPECT_EQ("\\u{202e}txt.exe", for_terminal("\u202etxt.exe"));
  EXPECT_EQ("\\u{2066}\\u{2069}\\u{200f}\\u{061c}", for_terminal("\u2066\u2069\u200f\u061c"));
  EXPECT_EQ("\\u{200b}\\u{feff}\\u{2028}", for_terminal("\u200b\ufeff\u2028"));
  EXPECT_EQ("\\u{e0041}", for_terminal("\U000e0041"));
}

TEST(Escape, ShowsBytesThatAreNoUtf8) {
  EXPECT_EQ("\\xff\\xfe", for_terminal("\xff\xfe"));
  EXPECT_EQ("\\xc0\\xaf", for_terminal("\xc0\xaf"));           // overlong
  EXPECT_EQ("\\xed\\xa0\\x80", for_terminal("\xed\xa0\x80"));  // surrogate
  EXPECT_EQ("ok\\xe9", for_terminal("ok\xe9"));                // cut in the middle
}

TEST(Escape, MarkdownQuotesWhatItWouldActOn) {
  EXPECT_EQ("\\`rm\\` \\| &lt;b&gt; &amp; \\*x\\* \\_y\\_ \\[z\\](u)",
            for_markdown("`rm` | <b> & *x* _y_ [z](u)"));
  EXPECT_EQ("pre-shared-key 10.0.0.1", for_markdown("pre-shared-key 10.0.0.1"));
  EXPECT_EQ("\\# heading", for_markdown("# heading"));
  EXPECT_EQ("\\@somebody", for_markdown("@somebody"));
  EXPECT_EQ("\\\\x1b\\[0m", for_markdown("\x1b[0m"));
}

TEST(Escape, MarkdownBlockCannotBeLeft) {
  EXPECT_EQ("```text\nline\n```\n", markdown_block("line\n"));
  EXPECT_EQ("````text\n```\n</pre>\n````\n", markdown_block("```\n</pre>\n"));
  EXPECT_EQ("```text\n\\x1b[2J\n```\n", markdown_block("\x1b[2J"));
}

TEST(Escape, JsonKeepsItsLinesAndStaysJson) {
  EXPECT_EQ("{\n  \"a\": \"x\\u202ey\\u009b\\u007f\"\n}\n",
            for_json("{\n  \"a\": \"x\u202ey\u009b\x7f\"\n}\n"));
  EXPECT_EQ("\"\\udb40\\udc41\"", for_json("\"\U000e0041\""));
  EXPECT_EQ("\"日本\"", for_json("\"日本\""));
}

}  // namespace
}  // namespace sapair::report
