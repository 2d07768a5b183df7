#include "cli/output.hpp"

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/exit_status.hpp"
#include "cli/messages.hpp"

namespace sapair::cli {
namespace {

// 0, or what went wrong.
[[nodiscard]] int write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto n = ::write(file, bytes.data(), bytes.size());
    if (n < 0) {
      if (errno == EINTR) {
        continue;
      }
      return errno;
    }
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  return 0;
}

// A pipe or a device is written as it is; it cannot be replaced.
[[nodiscard]] bool is_special(const std::string& path) {
  struct stat status {};
  return stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode);
}

[[nodiscard]] int write_in_place(const std::string& path, std::string_view bytes) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
  if (file < 0) {
    return errno;
  }
  const auto failed = write_all(file, bytes);
  ::close(file);
  return failed == EPIPE ? 0 : failed;
}

[[nodiscard]] int write_aside(const std::string& path, std::string_view bytes) {
  auto aside = path + ".XXXXXX";
  const int file = ::mkstemp(aside.data());  // mode 0600
  if (file < 0) {
    return errno;
  }
  auto failed = write_all(file, bytes);
  if (failed == 0 && ::fsync(file) != 0) {
    failed = errno;
  }
  if (::close(file) != 0 && failed == 0) {
    failed = errno;
  }
  if (failed == 0 && ::rename(aside.c_str(), path.c_str()) != 0) {
    failed = errno;
  }
  if (failed != 0) {
    ::unlink(aside.c_str());
  }
  return failed;
}

}  // namespace

int deliver(std::string_view result, const Options& options, const Complaints& complaints,
            int status) {
  const bool to_stdout = options.output.empty() || options.output == "-";
  int failed = 0;
  if (to_stdout) {
    failed = write_all(STDOUT_FILENO, result);
    if (failed == EPIPE) {
      return status;  // head has seen enough
    }
  } else {
    failed = is_special(options.output) ? write_in_place(options.output, result)
                                        : write_aside(options.output, result);
  }
  if (failed != 0) {
    complaints.error(say::cannot_write, {{"file", to_stdout ? "stdout" : options.output},
                                         {"reason", std::strerror(failed)}});
    return could_not_tell;
  }
  return status;
}

bool wants_colour(const Options& options) {
  if (options.colour != Colour::automatic) {
    return options.colour == Colour::always;
  }
  const auto* const no_colour = std::getenv("NO_COLOR");
  const auto* const terminal = std::getenv("TERM");
  return options.output.empty() && (no_colour == nullptr || *no_colour == '\0') &&
         (terminal == nullptr || std::strcmp(terminal, "dumb") != 0) && isatty(STDOUT_FILENO) == 1;
}

}  // namespace sapair::cli
