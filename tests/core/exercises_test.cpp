// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A2, B12 and D8 at their edges: what steps an exercise up, down and stops it.
#include "core/rules/startgate.h"
#include "core/rules/strengthlevel.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace stridewell {
namespace {

/// Days of November 2026; the plan starts on Monday the 23rd.
Date on(int dayOfMonth) {
    return day("2026-11-23") + Days{dayOfMonth - 23};
}

Journal exercised(StrengthItem item, std::initializer_list<int> days) {
    Journal journal;
    for (const int date : days) {
        journal.strength.push_back({EntryId{}, on(date), {item}});
    }
    return journal;
}

void painOn(Journal& journal, int date, int value) {
    journal.walks.push_back({EntryId{}, on(date), 30, score(value)});
}

StrengthLevel level(const Journal& journal, StrengthItem item, int today, std::optional<Date> pausedUntil = {}) {
    return levelOf(strengthLevels(journal, on(23), on(today), pausedUntil), item);
}

constexpr auto plank = StrengthItem::FrontPlank;
constexpr auto deadBug = StrengthItem::DeadBug;

TEST(A2, EveryStepTakesTwoSessions) {
    const Journal four = exercised(plank, {23, 24, 25, 26});
    EXPECT_EQ(level(four, plank, 24).step, 0);
    EXPECT_EQ(level(four, plank, 25).step, 1);
    EXPECT_EQ(level(four, plank, 26).step, 1);
    EXPECT_EQ(level(four, plank, 27).step, 2);
    EXPECT_EQ(level(exercised(plank, {23, 24, 25, 26, 27, 28}), plank, 29).step, 2); // its last
    EXPECT_EQ(level(exercised(StrengthItem::SidePlank, {23, 24, 25, 26}), StrengthItem::SidePlank, 27).step, 2);
    Journal once = exercised(deadBug, {24});
    once.strength.push_back({EntryId{}, on(26), {plank}});
    EXPECT_EQ(level(once, deadBug, 27).step, 0);
}

TEST(A2, PainStepsDownByOneAndTwoGoodSessionsUpAgain) {
    Journal journal = exercised(plank, {23, 24, 25, 26, 27, 28, 29});
    painOn(journal, 27, 3);
    EXPECT_EQ(level(journal, plank, 27).step, 2);
    EXPECT_EQ(level(journal, plank, 28).step, 1);
    EXPECT_EQ(level(journal, plank, 29).step, 1);
    EXPECT_EQ(level(journal, plank, 30).step, 2);
}

TEST(A2, AfterAStopItStartsAnew) {
    Journal journal = exercised(deadBug, {23, 24, 25, 26, 27});
    painOn(journal, 25, 6);
    EXPECT_EQ(level(journal, deadBug, 26), (StrengthLevel{0, true}));
    EXPECT_EQ(level(journal, deadBug, 27).step, 0);
    EXPECT_EQ(level(journal, deadBug, 28).step, 1);
}

TEST(A2, APauseThatEndedThatDayIsNotItsOwn) {
    Journal journal = exercised(deadBug, {25});
    painOn(journal, 25, 6);
    EXPECT_TRUE(level(journal, deadBug, 28, on(25)).stopped);
    EXPECT_FALSE(level(journal, deadBug, 28, on(26)).stopped);
}

TEST(A2, TheMorningAfterBelongsToTheSession) {
    Journal journal = exercised(deadBug, {24, 26});
    journal.mornings.push_back({EntryId{}, on(27), score(3)});
    EXPECT_EQ(level(journal, deadBug, 27).step, 0);
}

TEST(A2, OnlyLegSymptomsStop) {
    Journal journal = exercised(deadBug, {24, 26});
    journal.checks.push_back({EntryId{}, on(26), {Symptom::FeverUnwell}});
    EXPECT_EQ(level(journal, deadBug, 27), (StrengthLevel{1, false}));
    stridewell::Run run = aRun(on(26));
    run.symptoms.add(Symptom::RadiatesGluteLeg);
    journal.runs.push_back(run);
    EXPECT_TRUE(level(journal, deadBug, 27).stopped); // whatever else was ticked that day
}

TEST(B12, MoreThanThreeKilometres) {
    const auto advised = [](std::int64_t millimetres) {
        return startGate({.bodyMassIndex = 31}, Distance::fromMillimetres(millimetres)).fewerRunsAdvised;
    };
    EXPECT_FALSE(advised(3'000'000));
    EXPECT_TRUE(advised(3'000'001));
}

} // namespace
} // namespace stridewell
