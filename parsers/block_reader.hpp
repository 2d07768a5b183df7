// The machinery between a grammar and a Reader.
//
// An output is a sequence of lines; lines fill blocks (a table row, an SA, an ident block); a
// finished block is converted into the model. A parser names its blocks (plain structs of optionals
// with a `Where where`), binds the grammar's rules to their members, and converts each block in
// `close`:
//
//   struct SaReader : BlockReader<SaReader, g::known_line, act, Sa, Ident> {   // inner blocks
//   first
//     using BlockReader::BlockReader;
//     void close(Sa&&);
//     void close(Ident&&);
//   };
//   template <> struct act<g::ident_label> : starts<Ident> {};
//   template <> struct act<g::spi_label>   : starts<Sa> {};
//   template <> struct act<g::spi>         : into<&Sa::spi> {};
//   template <> struct act<g::flow_id>     : detail<Sa, "flow_id"> {};
//
// Nothing happens while a line is being matched: actions only note what is to be done (Effects),
// rules that fail take their notes back, and the notes are carried out when the whole line has
// matched. So a line is taken in as a whole or leaves no trace, and matching without effect is
// free.
//
// A line that matched with effects is `understood`, one without is `ignored`.
//
// A member that is already set when a line wants to set it again belongs to another block whose
// beginning was not seen: the open block is closed and a new one is begun (`block_start_missing`),
// so that no value crosses from one block to the next.

#pragma once

#include <array>
#include <charconv>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include <tao/pegtl.hpp>

#include "grammars/lit.hpp"
#include "parsers/reader.hpp"

namespace sapair {

// What a matched line is going to do, in order.
template <typename R>
class Effects {
public:
  using Run = void (*)(R&, std::string_view);

  void add(Run run, std::string_view text) {
    if (size_ < most) {
      effects_[size_++] = {run, text.data(), text.size()};
    } else {
      overflow_ = true;  // then the line is refused: better unrecognised than half understood
    }
  }
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] bool overflow() const { return overflow_; }
  void back_to(std::size_t size) { size_ = size; }
  void run_all(R& reader) const {
    for (std::size_t i = 0; i < size_; ++i) {
      effects_[i].run(reader, {effects_[i].text, effects_[i].length});
    }
  }

  // The furthest point at which values were expected and not found, and the rules that would have
  // fitted.
  const char* furthest = nullptr;
  using RuleName = std::string_view (*)();
  static constexpr std::size_t most_expected = 4;
  RuleName expected[most_expected];
  std::size_t expected_size = 0;

  void note_failure(const char* at, RuleName rule) {
    if (furthest == nullptr || at > furthest) {
      furthest = at;
      expected_size = 0;
    }
    if (at == furthest && expected_size < most_expected) {
      expected[expected_size++] = rule;
    }
  }

private:
  struct Effect {  // trivial, so that an empty list of them costs nothing
    Run run;
    const char* text;
    std::size_t length;
  };
  static constexpr std::size_t most = 48;
  Effect effects_[most];
  std::size_t size_ = 0;
  bool overflow_ = false;
};

namespace internal {

// "sapair::grammar::yamaha::show_ipsec_sa::remote_id" -> "remote_id": the device's own word.
[[nodiscard]] std::string_view rule_word(std::string_view demangled);

template <typename T>
concept Optional = requires(T t) {
  typename T::value_type;
  t.has_value();
};

template <typename T>
[[nodiscard]] bool is_set(const T& value) {
  if constexpr (Optional<T>) {
    return value.has_value();
  } else if constexpr (requires { value.empty(); }) {
    return !value.empty();
  } else {
    return value != T{};
  }
}

template <typename T>
struct number_of {
  using type = T;
};
template <Optional T>
struct number_of<T> {
  using type = typename T::value_type;
};

template <typename>
struct member_of;
template <typename C, typename M>
struct member_of<M C::*> {
  using block = C;
  using value = M;
};

template <typename T>
void assign(T& to, std::string_view text, int base) {
  if constexpr (Optional<T>) {
    assign(to.emplace(), text, base);
  } else if constexpr (std::unsigned_integral<T>) {
    if (base == 10 && text.size() <= std::numeric_limits<T>::digits10) {
      T value = 0;
      for (const char c : text) {
        if (c < '0' || c > '9') {
          break;
        }
        value = static_cast<T>(value * 10u + static_cast<T>(c - '0'));
      }
      to = value;
    } else {
      (void)std::from_chars(text.data(), text.data() + text.size(), to, base);
    }
  } else if constexpr (std::integral<T>) {
    (void)std::from_chars(text.data(), text.data() + text.size(), to, base);
  } else {
    to = T(text);
  }
}

}  // namespace internal

// ---- actions: what a rule means
// ------------------------------------------------------------------

// Marks a rule whose absence is worth reporting: "expected remote_id".
struct value_action : tao::pegtl::require_apply {};

// The matched text becomes a member of the open block: a number in base Base, or the text itself.
template <auto Member, int Base = 10>
struct into : value_action {
  template <typename ActionInput, typename R>
  static void apply(const ActionInput& in, Effects<R>& effects) {
    effects.add(
        [](R& reader, std::string_view text) {
          using Block = typename internal::member_of<decltype(Member)>::block;
          internal::assign(reader.template unset<Block>(Member).*Member, text, Base);
        },
        std::string_view(in.begin(), in.size()));
  }
};

// The rule's presence sets a member to a value.
template <auto Member, auto Value>
struct set : value_action {
  template <typename ActionInput, typename R>
  static void apply(const ActionInput& /*unused*/, Effects<R>& effects) {
    effects.add(
        [](R& reader, std::string_view) {
          using Block = typename internal::member_of<decltype(Member)>::block;
          reader.template unset<Block>(Member).*Member = Value;
        },
        {});
  }
};

// Kept without interpretation, under the device's own label. The block needs a member `Details
// details`.
template <typename Block, grammar::literal Label>
struct detail : value_action {
  template <typename ActionInput, typename R>
  static void apply(const ActionInput& in, Effects<R>& effects) {
    effects.add(
        [](R& reader, std::string_view text) {
          static constexpr std::string_view label(Label.chars, sizeof(Label.chars) - 1);
          reader.template block<Block>().details.push_back({label, text});
        },
        std::string_view(in.begin(), in.size()));
  }
};

// A block begins here: open blocks of its kind, and inside it, are closed. Put it on a rule that
// matches before the block's first value.
template <typename Block>
struct starts : tao::pegtl::require_apply {
  template <typename ActionInput, typename R>
  static void apply(const ActionInput& /*unused*/, Effects<R>& effects) {
    effects.add([](R& reader, std::string_view) { reader.template start<Block>(); }, {});
  }
};

// The open block of this kind, and those inside it, are complete.
template <typename Block>
struct ends : tao::pegtl::require_apply {
  template <typename ActionInput, typename R>
  static void apply(const ActionInput& /*unused*/, Effects<R>& effects) {
    effects.add([](R& reader, std::string_view) { reader.template end<Block>(); }, {});
  }
};

// Anything else: a member function of the reader, void ( std::string_view ).
template <auto Function>
struct calls : value_action {
  template <typename ActionInput, typename R>
  static void apply(const ActionInput& in, Effects<R>& effects) {
    effects.add([](R& reader, std::string_view text) { (reader.*Function)(text); },
                std::string_view(in.begin(), in.size()));
  }
};

// ---- control: failing rules take their effects back
// ----------------------------------------------

template <template <typename...> class Action>
struct transactional {
  template <typename Rule>
  struct control : tao::pegtl::normal<Rule> {
    template <tao::pegtl::apply_mode A, tao::pegtl::rewind_mode M, template <typename...> class Act,
              template <typename...> class Control, typename ParseInput, typename R>
    [[nodiscard]] static bool match(ParseInput& in, Effects<R>& effects) {
      const auto before = effects.size();
      [[maybe_unused]] const char* const at = in.current();
      if (tao::pegtl::normal<Rule>::template match<A, M, Act, Control>(in, effects)) {
        return true;
      }
      effects.back_to(before);
      if constexpr (std::is_base_of_v<value_action, Action<Rule>>) {
        effects.note_failure(at, [] { return tao::pegtl::demangle<Rule>(); });
      }
      return false;
    }
  };
};

// ---- the reader
// ----------------------------------------------------------------------------------

template <typename Self, typename KnownLine, template <typename...> class Action,
          typename... Blocks>
class BlockReader : public Reader {
public:
  BlockReader(Model& to, std::uint32_t output) : model(to), output_(output) {}

  [[nodiscard]] LineKind feed(const Line& line) final {
    Effects<Self> effects;
    if (!matches(line.text, effects)) {
      refuse(line.text, effects);
      if constexpr (requires(Self & s) { s.refused(line); }) {
        self().refused(line);
      }
      return LineKind::unrecognised;
    }
    line_ = &line;
    effects.run_all(self());
    line_ = nullptr;
    return effects.size() > 0 ? LineKind::understood : LineKind::ignored;
  }

  [[nodiscard]] bool knows(std::string_view text) final {
    Effects<Self> effects;
    return matches(text, effects);
  }

  [[nodiscard]] const Mismatch& mismatch() const final { return mismatch_; }

  void finish(bool complete) override {
    (end_one<Blocks>(), ...);
    if constexpr (requires(Self & s) { s.finished(complete); }) {
      self().finished(complete);
    }
  }

  // The open block; opened here when no line began it. Its `where` grows to the current line.
  template <typename Block>
  [[nodiscard]] Block& block() {
    auto& open = std::get<std::optional<Block>>(open_);
    if (!open) {
      open.emplace();
      open->where = here();
    }
    if (line_ != nullptr) {  // not when the output is over and its blocks are closed
      open->where.last_line = line_->last;
    }
    return *open;
  }

  // The open block, provided that `member` is not set yet; else a new block, for its beginning is
  // missing.
  template <typename Block, typename Member>
  [[nodiscard]] Block& unset(Member member) {
    auto* open = &block<Block>();
    if (internal::is_set(open->*member)) {
      start<Block>();
      open = &block<Block>();
      model.notes.push_back({here(), NoteKind::block_start_missing, {}, {}, {}});
    }
    return *open;
  }

  template <typename Block>
  [[nodiscard]] bool is_open() const {
    return std::get<std::optional<Block>>(open_).has_value();
  }

  // The open block as it is: nothing is opened, and its `where` does not grow.
  template <typename Block>
  [[nodiscard]] const std::optional<Block>& opened() const {
    return std::get<std::optional<Block>>(open_);
  }

  template <typename Block>
  void start() {
    end<Block>();
    (void)block<Block>();
  }

  // Closes the blocks inside it (those listed before it), then the block itself.
  template <typename Block>
  void end() {
    bool inside = true;
    ((inside ? (end_one<Blocks>(), inside = !std::is_same_v<Blocks, Block>) : false), ...);
  }

  // The line being read.
  [[nodiscard]] Where here() const {
    return line_ != nullptr ? Where{output_, line_->number, line_->last} : Where{output_, 0, 0};
  }
  [[nodiscard]] Output& output() { return model.outputs[output_]; }

  Model& model;

private:
  Self& self() { return static_cast<Self&>(*this); }

  template <typename Block>
  void end_one() {
    auto& open = std::get<std::optional<Block>>(open_);
    if (open) {
      Block done = std::move(*open);
      open.reset();
      self().close(std::move(done));
    }
  }

  [[nodiscard]] static bool matches(std::string_view text, Effects<Self>& effects) {
    tao::pegtl::memory_input<tao::pegtl::tracking_mode::lazy, tao::pegtl::eol::lf_crlf, const char*>
        in(text.data(), text.data() + text.size(), "");
    return tao::pegtl::parse<KnownLine, Action, transactional<Action>::template control>(in,
                                                                                         effects) &&
           !effects.overflow();
  }

  void refuse(std::string_view text, const Effects<Self>& effects) {
    mismatch_ = {};
    if (effects.furthest != nullptr && effects.furthest > text.data()) {
      mismatch_.column = static_cast<std::uint32_t>(effects.furthest - text.data()) + 1;
      for (std::size_t i = 0; i < effects.expected_size; ++i) {
        mismatch_.expected += i == 0 ? "" : " | ";
        mismatch_.expected += internal::rule_word(effects.expected[i]());
      }
    }
  }

  std::uint32_t output_;
  const Line* line_ = nullptr;
  std::tuple<std::optional<Blocks>...> open_;
  Mismatch mismatch_;
};

// Does this rule match the whole text? For recognising an output by one of its lines.
template <typename Rule>
[[nodiscard]] bool matches_whole(std::string_view text) {
  tao::pegtl::memory_input<tao::pegtl::tracking_mode::lazy, tao::pegtl::eol::lf_crlf, const char*>
      in(text.data(), text.data() + text.size(), "");
  return tao::pegtl::parse<tao::pegtl::seq<Rule, tao::pegtl::eof>>(in);
}

}  // namespace sapair
