#include <csignal>
#include <cstdio>
#include <exception>
#include <new>
#include <variant>

#include "cli/exit_status.hpp"
#include "cli/options.hpp"
#include "cli/verbs.hpp"

namespace {

int run(const sapair::cli::Options& options) {
  switch (options.verb) {
  case sapair::cli::Verb::check:
    return sapair::cli::check(options);
  case sapair::cli::Verb::parse:
    return sapair::cli::parse(options);
  case sapair::cli::Verb::explain:
    return sapair::cli::explain(options);
  case sapair::cli::Verb::commands:
    return sapair::cli::commands(options);
  case sapair::cli::Verb::redact:
    return sapair::cli::redact(options);
  }
  return sapair::cli::could_not_tell;
}

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);  // a reader that stops reading ends no diagnosis
  try {
    const auto parsed = sapair::cli::parse_command_line(argc, argv);
    if (const auto* answer = std::get_if<sapair::cli::Answer>(&parsed)) {
      std::fputs(answer->out.c_str(), stdout);
      std::fputs(answer->err.c_str(), stderr);
      return answer->status;
    }
    return run(std::get<sapair::cli::Options>(parsed));
  } catch (const std::bad_alloc&) {
    std::fputs("sapair: error: out of memory\n", stderr);
  } catch (const std::exception& e) {
    std::fprintf(stderr, "sapair: error: %s\n", e.what());
  }
  return sapair::cli::could_not_tell;
}
