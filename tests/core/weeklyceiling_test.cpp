// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/words.h"
#include "core/rules/sessionspike.h"
#include "core/rules/weeklyceiling.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace stridewell {
namespace {

constexpr Distance mm(std::int64_t value) {
    return Distance::fromMillimetres(value);
}

/// A complete week of that distance, and one as long before it.
CeilingInput after(Distance actual, Distance credited) {
    CeilingInput input;
    input.actual = actual;
    input.credited = credited;
    input.base = credited;
    input.bestOfFourWeeks = credited;
    input.complete = true;
    input.everComplete = true;
    input.weekOne = mm(8'250'000);
    return input;
}

std::string shown(const Ceiling& ceiling) {
    return std::to_string(ceiling.limit.millimetres()) + " " + std::string(text(ceiling.row)) + " " +
           std::string(word(ceiling.tag));
}

TEST(CeilingB3, FirstWeekIsTenMiles) {
    EXPECT_EQ(shown(weeklyCeiling({})), "16093440 B3 FIRST");
}

TEST(CeilingB3, NothingCreditedInFourWeeksStartsAgain) {
    CeilingInput input = after(mm(0), mm(0));
    EXPECT_EQ(shown(weeklyCeiling(input)), "16093440 B3 FIRST");
}

TEST(CeilingB3, AGapOfTwentyEightDaysStartsAgain) {
    CeilingInput input = after(mm(8'250'000), mm(8'250'000));
    input.gapDays = 27;
    EXPECT_EQ(shown(weeklyCeiling(input)), "9075000 B4 GROW");
    input.gapDays = 28;
    EXPECT_EQ(shown(weeklyCeiling(input)), "16093440 B3 FIRST");
}

TEST(CeilingB3, ATinyBaselineAllowsNoLessThanNone) {
    CeilingInput input = after(mm(1'000'000), mm(1'000'000));
    input.contentIsWeekOneOrZero = true;
    EXPECT_EQ(shown(weeklyCeiling(input)), "8250000 B3 FIRST");
    input.weekOne = mm(17'000'000);
    EXPECT_EQ(shown(weeklyCeiling(input)), "16093440 B3 FIRST");
}

TEST(CeilingB4, Case9TenMilesThenEleven) {
    CeilingInput input = after(tenMiles, tenMiles);
    input.base = Distance{};
    EXPECT_EQ(shown(weeklyCeiling(input)), "17702784 B4 GROW");
    EXPECT_EQ(Distance::fromMiles(11), weeklyCeiling(input).limit); // eleven miles are within it
}

TEST(CeilingB2, Case10OvershootEarnsNothing) {
    CeilingInput input = after(Distance::fromMiles(12), creditedDistance(Distance::fromMiles(12), mm(17'702'784)));
    input.base = tenMiles;
    EXPECT_EQ(shown(weeklyCeiling(input)), "19473062 B4 GROW");
}

TEST(CeilingB5, Case11SpikeHolds) {
    CeilingInput input = after(Distance::fromMiles(13), mm(17'702'784));
    input.base = tenMiles;
    EXPECT_EQ(shown(weeklyCeiling(input)), "19473062 B4 GROW"); // 13.0 miles: no spike
    input.actual = Distance::fromMiles(14);
    EXPECT_EQ(shown(weeklyCeiling(input)), "17702784 B5 HOLD");
}

TEST(CeilingB5, OneMetreIsForgiven) {
    CeilingInput input = after(mm(13'001'000), mm(11'000'000));
    input.base = mm(10'000'000);
    EXPECT_EQ(weeklyCeiling(input).tag, CeilingTag::Grow);
    input.actual = mm(13'001'001);
    EXPECT_EQ(weeklyCeiling(input).tag, CeilingTag::Hold);
}

TEST(CeilingB11, ALargeSingleRunHoldsTheWeek) {
    CeilingInput input = after(mm(9'000'000), mm(9'000'000));
    input.largeSpike = true;
    EXPECT_EQ(shown(weeklyCeiling(input)), "9000000 B11 HOLD");
}

TEST(CeilingB6, AnIncompleteWeekMayReturn) {
    CeilingInput input = after(mm(6'000'000), mm(6'000'000)); // case 14
    input.complete = false;
    input.bestOfFourWeeks = mm(8'250'000);
    EXPECT_EQ(shown(weeklyCeiling(input)), "8250000 B6 RETURN");
}

TEST(CeilingB6, Case13WithoutACompleteWeekWeekOneCounts) {
    CeilingInput input = after(mm(5'500'000), mm(5'500'000));
    input.base = Distance{};
    input.complete = false;
    input.everComplete = false;
    EXPECT_EQ(shown(weeklyCeiling(input)), "8250000 B6 RETURN");
    input.everComplete = true;
    EXPECT_EQ(shown(weeklyCeiling(input)), "6050000 B4 GROW");
}

TEST(CeilingB6, ARepeatMayReturn) {
    CeilingInput input = after(mm(6'000'000), mm(6'000'000));
    input.bestOfFourWeeks = mm(9'000'000);
    input.repeatOrStepBack = true;
    EXPECT_EQ(shown(weeklyCeiling(input)), "9000000 B6 RETURN");
}

TEST(CeilingB7, ACompleteWeekMovingForwardOnlyGrows) {
    CeilingInput input = after(mm(6'000'000), mm(6'000'000));
    input.bestOfFourWeeks = mm(9'000'000);
    EXPECT_EQ(shown(weeklyCeiling(input)), "6600000 B4 GROW");
}

TEST(CeilingP7, NeverNothing) {
    CeilingInput input = after(mm(0), mm(0));
    input.bestOfFourWeeks = mm(5);
    EXPECT_GT(weeklyCeiling(input).limit, Distance{});
}

TEST(SpikeB11, Case15Classes) {
    const Distance longest = mm(2'750'000);
    EXPECT_EQ(sessionLimit(longest), mm(3'025'000));
    EXPECT_EQ(classifySpike(mm(3'025'000), longest), Spike::Ok);
    EXPECT_EQ(classifySpike(mm(3'026'000), longest), Spike::Ok); // one metre forgiven
    EXPECT_EQ(classifySpike(mm(3'026'001), longest), Spike::Small);
    EXPECT_EQ(classifySpike(mm(3'030'000), longest), Spike::Small);
    EXPECT_EQ(classifySpike(mm(3'576'000), longest), Spike::Small);
    EXPECT_EQ(classifySpike(mm(3'576'001), longest), Spike::Moderate);
    EXPECT_EQ(classifySpike(mm(3'600'000), longest), Spike::Moderate);
    EXPECT_EQ(classifySpike(mm(5'501'000), longest), Spike::Moderate);
    EXPECT_EQ(classifySpike(mm(5'501'001), longest), Spike::Large);
    EXPECT_EQ(classifySpike(mm(5'600'000), longest), Spike::Large);
}

} // namespace
} // namespace stridewell
