#include <optional>

#include <gtest/gtest.h>

#include "parsers/cisco/words.hpp"

namespace sapair::cisco {
namespace {

TEST(CiscoWords, SecondsOfEveryForm) {
  EXPECT_EQ(0U, seconds_from("0"));
  EXPECT_EQ(86400U, seconds_from("86400"));
  EXPECT_EQ(107U, seconds_from("00:01:47"));
  EXPECT_EQ(38566U, seconds_from("10:42:46"));
  EXPECT_EQ(3U * 86400 + 18 * 3600, seconds_from("3d18h"));
  EXPECT_EQ(7U * 7 * 86400, seconds_from("7w0d"));
  EXPECT_EQ(365U * 86400 + 14 * 86400, seconds_from("1y2w"));
}

TEST(CiscoWords, WhatIsNoTimeGivesNone) {
  for (const auto* const text :
       {"", "never", "10:", ":10", "3d:10", "18446744073709551616", "4294967296", "d"}) {
    EXPECT_EQ(std::nullopt, seconds_from(text)) << text;
  }
}

TEST(CiscoWords, NumbersOf32Bits) {
  EXPECT_EQ(4294967295U, number_from("4294967295"));
  EXPECT_EQ(std::nullopt, number_from("4294967296"));
  EXPECT_EQ(std::nullopt, number_from("12a"));
  EXPECT_EQ(std::nullopt, number_from(""));
}

TEST(CiscoWords, StatesOfIkev2) {
  EXPECT_EQ(SaState::up, ikev2_state("READY"));
  EXPECT_EQ(SaState::negotiating, ikev2_state("IN-NEG"));
  EXPECT_EQ(SaState::deleting, ikev2_state("DELETE"));
  EXPECT_EQ(SaState::unknown, ikev2_state("REKEYED"));
  EXPECT_EQ(SaState::unknown, ikev2_state(""));
}

TEST(CiscoWords, StatesOfIkev1) {
  EXPECT_EQ(SaState::up, ikev1_state("QM_IDLE"));
  EXPECT_EQ(SaState::up, ikev1_state("MM_ACTIVE"));
  EXPECT_EQ(SaState::up, ikev1_state("AM_Active"));
  EXPECT_EQ(SaState::negotiating, ikev1_state("MM_NO_STATE"));
  EXPECT_EQ(SaState::negotiating, ikev1_state("AG_INIT_EXCH"));
  EXPECT_EQ(SaState::negotiating, ikev1_state("MM_WAIT_MSG2"));
  EXPECT_EQ(SaState::unknown, ikev1_state("NEW_STATE"));
  EXPECT_EQ(ExchangeMode::aggressive, ikev1_mode("AM_ACTIVE"));
  EXPECT_EQ(ExchangeMode::main, ikev1_mode("MM_KEY_EXCH"));
  EXPECT_EQ(ExchangeMode::unknown, ikev1_mode("QM_IDLE"));
}

}  // namespace
}  // namespace sapair::cisco
