// One line for each output of Yamaha.

#include "grammars/yamaha/show_ipsec_sa.hpp"
#include "tests/grammars/grammar_test.hpp"

SAPAIR_GRAMMAR(yamaha, show_ipsec_sa);
