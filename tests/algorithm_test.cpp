// What the words of all vendors mean.

#include <gtest/gtest.h>

#include "parsers/model/algorithm.hpp"

namespace sapair {
namespace {

TEST(Algorithm, YamahaCiphers) {
  for (const auto* word : {"AES-CBC", "AES256-CBC", "AES256_CBC", "aes-cbc"}) {
    EXPECT_EQ(Encryption::aes_cbc, encryption_from(word).id) << word;
  }
  EXPECT_EQ(std::nullopt, encryption_from("AES-CBC").key_bits);
  EXPECT_EQ(256, encryption_from("AES256-CBC").key_bits);
  EXPECT_EQ(192, encryption_from("AES192_CBC").key_bits);
  EXPECT_EQ(Encryption::triple_des, encryption_from("3DES-CBC").id);
  EXPECT_EQ(Encryption::des, encryption_from("DES-CBC").id);
  EXPECT_EQ(std::nullopt, encryption_from("HMAC-SHA").id);
}

TEST(Algorithm, YamahaHashes) {
  for (const auto* word : {"SHA-1", "HMAC-SHA", "sha-hmac"}) {
    EXPECT_EQ(Integrity::hmac_sha1_96, integrity_from(word).id) << word;
  }
  for (const auto* word : {"SHA-256", "HMAC-SHA256", "HMAC_SHA2_256_128", "sha256-hmac"}) {
    EXPECT_EQ(Integrity::hmac_sha2_256_128, integrity_from(word).id) << word;
  }
  EXPECT_EQ(Integrity::hmac_sha2_512_256, integrity_from("HMAC_SHA2_512_256").id);
  EXPECT_EQ(Integrity::hmac_md5_96, integrity_from("HMAC-MD5").id);
  EXPECT_EQ(Integrity::none, integrity_from("none").id);
  EXPECT_EQ(Prf::hmac_sha2_256, prf_from("HMAC_SHA2_256").id);
}

TEST(Algorithm, YamahaGroups) {
  EXPECT_EQ(1, dh_group_from("MODP 768bit").id);
  EXPECT_EQ(2, dh_group_from("MODP 1024bit").id);
  EXPECT_EQ(5, dh_group_from("MODP_1536").id);
  EXPECT_EQ(14, dh_group_from("MODP_2048").id);
}

}  // namespace
}  // namespace sapair
