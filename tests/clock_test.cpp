#include <gtest/gtest.h>

#include "parsers/cisco/show_clock.hpp"
#include "parsers/cisco/uptime.hpp"

namespace sapair::cisco {
namespace {

TEST(CiscoClock, Zones) {
  const auto jst = clock_from("14:03:11.123 JST Tue Oct 24 2023");
  ASSERT_TRUE(jst);
  EXPECT_EQ(jst->epoch_s, 1698123791);
  EXPECT_TRUE(jst->zone_known);
  const auto utc = clock_from("*05:03:11 UTC Tue Oct 24 2023");
  ASSERT_TRUE(utc);
  EXPECT_EQ(utc->epoch_s, 1698123791);
  EXPECT_EQ(utc->as_printed, "*05:03:11 UTC Tue Oct 24 2023");
  const auto cst = clock_from(".05:03:11.1 CST Tue Oct 24 2023");  // of China, or of Chicago?
  ASSERT_TRUE(cst);
  EXPECT_FALSE(cst->zone_known);
  EXPECT_TRUE(clock_from("05:03:11.1 Tue Oct 24 2023"));
  EXPECT_FALSE(clock_from("05:03:11.1 UTC"));
}

TEST(CiscoUptime, Units) {
  EXPECT_EQ(seconds_in("2 days, 3 hours, 18 minutes"), 2u * 86400 + 3 * 3600 + 18 * 60);
  EXPECT_EQ(seconds_in("1 year 97 days"), (365u + 97) * 86400);
  EXPECT_EQ(seconds_in("44 weeks, 1 minute"), 44u * 7 * 86400 + 60);
}

}  // namespace
}  // namespace sapair::cisco
