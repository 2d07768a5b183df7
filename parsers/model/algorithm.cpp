#include "parsers/model/algorithm.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <string>
#include <utility>
#include <vector>

namespace sapair {
namespace {

// A vendor's word as a list of letters-only and digits-only pieces: "ESP-AES-256" -> esp aes 256,
// "HMAC_SHA2_256_128" -> hmac sha 2 256 128, "AES256_CBC" -> aes 256 cbc.
[[nodiscard]] std::vector<std::string> pieces_of(Text word) {
  std::vector<std::string> pieces;
  const auto kind = [](char c) {
    const auto u = static_cast<unsigned char>(c);
    return std::isdigit(u) != 0 ? 1 : std::isalpha(u) != 0 ? 2 : 0;
  };
  int last = 0;
  for (const char c : word) {
    const auto k = kind(c);
    if (k != 0) {
      if (k != last) {
        pieces.emplace_back();
      }
      pieces.back() += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    last = k;
  }
  return pieces;
}

class Pieces {
public:
  explicit Pieces(Text word) : pieces_(pieces_of(word)) {}
  [[nodiscard]] bool has(std::string_view piece) const {
    return std::ranges::find(pieces_, piece) != pieces_.end();
  }
  [[nodiscard]] bool has_any(std::initializer_list<std::string_view> any) const {
    return std::ranges::any_of(any, [&](auto piece) { return has(piece); });
  }
  [[nodiscard]] std::optional<std::uint16_t>
  number(std::initializer_list<std::uint16_t> among) const {
    for (const auto& piece : pieces_) {
      std::uint16_t n = 0;
      const auto [end, error] = std::from_chars(piece.data(), piece.data() + piece.size(), n);
      if (error == std::errc{} && std::ranges::find(among, n) != among.end()) {
        return n;
      }
    }
    return {};
  }
  [[nodiscard]] bool empty() const { return pieces_.empty(); }

private:
  std::vector<std::string> pieces_;
};

[[nodiscard]] std::string key_size(std::string_view name, std::optional<std::uint16_t> bits,
                                   std::string_view mode) {
  std::string out(name);
  if (bits) {
    out += std::to_string(*bits);
  }
  return out + std::string(mode);
}

}  // namespace

std::string_view iana_name(Encryption id) {
  switch (id) {
  case Encryption::des_iv64:
    return "ENCR_DES_IV64";
  case Encryption::des:
    return "ENCR_DES";
  case Encryption::triple_des:
    return "ENCR_3DES";
  case Encryption::rc5:
    return "ENCR_RC5";
  case Encryption::idea:
    return "ENCR_IDEA";
  case Encryption::cast:
    return "ENCR_CAST";
  case Encryption::blowfish:
    return "ENCR_BLOWFISH";
  case Encryption::null:
    return "ENCR_NULL";
  case Encryption::aes_cbc:
    return "ENCR_AES_CBC";
  case Encryption::aes_ctr:
    return "ENCR_AES_CTR";
  case Encryption::aes_ccm_8:
    return "ENCR_AES_CCM_8";
  case Encryption::aes_ccm_12:
    return "ENCR_AES_CCM_12";
  case Encryption::aes_ccm_16:
    return "ENCR_AES_CCM_16";
  case Encryption::aes_gcm_8:
    return "ENCR_AES_GCM_8";
  case Encryption::aes_gcm_12:
    return "ENCR_AES_GCM_12";
  case Encryption::aes_gcm_16:
    return "ENCR_AES_GCM_16";
  case Encryption::null_auth_aes_gmac:
    return "ENCR_NULL_AUTH_AES_GMAC";
  case Encryption::camellia_cbc:
    return "ENCR_CAMELLIA_CBC";
  case Encryption::chacha20_poly1305:
    return "ENCR_CHACHA20_POLY1305";
  }
  return {};
}

std::string_view iana_name(Integrity id) {
  switch (id) {
  case Integrity::none:
    return "NONE";
  case Integrity::hmac_md5_96:
    return "AUTH_HMAC_MD5_96";
  case Integrity::hmac_sha1_96:
    return "AUTH_HMAC_SHA1_96";
  case Integrity::des_mac:
    return "AUTH_DES_MAC";
  case Integrity::kpdk_md5:
    return "AUTH_KPDK_MD5";
  case Integrity::aes_xcbc_96:
    return "AUTH_AES_XCBC_96";
  case Integrity::hmac_md5_128:
    return "AUTH_HMAC_MD5_128";
  case Integrity::hmac_sha1_160:
    return "AUTH_HMAC_SHA1_160";
  case Integrity::aes_cmac_96:
    return "AUTH_AES_CMAC_96";
  case Integrity::aes_128_gmac:
    return "AUTH_AES_128_GMAC";
  case Integrity::aes_192_gmac:
    return "AUTH_AES_192_GMAC";
  case Integrity::aes_256_gmac:
    return "AUTH_AES_256_GMAC";
  case Integrity::hmac_sha2_256_128:
    return "AUTH_HMAC_SHA2_256_128";
  case Integrity::hmac_sha2_384_192:
    return "AUTH_HMAC_SHA2_384_192";
  case Integrity::hmac_sha2_512_256:
    return "AUTH_HMAC_SHA2_512_256";
  }
  return {};
}

std::string_view iana_name(Prf id) {
  switch (id) {
  case Prf::hmac_md5:
    return "PRF_HMAC_MD5";
  case Prf::hmac_sha1:
    return "PRF_HMAC_SHA1";
  case Prf::hmac_tiger:
    return "PRF_HMAC_TIGER";
  case Prf::aes128_xcbc:
    return "PRF_AES128_XCBC";
  case Prf::hmac_sha2_256:
    return "PRF_HMAC_SHA2_256";
  case Prf::hmac_sha2_384:
    return "PRF_HMAC_SHA2_384";
  case Prf::hmac_sha2_512:
    return "PRF_HMAC_SHA2_512";
  case Prf::aes128_cmac:
    return "PRF_AES128_CMAC";
  }
  return {};
}

std::string_view iana_group_name(std::uint16_t group) {
  switch (group) {
  case 0:
    return "NONE";
  case 1:
    return "768-bit MODP Group";
  case 2:
    return "1024-bit MODP Group";
  case 5:
    return "1536-bit MODP Group";
  case 14:
    return "2048-bit MODP Group";
  case 15:
    return "3072-bit MODP Group";
  case 16:
    return "4096-bit MODP Group";
  case 17:
    return "6144-bit MODP Group";
  case 18:
    return "8192-bit MODP Group";
  case 19:
    return "256-bit random ECP group";
  case 20:
    return "384-bit random ECP group";
  case 21:
    return "521-bit random ECP group";
  case 22:
    return "1024-bit MODP Group with 160-bit Prime Order Subgroup";
  case 23:
    return "2048-bit MODP Group with 224-bit Prime Order Subgroup";
  case 24:
    return "2048-bit MODP Group with 256-bit Prime Order Subgroup";
  case 25:
    return "192-bit Random ECP Group";
  case 26:
    return "224-bit Random ECP Group";
  case 27:
    return "brainpoolP224r1";
  case 28:
    return "brainpoolP256r1";
  case 29:
    return "brainpoolP384r1";
  case 30:
    return "brainpoolP512r1";
  case 31:
    return "Curve25519";
  case 32:
    return "Curve448";
  default:
    return {};
  }
}

std::string short_name(const EncryptionAlgorithm& a) {
  if (!a.id) {
    return std::string(a.as_printed);
  }
  switch (*a.id) {
  case Encryption::des_iv64:
  case Encryption::des:
    return "des-cbc";
  case Encryption::triple_des:
    return "3des-cbc";
  case Encryption::null:
    return "null";
  case Encryption::aes_cbc:
    return key_size("aes", a.key_bits, "-cbc");
  case Encryption::aes_ctr:
    return key_size("aes", a.key_bits, "-ctr");
  case Encryption::aes_ccm_8:
    return key_size("aes", a.key_bits, "-ccm8");
  case Encryption::aes_ccm_12:
    return key_size("aes", a.key_bits, "-ccm12");
  case Encryption::aes_ccm_16:
    return key_size("aes", a.key_bits, "-ccm16");
  case Encryption::aes_gcm_8:
    return key_size("aes", a.key_bits, "-gcm8");
  case Encryption::aes_gcm_12:
    return key_size("aes", a.key_bits, "-gcm12");
  case Encryption::aes_gcm_16:
    return key_size("aes", a.key_bits, "-gcm16");
  case Encryption::null_auth_aes_gmac:
    return key_size("aes", a.key_bits, "-gmac");
  case Encryption::camellia_cbc:
    return key_size("camellia", a.key_bits, "-cbc");
  case Encryption::chacha20_poly1305:
    return "chacha20-poly1305";
  case Encryption::rc5:
    return "rc5-cbc";
  case Encryption::idea:
    return "idea-cbc";
  case Encryption::cast:
    return "cast-cbc";
  case Encryption::blowfish:
    return "blowfish-cbc";
  }
  return std::string(a.as_printed);
}

std::string short_name(const IntegrityAlgorithm& a) {
  if (!a.id) {
    return std::string(a.as_printed);
  }
  // "AUTH_HMAC_SHA2_256_128" -> "hmac-sha2-256-128"
  std::string out(iana_name(*a.id));
  if (out.starts_with("AUTH_")) {
    out.erase(0, 5);
  }
  std::ranges::transform(out, out.begin(), [](char c) {
    return c == '_' ? '-' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  });
  return out;
}

std::string short_name(const PrfAlgorithm& a) {
  if (!a.id) {
    return std::string(a.as_printed);
  }
  std::string out(iana_name(*a.id).substr(4));
  std::ranges::transform(out, out.begin(), [](char c) {
    return c == '_' ? '-' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  });
  return out;
}

std::string short_name(const DhGroup& g) {
  if (!g.id) {
    return std::string(g.as_printed);
  }
  using Row = std::pair<std::uint16_t, std::string_view>;
  constexpr std::array<Row, 19> names = {{{0, "none"},
                                          {1, "modp768"},
                                          {2, "modp1024"},
                                          {5, "modp1536"},
                                          {14, "modp2048"},
                                          {15, "modp3072"},
                                          {16, "modp4096"},
                                          {17, "modp6144"},
                                          {18, "modp8192"},
                                          {19, "ecp256"},
                                          {20, "ecp384"},
                                          {21, "ecp521"},
                                          {22, "modp1024s160"},
                                          {23, "modp2048s224"},
                                          {24, "modp2048s256"},
                                          {28, "brainpool256"},
                                          {29, "brainpool384"},
                                          {30, "brainpool512"},
                                          {31, "curve25519"}}};
  const auto* const row = std::ranges::find(names, *g.id, &Row::first);
  if (row == names.end()) {
    return "group " + std::to_string(*g.id);
  }
  return *g.id == 0 ? std::string(row->second)
                    : std::string(row->second) + " (group " + std::to_string(*g.id) + ")";
}

EncryptionAlgorithm encryption_from(Text word, std::optional<std::uint16_t> key_bits) {
  EncryptionAlgorithm out;
  out.as_printed = word;
  const Pieces p(word);
  const auto sized = p.number({128, 192, 256});
  const auto aes_size = key_bits ? key_bits : sized;
  const auto icv = p.number({8, 12, 16, 64, 96});
  if (p.has("des") && p.has("3")) {
    out.id = Encryption::triple_des;
  } else if (p.has("gmac")) {
    out.id = Encryption::null_auth_aes_gmac;
    out.key_bits = aes_size;
  } else if (p.has("gcm")) {
    out.id = icv == 8 || icv == 64    ? Encryption::aes_gcm_8
             : icv == 12 || icv == 96 ? Encryption::aes_gcm_12
                                      : Encryption::aes_gcm_16;
    out.key_bits = aes_size;
  } else if (p.has("ccm")) {
    out.id = icv == 8 || icv == 64    ? Encryption::aes_ccm_8
             : icv == 12 || icv == 96 ? Encryption::aes_ccm_12
                                      : Encryption::aes_ccm_16;
    out.key_bits = aes_size;
  } else if (p.has_any({"chacha", "chachapoly"})) {
    out.id = Encryption::chacha20_poly1305;
  } else if (p.has("camellia")) {
    out.id = Encryption::camellia_cbc;
    out.key_bits = aes_size;
  } else if (p.has("ctr")) {
    out.id = Encryption::aes_ctr;
    out.key_bits = aes_size;
  } else if (p.has("aes")) {
    out.id = Encryption::aes_cbc;
    out.key_bits = aes_size;
  } else if (p.has("des")) {
    out.id = Encryption::des;
  } else if (p.has("null")) {
    out.id = Encryption::null;
  } else if (p.has("blowfish")) {
    out.id = Encryption::blowfish;
  }
  return out;
}

IntegrityAlgorithm integrity_from(Text word) {
  IntegrityAlgorithm out;
  out.as_printed = word;
  const Pieces p(word);
  if (p.has("none") || word == "N/A") {  // ASA, of an AEAD cipher: "N/A"
    out.id = Integrity::none;
  } else if (p.has("md")) {
    out.id = Integrity::hmac_md5_96;
  } else if (p.has("xcbc")) {
    out.id = Integrity::aes_xcbc_96;
  } else if (p.has("cmac")) {
    out.id = Integrity::aes_cmac_96;
  } else if (p.has("sha")) {
    // "sha", "sha1", "SHA96" and "sha1_160" are SHA-1; 256, 384 and 512 name the others ("512"
    // before "256", which is the truncation of it).
    out.id = p.has("512")   ? Integrity::hmac_sha2_512_256
             : p.has("384") ? Integrity::hmac_sha2_384_192
             : p.has("256") ? Integrity::hmac_sha2_256_128
             : p.has("160") ? Integrity::hmac_sha1_160
                            : Integrity::hmac_sha1_96;
  }
  return out;
}

PrfAlgorithm prf_from(Text word) {
  PrfAlgorithm out;
  out.as_printed = word;
  const Pieces p(word);
  if (p.has("md")) {
    out.id = Prf::hmac_md5;
  } else if (p.has("xcbc")) {
    out.id = Prf::aes128_xcbc;
  } else if (p.has("cmac")) {
    out.id = Prf::aes128_cmac;
  } else if (p.has("sha")) {
    out.id = p.has("512")   ? Prf::hmac_sha2_512
             : p.has("384") ? Prf::hmac_sha2_384
             : p.has("256") ? Prf::hmac_sha2_256
                            : Prf::hmac_sha1;
  }
  return out;
}

DhGroup dh_group_from(Text word) {
  DhGroup out;
  out.as_printed = word;
  const Pieces p(word);
  if (p.has_any({"none", "off"}) || word == "0") {
    out.id = 0;
    return out;
  }
  if (p.has_any({"x", "curve"}) && p.has("25519")) {
    out.id = 31;
    return out;
  }
  using Row = std::pair<std::uint16_t, std::uint16_t>;  // bits, group
  constexpr std::array<Row, 8> modp = {
      {{768, 1}, {1024, 2}, {1536, 5}, {2048, 14}, {3072, 15}, {4096, 16}, {6144, 17}, {8192, 18}}};
  for (const auto& [bits, group] : modp) {
    if (p.number({bits})) {
      out.id = group;
      return out;
    }
  }
  if (p.has("ecp")) {
    out.id = p.number({256})   ? std::optional<std::uint16_t>(19)
             : p.number({384}) ? std::optional<std::uint16_t>(20)
             : p.number({521}) ? std::optional<std::uint16_t>(21)
                               : std::nullopt;
    return out;
  }
  for (std::uint16_t group = 1; group <= 32; ++group) {
    if (p.number({group})) {
      out.id = group;
      return out;
    }
  }
  return out;
}

std::optional<bool> same(const EncryptionAlgorithm& a, const EncryptionAlgorithm& b) {
  if (!a.id || !b.id) {
    return {};
  }
  if (*a.id != *b.id) {
    return false;
  }
  const bool sized = *a.id != Encryption::des && *a.id != Encryption::triple_des &&
                     *a.id != Encryption::null && *a.id != Encryption::chacha20_poly1305;
  if (!sized) {
    return true;
  }
  if (!a.key_bits || !b.key_bits) {
    return {};
  }
  return *a.key_bits == *b.key_bits;
}

std::optional<bool> same(const IntegrityAlgorithm& a, const IntegrityAlgorithm& b) {
  return a.id && b.id ? std::optional(*a.id == *b.id) : std::nullopt;
}

std::optional<bool> same(const PrfAlgorithm& a, const PrfAlgorithm& b) {
  return a.id && b.id ? std::optional(*a.id == *b.id) : std::nullopt;
}

std::optional<bool> same(const DhGroup& a, const DhGroup& b) {
  return a.id && b.id ? std::optional(*a.id == *b.id) : std::nullopt;
}

}  // namespace sapair
