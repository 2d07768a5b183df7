// The common SA model: what any vendor's output is reduced to before checking.
//
// The model holds what was printed, output by output: each record carries the lines it was read
// from, and nothing is merged or guessed here (checker/view.hpp does the merging). A member that is
// absent was not printed. Units: times in seconds (_s), sizes in bytes (_bytes) or kilobytes (_kb).
//
// A list that is empty says nothing by itself: looked( topic ) tells whether anybody looked.

#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "parsers/model/address.hpp"
#include "parsers/model/algorithm.hpp"
#include "parsers/model/platform.hpp"
#include "parsers/model/sparse.hpp"
#include "parsers/model/text.hpp"

namespace sapair {

class Document;  // parsers/text/document.hpp

// A value the program keeps without interpreting it. `label` is the device's own word.
struct Detail {
  Text label;
  Text value;
};
using Details = std::vector<Detail>;

// What an output can tell about; a set of these says what was looked at.
enum class Topic : std::uint16_t {
  ike_sas = 1 << 0,
  ipsec_sas = 1 << 1,
  tunnels = 1 << 2,
  interfaces = 1 << 3,
  ppp = 1 << 4,
  nat = 1 << 5,
  routes = 1 << 6,
  device = 1 << 7,
  config_checks = 1 << 8,
  events = 1 << 9,
  probes = 1 << 10,
};
using Topics = std::uint16_t;
[[nodiscard]] constexpr Topics operator|(Topic a, Topic b) {
  return static_cast<Topics>(static_cast<Topics>(a) | static_cast<Topics>(b));
}
[[nodiscard]] constexpr Topics operator|(Topics a, Topic b) {
  return static_cast<Topics>(a | static_cast<Topics>(b));
}
[[nodiscard]] constexpr bool has(Topics set, Topic topic) {
  return (set & static_cast<Topics>(topic)) != 0;
}

// One command's output, in the order of the text.
struct Output {
  std::uint32_t source = 0;  // index into Model::sources
  Platform platform = Platform::unknown;
  std::string_view name;  // the registry's: "show_ipsec_sa"
  Text typed;      // the command as it was typed; empty when the output was known by its lines
  Text arguments;  // what was typed after the words of the command: "peer 203.0.113.1"
  std::uint32_t first_line = 0;
  std::uint32_t last_line = 0;
  Topics topics = 0;
  bool complete = false;  // a prompt follows, or the text ends where the output may end
  Details details;        // what it prints about itself: counts, totals
};

struct Clock {
  std::int64_t epoch_s = 0;  // the printed date and time, reduced to UTC when a zone is known
  bool zone_known = false;
  Text as_printed;
};

struct Device {
  Where where;
  Platform platform = Platform::unknown;
  Text hostname;  // from the prompt
  Text model;     // "RTX1210", "IX2215", "C8000V"
  Text firmware;  // "Rev.14.01.42", "17.03.04a"
  std::optional<Clock> clock;
  std::optional<std::uint64_t> uptime_s;
  Details details;
};

enum class IkeVersion : std::uint8_t { unknown, v1, v2 };
enum class Role : std::uint8_t { unknown, initiator, responder };
enum class SaState : std::uint8_t { unknown, up, negotiating, deleting, down };
enum class ExchangeMode : std::uint8_t { unknown, main, aggressive };
enum class NatDetected : std::uint8_t {
  unknown,
  none,
  local,
  remote,
  both,
  yes
};  // yes: a NAT, side not told

struct IkeSaMore {
  Text state_as_printed;
  Endpoint local;
  Endpoint initiator;  // where the device prints who began instead of local and remote
  Endpoint responder;
  Text local_id;
  Text remote_id;
  ExchangeMode mode = ExchangeMode::unknown;
  NatDetected nat = NatDetected::unknown;
  std::optional<bool>
      udp_encapsulation;  // NAT-T in use, as far as printed (port 4500 is not repeated here)
  std::optional<EncryptionAlgorithm> encryption;
  std::optional<IntegrityAlgorithm> integrity;  // IKEv1: the hash
  std::optional<PrfAlgorithm> prf;
  std::optional<DhGroup> dh_group;
  Text auth_local;  // "PSK", "RSA": as printed
  Text auth_remote;
  std::optional<std::uint64_t> initiator_spi;  // IKEv1: the initiator's cookie
  std::optional<std::uint64_t> responder_spi;
  std::optional<std::uint64_t> local_spi;  // where the device prints local and remote instead
  std::optional<std::uint64_t> remote_spi;
  std::optional<std::uint32_t> lifetime_s;      // configured
  std::optional<std::uint32_t> active_s;        // since it was established
  std::optional<bool> fragmentation;            // RFC 7383, or the IKEv1 vendor extension
  std::optional<std::uint32_t> dpd_interval_s;  // 0: off
  std::optional<std::uint32_t> dpd_retries;
  Text key;   // secret: never printed, compared by value only (the key bytes as printed)
  Text name;  // policy, profile or tunnel name the device gives it
  Text interface;
  Text vrf;
  Details details;
};

struct IkeSa {
  Where where;
  IkeVersion version = IkeVersion::unknown;
  Role role = Role::unknown;
  SaState state = SaState::unknown;
  std::optional<std::uint32_t> number;       // the device's own number for it
  std::optional<std::uint32_t> gateway;      // Yamaha: the n of `ipsec ike ... n`
  std::optional<std::uint32_t> remaining_s;  // until it expires
  Endpoint remote;
  Sparse<IkeSaMore> more;
};

struct Counters {
  std::optional<std::uint64_t> packets_out;  // encapsulated
  std::optional<std::uint64_t> packets_in;   // decapsulated
  std::optional<std::uint64_t> packets_encrypted;
  std::optional<std::uint64_t> packets_decrypted;
  std::optional<std::uint64_t> bytes_out;
  std::optional<std::uint64_t> bytes_in;
  std::optional<std::uint64_t> errors_out;
  std::optional<std::uint64_t> errors_in;
  std::optional<std::uint64_t> drops_out;
  std::optional<std::uint64_t> drops_in;
  std::optional<std::uint64_t> replay_failed;  // dropped by anti-replay
  std::optional<std::uint64_t> verify_failed;  // integrity check failed
  std::optional<std::uint64_t> no_sa_out;      // packets to send, no SA
  std::optional<std::uint64_t> invalid_sa_in;  // packets received for an SPI that is not known
};

struct TunnelMore {
  Endpoint local;
  Text local_id;
  Text remote_id;
  Text vrf;
  Text map;  // crypto map, key policy map, profile
  std::vector<Selector> local_selectors;
  std::vector<Selector> remote_selectors;
  Counters counters;
  std::optional<DhGroup> pfs;  // id 0: PFS off
  std::optional<std::uint32_t> plaintext_mtu;
  std::optional<std::uint32_t> path_mtu;
  std::optional<std::uint32_t> interface_mtu;
  std::optional<std::uint32_t> current_outbound_spi;  // 0: the device says there is none
  std::optional<std::uint32_t> current_inbound_spi;
  std::optional<std::uint32_t> sa_count;  // IPsec SAs as the device counts them
  std::optional<std::uint32_t> ike_sa_count;
  Text state_as_printed;
  Details details;
};

// What a device shows as one tunnel: an ident block (Cisco), a gateway or tunnel interface
// (Yamaha), a key policy map (NEC). It stays here when it has no SA.
struct Tunnel {
  Where where;
  SaState state = SaState::unknown;
  std::optional<std::uint32_t> number;   // Yamaha: tunnel[n]
  std::optional<std::uint32_t> gateway;  // Yamaha: the n of `ipsec ike ... n`
  Text interface;                        // "Tunnel0", "TUNNEL[1]", "IPsec0"
  Endpoint remote;
  Sparse<TunnelMore> more;
};

enum class Direction : std::uint8_t { unknown, in, out, both };
enum class Protocol : std::uint8_t { unknown, esp, ah, ipcomp };
enum class Encapsulation : std::uint8_t { unknown, tunnel, transport };

struct IpsecSaMore {
  Text state_as_printed;
  std::optional<EncryptionAlgorithm> encryption;
  std::optional<IntegrityAlgorithm> integrity;
  Endpoint local;
  Endpoint remote;
  std::optional<bool> udp_encapsulation;  // ESP in UDP (RFC 3948)
  std::optional<std::uint64_t> remaining_kb;
  std::optional<std::uint32_t> replay_window;  // packets; 0: off
  std::optional<bool> replay_detection;
  std::optional<bool> esn;
  std::optional<std::uint64_t> packets;
  std::optional<std::uint64_t> bytes;
  Text key;  // secret: never printed, compared by value only
  Text map;
  Details details;
};

inline constexpr std::uint32_t no_tunnel = 0xffffffff;

// One direction of one SA (RFC 4301: an SA is unidirectional).
struct IpsecSa {
  Where where;
  Direction direction = Direction::unknown;
  Protocol protocol = Protocol::unknown;
  Encapsulation mode = Encapsulation::unknown;
  SaState state = SaState::unknown;
  std::uint32_t tunnel = no_tunnel;         // index into Model::tunnels
  std::optional<std::uint32_t> spi;         // chosen by the receiver
  std::optional<std::uint32_t> number;      // the device's own number for it
  std::optional<std::uint32_t> ike_number;  // of the IKE SA that made it
  std::optional<std::uint32_t> remaining_s;
  Sparse<IpsecSaMore> more;
};

enum class LinkState : std::uint8_t { unknown, up, down, admin_down };

struct Interface {
  Where where;
  LinkState state = LinkState::unknown;
  Text name;
  Text state_as_printed;
  Text description;
  LinkState protocol = LinkState::unknown;
  std::vector<Text> addresses;  // with their prefix length or mask where printed; as printed
  bool no_address = false;      // the device says there is none
  std::optional<std::uint32_t> mtu;
  std::optional<bool> mss_adjust;
  std::optional<std::uint64_t> since_s;  // how long in this state
  Counters counters;                     // of IPv4, where the device counts IPv6 apart
  Counters counters_ipv6;
  Text keepalive_type;
  Text keepalive_state;
  Details details;
};

enum class PppState : std::uint8_t {
  unknown,
  up,
  connecting,
  down,
  never_up,
  disabled,
  line_disabled
};

struct Ppp {
  Where where;
  PppState state = PppState::unknown;
  Text name;  // "PP[01]"
  Text state_as_printed;
  Text protocol;  // "PPPoE", "PPTP"
  Text local_address;
  Text remote_address;
  std::optional<std::uint64_t> since_s;
  Counters counters;
  Details details;
};

struct NatSession {
  Text inner;
  Text outer;
  Text protocol;
  Text remote;
  std::optional<std::uint32_t> sessions;
  Text kind;  // "dynamic", "static"
  Details details;
};

struct NatTable {
  Where where;
  Text descriptor;  // "1"
  Text interface;   // "TUNNEL[1](1)", "PP[01](1)"
  Text outer_address;
  Text port_ranges;
  std::optional<std::uint32_t> sessions_in_use;
  std::vector<NatSession> sessions;
  Details details;
};

struct Route {
  Where where;
  Text destination;  // "default", "10.0.0.0/8": as printed
  Text gateway;      // empty: none (directly connected, point to point)
  Text interface;
  Text kind;  // "static", "implicit", "S*": as printed
  bool connected = false;
  bool hidden = false;
  Details details;
};

// NEC WA `show ipsec profile`: the device's own check of its configuration.
enum class ConfigCheckResult : std::uint8_t {
  unknown,  // a message this program does not know: passed through
  ok,
  source_interface_without_address,
  mapped_interface_down,
  not_mapped,
  ipsec_policy_missing,
  ike_policy_missing,
  ike_proposal_missing,  // the WA manual prints this where an IPsec proposal is missing: either may
                         // be
  ipsec_proposal_missing,
};

struct ConfigCheck {
  Where where;
  ConfigCheckResult result = ConfigCheckResult::unknown;
  Text profile;
  Text object;  // what the message names in brackets
  Text as_printed;
};

// A line of a log.
struct Event {
  Where where;
  Text time_as_printed;
  Text facility;  // "%CRYPTO-4-IKMP_NO_SA"
  Text text;
  Details details;
};

// What the text itself shows to be amiss, apart from what it says about tunnels.
enum class NoteKind : std::uint8_t {
  printed_twice_differs,  // one number in two ways that disagree: `what`, `first`, `second`
  count_differs,          // the output counts other rows than it shows: `what`, counted, shown
  truncated,              // stops before its end
  block_start_missing,    // values without the heading that should precede them
};

struct Note {
  Where where;
  NoteKind kind = NoteKind::truncated;
  Text what;  // the device's word
  std::string first;
  std::string second;
};

struct Model {
  std::vector<std::shared_ptr<const Document>> sources;
  std::vector<Output> outputs;
  Device device;
  std::deque<IkeSa> ike_sas;  // deques: a million rows grow without a second copy
  std::deque<Tunnel> tunnels;
  std::deque<IpsecSa> ipsec_sas;
  std::vector<Interface> interfaces;
  std::vector<Ppp> ppp;
  std::vector<NatTable> nat;
  std::deque<Route> routes;
  std::vector<ConfigCheck> config_checks;
  std::deque<Event> events;
  std::vector<Note> notes;

  // Did any output of this text tell about `topic`?
  [[nodiscard]] bool looked(Topic topic) const;
};

}  // namespace sapair
