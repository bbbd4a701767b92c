// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// P8 with few runners; the program `simulate` does it with many.
#include "tests/simulate/population.h"

#include <cmath>
#include <gtest/gtest.h>

namespace stridewell {
namespace {

constexpr int runners = 300;
constexpr std::uint64_t seed = 1;

Summary missing(int percent) {
    return summarise(simulate({.missedPercent = percent}, runners, seed));
}

/// Chance of being done in four weeks, by hand: three runs a week, and no week may be repeated. A week counts with two
/// of three runs. Two of three in week 1 leave room for two runs in week 2 (B6, B8), which both have to be done (D4),
/// and two of two in week 2 for short walks in week 3 and two runs in week 4. Two of three in weeks 2 and 3 leave room
/// for two in week 4 too; in only one of them, for three.
double doneInFour(double missed) {
    const double run = 1 - missed;
    const double all = run * run * run;
    const double two = 3 * run * run * missed;
    const double both = run * run;
    const double counts = all + two;
    const double fromWeekThree = all * counts * counts + two * (all * counts + two * both);
    return all * fromWeekThree + two * both * counts * both;
}

TEST(P8, WhoMissesNothingIsDoneInFourWeeks) {
    const Summary summary = missing(0);
    EXPECT_EQ(summary.last, 4);
    EXPECT_EQ(summary.inFourWeeks, 1.0);
    EXPECT_EQ(summary.unfinished, 0);
}

TEST(P8, EveryoneGetsThereWhoMissesUpToFourInTen) {
    for (const int percent : {10, 20, 30, 40}) {
        EXPECT_EQ(missing(percent).unfinished, 0) << percent;
    }
    const Trial again{.missedPercent = 40, .retry = true};
    EXPECT_EQ(summarise(simulate(again, 50, seed)).unfinished, 0);
}

/// Of 300 runners the share that is done in some number of weeks is off by at most 0.029 (one standard deviation).
/// Of very many who miss 20 %, 0.49 are done after four weeks and 0.69 after five, so that 300 may have their median in
/// either; of those who miss 30 %, 0.39, 0.51 and 0.59 after five, six and seven, so that it may be six or seven.
TEST(P8, MediansAreThoseOfTheRules) {
    EXPECT_EQ(missing(10).median, 4);
    EXPECT_NEAR(missing(20).median.value_or(0), 5, 1);
    EXPECT_NEAR(missing(30).median.value_or(0), 6, 1);
}

TEST(P8, AsManyAreDoneInFourWeeksAsCountedByHand) {
    EXPECT_NEAR(doneInFour(0.2), 0.4899, 0.00005);
    for (const int percent : {10, 20, 30}) {
        const double expected = doneInFour(percent / 100.0);
        const double deviation = std::sqrt(expected * (1 - expected) / runners);
        EXPECT_NEAR(missing(percent).inFourWeeks, expected, 3 * deviation) << percent;
    }
}

TEST(P8, TheSameSeedIsTheSameLuck) {
    const Trial trial{.missedPercent = 30};
    EXPECT_EQ(simulate(trial, 20, 7), simulate(trial, 20, 7));
    EXPECT_NE(simulate(trial, 20, 7), simulate(trial, 20, 8));
}

TEST(Summarise, WhoNeverFinishesCountsAsLast) {
    const Summary summary = summarise({4, std::nullopt, 6, 5, std::nullopt});
    EXPECT_EQ(summary.median, 6);
    EXPECT_EQ(summary.ninetieth, std::nullopt);
    EXPECT_EQ(summary.last, 6);
    EXPECT_EQ(summary.mean, 5.0);
    EXPECT_EQ(summary.inFourWeeks, 0.2);
    EXPECT_EQ(summary.unfinished, 2);
}

} // namespace
} // namespace stridewell
