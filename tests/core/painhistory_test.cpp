// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far section C looks back, to the day.
#include "core/rules/painhistory.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace stridewell {
namespace {

Date on(int number) {
    return day("2026-11-23") + Days{number};
}

/// What a run report on `today` sees of an outcome on day 0.
PainReport seen(Outcome outcome, int today) {
    PainHistory history(on(0));
    history.addOutcome(on(0), outcome);
    PainReport report;
    history.describe(on(today), report, true);
    return report;
}

TEST(GB2, LooksBackOneToFourteenDays) {
    EXPECT_FALSE(seen(Outcome::Swap, 0).lastSwapOrRest);
    EXPECT_EQ(seen(Outcome::Swap, 1).lastSwapOrRest, on(0));
    EXPECT_TRUE(seen(Outcome::AddRest, 14).lastSwapOrRest);
    EXPECT_FALSE(seen(Outcome::AddRest, 15).lastSwapOrRest);
}

TEST(BR6, LooksBackOneToTwentyEightDays) {
    EXPECT_FALSE(seen(Outcome::BackWeek, 0).lastBackWeek);
    EXPECT_EQ(seen(Outcome::BackWeek, 1).lastBackWeek, on(0));
    EXPECT_TRUE(seen(Outcome::BackWeek, 28).lastBackWeek);
    EXPECT_FALSE(seen(Outcome::BackWeek, 29).lastBackWeek);
}

TEST(RB6, LooksBackOneToTwentyEightDays) {
    EXPECT_FALSE(seen(Outcome::Break, 0).lastBreak);
    EXPECT_EQ(seen(Outcome::Break, 1).lastBreak, on(0));
    EXPECT_TRUE(seen(Outcome::Break, 28).lastBreak);
    EXPECT_FALSE(seen(Outcome::Break, 29).lastBreak);
}

TEST(HistoryC, EachRowLooksForItsOwnOutcomes) {
    EXPECT_FALSE(seen(Outcome::BackWeek, 5).lastSwapOrRest);
    EXPECT_FALSE(seen(Outcome::AddRest, 5).lastBackWeek);
    EXPECT_FALSE(seen(Outcome::Break, 5).lastBackWeek);
    EXPECT_FALSE(seen(Outcome::BackWeek, 5).lastBreak);
    EXPECT_FALSE(seen(Outcome::SeeProfessional, 5).lastBreak);
    EXPECT_FALSE(seen(Outcome::Keep, 5).lastSwapOrRest);
}

TEST(HistoryC, AnEarlierOutcomeIsFoundBehindLaterOnes) {
    PainHistory history(on(0));
    history.addOutcome(on(0), Outcome::BackWeek);
    history.addOutcome(on(3), Outcome::Break);
    history.addOutcome(on(6), Outcome::Swap);
    PainReport report;
    history.describe(on(7), report, true);
    EXPECT_EQ(report.lastBackWeek, on(0));
    EXPECT_EQ(report.lastBreak, on(3));
    EXPECT_EQ(report.lastSwapOrRest, on(6));
}

/// BR3 after runs with those scores, two days apart.
std::optional<int> rising(std::initializer_list<int> during, bool isRun = true) {
    PainHistory history(on(0));
    int number = 0;
    for (const int score : during) {
        history.addRun(on(number), score, score);
        number += 2;
    }
    PainReport report;
    history.describe(on(number), report, isRun);
    return report.risingFrom;
}

TEST(BR3, ThreeRunsEachWorseFromOne) {
    EXPECT_EQ(rising({1, 2, 3}), 1);
    EXPECT_EQ(rising({5, 1, 2, 3}), 1);
    EXPECT_FALSE(rising({0, 1, 2}));
    EXPECT_FALSE(rising({1, 1, 2}));
    EXPECT_FALSE(rising({1, 2, 2}));
    EXPECT_FALSE(rising({1, 2, 3, 3}));
    EXPECT_FALSE(rising({2, 3}));
}

TEST(BR3, OnlyARunTells) {
    EXPECT_FALSE(rising({1, 2, 3}, false));
}

struct Scored {
    int day;
    int worst;
};

/// GB3 for the last of these runs.
std::optional<int> weeklyRising(std::initializer_list<Scored> runs) {
    PainHistory history(on(0));
    PainReport report;
    for (const Scored& run : runs) {
        history.addRun(on(run.day), 0, run.worst);
        report.during = run.worst;
        report.after = run.worst;
        history.describe(on(run.day), report, true);
    }
    return report.weeklyRisingFrom;
}

TEST(GB3, TwoWeeksRunningAndNowThree) {
    EXPECT_EQ(weeklyRising({{0, 1}, {7, 2}, {14, 3}}), 1);
    EXPECT_EQ(weeklyRising({{0, 0}, {7, 1}, {14, 3}}), 0);
    EXPECT_FALSE(weeklyRising({{0, 0}, {7, 1}, {14, 2}}));
    EXPECT_FALSE(weeklyRising({{0, 1}, {7, 3}}));
    EXPECT_FALSE(weeklyRising({{0, 2}, {7, 2}, {14, 3}}));
    EXPECT_FALSE(weeklyRising({{0, 1}, {7, 3}, {14, 3}}));
    EXPECT_EQ(weeklyRising({{0, 5}, {7, 1}, {14, 2}, {21, 3}}), 1);
}

TEST(GB3, AWeekIsItsWorstRun) {
    EXPECT_EQ(weeklyRising({{0, 0}, {6, 1}, {7, 2}, {9, 0}, {14, 3}}), 1);
    EXPECT_FALSE(weeklyRising({{0, 1}, {6, 2}, {7, 2}, {14, 3}}));  // Sunday is still the first week
    EXPECT_FALSE(weeklyRising({{0, 1}, {7, 2}, {14, 4}, {16, 3}})); // not the run that sets it
}

TEST(GB3, WeeksWithoutARunAreSkipped) {
    EXPECT_EQ(weeklyRising({{0, 1}, {14, 2}, {35, 3}}), 1);
}

} // namespace
} // namespace stridewell
