// One line for each output of Cisco.

#include "grammars/cisco/asa_show_crypto_ikev1_sa.hpp"
#include "grammars/cisco/asa_show_crypto_ikev2_sa.hpp"
#include "grammars/cisco/asa_show_crypto_ipsec_sa.hpp"
#include "grammars/cisco/asa_show_version.hpp"
#include "grammars/cisco/show_clock.hpp"
#include "grammars/cisco/show_crypto_ikev2_sa.hpp"
#include "grammars/cisco/show_crypto_ikev2_sa_count.hpp"
#include "grammars/cisco/show_crypto_ikev2_session.hpp"
#include "grammars/cisco/show_crypto_ipsec_sa.hpp"
#include "grammars/cisco/show_crypto_ipsec_sa_count.hpp"
#include "grammars/cisco/show_crypto_isakmp_sa.hpp"
#include "grammars/cisco/show_crypto_isakmp_sa_count.hpp"
#include "grammars/cisco/show_crypto_session.hpp"
#include "grammars/cisco/show_ip_interface_brief.hpp"
#include "grammars/cisco/show_ip_route.hpp"
#include "grammars/cisco/show_version.hpp"
#include "tests/grammars/grammar_test.hpp"

SAPAIR_GRAMMAR(cisco, asa_show_crypto_ikev1_sa);
SAPAIR_GRAMMAR(cisco, asa_show_crypto_ikev2_sa);
SAPAIR_GRAMMAR(cisco, asa_show_crypto_ipsec_sa);
SAPAIR_GRAMMAR_OF(cisco, asa_show_route, show_ip_route);
SAPAIR_GRAMMAR(cisco, asa_show_version);
SAPAIR_GRAMMAR(cisco, show_clock);
SAPAIR_GRAMMAR(cisco, show_crypto_ikev2_sa);
SAPAIR_GRAMMAR(cisco, show_crypto_ikev2_sa_count);
SAPAIR_GRAMMAR(cisco, show_crypto_ikev2_session);
SAPAIR_GRAMMAR(cisco, show_crypto_ipsec_sa);
SAPAIR_GRAMMAR(cisco, show_crypto_ipsec_sa_count);
SAPAIR_GRAMMAR(cisco, show_crypto_isakmp_sa);
SAPAIR_GRAMMAR(cisco, show_crypto_isakmp_sa_count);
SAPAIR_GRAMMAR(cisco, show_crypto_session);
SAPAIR_GRAMMAR(cisco, show_ip_interface_brief);
SAPAIR_GRAMMAR(cisco, show_ip_route);
SAPAIR_GRAMMAR(cisco, show_version);
