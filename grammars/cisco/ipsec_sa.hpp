// Cisco: the lines that `show crypto ipsec sa` of IOS / IOS XE and of the ASA share
// (show_crypto_ipsec_sa.hpp and asa_show_crypto_ipsec_sa.hpp show whole outputs).
//
// The same label differs by version in its colon, its blanks and `rcv` / `recv`; a rule here
// accepts every such form on either platform. Counters may stand in any number and order on a line.
//
// Accepts LESS than a device may print: a counter or a label that no list here names.

#pragma once

#include "grammars/lexis.hpp"

namespace sapair::grammar::cisco::ipsec_sa {

// clang-format off
struct comma : seq<osp, one<','>, osp> {};
struct colon : seq<osp, one<':'>, osp> {};
struct gap   : sor<colon, sp> {};                                // "encaps: 4" and "no sa (send) 0"
struct item  : plus<not_one<' ', '\t', ','>> {};                 // a name in a list

struct interface : word {};
struct interface_line : line<lit<"interface:">, osp, interface> {};

struct map_tag    : item {};
struct local_addr : item {};
struct sequence   : item {};

// ---- the ident block ----------------------------------------------------------------------------

struct ident_part : plus<not_one<' ', '\t', '/', '(', ')'>> {};
struct ident      : seq<ident_part, one<'/'>, ident_part, one<'/'>, ident_part, one<'/'>, ident_part> {};
struct local_ident  : ident {};
struct remote_ident : ident {};
template <typename Ident>
struct ident_rest : seq<lit<"ident">, osp, lit<"(addr/mask/prot/port)">, colon, one<'('>, Ident, one<')'>> {};

struct local_endpoint  : item {};                                // the ASA writes address/port
struct remote_endpoint : item {};
struct remote_endpoint_pair : seq<lit<"crypto endpt">, opt<one<'.'>>, colon, remote_endpoint> {};
struct local_endpoint_pair  : seq<lit<"crypto endpt">, opt<one<'.'>>, colon, local_endpoint> {};

struct local_line  : line<lit<"local">, sp, sor<ident_rest<local_ident>,
                          seq<local_endpoint_pair,
                              opt<comma, opt<lit<"remote">, sp, remote_endpoint_pair>>>>> {};
struct remote_line : line<lit<"remote">, sp, sor<ident_rest<remote_ident>, remote_endpoint_pair>> {};

// Counters. The typed ones have a rule each, all others are kept under the name they have on the line.
struct way   : seq<sp, one<'('>, sor<lit<"send">, lit<"recv">, lit<"rcv">>, one<')'>> {};
struct encaps  : big_number {};
struct encrypt : big_number {};
struct decaps  : big_number {};
struct decrypt : big_number {};
struct verify_failed : big_number {};
struct no_sa         : big_number {};
struct invalid_sa    : big_number {};
struct replay_failed : big_number {};
struct send_errors   : big_number {};
struct recv_errors   : big_number {};
struct other_packets : seq<lit<"pkts ">, sor<
    seq<lit<"de">, sor<lit<"compressed">, lit<"compress failed">, lit<"comp failed">, seq<lit<"caps failed">, opt<way>>>>,
    lit<"digest">,
    seq<lit<"com">, sor<lit<"pressed">, lit<"pr. failed">, lit<"pr failed">, lit<"press failed">, lit<"p failed">>>,
    seq<lit<"not ">, sor<lit<"compressed">, lit<"decompressed">, seq<opt<lit<"un">>, lit<"tagged">, opt<way>>>>,
    seq<lit<"in">, sor<
        seq<lit<"valid ">, sor<lit<"prot">, lit<"identity">, lit<"len">, lit<"pad">, lit<"ip version">>, opt<way>>,
        seq<lit<"ternal err">, opt<way>>>>,
    seq<lit<"replay rollover">, opt<way>>,
    lit<"verify">,
    seq<lit<"tagged">, opt<way>>,
    seq<lit<"untagged">, opt<way>>,
    seq<lit<"encaps failed">, opt<way>>,
    seq<lit<"min mtu frag failed">, opt<way>>,
    seq<lit<"bad frag offset">, opt<way>>>, gap, big_number> {};
struct other_events : seq<sor<
    lit<"pre-frag successes">, lit<"pre-frag failures">, lit<"post-frag successes">, lit<"post-frag failures">,
    lit<"fragments created">, lit<"PMTUs sent">, lit<"PMTUs rcvd">, lit<"decapsulated frags needing reassembly">,
    lit<"decapsulated frgs needing reassembly">, lit<"TFC rcvd">, lit<"TFC sent">, lit<"Valid ICMP Errors rcvd">,
    lit<"Invalid ICMP Errors rcvd">>, gap, big_number> {};
struct counter : seq<one<'#'>, opt<one<'#'>>, sor<
    seq<at<lit<"pkts ">>, sor<
        other_packets,
        seq<lit<"pkts ">, sor<
            seq<lit<"en">, sor<seq<lit<"caps">, gap, encaps>, seq<lit<"crypt">, gap, encrypt>>>,
            seq<lit<"de">, sor<seq<lit<"caps">, gap, decaps>, seq<lit<"crypt">, gap, decrypt>>>,
            seq<lit<"no sa">, opt<way>, gap, no_sa>,
            seq<lit<"verify failed">, opt<way>, gap, verify_failed>,
            seq<lit<"invalid sa">, opt<way>, gap, invalid_sa>,
            seq<lit<"replay failed">, opt<way>, gap, replay_failed>>>>>,
    seq<lit<"send errors">, gap, send_errors>,
    seq<lit<"recv errors">, gap, recv_errors>,
    other_events>> {};
struct counters_line : line<counter, star<comma, counter>, opt<comma>> {};

struct spi_pair : seq<opt<lit<"0x">>, hex_digits<8>, opt<osp, one<'('>, big_number, one<')'>>> {};
struct current_outbound_spi : spi_pair {};
struct current_inbound_spi  : spi_pair {};
struct current_spi_line : line<lit<"current ">, sor<seq<lit<"outbound spi">, colon, current_outbound_spi>,
                                                     seq<lit<"inbound spi">, colon, current_inbound_spi>>> {};

struct plaintext_mtu : number {};
struct path_mtu      : number {};
struct interface_mtu : number {};
struct mtu_interface : item {};
struct overhead      : item {};                                  // "82(52)"
struct mtu_item : sor<
    seq<lit<"path mtu">, sp, path_mtu>,
    seq<lit<"plaintext mtu">, sp, plaintext_mtu>,
    seq<lit<"ip">, sor<seq<opt<lit<"v6">>, lit<" mtu idb">, sp, mtu_interface>,
                       seq<opt<lit<"v6">>, lit<" mtu">, sp, interface_mtu>,
                       seq<lit<"sec overhead">, sp, overhead>>>,
    seq<lit<"media mtu">, sp, interface_mtu>> {};
struct mtu_line : line<mtu_item, star<comma, mtu_item>> {};

// ---- an SA --------------------------------------------------------------------------------------

struct section : seq<sor<lit<"in">, lit<"out">>, lit<"bound ">, sor<lit<"esp">, lit<"ah">, lit<"pcp">>> {};
struct section_line : line<section, lit<" sas:">> {};

struct spi_label : lit<"spi"> {};
struct spi       : spi_pair {};
struct spi_word  : phrase {};                                    // "[Not Available]": SD-WAN
struct spi_line  : line<spi_label, colon, sor<seq<spi, eof>, spi_word>> {};

struct transform   : list<item, sp> {};                          // "esp-gcm 256", "esp-aes-256 esp-sha-hmac no compression"
struct transform_line : line<lit<"transform">, colon, transform, opt<comma>> {};

struct settings  : star<not_one<'}'>> {};
struct settings_line : line<lit<"in use settings">, osp, one<'='>, osp, one<'{'>, settings, one<'}'>> {};

struct slot      : item {};
struct conn_id   : big_number {};
struct flow_id   : list<item, sp> {};                            // "CSR:76", "Onboard VPN:124"
struct sibling_flags : plus<xdigit> {};
struct sa_map    : item {};
struct initiator : item {};
struct conn_item : sor<
    seq<lit<"conn">, one<' ', '_'>, lit<"id">, colon, conn_id>,
    seq<lit<"flow_id">, colon, flow_id>,
    seq<lit<"sibling_flags">, gap, sibling_flags>,
    seq<lit<"crypto">, one<' ', '-'>, lit<"map">, colon, sa_map>,
    seq<lit<"initiator">, colon, initiator>,
    seq<lit<"slot">, colon, slot>> {};
struct conn_line : line<conn_item, star<comma, conn_item>> {};

struct life_kb : big_number {};
struct life_s  : number {};
struct life_kb_word : plus<not_one<'/', '(', ')'>> {};
struct life_span : list<seq<number, sp, sor<lit<"day">, lit<"hour">, lit<"min">, lit<"sec">>, star<alpha>>, comma> {};
struct life_word : phrase {};                                    // "is not applicable"
struct timing_line : line<lit<"sa timing">, colon, lit<"remaining key lifetime">, gap, sor<
    seq<lit<"(sec)">, gap, life_s, eof>,
    seq<one<'('>, one<'k'>, opt<one<'b', 'B'>>, lit<"/sec)">, gap, one<'('>, sor<life_kb, life_kb_word>, one<'/'>, life_s, one<')'>>,
    seq<life_span, eof>,
    life_word>> {};
struct volume_rekey : lit<"disabled"> {};
struct volume_line : line<lit<"Kilobyte Volume Rekey has been">, sp, volume_rekey> {};

struct iv_size : seq<number, sp, lit<"byte">, opt<one<'s'>>> {};
struct iv_line : line<lit<"IV size">, colon, iv_size> {};

struct replay_on   : lit<"Y"> {};
struct replay_off  : lit<"N"> {};
struct replay_word : word {};
struct replay_window : number {};
struct replay_line : line<lit<"replay detection support">, colon, sor<seq<replay_on, at<sor<blank, eof>>>, seq<replay_off, at<sor<blank, eof>>>, replay_word>,
                          opt<sp, lit<"replay window size">, gap, replay_window>> {};

struct status : phrase {};
struct status_line : line<lit<"Status">, colon, status> {};
// clang-format on

}  // namespace sapair::grammar::cisco::ipsec_sa
