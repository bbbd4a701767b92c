// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far the ladder goes for each goal, and what stands on its rungs (A7).
#include "core/projection/ladder.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace stridewell {
namespace {

Ladder ladderFor(Goal goal, int walkTenths = 50, int jogTenths = 80) {
    Profile profile = aProfile();
    profile.goal = goal;
    profile.walk = Speed::fromTenths(walkTenths);
    profile.jog = Speed::fromTenths(jogTenths);
    return Ladder(profile);
}

TEST(LadderA7, TheJogThatEndsIt) {
    const auto minutes = [](int jogTenths) { return ladderFor(Goal::FiveKilometres, 40, jogTenths).goalJogMin(); };
    EXPECT_EQ(minutes(40), 60); // 75 minutes are too long
    EXPECT_EQ(minutes(50), 60); // 60 to the minute
    EXPECT_EQ(minutes(51), 59); // 58.8
    EXPECT_EQ(minutes(80), 38); // 37.5
    EXPECT_EQ(minutes(100), 30);
    EXPECT_EQ(minutes(101), 30); // 29.7
    EXPECT_EQ(minutes(160), 19); // 18.75
    EXPECT_EQ(ladderFor(Goal::ThirtyMinutes, 40, 160).goalJogMin(), 30);
}

TEST(LadderA7, KeepGoingWeeksAsTheyComeToBeKnown) {
    Ladder ladder = ladderFor(Goal::ThirtyMinutes);
    EXPECT_TRUE(ladder.knows(-1));
    EXPECT_TRUE(ladder.knows(3));
    EXPECT_FALSE(ladder.knows(4));
    EXPECT_EQ(ladder.shape(4), ladder.shape(3));
    EXPECT_EQ(ladder.jogMinBefore(4), 15);
    ladder.addKeepGoing(17);
    EXPECT_TRUE(ladder.knows(4));
    EXPECT_FALSE(ladder.knows(5));
    EXPECT_EQ(ladder.shape(4).jogHalfMinTotal(), 34);
    EXPECT_EQ(ladder.jogMinBefore(5), 17);
    EXPECT_EQ(ladder.last(), 5);
    ladder.addKeepGoing(30);
    EXPECT_EQ(ladder.last(), 5);
    EXPECT_EQ(ladderFor(Goal::FourWeeks).last(), 3);
}

} // namespace
} // namespace stridewell
