// Cisco IOS, IOS XE and ASA: the IKEv2 SA and its child SAs, as four commands print them
// (show_crypto_ikev2_sa.hpp, show_crypto_ikev2_session.hpp, asa_show_crypto_ikev2_sa.hpp)
//
//   Tunnel-id Local                 Remote                fvrf/ivrf            Status
//   4         192.0.2.2/4500        198.51.100.1/4500     none/none            READY
//         Encr: AES-CBC, keysize: 256, PRF: SHA256, Hash: SHA256, DH Grp:19, Auth sign: PSK, Auth
//         verify: PSK PQC Key Exchange: ML-KEM-1024 Life/Active Time: 86400/4006 sec CE id: 0,
//         Session-id: 59 Status Description: Negotiation done Local spi: 5D4519820D6B9F4A Remote
//         spi: 65D3D6F7D18D5A47 Local id: 192.0.2.2 Remote id: branch.example.net Local req msg id:
//         402            Remote req msg id:  400 DPD configured for 10 seconds, retry 2
//         Fragmentation not  configured.
//         NAT-T is detected inside
//         Initiator of SA : Yes
//         Remote subnets:
//         10.0.0.0 255.0.0.0
//   Child sa: local selector  10.1.0.0/0 - 10.1.0.255/65535
//             remote selector 10.2.0.0/0 - 10.2.0.255/65535
//             ESP spi in/out: 0x232CB82D/0x30767B6E
//             AH spi in/out: 0x0/0x0
//             CPI in/out: 0x0/0x0
//             Encr: AES-CBC, keysize: 256, esp_hmac: SHA256
//             ah_hmac: None, comp: IPCOMP_NONE, mode tunnel
//
// The heading stands before every SA. An SA over IPv6 has another row, and its addresses on lines
// of their own:
//
//   Tunnel-id    fvrf/ivrf              Status
//   1          none/none             READY
//   Local  2001:db8:1::131/500
//   Remote  2001:db8:2::122/500
//
// and newer releases print the selectors of a child SA as a table:
//
//   Child sa:
//             local selector       ->      remote selector
//             10.1.0.0/0 - 10.1.0.255/65535    ->    10.2.0.0/0 - 10.2.0.255/65535
//
// Accepts MORE than a device prints: any spacing, the algorithms in any order and number. Accepts
// LESS: a line whose label is not listed here.

#pragma once

#include "grammars/lexis.hpp"

namespace sapair::grammar::cisco::ikev2 {

// clang-format off
struct colon : seq<osp, one<':'>, osp> {};
struct comma : seq<osp, one<','>, osp> {};
struct item  : list<plus<not_one<' ', '\t', ','>>, sp> {};       // up to the next comma, inner blanks kept
struct spi_8 : seq<ilit<"0x">, hex_digits<8>> {};

// ---- the SA --------------------------------------------------------------------------------------

struct heading_start : at<lit<"Tunnel-id">> {};
struct heading       : lit<"Tunnel-id"> {};
struct addresses_heading : seq<sp, lit<"Local">, sp, lit<"Remote">> {};
struct ios_heading_line : line<heading_start, heading, opt<addresses_heading>, opt<sp, lit<"fvrf/ivrf">>, sp, lit<"Status">> {};
struct asa_heading_line : line<heading_start, heading, opt<addresses_heading>, opt<sp, lit<"fvrf/ivrf">>, sp, lit<"Status">, sp, lit<"Role">> {};

struct tunnel_id   : big_number {};                              // ten digits on an ASA
struct local_host  : host_chars {};
struct local_port  : number {};
struct local       : seq<local_host, one<'/'>, local_port> {};
struct remote_host : host_chars {};
struct remote_port : number {};
struct remote      : seq<remote_host, one<'/'>, remote_port> {};
struct fvrf        : plus<not_one<' ', '\t', '/'>> {};
struct ivrf        : plus<not_one<' ', '\t'>> {};
struct vrfs        : seq<fvrf, one<'/'>, ivrf> {};
struct status      : plus<sor<alnum, one<'-', '_'>>> {};
struct initiator   : ilit<"INITIATOR"> {};
struct responder   : ilit<"RESPONDER"> {};
struct role        : sor<initiator, responder> {};
struct sa_row      : line<at<digit>, tunnel_id, sp, sor<seq<local, sp, remote, sp, opt<vrfs, sp>>, seq<vrfs, sp>>, status, opt<sp, role>> {};
struct local_line  : line<lit<"Local">, sp, local> {};
struct remote_line : line<lit<"Remote">, sp, remote> {};

struct encr        : item {};                                    // "Unknown - 0" while negotiating
struct keysize     : number {};
struct prf         : item {};
struct hash        : item {};
struct dh_grp      : item {};
struct auth_sign   : item {};
struct auth_verify : item {};
struct qr          : lit<"QR"> {};                               // quantum resistance: a PPK is mixed in
struct algorithm   : sor<seq<lit<"Encr">,        colon, encr>,
                         seq<ilit<"keysize">,    colon, keysize>,
                         seq<lit<"PRF">,         colon, prf>,
                         seq<lit<"Hash">,        colon, hash>,
                         seq<lit<"DH Grp">,      colon, dh_grp>,
                         seq<lit<"Auth sign">,   colon, auth_sign>,
                         seq<lit<"Auth verify">, colon, auth_verify>,
                         qr> {};
struct algorithms_line : line<list<algorithm, comma>> {};
struct pqc_key_exchange      : phrase {};
struct pqc_key_exchange_line : line<lit<"PQC Key Exchange">, colon, pqc_key_exchange> {};

struct life        : number {};                                  // configured
struct active_time : number {};                                  // elapsed, not remaining
struct life_line   : line<lit<"Life/Active Time">, colon, life, one<'/'>, active_time, sp, lit<"sec">> {};

struct ce_id      : number {};
struct session_id : number {};
struct ce_id_line : line<opt<lit<"CE id">, colon, ce_id, comma>, lit<"Session-id">, colon, session_id> {};

struct status_description      : phrase {};
struct status_description_line : line<lit<"Status Description">, colon, opt<status_description>> {};

struct local_spi  : hex_digits<16> {};
struct remote_spi : hex_digits<16> {};
struct spi_line   : line<lit<"Local spi">, colon, opt<ilit<"0x">>, local_spi, sp, lit<"Remote spi">, colon, opt<ilit<"0x">>, remote_spi> {};

struct local_id           : phrase {};
struct local_id_line      : line<lit<"Local id">, colon, opt<local_id>> {};
struct remote_id          : phrase {};
struct remote_id_line     : line<lit<"Remote id">, colon, opt<remote_id>> {};
struct remote_eap_id      : phrase {};
struct remote_eap_id_line : line<lit<"Remote EAP id">, colon, opt<remote_eap_id>> {};

struct msg : seq<lit<"m">, sor<lit<"sg">, lit<"ess">>> {};       // ASA: "mess"
struct local_req_msg_id    : number {};
struct remote_req_msg_id   : number {};
struct req_msg_id_line     : line<lit<"Local req ">, msg, lit<" id">, colon, local_req_msg_id,
                                  sp, lit<"Remote req ">, msg, lit<" id">, colon, remote_req_msg_id> {};
struct local_next_msg_id   : number {};
struct remote_next_msg_id  : number {};
struct next_msg_id_line    : line<lit<"Local next ">, msg, lit<" id">, colon, local_next_msg_id,
                                  sp, lit<"Remote next ">, msg, lit<" id">, colon, remote_next_msg_id> {};
struct local_req_queued    : number {};
struct remote_req_queued   : number {};
struct req_queued_line     : line<lit<"Local req queued">, colon, local_req_queued,
                                  sp, lit<"Remote req queued">, colon, remote_req_queued> {};
struct local_window        : number {};
struct remote_window       : number {};
struct window_line         : line<lit<"Local window">, colon, local_window, sp, lit<"Remote window">, colon, remote_window> {};

struct dpd_seconds : number {};                                  // 0: off
struct dpd_retry   : number {};
struct dpd_line    : line<lit<"DPD configured for">, sp, dpd_seconds, sp, lit<"seconds">, comma, lit<"retry">, sp, dpd_retry> {};

struct fragmentation_off  : sor<seq<lit<"not">, sp, lit<"configured">>, lit<"disabled">> {};
struct fragmentation_on   : sor<lit<"configured">, lit<"enabled">> {};
struct fragmentation_kind : sor<lit<"IETF Std">, lit<"Cisco">> {};
struct fragmentation_line : line<opt<fragmentation_kind, sp>, lit<"Fragmentation">, sp, sor<fragmentation_off, fragmentation_on>, opt<one<'.'>>> {};
struct fragmentation_mtu  : number {};
struct fragmentation_mtu_line : line<opt<fragmentation_kind, sp>, lit<"Fragmentation">, sp, lit<"MTU in use">, colon,
                                     fragmentation_mtu, opt<sp, lit<"bytes">>, opt<one<'.'>>> {};
struct asa_fragmentation_mtu  : phrase {};                       // "576 bytes, Overhead: 28 bytes, Effective MTU: 548 bytes"
struct asa_fragmentation_line : line<lit<"IKEv2 Fragmentation Configured MTU">, colon, at<digit>, asa_fragmentation_mtu> {};

struct nat_none    : lit<"not detected"> {};
struct nat_both    : seq<lit<"detected">, sp, sor<seq<lit<"inside">, plus<not_one<'o'>>, lit<"outside">>,
                                                  seq<lit<"outside">, plus<not_one<'i'>>, lit<"inside">>, lit<"both">>> {};
struct nat_inside  : seq<lit<"detected">, sp, lit<"inside">> {};   // this side is behind a NAT
struct nat_outside : seq<lit<"detected">, sp, lit<"outside">> {};  // the peer is
struct nat_yes     : lit<"detected"> {};
struct nat_line    : line<lit<"NAT-T is">, sp, sor<nat_none, nat_both, nat_inside, nat_outside, nat_yes>> {};

struct dynamic_route_update      : word {};
struct dynamic_route_update_line : line<lit<"Dynamic Route Update">, colon, dynamic_route_update> {};
struct extended_authentication   : seq<opt<lit<"not">, sp>, lit<"configured">> {};
struct extended_authentication_line : line<lit<"Extended Authentication">, sp, extended_authentication, opt<one<'.'>>> {};
struct trust_security            : word {};
struct trust_security_line       : line<lit<"Cisco Trust Security SGT is">, sp, trust_security> {};
struct initiator_yes  : ilit<"yes"> {};
struct initiator_no   : ilit<"no"> {};
struct initiator_line : line<lit<"Initiator of SA">, colon, sor<initiator_yes, initiator_no>> {};
struct peer_type      : phrase {};
struct peer_type_line : line<lit<"PEER TYPE">, colon, peer_type> {};
struct pushed_ip_address      : phrase {};
struct pushed_ip_address_line : line<lit<"Pushed IP">, opt<lit<"v6">>, lit<" address">, colon, pushed_ip_address> {};
struct assigned_host_addr      : phrase {};
struct assigned_host_addr_line : line<lit<"Assigned host addr">, colon, assigned_host_addr> {};
struct remote_subnets_line : line<lit<"Remote subnets">, osp, one<':'>> {};
struct dotted         : seq<plus<digit>, rep<3, one<'.'>, plus<digit>>> {};
struct remote_subnet  : sor<seq<dotted, sp, dotted>, seq<plus<sor<xdigit, one<':', '.'>>>, one<'/'>, plus<digit>>> {};
struct remote_subnet_line : line<at<xdigit>, remote_subnet> {};

struct quantum_resistance      : word {};
struct quantum_resistance_line : line<lit<"Quantum Resistance">, sp, quantum_resistance> {};
struct quantum_safe            : phrase {};                      // "PPK is enabled", "Manual PPK", "PQC: ML-KEM-1024"
struct quantum_safe_line       : line<ilit<"Quantum-safe Encryption using">, sp, quantum_safe> {};
struct local_sys_id  : word {};
struct remote_sys_id : word {};
struct sys_id_line   : line<lit<"Local Sys Id">, colon, local_sys_id, sp, lit<"Remote Sys Id">, colon, remote_sys_id> {};

struct extended_status_line     : line<lit<"Parent SA Extended Status">, osp, one<':'>> {};
struct delete_in_progress       : word {};
struct delete_in_progress_line  : line<lit<"Delete in progress">, colon, delete_in_progress> {};
struct marked_for_delete        : word {};
struct marked_for_delete_line   : line<lit<"Marked for delete">, colon, marked_for_delete> {};

// ---- child SAs -----------------------------------------------------------------------------------

struct range_first      : host_chars {};
struct range_first_port : number {};
struct range_last       : host_chars {};
struct range_last_port  : number {};

template <typename Side> struct first_of      : range_first {};
template <typename Side> struct first_port_of : range_first_port {};
template <typename Side> struct last_of       : range_last {};
template <typename Side> struct last_port_of  : range_last_port {};
template <typename Side> struct text_of  : seq<first_of<Side>, one<'/'>, first_port_of<Side>, osp, one<'-'>, osp, last_of<Side>, one<'/'>, last_port_of<Side>> {};
template <typename Side> struct range_of : seq<text_of<Side>> {};
struct local_side {};
struct remote_side {};
struct local_range  : range_of<local_side> {};
struct remote_range : range_of<remote_side> {};

struct child_start : at<lit<"Child sa">> {};
struct child       : lit<"Child sa"> {};
struct child_line  : line<child_start, child, osp, one<':'>, opt<osp, lit<"local selector">, sp, local_range>> {};
struct local_selector_line   : line<lit<"local selector">, sp, local_range> {};
struct remote_selector_line  : line<lit<"remote selector">, sp, remote_range> {};
struct selector_heading_line : line<lit<"local">, one<' ', '_'>, lit<"selector">, sp, lit<"->">, sp, lit<"remote">, one<' ', '_'>, lit<"selector">> {};
struct selector_row          : line<local_range, sp, lit<"->">, sp, remote_range> {};

struct hex_in  : hex_digits<8> {};
struct hex_out : hex_digits<8> {};
struct esp_in  : hex_in {};
struct esp_out : hex_out {};
struct esp_line : line<lit<"ESP ">, ilit<"spi">, lit<" in/out">, colon, ilit<"0x">, esp_in, one<'/'>, ilit<"0x">, esp_out> {};
struct ah_in   : hex_in {};
struct ah_out  : hex_out {};
struct ah_line : line<lit<"AH ">, ilit<"spi">, lit<" in/out">, colon, ilit<"0x">, ah_in, one<'/'>, ilit<"0x">, ah_out> {};
struct cpi_in  : hex_in {};
struct cpi_out : hex_out {};
struct cpi_line : line<lit<"CPI in/out">, colon, ilit<"0x">, cpi_in, one<'/'>, ilit<"0x">, cpi_out> {};

struct child_encr    : item {};
struct child_keysize : number {};
struct esp_hmac      : item {};
struct child_algorithms_line : line<lit<"Encr">, colon, child_encr, comma, opt<ilit<"keysize">, colon, child_keysize, comma>,
                                    lit<"esp_hmac">, colon, esp_hmac> {};
struct ah_hmac       : item {};
struct comp          : item {};
struct tunnel_mode   : ilit<"tunnel"> {};
struct transport_mode : ilit<"transport"> {};
struct mode          : sor<tunnel_mode, transport_mode, word> {};
struct child_mode_line : line<lit<"ah_hmac">, colon, ah_hmac, comma, lit<"comp">, colon, comp, comma, lit<"mode">, sp, mode> {};

// ---- the session above both ----------------------------------------------------------------------

struct session_start  : at<lit<"Session-id">> {};
struct session_number : number {};
struct session_status : item {};
struct ike_count      : number {};
struct child_count    : number {};
struct session_line   : line<session_start, lit<"Session-id">, colon, session_number, comma, lit<"Status">, colon, session_status,
                             comma, lit<"IKE count">, colon, ike_count, comma, lit<"CHILD count">, colon, child_count> {};

// What stands below the row of an SA.
struct sa_detail : sor<
    algorithms_line, life_line, child_line, esp_line, remote_selector_line, selector_row, selector_heading_line, local_selector_line,
    spi_line, ce_id_line, status_description_line, local_id_line, remote_id_line, req_msg_id_line, next_msg_id_line,
    req_queued_line, window_line, dpd_line, fragmentation_line, dynamic_route_update_line, extended_authentication_line,
    nat_line, trust_security_line, initiator_line, peer_type_line, pqc_key_exchange_line, ah_line, cpi_line,
    child_algorithms_line, child_mode_line, local_line, remote_line, remote_subnet_line, remote_subnets_line,
    pushed_ip_address_line, assigned_host_addr_line, remote_eap_id_line, quantum_safe_line, quantum_resistance_line,
    sys_id_line, fragmentation_mtu_line, asa_fragmentation_line, extended_status_line, delete_in_progress_line,
    marked_for_delete_line> {};
// clang-format on

}  // namespace sapair::grammar::cisco::ikev2
