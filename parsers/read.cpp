#include "parsers/read.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "parsers/cisco/show_clock.hpp"
#include "parsers/cisco/syslog.hpp"
#include "parsers/devices.hpp"
#include "parsers/reader.hpp"
#include "parsers/registry.hpp"
#include "parsers/text/trim.hpp"
#include "parsers/transcript.hpp"
#include "parsers/unfold.hpp"
#include "parsers/user_text.hpp"
#include "parsers/yamaha/log.hpp"

namespace sapair {
namespace {

constexpr std::size_t most_hosts = 16;
constexpr std::size_t longest_line = std::size_t{1} << 16;  // more is no line of a router

// Reads one set of documents. Keeps which device is talking, which output is open, and what was
// typed.
class Session {
public:
  explicit Session(const ReadOptions& options)
      : options_(options), known_([this](std::string_view text) { return known(text); }) {}

  void read(const std::shared_ptr<const Document>& document) {
    document_ = document;
    device_ = nullptr;
    typed_ = {};
    boundary_ = false;
    Lines lines(*document);
    while (auto line = lines.next()) {
      const auto kind = take(*line, lines);
      if (options_.on_line) {
        options_.on_line(*line, kind);
      }
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
      name_empty_outputs(model);
      for (auto& device : split_by_addresses(std::move(model))) {
        reading.devices.push_back(std::move(device));
      }
    }
    if (reading.devices.empty()) {
      reading.devices.emplace_back();
    }
    reading.coverage = coverage_;
    reading.unrecognised = std::move(unrecognised_);
    return reading;
  }

private:
  // ---- lines
  // -------------------------------------------------------------------------------------

  LineKind take(Line& line, Lines& lines) {
    if (line.text.empty()) {
      return LineKind::ignored;
    }
    if (line.text.size() > longest_line) {
      return refuse(line, {});
    }
    unfold(line, lines, *document_, known_);
    Mismatch mismatch;
    if (const auto kind = recognise(line, lines, mismatch); kind != LineKind::unrecognised) {
      return kind;
    }
    if (unfold_unknown(line, lines, *document_, known_)) {
      Mismatch unused;
      if (const auto kind = recognise(line, lines, unused); kind != LineKind::unrecognised) {
        return kind;
      }
    }
    return aside(line, lines, std::move(mismatch));
  }

  // Prompts, and lines of outputs.
  LineKind recognise(const Line& line, const Lines& lines, Mismatch& mismatch) {
    if (const auto prompt = prompt_from(line.text)) {
      close(true);
      prompted(*prompt, line);
      return LineKind::ignored;
    }
    return offer(line, lines, mismatch);
  }

  // Whoever can read this line reads it.
  LineKind offer(const Line& line, const Lines& lines, Mismatch& mismatch) {
    if (reader_ && !(boundary_ && begins_again(line, lines))) {
      const auto kind = reader_->feed(line);
      if (kind != LineKind::unrecognised) {
        boundary_ = false;
        took(line);
        if (kind == LineKind::understood && !is_shared(*format_, line.text)) {
          settled_.insert(model_);
        }
        return kind;
      }
      mismatch = reader_->mismatch();
    }
    const auto* format = begun_by(line.text, next_text(lines));
    if (format == nullptr) {
      format = begun_later(line.text, lines);
    }
    if (format != nullptr) {
      open(*format, line);
      took(line);
      if (!is_shared(*format, line.text) || !format->begins(line.text, {})) {
        settled_.insert(model_);  // by this line, or by those below it
      }
      return reader_->feed(line);
    }
    if (is_typed(line.text)) {
      close(true);
      typed(line.text, line);
      return LineKind::ignored;
    }
    return LineKind::unrecognised;
  }

  // What stands between and in outputs: mistyped commands, what the device says to them, log lines,
  // the author's words.
  LineKind aside(const Line& line, const Lines& lines, Mismatch mismatch) {
    for (const auto host : hosts_) {
      if (const auto prompt = prompt_of(host, line.text)) {
        close(true);
        prompted(*prompt, line);
        return LineKind::ignored;
      }
    }
    if (is_refusal(line.text)) {
      withdraw();
      return LineKind::ignored;
    }
    if (is_chatter(line.text)) {
      return LineKind::ignored;
    }
    if (const auto clock = cisco::time_stamp_from(line.text)) {
      auto& device = device_of(Platform::cisco_ios).device;
      if (!device.clock) {
        device.clock = clock;
      }
      device.details.push_back({"Time source", line.text});
      return LineKind::understood;
    }
    if (const auto banner = banner_from(line.text)) {
      auto& device = device_of(Platform::yamaha_rtx).device;
      if (device.model.empty()) {
        device.model = banner->model;
        device.firmware = banner->firmware;
      }
      return LineKind::understood;
    }
    if (const auto kind = log(line); kind != LineKind::unrecognised) {
      return kind;
    }
    // "QM_IDLE  1001 ACTIVE <-- phase 1 is up": the words after the arrow are the author's.
    if (const auto plain = without_annotation(line.text); plain.size() < line.text.size()) {
      auto shorter = line;
      shorter.text = plain;
      Mismatch unused;
      if (const auto kind = recognise(shorter, lines, unused); kind != LineKind::unrecognised) {
        return kind;
      }
    }
    if (is_heading(line.text)) {
      boundary_ = true;
      return LineKind::ignored;
    }
    boundary_ = boundary_ || has_prompt_inside(line.text);
    return refuse(line, std::move(mismatch));
  }

  LineKind log(const Line& line) {
    const auto platform = expected_platform();
    const bool may_be_yamaha = platform == Platform::yamaha_rtx || platform == Platform::unknown;
    auto event = cisco::log_event(line.text);
    auto maker = Platform::cisco_ios;
    if (!event && may_be_yamaha) {
      event = yamaha::log_event(line.text, platform == Platform::yamaha_rtx);
      maker = Platform::yamaha_rtx;
    }
    if (!event) {
      return LineKind::unrecognised;
    }
    if (device_ == nullptr) {
      device_ = &device_of(maker);
    }
    auto& model = *device_;
    event->where = {log_output(model, maker, line), line.number, line.last};
    model.events.push_back(*event);
    return LineKind::understood;
  }

  // The log lines of one text count as one output, which stands beside the open one.
  std::uint32_t log_output(Model& model, Platform maker, const Line& line) {
    const auto source = source_in(model);
    const auto name = std::ranges::find(log_formats(), vendor(maker), [](const LogFormat& f) {
                        return vendor(f.platform);
                      })->name;
    const auto at = std::ranges::find_if(
        model.outputs, [&](const Output& o) { return o.name == name && o.source == source; });
    if (at != model.outputs.end()) {
      at->last_line = line.last;
      return static_cast<std::uint32_t>(at - model.outputs.begin());
    }
    Output output;
    output.source = source;
    output.platform = maker;
    output.name = name;
    output.topics = static_cast<Topics>(Topic::events);
    output.first_line = line.number;
    output.last_line = line.last;
    output.complete = true;
    model.outputs.push_back(output);
    return static_cast<std::uint32_t>(model.outputs.size() - 1);
  }

  LineKind refuse(const Line& line, Mismatch mismatch) {
    unrecognised_.push_back({document_->name(), line.number, line.last,
                             line.text.substr(0, std::min(line.text.size(), longest_line)),
                             mismatch.column, std::move(mismatch.expected)});
    return LineKind::unrecognised;
  }

  [[nodiscard]] bool known(std::string_view text) {
    if (const auto plain = without_annotation(text); plain.size() < text.size() && known(plain)) {
      return true;
    }
    return (reader_ && reader_->knows(text)) || prompt_from(text) ||
           begun_by(text, {}) != nullptr || is_refusal(text) || is_chatter(text) ||
           cisco::log_event(text) || cisco::time_stamp_from(text) || banner_from(text);
  }

  [[nodiscard]] static std::string_view next_text(Lines lines) { return next_line(lines); }

  // The next line that is not blank; takes it.
  [[nodiscard]] static std::string_view next_line(Lines& lines) {
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

  // ---- outputs
  // -----------------------------------------------------------------------------------

  struct Typed {
    std::string_view text;
    std::uint32_t line = 0;
    std::vector<TypedCommand> formats;
  };

  void prompted(const Prompt& prompt, const Line& line) {
    if (!prompt.host.empty() && std::ranges::find(hosts_, prompt.host) == hosts_.end() &&
        hosts_.size() < most_hosts) {
      hosts_.push_back(prompt.host);
    }
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

  // A command without its prompt: one that is known, or what looks like one ("show
  // running-config").
  [[nodiscard]] static bool is_typed(std::string_view text) {
    if (!text.starts_with("sh") && !text.starts_with("SH")) {
      return false;
    }
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyz0123456789-./| ";
    return !formats_for(text).empty() || (text.starts_with("show ") && text.size() < 60 &&
                                          text.find_first_not_of(plain) == std::string_view::npos);
  }

  void typed(std::string_view command, const Line& line) {
    typed_ = {command, line.number, formats_for(command)};
    const bool unmistakable = typed_.formats.size() == 1;
    const auto platform = expected_platform();
    if (platform != Platform::unknown) {
      const auto elsewhere = [&](const TypedCommand& c) { return c.format->platform != platform; };
      if (!std::ranges::all_of(typed_.formats, elsewhere)) {
        std::erase_if(typed_.formats, elsewhere);
      }
    }
    if (typed_.formats.size() == 1 &&
        (platform == Platform::unknown || typed_.formats.front().format->platform == platform)) {
      open(*typed_.formats.front().format, line);
      if (unmistakable) {
        settled_.insert(model_);
      }
    }
  }

  // What the user said, else what the device that is talking was found to be.
  [[nodiscard]] Platform expected_platform() const {
    return options_.platform != Platform::unknown ? options_.platform
           : device_ != nullptr                   ? device_->device.platform
                                                  : Platform::unknown;
  }

  // The output that this line begins. What was typed comes first, then the platform that is
  // expected.
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
        if (!next.empty() || format.may_begin == nullptr || !format.may_begin(text)) {
          elsewhere = &format;
        }
      }
    }
    return elsewhere;
  }

  // The output that this line begins, if it is one that several outputs share and a line further
  // down tells which it is: "IPsec SA - 1 configured, 2 created" stands above two NEC platforms'
  // outputs.
  [[nodiscard]] const OutputFormat* begun_later(std::string_view text, Lines lines) const {
    const auto may_begin = [&](const OutputFormat& f) {
      return f.may_begin != nullptr && f.may_begin(text);
    };
    if (std::ranges::none_of(output_formats(), may_begin)) {
      return nullptr;
    }
    for (int i = 0; i < 8; ++i) {
      const auto next = next_line(lines);
      if (next.empty() || prompt_from(next)) {
        break;
      }
      if (const auto* format = begun_by(text, next)) {
        return format;
      }
    }
    return begun_by(text, {});
  }

  // Behind a heading of the author, does the open output begin once more? Its first word does.
  [[nodiscard]] bool begins_again(const Line& line, const Lines& lines) const {
    const auto word = [](std::string_view text) {
      return text.substr(0, std::min(text.find_first_of(" \t:[0123456789"), text.size()));
    };
    return !word(line.text).empty() && word(line.text) == word(first_text_) &&
           begun_by(line.text, next_text(lines)) != nullptr;
  }

  void took(const Line& line) {
    output().last_line = line.last;
    if (first_text_.empty()) {
      first_text_ = line.text;
    }
  }

  // The command was refused, so nobody looked.
  void withdraw() {
    typed_ = {};
    if (reader_ && first_text_.empty()) {
      reader_.reset();
      if (output_ + 1 == model_->outputs.size()) {
        model_->outputs.pop_back();
      } else {
        output().topics = 0;  // log lines came in between
        output().complete = false;
      }
      if (platform_is_new_) {
        model_->device.platform = Platform::unknown;
      }
    }
  }

  void open(const OutputFormat& format, const Line& line) {
    close_reader(true);
    platform_is_new_ = expected_platform() == Platform::unknown;
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
    model_ = &model;
    output_ = static_cast<std::uint32_t>(model.outputs.size() - 1);
    first_text_ = {};
    boundary_ = false;
    format_ = &format;
    reader_ = format.open(model, output_);
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
      // The command was typed and nothing was printed; which platform it was may show later.
      const auto& format = *typed_.formats.front().format;
      const auto platform = common_platform(typed_.formats);
      auto& model =
          device_ != nullptr && platform == Platform::unknown ? *device_ : device_of(platform);
      Output output;
      output.source = source_in(model);
      output.platform = platform;
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

  [[nodiscard]] static Platform common_platform(const std::vector<TypedCommand>& formats) {
    const auto platform = formats.front().format->platform;
    const auto same = [&](const TypedCommand& c) { return c.format->platform == platform; };
    return std::ranges::all_of(formats, same) ? platform : Platform::unknown;
  }

  // Commands that printed nothing, on a device that was found out by other outputs.
  static void name_empty_outputs(Model& model) {
    for (auto& output : model.outputs) {
      if (output.platform != Platform::unknown || output.typed.empty()) {
        continue;
      }
      for (const auto& candidate : formats_for(output.typed)) {
        if (candidate.format->platform == model.device.platform) {
          be(output, *candidate.format);
          output.arguments = candidate.arguments;
          break;
        }
      }
    }
  }

  static void be(Output& output, const OutputFormat& format) {
    output.platform = format.platform;
    output.name = format.name;
    output.topics = format.topics;
  }

  // Is this a line that does not tell which platform printed it?
  [[nodiscard]] static bool is_shared(const OutputFormat& format, std::string_view text) {
    return format.may_begin != nullptr && format.may_begin(text);
  }

  // All that this device printed so far, another platform of the same maker prints too.
  [[nodiscard]] bool may_be(const Model& model, Platform platform) const {
    return options_.platform == Platform::unknown && !settled_.contains(&model) &&
           vendor(model.device.platform) == vendor(platform);
  }

  static void become(Model& model, Platform platform) {
    for (auto& output : model.outputs) {
      const auto own = std::ranges::find(output_formats(), output.name, &OutputFormat::name);
      if (own == output_formats().end() || output.platform != model.device.platform) {
        continue;
      }
      for (const auto& format : output_formats()) {
        if (format.platform == platform && format.command == own->command) {
          be(output, format);
          break;
        }
      }
    }
    model.device.platform = platform;
  }

  [[nodiscard]] Output& output() { return model_->outputs[output_]; }

  // ---- devices
  // -----------------------------------------------------------------------------------

  // IOS shortens the name to 20 characters in configuration mode.
  [[nodiscard]] static bool same_hostname(std::string_view a, std::string_view b) {
    const auto shorter = std::min(a.size(), b.size());
    return a == b || (shorter >= 20 && a.substr(0, shorter) == b.substr(0, shorter));
  }

  Model& device_named(std::string_view host) {
    for (auto& model : devices_) {
      if (same_hostname(model.device.hostname, host)) {
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

  // The device an output of this platform belongs to: the one that is talking, unless it is of
  // another make.
  Model& device_of(Platform platform) {
    const auto fits = [&](const Model& model) {
      return model.device.platform == platform || model.device.platform == Platform::unknown ||
             platform == Platform::unknown;
    };
    if (device_ != nullptr && !fits(*device_) && may_be(*device_, platform)) {
      become(*device_, platform);
    }
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
  std::deque<Model> devices_;       // readers hold references into it
  Model* device_ = nullptr;         // the device that is talking
  std::set<const Model*> settled_;  // devices that printed what only their platform prints
  std::unique_ptr<Reader> reader_;
  const OutputFormat* format_ = nullptr;  // of the open reader
  Model* model_ = nullptr;                // that the open reader adds to
  std::uint32_t output_ = 0;              // of the open reader
  std::string_view first_text_;           // the first line that it took
  bool platform_is_new_ = false;          // nothing but the open output tells it
  bool boundary_ =
      false;  // a heading, or a spoilt prompt: another output may begin with the next line
  std::vector<std::string_view> hosts_;  // names seen in prompts
  KnownLine known_;
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
