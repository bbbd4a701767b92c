// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the weeks become for someone who follows the plan as it stands each day (A6, A7, B3-B9, C2, D).
#include "tests/support/follower.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace stridewell {
namespace {

TEST(C2BackWeek, InWeekOneOneRunFewer) {
    Follower runner;
    runner.hurt(3, 3).until("2026-12-06");
    EXPECT_EQ(runner.weeks("2026-12-06").substr(0, 9), "W1x3 W1x2");
    EXPECT_EQ(runner.weeks("2026-12-07").substr(10, 2), "W2");
}

TEST(C2BackWeek, WithTwoRunsWeekZero) {
    Profile profile = aProfile();
    profile.days = daysFor(2);
    Follower runner(profile);
    runner.hurt(3, 3).until("2026-12-06");
    EXPECT_EQ(runner.weeks("2026-12-07").substr(0, 14), "W0x2 W0x2 W1x2");
}

TEST(C2BackWeek, FromWeekThreeWeekTwo) {
    Follower runner;
    runner.until("2026-12-06").hurt(3, 3).until("2026-12-20");
    EXPECT_EQ(runner.weeks("2026-12-21"), "W1x3 W2x3 W2x3 W2x3 W3x3 W4x3");
    const Projection p = runner.seen(day("2026-12-08"));
    EXPECT_EQ(p.weeks[2].sessions[1].shape.jogHalfMinTotal(), 20); // ten minutes, in five rounds
    EXPECT_EQ(p.weeks[2].sessions[1].shape.rounds, 5);
}

TEST(C2BackWeek, AMissedRunLetsTheLowerWeekGoOn) {
    Follower runner;
    runner.until("2026-12-06").hurt(3, 3).until("2026-12-13"); // the week before last holds week 2
    runner.until("2026-12-14").restUntil("2026-12-16").until("2026-12-20");
    EXPECT_EQ(runner.weeks("2026-12-21").substr(0, 24), "W1x3 W2x3 W2x3 W2x3 W2x3");
}

TEST(C2Break, ResumesOneWeekBack) {
    Follower runner;
    runner.until("2026-12-06").hurt(2, 0, PainCharacter::Sharp).recover().until("2026-12-20");
    EXPECT_EQ(runner.seen(day("2026-12-10")).state.outcome, Outcome::Keep);
    EXPECT_EQ(runner.weeks("2026-12-21").substr(0, 19), "W1x3 W2x3 W2x3 W2x3");
}

TEST(C2Break, InWeekOneWeekOne) {
    Follower runner;
    runner.hurt(2, 0, PainCharacter::Sharp).recover().until("2026-12-06");
    EXPECT_EQ(runner.weeks("2026-12-06").substr(0, 9), "W1x3 W1x3");
}

TEST(C2Break, AProfessionalAfterItIsNoFurtherWeekBack) {
    Follower runner;
    runner.until("2026-12-06").hurt(2, 0, PainCharacter::Sharp).restUntil("2026-12-21");
    EXPECT_EQ(runner.seen(day("2026-12-21")).state.outcome, Outcome::SeeProfessional); // RB6
    runner.journal().clearances.push_back({EntryId{}, day("2026-12-22"), "physiotherapist"});
    runner.recover().until("2026-12-31");
    EXPECT_EQ(runner.seen(day("2026-12-25")).state.outcome, Outcome::Keep);
    // 18 days without a run are D6: one week before week 2, the last completed.
    EXPECT_EQ(runner.weeks("2026-12-25").substr(0, 24), "W1x3 W2x3 W2x3 W2x3 W1x3");
}

TEST(C2Emergency, RestartsAtWeekOne) {
    Follower runner;
    runner.until("2026-12-13");
    runner.journal().checks.push_back({EntryId{}, day("2026-12-14"), {Symptom::ChestPain}});
    runner.journal().clearances.push_back({EntryId{}, day("2026-12-16"), "hospital"});
    EXPECT_EQ(runner.weeks("2026-12-16").substr(0, 19), "W1x3 W2x3 W3x3 W1x3");
}

/// Week back from week 3, then weeks with two of three runs: enough to count, too few to end it.
Follower heldAtWeekTwo() {
    Follower runner;
    runner.until("2026-12-06").hurt(3, 3).until("2026-12-16").restUntil("2026-12-20");
    return runner;
}

TEST(RB6, TheSameWeekThreeTimesForPain) {
    Follower runner = heldAtWeekTwo();
    runner.until("2026-12-23").restUntil("2026-12-27");
    EXPECT_EQ(runner.seen(day("2026-12-27")).state.outcome, Outcome::BackWeek);
    const PlanState state = runner.seen(day("2026-12-28")).state;
    EXPECT_EQ(state.outcome, Outcome::SeeProfessional);
    EXPECT_EQ(rowsText(state.why), "RB6");
}

TEST(RB6, AWeekWithTooFewRunsIsNoRepeatForPain) {
    Follower runner = heldAtWeekTwo();
    runner.until("2026-12-21").restUntil("2026-12-27"); // one of three
    EXPECT_EQ(runner.seen(day("2026-12-28")).state.outcome, Outcome::BackWeek);
}

TEST(A5, TheGentlePlanIsOfferedAfterAWeekBackFromTwoOrFour) {
    const auto offered = [](const char* before) {
        Follower runner;
        runner.until(before).hurt(3, 3);
        const auto notes = runner.seen(day(before) + Days{2}).notes;
        return std::any_of(notes.begin(), notes.end(), [](const Finding& f) { return f.row == RuleId::A5; });
    };
    EXPECT_TRUE(offered("2026-11-29"));  // Monday of week 2
    EXPECT_FALSE(offered("2026-12-06")); // week 3
    EXPECT_TRUE(offered("2026-12-13"));  // week 4
}

TEST(A7, TheSameRunsUntilTheGoal) {
    Profile profile = aProfile();
    profile.goal = Goal::ThirtyMinutes;
    Follower runner(profile);
    runner.until("2027-02-07");
    EXPECT_EQ(runner.weeks("2027-02-08"), "W1x3 W2x3 W3x3 W4x3 X1x3 X2x3 X3x3 X4x3 X5x3 X6x3 X7x3");
    EXPECT_TRUE(runner.seen(day("2027-02-08")).finished);
}

TEST(A7, AStepBackFromTheFirstKeepGoingWeekIsWeekFour) {
    Profile profile = aProfile();
    profile.goal = Goal::ThirtyMinutes;
    Follower runner(profile);
    runner.until("2026-12-20").hurt(3, 3).until("2027-01-03");
    EXPECT_EQ(runner.weeks("2027-01-04").substr(0, 29), "W1x3 W2x3 W3x3 W4x3 W4x3 W4x3");
    EXPECT_EQ(runner.weeks("2027-01-04").substr(30, 4), "X1x3");
}

TEST(B9, AWeekRunFurtherThanPlannedMakesTheNextSmaller) {
    Follower runner;
    runner.until("2026-11-29");
    for (stridewell::Run& run : runner.journal().runs) {
        run.distance = Distance::fromMetres(3025); // 1.1 times as planned, each within its limit
    }
    const Projection p = runner.seen(day("2026-11-30"));
    EXPECT_EQ(p.weeks[1].ceiling.limit, Distance::fromMetres(3 * 3025).scaled(11, 10));
    EXPECT_EQ(p.weeks[1].sessions[0].distance, Distance::fromMetres(3300));
}

} // namespace
} // namespace stridewell
