// The built program, run as a user runs it: exit status, standard output, standard error.

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <poll.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "checker/catalogue.hpp"
#include "tests/support/texts.hpp"

namespace sapair {
namespace {

namespace fs = std::filesystem;

struct Ran {
  int status = -1;
  std::string out;
  std::string err;

  [[nodiscard]] bool says(std::string_view words) const {
    return err.find(words) != std::string::npos;
  }
};

struct Setting {
  std::vector<std::string> environment = {"LANG=C"};
  std::string input = {};     // a file; empty: /dev/null
  std::string folder = {};    // to run in; empty: this one
  bool close_output = false;  // the reader of standard output goes away at once
};

void read_both(int out, int err, Ran& ran) {
  std::array<pollfd, 2> fds = {{{out, POLLIN, 0}, {err, POLLIN, 0}}};
  std::array<std::string*, 2> texts = {&ran.out, &ran.err};
  while (fds[0].fd >= 0 || fds[1].fd >= 0) {
    ::poll(fds.data(), fds.size(), -1);
    for (std::size_t i = 0; i < fds.size(); ++i) {
      if (fds[i].fd >= 0 && fds[i].revents != 0) {
        std::array<char, 65536> buffer{};
        const auto n = ::read(fds[i].fd, buffer.data(), buffer.size());
        if (n <= 0) {
          ::close(fds[i].fd);
          fds[i].fd = -1;
        } else {
          texts[i]->append(buffer.data(), static_cast<std::size_t>(n));
        }
      }
    }
  }
}

[[nodiscard]] Ran run(const std::vector<std::string>& args, const Setting& setting = {}) {
  std::array<int, 2> out{};
  std::array<int, 2> err{};
  EXPECT_EQ(0, ::pipe(out.data()));
  EXPECT_EQ(0, ::pipe(err.data()));
  const auto child = ::fork();
  if (child == 0) {
    const int in = ::open(setting.input.empty() ? "/dev/null" : setting.input.c_str(), O_RDONLY);
    ::dup2(in, 0);
    ::dup2(out[1], 1);
    ::dup2(err[1], 2);
    for (const int fd : {out[0], out[1], err[0], err[1]}) {
      ::close(fd);
    }
    if (!setting.folder.empty() && ::chdir(setting.folder.c_str()) != 0) {
      ::_exit(127);
    }
    std::vector<char*> argv = {const_cast<char*>(SAPAIR_BINARY)};
    for (const auto& arg : args) {
      argv.push_back(const_cast<char*>(arg.c_str()));
    }
    argv.push_back(nullptr);
    std::vector<char*> env;
    for (const auto& e : setting.environment) {
      env.push_back(const_cast<char*>(e.c_str()));
    }
    env.push_back(nullptr);
    ::execve(SAPAIR_BINARY, argv.data(), env.data());
    ::_exit(127);
  }
  ::close(out[1]);
  ::close(err[1]);
  Ran ran;
  if (setting.close_output) {
    ::close(out[0]);
    read_both(-1, err[0], ran);
  } else {
    read_both(out[0], err[0], ran);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  EXPECT_TRUE(WIFEXITED(status)) << "killed by signal " << WTERMSIG(status);
  ran.status = WEXITSTATUS(status);
  return ran;
}

constexpr const char* site_a =
    "RTX830# show ipsec sa\n"
    "Total: isakmp:1 send:1 recv:1\n"
    "sa    sgw isakmp connection    dir  life[s] remote-id\n"
    "----------------------------------------------------------------------------\n"
    "1     1    -     isakmp        -    21398   198.51.100.1\n"
    "2     1    1     tun[0001]esp  send 21399   198.51.100.1\n"
    "3     1    1     tun[0001]esp  recv 21399   198.51.100.1\n";

// A folder of its own for each test, gone afterwards.
class Cli : public testing::Test {
protected:
  void SetUp() override {
    auto name = (fs::temp_directory_path() / "sapair-cli-XXXXXX").string();
    ASSERT_NE(nullptr, ::mkdtemp(name.data()));
    folder = name;
  }
  void TearDown() override {
    fs::permissions(folder, fs::perms::owner_all);
    fs::remove_all(folder);
  }
  [[nodiscard]] std::string file(const std::string& name, std::string_view bytes) const {
    std::ofstream(folder / name, std::ios::binary) << bytes;
    return (folder / name).string();
  }
  [[nodiscard]] std::string path(const std::string& name) const { return (folder / name).string(); }

  fs::path folder;
};

// ---- help, version, usage
// ------------------------------------------------------------------------

TEST_F(Cli, HelpAndVersionSucceed) {
  for (const auto& args : std::vector<std::vector<std::string>>{{"--help"},
                                                                {"-h"},
                                                                {"check", "--help"},
                                                                {"parse", "--help"},
                                                                {"explain", "--help"},
                                                                {"commands", "--help"},
                                                                {"redact", "--help"},
                                                                {"--version"}}) {
    const auto ran = run(args);
    EXPECT_EQ(0, ran.status) << args.back();
    EXPECT_FALSE(ran.out.empty());
    EXPECT_EQ("", ran.err);
  }
  EXPECT_EQ(0U, run({"--version"}).out.find("sapair "));
  EXPECT_NE(std::string::npos, run({"check", "--help"}).out.find("Examples:"));
  // What is not built yet is not offered.
  const auto help = run({"--help"}).out;
  for (const char* later : {"collect", "audit", "history", "html", "sarif", "ssh://"}) {
    EXPECT_EQ(std::string::npos, help.find(later)) << later;
  }
}

TEST_F(Cli, HelpSpeaksJapanese) {
  EXPECT_NE(std::string::npos, run({"--help"}, {{"LANG=ja_JP.UTF-8"}}).out.find("例:"));
  EXPECT_NE(std::string::npos,
            run({"--help"}, {{"LANG=en_US.UTF-8", "LC_ALL=ja_JP.UTF-8"}}).out.find("例:"));
  EXPECT_EQ(std::string::npos,
            run({"--help"}, {{"LANG=ja_JP.UTF-8", "LC_MESSAGES=C"}}).out.find("例:"));
  EXPECT_NE(std::string::npos, run({"check", "--lang", "ja", "--help"}).out.find("例:"));
}

TEST_F(Cli, BadUsageIsStatus3) {
  const auto a = file("a.txt", site_a);
  for (const auto& args :
       std::vector<std::vector<std::string>>{{},
                                             {"nonsense"},
                                             {"check"},
                                             {"check", "--nonsense", a},
                                             {"check", a, a, a},
                                             {"check", "--format"},
                                             {"check", "--b", a},
                                             {"check", "--a", a, "--b", a, "--lang", "fr"},
                                             {"parse"},
                                             {"redact"},
                                             {"explain", "nonsense"},
                                             {"explain", "a", "b"},
                                             {"commands", "nonsense"},
                                             {"check", "--platform", "a=nonsense", a},
                                             {"check", "--color", "sometimes", a},
                                             {"parse", "--format", "markdown", a}}) {
    const auto ran = run(args);
    EXPECT_EQ(3, ran.status) << (args.empty() ? "" : args.back());
    EXPECT_EQ("", ran.out);
    EXPECT_FALSE(ran.err.empty());
  }
}

TEST_F(Cli, SaysWhatIsNotBuiltYet) {
  for (const char* verb : {"collect", "audit", "history"}) {
    const auto ran = run({verb, "x"});
    EXPECT_EQ(3, ran.status);
    EXPECT_TRUE(ran.says("not built yet"));
  }
  const auto a = file("a.txt", site_a);
  for (const char* format : {"html", "junit", "sarif", "nagios", "prometheus"}) {
    const auto ran = run({"check", "--format", format, a});
    EXPECT_EQ(3, ran.status);
    EXPECT_TRUE(ran.says("not built yet"));
  }
  const auto ran = run({"check", "ssh://admin@192.0.2.1", a});
  EXPECT_EQ(3, ran.status);
  EXPECT_TRUE(ran.says("ssh://admin@192.0.2.1"));
  EXPECT_TRUE(ran.says("not supported yet"));
}

TEST_F(Cli, GuessesWhatWasMeant) {
  EXPECT_TRUE(run({"chekc"}).says("did you mean check?"));
  EXPECT_TRUE(run({"check", "--fromat", "json"}).says("did you mean --format?"));
  EXPECT_TRUE(run({"check", "--format", "jsn", "x"}).says("did you mean json?"));
  EXPECT_TRUE(run({"explain", "psk-mismach"}).says("did you mean psk-mismatch?"));
  EXPECT_TRUE(run({"commands", "yamha"}).says("did you mean yamaha?"));
  EXPECT_TRUE(run({"check", "--platform", "a=csico", "x"}).says("did you mean cisco?"));
  const auto a = file("site-a.txt", site_a);
  EXPECT_TRUE(run({"check", path("site-b.txt")}).says("site-a.txt"));
  EXPECT_TRUE(run({a}).says("sapair check"));
}

// ---- bad input
// -----------------------------------------------------------------------------------

TEST_F(Cli, BadInputIsNamedAndIsStatus3) {
  const auto good = file("a.txt", site_a);
  struct Case {
    std::string side;
    std::string says;
  };
  fs::create_directory(folder / "empty");
  fs::create_directory(folder / "junk");
  (void)file("junk/x", std::string(100, '\0'));
  const auto zeros = file("zeros", "");
  fs::resize_file(zeros, std::uintmax_t{1} << 30);
  const std::vector<Case> cases = {
      {file("empty.txt", ""), "is empty"},
      {file("blank.txt", "\n \n"), "is empty"},
      {file("binary", std::string("\x7f"
                                  "ELF\0\0\1\2\3",
                                  9)),
       "binary"},
      {file("x.pcap", std::string("\xd4\xc3\xb2\xa1\2\0\4\0", 8)), "capture"},
      {file("x.pcapng", std::string("\x0a\x0d\x0d\x0a\0\0\0\0", 8)), "capture"},
      {file("notes.txt", "hello\nworld\n"), "no output that sapair knows"},
      {path("empty"), "no file in this directory"},
      {path("junk"), "no text"},
      {path("missing.txt"), "no such file"},
      {path("a.txt/x"), "no such file"},
      {zeros, "binary"},
      {file("long.txt", std::string(10'000'000, 'a')), "no output that sapair knows"},
  };
  for (const auto& [side, says] : cases) {
    for (const auto& args : {std::vector<std::string>{"check", side}, {"parse", side}}) {
      const auto ran = run(args);
      EXPECT_EQ(3, ran.status) << side;
      EXPECT_TRUE(ran.says(side)) << ran.err.substr(0, 200);
      EXPECT_TRUE(ran.says(says)) << ran.err.substr(0, 200);
    }
    const auto both = run({"check", good, side});
    EXPECT_TRUE(both.says(side)) << side;
    EXPECT_NE(0, both.status) << side;
  }
}

TEST_F(Cli, UnreadableFileIsNamed) {
  if (::geteuid() == 0) {
    GTEST_SKIP() << "root may read everything";
  }
  const auto secret = file("secret.txt", site_a);
  ::chmod(secret.c_str(), 0);
  const auto ran = run({"check", secret});
  EXPECT_EQ(3, ran.status);
  EXPECT_TRUE(ran.says("permission denied"));
}

TEST_F(Cli, OneFileCannotBeBothEnds) {
  const auto a = file("a.txt", site_a);
  const auto ran = run({"check", a, a});
  EXPECT_EQ(3, ran.status);
  EXPECT_TRUE(ran.says("both ends"));
  EXPECT_EQ(3, run({"check", "-", "-"}).status);
}

TEST_F(Cli, ComplaintsDoNotActOnTheTerminal) {
  const auto ran = run({"check", "no\x1b[31mfile\xff"});
  EXPECT_EQ(3, ran.status);
  EXPECT_FALSE(ran.says("\x1b"));
  EXPECT_TRUE(ran.says("\\x1b[31m"));
}

// ---- check
// ---------------------------------------------------------------------------------------

TEST_F(Cli, CheckReadsFilesDirectoriesAndStandardInput) {
  const auto a = file("a.txt", site_a);
  fs::create_directory(folder / "site");
  (void)file("site/1.txt", site_a);
  (void)file("site/.hidden", "hidden\n");
  (void)file("site/capture.bin", std::string(100, '\0'));
  const auto directory = run({"check", path("site"), "--format", "json"});
  EXPECT_TRUE(directory.says("capture.bin"));  // skipped, and said so
  EXPECT_EQ(7, nlohmann::json::parse(directory.out).at("coverage").at("lines"));
  EXPECT_EQ("", run({"check", "-q", path("site"), "--format", "json"}).err);
  const auto piped = run({"check", "-", "--format", "json"}, {{"LANG=C"}, a});
  const auto j = nlohmann::json::parse(piped.out);
  EXPECT_EQ("sapair.check/1", j.at("schema"));
  EXPECT_EQ("stdin", j.at("sides").at("a").at("ike_sas").at(0).at("source"));
  const auto named = run({"check", "--a", a, "--b", path("site/1.txt"), "--format", "json"});
  EXPECT_EQ(14, nlohmann::json::parse(named.out).at("coverage").at("lines"));
}

TEST_F(Cli, CheckSpeaksTheLanguageAskedFor) {
  const auto a = file("a.txt", site_a);
  EXPECT_EQ(0U, run({"check", a}).out.find("Verdict"));
  EXPECT_EQ(0U, run({"check", a, "--lang", "ja"}).out.find("判定"));
  EXPECT_EQ(0U, run({"check", a}, {{"LANG=ja_JP.UTF-8"}}).out.find("判定"));
}

TEST_F(Cli, ColourOnlyWhenAskedForOrOnATerminal) {
  const auto a = file("a.txt", site_a);
  EXPECT_EQ(std::string::npos, run({"check", a}).out.find('\x1b'));
  EXPECT_NE(std::string::npos, run({"check", a, "--color", "always"}).out.find('\x1b'));
  EXPECT_EQ(std::string::npos, run({"check", a, "--color", "never"}).out.find('\x1b'));
}

TEST_F(Cli, ResultGoesToAFileOfItsOwner) {
  const auto a = file("a.txt", site_a);
  const auto target = file("out.md", "old");
  const auto ran = run({"check", a, "--format", "markdown", "-o", target});
  EXPECT_EQ("", ran.out);
  EXPECT_EQ(0U, test::bytes_of(target).find("# Verdict"));
  struct stat status {};
  ASSERT_EQ(0, ::stat(target.c_str(), &status));
  EXPECT_EQ(0600U, status.st_mode & 0777U);
  EXPECT_EQ(2, std::distance(fs::directory_iterator(folder),
                             fs::directory_iterator()));  // nothing left beside
  const auto failed = run({"check", a, "-o", path("nowhere/out.txt")});
  EXPECT_EQ(3, failed.status);
  EXPECT_TRUE(failed.says("nowhere/out.txt"));
}

TEST_F(Cli, AReaderThatGoesAwayIsNoCrash) {
  const auto big = file("big.txt", [] {
    std::string text;
    for (int i = 0; i < 20000; ++i) {
      text += "password Example\n";
    }
    return text;
  }());
  EXPECT_EQ(0, run({"redact", big}, {{"LANG=C"}, "", "", true}).status);
  EXPECT_EQ(0, run({"explain"}, {{"LANG=C"}, "", "", true}).status);
}

// ---- parse, explain, commands, redact
// --------------------------------------------------------------

TEST_F(Cli, ParsePrintsTheModel) {
  const auto a = file("a.txt", site_a);
  const auto ran = run({"parse", a});
  EXPECT_EQ(0, ran.status);
  const auto j = nlohmann::json::parse(ran.out);
  EXPECT_EQ("sapair.model/1", j.at("schema"));
  EXPECT_EQ(2U, j.at("ipsec_sas").size());
  const auto table = run({"parse", a, "--format", "table"});
  EXPECT_EQ(0, table.status);
  EXPECT_NE(std::string::npos, table.out.find("198.51.100.1"));
}

TEST_F(Cli, ExplainListsAndExplainsEveryCause) {
  const auto list = run({"explain"});
  EXPECT_EQ(0, list.status);
  for (const auto& cause : causes()) {
    EXPECT_NE(std::string::npos, list.out.find(cause.id)) << cause.id;
    const auto one = run({"explain", std::string(cause.id), "--lang", "ja"});
    EXPECT_EQ(0, one.status);
    EXPECT_NE(std::string::npos, one.out.find(cause.explanation.ja)) << cause.id;
  }
  const auto rule = catalogue().front().rule;
  EXPECT_NE(std::string::npos, run({"explain", std::string(rule)}).out.find(rule));
  EXPECT_EQ(causes().size(),
            nlohmann::json::parse(run({"explain", "--format", "json"}).out).size());
}

TEST_F(Cli, CommandsListsWhatIsUnderstood) {
  const auto all = run({"commands"});
  EXPECT_EQ(0, all.status);
  EXPECT_NE(std::string::npos, all.out.find("show ipsec sa"));
  const auto cisco = run({"commands", "cisco"});
  EXPECT_NE(std::string::npos, cisco.out.find("show crypto ikev2 sa"));
  EXPECT_EQ(std::string::npos, cisco.out.find("Yamaha"));
  EXPECT_FALSE(nlohmann::json::parse(run({"commands", "--format", "json"}).out).empty());
}

TEST_F(Cli, RedactPrintsTheTextWithoutItsSecrets) {
  const auto config = file("config.txt", " pre-shared-key Example-Key\r\nhost 8.8.4.4\r\n");
  const auto ran = run({"redact", config});
  EXPECT_EQ(0, ran.status);
  EXPECT_EQ(" pre-shared-key ***\r\nhost 8.8.4.4\r\n", ran.out);
  EXPECT_EQ(" pre-shared-key ***\r\nhost 203.0.113.4\r\n",
            run({"redact", "--addresses", config}).out);
  EXPECT_EQ(ran.out, run({"redact", "-"}, {{"LANG=C"}, config}).out);
  EXPECT_EQ("", run({"redact", file("empty", "")}).out);
  EXPECT_EQ(3, run({"redact", path("missing")}).status);
}

// ---- the README
// --------------------------------------------------------------------------------------

// What stands between "<!-- name -->" and "<!-- /name -->" is what the program prints.
void expect_in_readme(const fs::path& readme, const std::string& name, const std::string& printed) {
  const auto text = test::bytes_of(readme);
  const auto begin = "<!-- " + name + " -->\n";
  const auto from = text.find(begin);
  const auto to = text.find("<!-- /" + name + " -->");
  ASSERT_TRUE(from != std::string::npos && to != std::string::npos && from < to) << readme;
  const auto start = from + begin.size();
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    std::ofstream(readme, std::ios::binary) << text.substr(0, start) + printed + text.substr(to);
  } else {
    EXPECT_EQ(text.substr(start, to - start), printed) << readme << ": run with UPDATE_GOLDEN=1";
  }
}

TEST_F(Cli, ReadmesShowWhatTheProgramPrints) {
  const auto root = test::fixtures_dir().parent_path();
  const std::string example = "fixtures/pairs/esp_blocked_yamaha_without_spi/";
  for (const auto& [name, language] :
       {std::pair{"README.md", "en"}, std::pair{"README.ja.md", "ja"}}) {
    expect_in_readme(root / name, "commands",
                     run({"commands", "--format", "markdown", "--lang", language}).out);
    const auto report = run({"check", example + "a.txt", example + "b.txt", "--lang", language},
                            {{"LANG=C"}, "", root.string()});
    EXPECT_EQ(2, report.status);
    expect_in_readme(root / name, "example", "```text\n" + report.out + "```\n");
  }
}

}  // namespace
}  // namespace sapair
