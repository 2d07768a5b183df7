#include "cli/input.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

#include <unistd.h>

#include "cli/messages.hpp"
#include "cli/suggest.hpp"

namespace sapair::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view stdin_name = "stdin";

// A file of a similar name beside the one that is missing.
[[nodiscard]] std::string similar_file(const fs::path& missing) {
  std::error_code failed;
  const auto folder = missing.has_parent_path() ? missing.parent_path() : fs::path(".");
  std::vector<std::string> names;
  for (auto it = fs::directory_iterator(folder, failed); !failed && it != fs::directory_iterator();
       it.increment(failed)) {
    names.push_back(it->path().filename().string());
    if (names.size() > 1000) {
      return {};
    }
  }
  std::ranges::sort(names);
  const std::vector<std::string_view> views(names.begin(), names.end());
  const auto name = missing.filename().string();
  const auto found = nearest(name, views);
  return found.empty() ? std::string() : (missing.parent_path() / found).string();
}

void complain_missing(const std::string& name, const Complaints& complaints) {
  std::string hint;
  if (const auto similar = similar_file(name); !similar.empty()) {
    hint = worded(say::did_you_mean, complaints.language(), {{"word", similar}});
  } else if (name.find_first_of("./") == std::string::npos) {
    hint = say::maybe_inventory.in(complaints.language());
  }
  complaints.error(say::file_missing, {{"file", name}}, hint);
}

void complain_unreadable(const std::string& name, int reason, const Complaints& complaints) {
  if (reason == ENOENT || reason == ENOTDIR) {
    complain_missing(name, complaints);
  } else if (reason == EACCES || reason == EPERM) {
    complaints.error(say::file_denied, {{"file", name}});
  } else {
    complaints.error(say::file_unreadable, {{"file", name}, {"reason", std::strerror(reason)}});
  }
}

// What keeps a document from being read as text; nullopt: nothing.
struct Unfit {
  Sentence words;
  Args args;
};
[[nodiscard]] std::optional<Unfit> unfit(const Document& document) {
  const Args file = {{"file", document.name()}};
  switch (document.content()) {
  case Content::text:
    return {};
  case Content::empty:
    return Unfit{say::file_empty, file};
  case Content::binary:
    return Unfit{say::file_binary, file};
  case Content::pcap:
    return Unfit{say::file_capture, {{"file", document.name()}, {"kind", "pcap"}}};
  case Content::pcapng:
    break;
  }
  return Unfit{say::file_capture, {{"file", document.name()}, {"kind", "pcapng"}}};
}

// Standard input, but no more of it than tells that it is no text.
[[nodiscard]] std::string read_stdin() {
  std::string bytes;
  constexpr std::size_t step = std::size_t{1} << 16;
  for (bool judged = false;;) {
    const auto size = bytes.size();
    bytes.resize(size + step);
    const auto n = ::read(STDIN_FILENO, bytes.data() + size, step);
    if (n < 0) {
      bytes.resize(size);
      if (errno == EINTR) {
        continue;
      }
      throw std::system_error(errno, std::generic_category());
    }
    bytes.resize(size + static_cast<std::size_t>(n));
    if (n == 0) {
      return bytes;
    }
    if (!judged && bytes.size() >= step) {
      judged = true;
      const auto content = Document::from_bytes("", bytes)->content();
      if (content == Content::binary || content == Content::pcap || content == Content::pcapng) {
        return bytes;
      }
    }
  }
}

[[nodiscard]] std::vector<std::string> files_in(const std::string& folder) {
  std::vector<std::string> files;
  for (const auto& entry : fs::directory_iterator(folder)) {
    const auto name = entry.path().filename().string();
    if (entry.is_regular_file() && !name.starts_with('.') && !name.ends_with('~')) {
      files.push_back(entry.path().string());
    }
  }
  std::ranges::sort(files);
  return files;
}

// A directory's files; those that are no text are skipped with a note.
[[nodiscard]] bool add_directory(Documents& texts, const std::string& name,
                                 const Complaints& complaints) {
  const auto files = files_in(name);
  if (files.empty()) {
    complaints.error(say::directory_empty, {{"file", name}},
                     say::how_to_collect.in(complaints.language()));
    return false;
  }
  const auto before = texts.size();
  for (const auto& file : files) {
    auto document = Document::from_file(file, file);
    if (const auto why = unfit(*document)) {
      complaints.note(why->words, why->args,
                      worded(say::skipped, complaints.language(), {{"file", file}}));
    } else {
      texts.push_back(std::move(document));
    }
  }
  if (texts.size() == before) {
    complaints.error(say::nothing_readable, {{"file", name}},
                     say::how_to_collect.in(complaints.language()));
    return false;
  }
  return true;
}

[[nodiscard]] bool add(Documents& texts, const std::string& name, const Complaints& complaints) {
  if (name.starts_with("ssh://")) {
    complaints.error(say::ssh_later, {{"file", name}},
                     say::how_to_collect.in(complaints.language()));
    return false;
  }
  std::error_code failed;
  if (name != "-" && fs::is_directory(name, failed)) {
    return add_directory(texts, name, complaints);
  }
  auto document = name == "-" ? Document::from_bytes(std::string(stdin_name), read_stdin())
                              : Document::from_file(name, name);
  if (const auto why = unfit(*document)) {
    complaints.error(why->words, why->args, say::how_to_collect.in(complaints.language()));
    return false;
  }
  if (document->undecodable() != 0) {
    complaints.note(say::undecodable, {{"file", document->name()},
                                       {"count", std::to_string(document->undecodable())}});
  }
  texts.push_back(std::move(document));
  return true;
}

}  // namespace

std::optional<Documents> texts_of(const std::vector<std::string>& names,
                                  const Complaints& complaints) {
  Documents texts;
  bool good = true;
  for (const auto& name : names) {
    try {
      good = add(texts, name, complaints) && good;
    } catch (const std::system_error& e) {
      complain_unreadable(name, e.code().value(), complaints);
      good = false;
    }
  }
  return good ? std::optional(std::move(texts)) : std::nullopt;
}

std::optional<std::string> bytes_of(const std::string& name, const Complaints& complaints) {
  try {
    if (name == "-") {
      return read_stdin();
    }
    const auto document = Document::from_file(name, name);
    if (const auto why = unfit(*document); why && document->content() != Content::empty) {
      complaints.error(why->words, why->args);
      return {};
    }
    std::ifstream in(name, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    if (in.bad() || !in.is_open()) {
      throw std::system_error(EIO, std::generic_category());
    }
    return bytes;
  } catch (const std::system_error& e) {
    complain_unreadable(name, e.code().value(), complaints);
    return {};
  }
}

}  // namespace sapair::cli
