#include "checker/merge.hpp"

#include <algorithm>

namespace sapair {
namespace {

template <typename T>
void take(std::optional<T>& into, const std::optional<T>& from) {
  if (from) {
    into = from;
  }
}

template <typename T>
void take(std::vector<T>& into, const std::vector<T>& from) {
  if (!from.empty()) {
    into = from;
  }
}

void take(Text& into, Text from) {
  if (!from.empty()) {
    into = from;
  }
}

void take(Endpoint& into, const Endpoint& from) {
  take(into.host, from.host);
  if (from.port != 0) {
    into.port = from.port;
  }
}

// An algorithm that is understood is not replaced by a word that is not, nor one with its key size
// by one without.
template <typename Algorithm>
void take_algorithm(std::optional<Algorithm>& into, const std::optional<Algorithm>& from) {
  if (from && (!into || from->id)) {
    into = from;
  }
}

void take_algorithm(std::optional<EncryptionAlgorithm>& into,
                    const std::optional<EncryptionAlgorithm>& from) {
  if (from && (!into || (from->id && (from->key_bits || !into->key_bits)))) {
    into = from;
  }
}

template <typename Enum>
requires std::is_enum_v<Enum>
void take(Enum& into, Enum from) {
  if (from != Enum{}) {
    into = from;
  }
}

void append(Details& into, const Details& from) {
  into.insert(into.end(), from.begin(), from.end());
}

void merge(Counters& into, const Counters& from) {
  take(into.packets_out, from.packets_out);
  take(into.packets_in, from.packets_in);
  take(into.packets_encrypted, from.packets_encrypted);
  take(into.packets_decrypted, from.packets_decrypted);
  take(into.bytes_out, from.bytes_out);
  take(into.bytes_in, from.bytes_in);
  take(into.errors_out, from.errors_out);
  take(into.errors_in, from.errors_in);
  take(into.drops_out, from.drops_out);
  take(into.drops_in, from.drops_in);
  take(into.replay_failed, from.replay_failed);
  take(into.verify_failed, from.verify_failed);
  take(into.no_sa_out, from.no_sa_out);
  take(into.invalid_sa_in, from.invalid_sa_in);
}

void merge(IkeSaMore& into, const IkeSaMore& from) {
  take(into.state_as_printed, from.state_as_printed);
  take(into.local, from.local);
  take(into.local_id, from.local_id);
  take(into.remote_id, from.remote_id);
  take(into.mode, from.mode);
  take(into.nat, from.nat);
  take(into.udp_encapsulation, from.udp_encapsulation);
  take_algorithm(into.encryption, from.encryption);
  take_algorithm(into.integrity, from.integrity);
  take_algorithm(into.prf, from.prf);
  take_algorithm(into.dh_group, from.dh_group);
  take(into.auth_local, from.auth_local);
  take(into.auth_remote, from.auth_remote);
  take(into.initiator_spi, from.initiator_spi);
  take(into.responder_spi, from.responder_spi);
  take(into.local_spi, from.local_spi);
  take(into.remote_spi, from.remote_spi);
  take(into.lifetime_s, from.lifetime_s);
  take(into.active_s, from.active_s);
  take(into.fragmentation, from.fragmentation);
  take(into.dpd_interval_s, from.dpd_interval_s);
  take(into.dpd_retries, from.dpd_retries);
  take(into.key, from.key);
  take(into.name, from.name);
  take(into.interface, from.interface);
  take(into.vrf, from.vrf);
  append(into.details, from.details);
}

void merge(TunnelMore& into, const TunnelMore& from) {
  take(into.local, from.local);
  take(into.local_id, from.local_id);
  take(into.remote_id, from.remote_id);
  take(into.vrf, from.vrf);
  take(into.map, from.map);
  take(into.local_selectors, from.local_selectors);
  take(into.remote_selectors, from.remote_selectors);
  merge(into.counters, from.counters);
  take_algorithm(into.pfs, from.pfs);
  take(into.plaintext_mtu, from.plaintext_mtu);
  take(into.path_mtu, from.path_mtu);
  take(into.interface_mtu, from.interface_mtu);
  take(into.current_outbound_spi, from.current_outbound_spi);
  take(into.current_inbound_spi, from.current_inbound_spi);
  take(into.sa_count, from.sa_count);
  take(into.ike_sa_count, from.ike_sa_count);
  take(into.state_as_printed, from.state_as_printed);
  append(into.details, from.details);
}

void merge(IpsecSaMore& into, const IpsecSaMore& from) {
  take(into.state_as_printed, from.state_as_printed);
  take_algorithm(into.encryption, from.encryption);
  take_algorithm(into.integrity, from.integrity);
  take(into.local, from.local);
  take(into.remote, from.remote);
  take(into.udp_encapsulation, from.udp_encapsulation);
  take(into.remaining_kb, from.remaining_kb);
  take(into.replay_window, from.replay_window);
  take(into.replay_detection, from.replay_detection);
  take(into.esn, from.esn);
  take(into.packets, from.packets);
  take(into.bytes, from.bytes);
  take(into.key, from.key);
  take(into.map, from.map);
  append(into.details, from.details);
}

template <typename More>
void merge(Sparse<More>& into, const Sparse<More>& from) {
  if (!into.present()) {
    into = from;
  } else if (from.present()) {
    merge(into.edit(), *from);
  }
}

}  // namespace

void merge(IkeSa& into, const IkeSa& from) {
  into.where = from.where;
  take(into.version, from.version);
  take(into.role, from.role);
  take(into.state, from.state);
  take(into.number, from.number);
  take(into.gateway, from.gateway);
  take(into.remaining_s, from.remaining_s);
  take(into.remote, from.remote);
  merge(into.more, from.more);
}

void merge(Tunnel& into, const Tunnel& from) {
  into.where = from.where;
  take(into.state, from.state);
  take(into.number, from.number);
  take(into.gateway, from.gateway);
  take(into.interface, from.interface);
  take(into.remote, from.remote);
  merge(into.more, from.more);
}

void merge(IpsecSa& into, const IpsecSa& from) {
  into.where = from.where;
  take(into.direction, from.direction);
  take(into.protocol, from.protocol);
  take(into.mode, from.mode);
  take(into.state, from.state);
  take(into.spi, from.spi);
  take(into.number, from.number);
  take(into.ike_number, from.ike_number);
  take(into.remaining_s, from.remaining_s);
  merge(into.more, from.more);
}

}  // namespace sapair
