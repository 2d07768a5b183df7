// One vocabulary for what vendors call their algorithms: the names of the IANA registries
// "IKEv2 Parameters" (transform types 1 to 4) and, for IKEv1, the transforms they correspond to.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "parsers/model/text.hpp"

namespace sapair {

// Transform type 1. The values are the registry's.
enum class Encryption : std::uint16_t {
  des_iv64 = 1,
  des = 2,
  triple_des = 3,
  rc5 = 4,
  idea = 5,
  cast = 6,
  blowfish = 7,
  null = 11,
  aes_cbc = 12,
  aes_ctr = 13,
  aes_ccm_8 = 14,
  aes_ccm_12 = 15,
  aes_ccm_16 = 16,
  aes_gcm_8 = 18,
  aes_gcm_12 = 19,
  aes_gcm_16 = 20,
  null_auth_aes_gmac = 21,
  camellia_cbc = 23,
  chacha20_poly1305 = 28,
};

// Transform type 3; for an IKEv1 hash, the HMAC it stands for.
enum class Integrity : std::uint16_t {
  none = 0,
  hmac_md5_96 = 1,
  hmac_sha1_96 = 2,
  des_mac = 3,
  kpdk_md5 = 4,
  aes_xcbc_96 = 5,
  hmac_md5_128 = 6,
  hmac_sha1_160 = 7,
  aes_cmac_96 = 8,
  aes_128_gmac = 9,
  aes_192_gmac = 10,
  aes_256_gmac = 11,
  hmac_sha2_256_128 = 12,
  hmac_sha2_384_192 = 13,
  hmac_sha2_512_256 = 14,
};

// Transform type 2.
enum class Prf : std::uint16_t {
  hmac_md5 = 1,
  hmac_sha1 = 2,
  hmac_tiger = 3,
  aes128_xcbc = 4,
  hmac_sha2_256 = 5,
  hmac_sha2_384 = 6,
  hmac_sha2_512 = 7,
  aes128_cmac = 8,
};

// A value of the vocabulary and the vendor's own word for it. When the word is not known, `id` is
// absent and the word is all there is.
struct EncryptionAlgorithm {
  std::optional<Encryption> id;
  std::optional<std::uint16_t> key_bits;  // absent: fixed by the algorithm, or not printed
  Text as_printed;
};

struct IntegrityAlgorithm {
  std::optional<Integrity> id;
  Text as_printed;
};

struct PrfAlgorithm {
  std::optional<Prf> id;
  Text as_printed;
};

// Transform type 4: the registry's number (14 = 2048-bit MODP). 0 = no group (PFS off).
struct DhGroup {
  std::optional<std::uint16_t> id;
  Text as_printed;
};

// The registry's names: "ENCR_AES_CBC", "AUTH_HMAC_SHA2_256_128", "PRF_HMAC_SHA2_256",
// "2048-bit MODP Group". Unknown group numbers give an empty view.
[[nodiscard]] std::string_view iana_name(Encryption id);
[[nodiscard]] std::string_view iana_name(Integrity id);
[[nodiscard]] std::string_view iana_name(Prf id);
[[nodiscard]] std::string_view iana_group_name(std::uint16_t group);

// Short forms for a diagnosis: "aes256-cbc", "3des-cbc", "hmac-sha2-256-128", "modp2048 (group
// 14)". Falls back on the vendor's word.
[[nodiscard]] std::string short_name(const EncryptionAlgorithm& algorithm);
[[nodiscard]] std::string short_name(const IntegrityAlgorithm& algorithm);
[[nodiscard]] std::string short_name(const PrfAlgorithm& algorithm);
[[nodiscard]] std::string short_name(const DhGroup& group);

// What the words of all vendors mean; an unknown word gives an algorithm without id. Case, '-', '_'
// and blanks do not matter: "AES-CBC 256 bits", "aes-256", "esp-256-aes", "ESP-AES-256",
// "AES256_CBC", "esp-gcm 256". A number in the word is the key size; `key_bits` is used when the
// vendor prints it elsewhere (Cisco "keysize: 256", NEC WA "key length: 256").
[[nodiscard]] EncryptionAlgorithm encryption_from(Text word,
                                                  std::optional<std::uint16_t> key_bits = {});
[[nodiscard]] IntegrityAlgorithm
integrity_from(Text word);  // "SHA256", "esp-sha-hmac", "HMAC-SHA", "SHA96"
[[nodiscard]] PrfAlgorithm prf_from(Text word);
[[nodiscard]] DhGroup
dh_group_from(Text word);  // "14", "group14", "modp2048", "2048-bit", "MODP 1024bit", "none"

// Same transform? nullopt when one of them is not known well enough to say (id or key size absent).
[[nodiscard]] std::optional<bool> same(const EncryptionAlgorithm& a, const EncryptionAlgorithm& b);
[[nodiscard]] std::optional<bool> same(const IntegrityAlgorithm& a, const IntegrityAlgorithm& b);
[[nodiscard]] std::optional<bool> same(const PrfAlgorithm& a, const PrfAlgorithm& b);
[[nodiscard]] std::optional<bool> same(const DhGroup& a, const DhGroup& b);

}  // namespace sapair
