// One line for each output of Yamaha.

#include "grammars/yamaha/show_environment.hpp"
#include "grammars/yamaha/show_ip_route.hpp"
#include "grammars/yamaha/show_ipsec_sa.hpp"
#include "grammars/yamaha/show_ipsec_sa_blocks.hpp"
#include "grammars/yamaha/show_ipsec_sa_gateway.hpp"
#include "grammars/yamaha/show_ipsec_sa_gateway_detail.hpp"
#include "grammars/yamaha/show_nat_descriptor_address.hpp"
#include "grammars/yamaha/show_status_pp.hpp"
#include "grammars/yamaha/show_status_tunnel.hpp"
#include "tests/grammars/grammar_test.hpp"

SAPAIR_GRAMMAR(yamaha, show_environment);
SAPAIR_GRAMMAR(yamaha, show_ip_route);
SAPAIR_GRAMMAR(yamaha, show_ipsec_sa);
SAPAIR_GRAMMAR(yamaha, show_ipsec_sa_blocks);
SAPAIR_GRAMMAR(yamaha, show_ipsec_sa_gateway);
SAPAIR_GRAMMAR(yamaha, show_ipsec_sa_gateway_detail);
SAPAIR_GRAMMAR(yamaha, show_nat_descriptor_address);
SAPAIR_GRAMMAR_OF(yamaha, show_status_ipip, show_status_tunnel);
SAPAIR_GRAMMAR(yamaha, show_status_pp);
SAPAIR_GRAMMAR(yamaha, show_status_tunnel);
