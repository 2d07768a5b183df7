// Lexical rules that every router-CLI grammar shares.
//
// Input contract, kept by parsers/text and parsers/read.cpp and not by any grammar: a grammar is
// given one line at a time, as valid UTF-8 without its line end, blanks at both ends removed,
// escape sequences, pager marks and quote marks gone, folds undone.
//
// Padding convention: a rule eats the blanks between its own parts, never those before or after.

#pragma once

#include <tao/pegtl.hpp>

#include "grammars/lit.hpp"

namespace sapair::grammar {

using namespace tao::pegtl;

// clang-format off
struct sp  : plus<blank> {};                                     // at least one blank or tab
struct osp : star<blank> {};                                     // perhaps none

// At most nine digits, which always fit std::uint32_t. The lookahead makes a failure point at the
// number's first digit.
struct number : seq<at<digit, rep_opt<8, digit>, not_at<digit>>, plus<digit>> {};
// At most nineteen digits, which always fit std::uint64_t: counters and bytes.
struct big_number : seq<at<digit, rep_opt<18, digit>, not_at<digit>>, plus<digit>> {};
template <unsigned Max>
struct hex_digits : seq<at<xdigit, rep_opt<Max - 1, xdigit>, not_at<xdigit>>, plus<xdigit>> {};

struct word   : plus<not_one<' ', '\t'>> {};
struct phrase : list<word, sp> {};                               // words up to the end of the line, inner blanks kept
struct absent : one<'-'> {};                                     // how a CLI prints "no value"

// An address, a name, or what somebody masked it to: anything without blanks and list marks.
struct host_chars : plus<not_one<' ', '\t', ',', '(', ')', '/', '[', ']', '{', '}', ';'>> {};

template <literal First, literal... Rest>
struct headings : seq<lit<First>, seq<sp, lit<Rest>>...> {};

// A whole line. Every alternative of a grammar's `known_line` is one of these, so that a line is
// taken as a whole or not at all.
template <typename... Rules>
struct line : seq<Rules..., eof> {};
// clang-format on

}  // namespace sapair::grammar
