#include "parsers/cisco/registry.hpp"

#include "parsers/cisco/asa_show_crypto_ikev1_sa.hpp"
#include "parsers/cisco/asa_show_crypto_ikev2_sa.hpp"
#include "parsers/cisco/asa_show_crypto_ipsec_sa.hpp"
#include "parsers/cisco/asa_show_version.hpp"
#include "parsers/cisco/show_clock.hpp"
#include "parsers/cisco/show_crypto_ikev2_sa.hpp"
#include "parsers/cisco/show_crypto_ikev2_sa_count.hpp"
#include "parsers/cisco/show_crypto_ikev2_session.hpp"
#include "parsers/cisco/show_crypto_ipsec_sa.hpp"
#include "parsers/cisco/show_crypto_ipsec_sa_count.hpp"
#include "parsers/cisco/show_crypto_isakmp_sa.hpp"
#include "parsers/cisco/show_crypto_isakmp_sa_count.hpp"
#include "parsers/cisco/show_crypto_session.hpp"
#include "parsers/cisco/show_ip_interface_brief.hpp"
#include "parsers/cisco/show_ip_route.hpp"
#include "parsers/cisco/show_version.hpp"

namespace sapair::cisco {
namespace {

constexpr auto ios = Platform::cisco_ios;
constexpr auto asa = Platform::cisco_asa;
constexpr Topics ike = Topics{} | Topic::ike_sas;
constexpr Topics ipsec = Topic::ipsec_sas | Topic::tunnels;
constexpr Topics session = Topic::ike_sas | Topic::tunnels;
constexpr Topics children = Topic::ike_sas | Topic::tunnels | Topic::ipsec_sas;

constexpr Topics interfaces = Topics{} | Topic::interfaces;
constexpr Topics routes = Topics{} | Topic::routes;
constexpr Topics device = Topics{} | Topic::device;

// clang-format off
const OutputFormat formats[] = {
    // before the others that have a legend
    {ios, "show_ip_route", "show ip route [vrf X]", routes, begins_show_ip_route, open_show_ip_route},
    {asa, "asa_show_route", "show route [interface]", routes, begins_asa_show_route, open_show_ip_route},
    {ios, "show_crypto_ipsec_sa", "show crypto ipsec sa [detail] [peer X] [interface X] [ipv6]", ipsec, begins_show_crypto_ipsec_sa, open_show_crypto_ipsec_sa},
    {ios, "show_crypto_ipsec_sa_count", "show crypto ipsec sa count", Topics{}, begins_show_crypto_ipsec_sa_count, open_show_crypto_ipsec_sa_count},
    {asa, "asa_show_crypto_ipsec_sa", "show crypto ipsec sa [detail] [peer X]", ipsec, begins_asa_show_crypto_ipsec_sa, open_asa_show_crypto_ipsec_sa},
    {ios, "show_crypto_ikev2_sa", "show crypto ikev2 sa [detailed] [local X] [remote X]", ike, begins_show_crypto_ikev2_sa, open_show_crypto_ikev2_sa},
    {ios, "show_crypto_ikev2_sa_count", "show crypto ikev2 sa count", Topics{}, begins_show_crypto_ikev2_sa_count, open_show_crypto_ikev2_sa_count},
    {ios, "show_crypto_ikev2_session", "show crypto ikev2 session [detailed]", children, begins_show_crypto_ikev2_session, open_show_crypto_ikev2_session},
    {ios, "show_crypto_isakmp_sa", "show crypto isakmp sa [detail]", ike, begins_show_crypto_isakmp_sa, open_show_crypto_isakmp_sa},
    {ios, "show_crypto_isakmp_sa_count", "show crypto isakmp sa count", Topics{}, begins_show_crypto_isakmp_sa_count, open_show_crypto_isakmp_sa_count},
    {ios, "show_crypto_session", "show crypto session [detail] [remote X] [interface X]", session, begins_show_crypto_session, open_show_crypto_session},
    {ios, "show_clock", "show clock [detail]", device, begins_show_clock, open_show_clock},
    {ios, "show_ip_interface_brief", "show ip interface brief", interfaces, begins_show_ip_interface_brief, open_show_ip_interface_brief},
    {ios, "show_version", "show version", device, begins_show_version, open_show_version},
    {asa, "asa_show_version", "show version", device, begins_asa_show_version, open_asa_show_version},
    {asa, "asa_show_crypto_ikev1_sa", "show crypto ikev1 sa [detail]", ike, begins_asa_show_crypto_ikev1_sa, open_asa_show_crypto_ikev1_sa},
    {asa, "asa_show_crypto_ikev1_sa", "show crypto isakmp sa [detail]", ike, begins_asa_show_crypto_ikev1_sa, open_asa_show_crypto_ikev1_sa},
    {asa, "asa_show_crypto_ikev2_sa", "show crypto ikev2 sa [detail]", children, begins_asa_show_crypto_ikev2_sa, open_asa_show_crypto_ikev2_sa},
};
// clang-format on

}  // namespace

std::span<const OutputFormat> output_formats() {
  return formats;
}

}  // namespace sapair::cisco
