// One line for each output of NEC.

#include "grammars/nec/ix_show_ike_sa.hpp"
#include "grammars/nec/ix_show_ike_sa_brief.hpp"
#include "grammars/nec/ix_show_ip_interface.hpp"
#include "grammars/nec/ix_show_ip_route.hpp"
#include "grammars/nec/ix_show_ipsec_sa.hpp"
#include "grammars/nec/ix_show_ipsec_sa_brief.hpp"
#include "grammars/nec/ix_show_version.hpp"
#include "grammars/nec/wa_show_ike_sa.hpp"
#include "grammars/nec/wa_show_ip_address.hpp"
#include "grammars/nec/wa_show_ipsec_profile.hpp"
#include "grammars/nec/wa_show_ipsec_sa.hpp"
#include "tests/grammars/grammar_test.hpp"

SAPAIR_GRAMMAR(nec, ix_show_ike_sa);
SAPAIR_GRAMMAR(nec, ix_show_ike_sa_brief);
SAPAIR_GRAMMAR(nec, ix_show_ip_interface);
SAPAIR_GRAMMAR(nec, ix_show_ip_route);
SAPAIR_GRAMMAR(nec, ix_show_ipsec_sa);
SAPAIR_GRAMMAR(nec, ix_show_ipsec_sa_brief);
SAPAIR_GRAMMAR(nec, ix_show_version);
SAPAIR_GRAMMAR(nec, wa_show_ike_sa);
SAPAIR_GRAMMAR(nec, wa_show_ip_address);
SAPAIR_GRAMMAR(nec, wa_show_ipsec_profile);
SAPAIR_GRAMMAR(nec, wa_show_ipsec_sa);
