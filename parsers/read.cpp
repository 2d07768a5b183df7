#include "parsers/read.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <optional>
#include <utility>

#include "parsers/reader.hpp"
#include "parsers/registry.hpp"
#include "parsers/text/cells.hpp"
#include "parsers/text/trim.hpp"
#include "parsers/transcript.hpp"
#include "parsers/user_text.hpp"

namespace sapair {
namespace {

constexpr std::size_t longest_line = std::size_t{1} << 16;  // more is no line of a router

// Reads one set of documents. Keeps which device is talking, which output is open, and what was typed.
class Session {
public:
  explicit Session(const ReadOptions& options) : options_(options) {}

  void read(const std::shared_ptr<const Document>& document) {
    document_ = document;
    device_ = nullptr;
    typed_ = {};
    Lines lines(*document);
    while (auto line = lines.next()) {
      const auto kind = take(*line, lines);
      const auto count = line->last - line->number + 1;
      coverage_.lines += count;
      (kind == LineKind::understood ? coverage_.understood
       : kind == LineKind::ignored  ? coverage_.ignored
                                    : coverage_.unrecognised) += count;
    }
    close(false);
    typed_ = {};
  }

  [[nodiscard]] Reading result() && {
    Reading reading;
    for (auto& model : devices_) {
      reading.devices.push_back(std::move(model));
    }
    if (reading.devices.empty()) {
      reading.devices.emplace_back();
    }
    reading.coverage = coverage_;
    reading.unrecognised = std::move(unrecognised_);
    return reading;
  }

private:
  // ---- lines -------------------------------------------------------------------------------------

  LineKind take(Line& line, Lines& lines) {
    if (line.text.empty()) {
      return LineKind::ignored;
    }
    if (line.text.size() > longest_line) {
      return refuse(line, {});
    }
    undo_fold(line, lines);
    if (const auto prompt = prompt_from(line.text)) {
      close(true);
      prompted(*prompt, line);
      return LineKind::ignored;
    }
    Mismatch mismatch;
    if (const auto kind = offer(line, lines, mismatch); kind != LineKind::unrecognised) {
      return kind;
    }
    // "QM_IDLE  1001 ACTIVE <-- phase 1 is up": the words after the arrow are the author's.
    if (const auto plain = without_annotation(line.text); plain.size() < line.text.size()) {
      auto shorter = line;
      shorter.text = plain;
      Mismatch unused;
      if (const auto kind = offer(shorter, lines, unused); kind != LineKind::unrecognised) {
        return kind;
      }
    }
    if (is_heading(line.text)) {
      return LineKind::ignored;
    }
    return refuse(line, std::move(mismatch));
  }

  // Whoever can read this line reads it.
  LineKind offer(const Line& line, const Lines& lines, Mismatch& mismatch) {
    if (reader_) {
      const auto kind = reader_->feed(line);
      if (kind != LineKind::unrecognised) {
        output().last_line = line.last;
        return kind;
      }
      mismatch = reader_->mismatch();
    }
    const auto next = next_text(lines);
    if (const auto* format = begun_by(line.text, next)) {
      open(*format, line);
      return reader_->feed(line);
    }
    if (is_typed(line.text)) {
      close(true);
      typed(line.text, line);
      return LineKind::ignored;
    }
    return LineKind::unrecognised;
  }

  LineKind refuse(const Line& line, Mismatch mismatch) {
    unrecognised_.push_back({document_->name(), line.number, line.last,
                             line.text.substr(0, std::min(line.text.size(), longest_line)),
                             mismatch.column, std::move(mismatch.expected)});
    return LineKind::unrecognised;
  }

  // A terminal that is 80 cells wide breaks longer lines, in mid word. A line of just that width is joined
  // with the next one when the two make sense together and not apart.
  void undo_fold(Line& line, Lines& lines) {
    const auto width = document_->fold_width();
    const auto full = [&](std::string_view raw) {
      return raw.size() + 1 >= width && cell_width(raw) + 1 >= width;
    };
    if (width == 0 || !full(line.raw)) {
      return;
    }
    auto ahead = lines.ahead();
    auto piece = ahead.next();
    if (!piece || piece->text.empty() || (known(line.text) && known(piece->text))) {
      return;
    }
    std::string whole(line.raw);
    while (piece && !piece->text.empty()) {
      const std::string pieces[] = {whole + std::string(piece->raw),
                                    whole + std::string(piece->text),
                                    whole + ' ' + std::string(piece->text)};
      for (const auto& joined : pieces) {
        if (known(trim(joined))) {
          line.raw = document_->keep(joined);
          line.text = trim(line.raw);
          line.last = piece->number;
          lines = ahead;
          return;
        }
      }
      if (!full(piece->raw) || whole.size() > longest_line) {
        return;
      }
      whole = pieces[0];
      piece = ahead.next();
    }
  }

  [[nodiscard]] bool known(std::string_view text) {
    return (reader_ && reader_->knows(text)) || prompt_from(text) || begun_by(text, {}) != nullptr;
  }

  [[nodiscard]] static std::string_view next_text(Lines lines) {
    for (int i = 0; i < 8; ++i) {
      const auto line = lines.next();
      if (!line) {
        break;
      }
      if (!line->text.empty()) {
        return line->text;
      }
    }
    return {};
  }

  // ---- outputs -----------------------------------------------------------------------------------

  struct Typed {
    std::string_view text;
    std::uint32_t line = 0;
    std::vector<TypedCommand> formats;
  };

  void prompted(const Prompt& prompt, const Line& line) {
    if (!prompt.host.empty() && !is_yamaha_context(prompt.host)) {
      device_ = &device_named(prompt.host);
    }
    if (!prompt.command.empty()) {
      typed(prompt.command, line);
    }
  }

  // Yamaha's prompt names what was selected: "pp1# ", "tunnel1# ".
  [[nodiscard]] static bool is_yamaha_context(std::string_view host) {
    for (const std::string_view word : {std::string_view("pp"), std::string_view("tunnel")}) {
      if (host.starts_with(word) && host.size() > word.size() &&
          host.find_first_not_of("0123456789", word.size()) == std::string_view::npos) {
        return true;
      }
    }
    return false;
  }

  [[nodiscard]] static bool is_typed(std::string_view text) {
    return (text.starts_with("sh") || text.starts_with("SH")) && !formats_for(text).empty();
  }

  void typed(std::string_view command, const Line& line) {
    typed_ = {command, line.number, formats_for(command)};
    const auto platform = expected_platform();
    if (platform != Platform::unknown) {
      const auto elsewhere = [&](const TypedCommand& c) { return c.format->platform != platform; };
      if (!std::ranges::all_of(typed_.formats, elsewhere)) {
        std::erase_if(typed_.formats, elsewhere);
      }
    }
    if (typed_.formats.size() == 1) {
      open(*typed_.formats.front().format, line);
    }
  }

  // What the user said, else what the device that is talking was found to be.
  [[nodiscard]] Platform expected_platform() const {
    return options_.platform != Platform::unknown ? options_.platform
           : device_ != nullptr                   ? device_->device.platform
                                                  : Platform::unknown;
  }

  // The output that this line begins. What was typed comes first, then the platform that is expected.
  [[nodiscard]] const OutputFormat* begun_by(std::string_view text, std::string_view next) const {
    for (const auto& candidate : typed_.formats) {
      if (candidate.format->begins(text, next)) {
        return candidate.format;
      }
    }
    const auto platform = expected_platform();
    const OutputFormat* elsewhere = nullptr;
    for (const auto& format : output_formats()) {
      if ((elsewhere == nullptr || format.platform == platform) && format.begins(text, next)) {
        if (platform == Platform::unknown || format.platform == platform) {
          return &format;
        }
        elsewhere = &format;
      }
    }
    return elsewhere;
  }

  void open(const OutputFormat& format, const Line& line) {
    close_reader(true);
    auto& model = device_of(format.platform);
    device_ = &model;
    Output output;
    output.source = source_in(model);
    output.platform = format.platform;
    output.name = format.name;
    output.topics = format.topics;
    output.first_line = output.last_line = line.number;
    for (const auto& candidate : typed_.formats) {
      if (candidate.format == &format) {
        output.typed = typed_.text;
        output.arguments = candidate.arguments;
        output.first_line = typed_.line;
      }
    }
    typed_ = {};
    model.outputs.push_back(output);
    reader_ = format.open(model, static_cast<std::uint32_t>(model.outputs.size() - 1));
  }

  void close_reader(bool complete) {
    if (reader_) {
      output().complete = complete;
      reader_->finish(complete);
      reader_.reset();
    }
  }

  void close(bool complete) {
    if (reader_) {
      close_reader(complete);
    } else if (complete && !typed_.formats.empty()) {
      // The command was typed and nothing was printed; which platform it was is not known.
      const auto& format = *typed_.formats.front().format;
      auto& model = device_ != nullptr ? *device_ : device_of(Platform::unknown);
      Output output;
      output.source = source_in(model);
      output.name = format.name;
      output.topics = format.topics;
      output.typed = typed_.text;
      output.arguments = typed_.formats.front().arguments;
      output.first_line = output.last_line = typed_.line;
      output.complete = true;
      model.outputs.push_back(output);
    }
    typed_ = {};
  }

  [[nodiscard]] Output& output() { return device_->outputs.back(); }

  // ---- devices -----------------------------------------------------------------------------------

  Model& device_named(std::string_view host) {
    for (auto& model : devices_) {
      if (model.device.hostname == host) {
        return model;
      }
    }
    for (auto& model : devices_) {
      // Output without a prompt came first, and this is the same paste going on.
      if (model.device.hostname.empty() && &model == device_) {
        model.device.hostname = host;
        return model;
      }
    }
    auto& model = devices_.emplace_back();
    model.device.hostname = host;
    return model;
  }

  // The device an output of this platform belongs to: the one that is talking, unless it is of another make.
  Model& device_of(Platform platform) {
    const auto fits = [&](const Model& model) {
      return model.device.platform == platform || model.device.platform == Platform::unknown ||
             platform == Platform::unknown;
    };
    Model* found = device_ != nullptr && fits(*device_) ? device_ : nullptr;
    for (auto model = devices_.begin(); found == nullptr && model != devices_.end(); ++model) {
      if (fits(*model)) {
        found = &*model;
      }
    }
    if (found == nullptr) {
      found = &devices_.emplace_back();
    }
    if (found->device.platform == Platform::unknown) {
      found->device.platform = platform;
    }
    return *found;
  }

  [[nodiscard]] std::uint32_t source_in(Model& model) const {
    const auto at = std::ranges::find(model.sources, document_);
    if (at == model.sources.end()) {
      model.sources.push_back(document_);
      return static_cast<std::uint32_t>(model.sources.size() - 1);
    }
    return static_cast<std::uint32_t>(at - model.sources.begin());
  }

  ReadOptions options_;
  std::shared_ptr<const Document> document_;
  std::deque<Model> devices_;  // readers hold references into it
  Model* device_ = nullptr;    // the device that is talking
  std::unique_ptr<Reader> reader_;
  Typed typed_;  // a command whose output has not begun
  Coverage coverage_;
  std::vector<Unrecognised> unrecognised_;
};

}  // namespace

Coverage& Coverage::operator+=(const Coverage& other) {
  lines += other.lines;
  understood += other.understood;
  ignored += other.ignored;
  unrecognised += other.unrecognised;
  return *this;
}

Reading read(const std::vector<std::shared_ptr<const Document>>& documents,
             const ReadOptions& options) {
  Session session(options);
  for (const auto& document : documents) {
    if (document->content() == Content::text) {
      session.read(document);
    }
  }
  auto reading = std::move(session).result();
  reading.sources = documents;
  return reading;
}

}  // namespace sapair
