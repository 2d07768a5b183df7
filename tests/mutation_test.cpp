// Texts that nobody printed: every fixture and corpus file with bytes, words and lines changed at
// random. Whatever comes of it, reading ends, every line is accounted for, and the model holds
// together.

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/invariants.hpp"
#include "tests/support/texts.hpp"

namespace sapair::test {
namespace {

constexpr int rounds = 40;  // for each text
constexpr std::size_t largest = 20'000;

class Mutator {
public:
  explicit Mutator(unsigned seed) : random_(seed) {}

  [[nodiscard]] std::string mutate(std::string text, const std::string& other) {
    for (auto n = 1 + below(4); n > 0 && !text.empty(); --n) {
      switch (below(8)) {
      case 0:
        text[below(text.size())] = static_cast<char>(below(256));
        break;
      case 1:
        text.erase(below(text.size()), 1 + below(20));
        break;
      case 2:
        text.insert(below(text.size()), odd_piece());
        break;
      case 3:
        text.resize(below(text.size()));
        break;
      case 4:
        text.insert(below(text.size()), piece_of(other));
        break;
      case 5:
        text.insert(below(text.size()), piece_of(text));
        break;
      case 6:
        text.erase(line_start(text), 1 + below(100));
        break;
      case 7:
        digits(text);
        break;
      }
    }
    return text;
  }

private:
  std::size_t below(std::size_t end) { return end == 0 ? 0 : random_() % end; }

  std::string piece_of(const std::string& text) {
    const auto from = line_start(text);
    return text.substr(from, below(400));
  }

  std::size_t line_start(const std::string& text) {
    const auto at = text.find('\n', below(text.size()));
    return at == std::string::npos ? 0 : at;
  }

  // A number becomes a longer, a shorter or an impossible one.
  void digits(std::string& text) {
    const auto at = text.find_first_of("0123456789", below(text.size()));
    if (at != std::string::npos) {
      static constexpr const char* numbers[] = {"0",  "-1",  "4294967296", "18446744073709551616",
                                                "00", "1e9", "0x"};
      text.replace(at, 1 + below(3), numbers[below(std::size(numbers))]);
    }
  }

  std::string odd_piece() {
    static const std::string pieces[] = {"\r",
                                         "\r\n",
                                         "\n",
                                         "\n\n\n",
                                         "\t",
                                         "\x1b[0m",
                                         "\b \b",
                                         "\xff\xfe",
                                         "\xef\xbb\xbf",
                                         std::string(1, '\0'),
                                         "--More--",
                                         "---つづく---",
                                         "> ",
                                         "\x83\x5c",
                                         "\xe3\x81",
                                         std::string(100, '9'),
                                         std::string(70'000, 'x'),
                                         "RTX830# ",
                                         "Router#show crypto ipsec sa\n",
                                         "%",
                                         ":",
                                         ","};
    return pieces[below(std::size(pieces))];
  }

  std::mt19937 random_;
};

class Mutation : public testing::TestWithParam<AnyText> {};

TEST_P(Mutation, IsAccountedFor) {
  const auto texts = all_texts();
  const auto text = bytes_of(GetParam().text).substr(0, largest);
  const auto index = std::ranges::find(texts, GetParam().name, &AnyText::name) - texts.begin();
  Mutator mutator(20'260'101U + static_cast<unsigned>(index));
  for (int i = 0; i < rounds; ++i) {
    const auto other = bytes_of(texts[static_cast<std::size_t>(i * 7 + index) % texts.size()].text);
    const auto mutated = mutator.mutate(text, other);
    const auto wrong = broken_invariant(mutated);
    ASSERT_EQ("", wrong) << testing::PrintToString(mutated.substr(0, 4000));
  }
}

INSTANTIATE_TEST_SUITE_P(Texts, Mutation, testing::ValuesIn(all_texts()),
                         [](const auto& p) { return test_name(p.param.name); });
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(Mutation);

// What a fuzzer or a user once broke the program with stays here.
TEST(Regressions, AreAccountedFor) {
  for (const auto& entry : fs::directory_iterator(fixtures_dir() / "regressions")) {
    if (entry.path().filename() != "README.md") {
      EXPECT_EQ("", broken_invariant(bytes_of(entry.path()))) << entry.path();
    }
  }
}

TEST(Regressions, OddTextsAreAccountedFor) {
  const std::string texts[] = {"",
                               "\n",
                               "\r",
                               "\r\n",
                               "\n\r",
                               " ",
                               "\t\n",
                               "x",
                               "\xff\xfe",
                               "\xfe\xff\x30\x42",
                               "\xef\xbb\xbf",
                               std::string(1000, '\0'),
                               std::string(200'000, ' '),
                               std::string(200'000, '\n'),
                               std::string(300'000, '>'),
                               "RTX830#",
                               "> ",
                               "RTX830# show ipsec sa",
                               "show crypto ipsec sa"};
  for (const auto& text : texts) {
    EXPECT_EQ("", broken_invariant(text)) << testing::PrintToString(text.substr(0, 100));
  }
}

}  // namespace
}  // namespace sapair::test
