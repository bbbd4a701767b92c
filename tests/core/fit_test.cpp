// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fit.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace stridewell {
namespace {

constexpr Speed walk = Speed::fromTenths(50);
constexpr Speed jog = Speed::fromTenths(80);
constexpr SessionShape weekTwo{5, 5, 4, 2, 5};
constexpr SessionShape weekThree{5, 1, 20, 0, 10};

FitLimits under(std::int64_t ceiling, std::int64_t session = 100'000'000) {
    return {Distance::fromMillimetres(ceiling), Distance::fromMillimetres(session), {3, 2}, {}};
}

TEST(FitB8, Case13FewerRunsBeforeNothing) {
    EXPECT_EQ(fitWeek(weekTwo, walk, jog, under(8'250'000)), (FittedWeek{2, weekTwo}));
}

TEST(FitB8, Case14ThePlannedWeekFits) {
    EXPECT_EQ(fitWeek(weekThree, walk, jog, under(8'250'000)), (FittedWeek{3, weekThree}));
}

TEST(FitB8, WalksShortenBeforeRunsAreDropped) {
    const auto fitted = fitWeek(weekThree, walk, jog, under(6'600'000));
    ASSERT_TRUE(fitted);
    EXPECT_EQ(fitted->sessions, 3);
    EXPECT_EQ(fitted->shape.framingMin(), 10);
}

TEST(FitB8, OneMetreIsForgiven) {
    EXPECT_TRUE(fitWeek(weekTwo, walk, jog, under(5'999'000)));
    EXPECT_FALSE(fitWeek(weekTwo, walk, jog, under(5'998'999)));
}

TEST(FitB11, NoSessionOverTheSingleSessionLimit) {
    EXPECT_TRUE(fitWeek(weekTwo, walk, jog, under(20'000'000, 2'999'000)));
    EXPECT_FALSE(fitWeek(weekTwo, walk, jog, under(20'000'000, 2'998'999)));
}

TEST(FitB9, MeasuredDistanceScalesThePrediction) {
    FitLimits limits = under(9'000'000);
    limits.measured = MeasuredRatio::of(Distance::fromMillimetres(1200), Distance::fromMillimetres(1000));
    EXPECT_EQ(fitWeek(weekTwo, walk, jog, limits)->sessions, 2);
    limits.measured = MeasuredRatio::of(Distance::fromMillimetres(700), Distance::fromMillimetres(1000));
    EXPECT_EQ(fitWeek(weekTwo, walk, jog, limits)->sessions, 3);
}

TEST(BuildB8, TheLargestWeekThatFits) {
    const SessionShape weekOne{5, 5, 2, 2, 10};
    const auto built = buildWeek(weekOne, walk, jog, under(5'900'000));
    ASSERT_TRUE(built);
    EXPECT_EQ(built->sessions, 2); // three shortest runs are 7.0 km
    EXPECT_EQ(built->shape.framingMin(), 17);
    EXPECT_FALSE(buildWeek(weekOne, walk, jog, under(4'000'000)));
}

} // namespace
} // namespace stridewell
