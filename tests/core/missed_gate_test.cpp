// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/gate.h"
#include "core/rules/missed.h"

#include <gtest/gtest.h>

namespace stridewell {
namespace {

std::optional<RuleId> rowFor(int done, int planned, std::optional<int> gap) {
    return judgeMissed({done, planned, gap}).row;
}

TEST(Missed, TwoThirdsRoundedUp) {
    EXPECT_EQ(runsThatCount(2), 2);
    EXPECT_EQ(runsThatCount(3), 2);
    EXPECT_EQ(runsThatCount(4), 3);
    EXPECT_EQ(runsThatCount(5), 4);
}

TEST(MissedD7, FromTwentyEightDays) {
    EXPECT_EQ(rowFor(3, 3, 28), RuleId::D7);
    EXPECT_EQ(rowFor(0, 3, 27), RuleId::D6);
}

TEST(MissedD6, FromFourteenDays) {
    EXPECT_EQ(rowFor(0, 3, 14), RuleId::D6);
    EXPECT_EQ(rowFor(0, 3, 13), RuleId::D5);
}

TEST(MissedD5, AWholeWeek) {
    EXPECT_EQ(rowFor(0, 3, 10), RuleId::D5);
    EXPECT_EQ(rowFor(0, 3, std::nullopt), RuleId::D5); // never run at all
}

TEST(MissedD4, LessThanTwoThirds) {
    EXPECT_EQ(rowFor(1, 3, 5), RuleId::D4);
    EXPECT_EQ(rowFor(2, 4, 5), RuleId::D4); // case 30
    EXPECT_EQ(rowFor(3, 5, 5), RuleId::D4);
    EXPECT_EQ(rowFor(1, 2, 5), RuleId::D4);
}

TEST(MissedD3, TwoThirdsCount) {
    EXPECT_EQ(rowFor(2, 3, 5), RuleId::D3);
    EXPECT_EQ(rowFor(3, 4, 5), RuleId::D3); // case 30
    EXPECT_EQ(rowFor(3, 3, 3), std::nullopt);
    EXPECT_EQ(judgeMissed({2, 3, 5}).step, WeekStep::GoOn);
}

TEST(GateA6, EveryConditionIsNeeded) {
    const GateInput good{2, 3, {Outcome::Keep, Outcome::Keep}, false, false};
    EXPECT_EQ(progressGate(good), GateVerdict::Open);
    GateInput few = good;
    few.done = 1;
    EXPECT_EQ(progressGate(few), GateVerdict::TooFewRuns);
    GateInput pain = good;
    pain.lastOutcomes = {Outcome::Keep, Outcome::Swap};
    EXPECT_EQ(progressGate(pain), GateVerdict::RecentPain);
    GateInput open = good;
    open.stateOpen = true;
    EXPECT_EQ(progressGate(open), GateVerdict::StateOpen);
    GateInput medicated = good;
    medicated.lastRunMedicated = true;
    EXPECT_EQ(progressGate(medicated), GateVerdict::Medicated);
}

} // namespace
} // namespace stridewell
