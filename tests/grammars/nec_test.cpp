// One line for each output of NEC.

#include "tests/grammars/grammar_test.hpp"
