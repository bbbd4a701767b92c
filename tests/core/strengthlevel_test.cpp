// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/strengthlevel.h"

#include "core/projection/project.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace stridewell {
namespace {

const Date monday = day("2026-11-23");

/// Dead bug on these days of November and December 2026, as the levels stand on `today`.
StrengthLevel deadBug(const Journal& journal, const char* today, std::optional<Date> pausedUntil = {}) {
    return levelOf(strengthLevels(journal, monday, day(today), pausedUntil), StrengthItem::DeadBug);
}

Journal exercised(std::initializer_list<const char*> dates, StrengthItem item = StrengthItem::DeadBug) {
    Journal journal;
    for (const char* date : dates) {
        journal.strength.push_back({{}, day(date), {item}});
    }
    return journal;
}

Morning scored(const char* date, int value) {
    return {{}, day(date), score(value)};
}

TEST(StrengthA2, TwoSessionsWithoutPainStepUp) {
    EXPECT_EQ(deadBug(exercised({"2026-11-24"}), "2026-11-30"), StrengthLevel{0});
    EXPECT_EQ(deadBug(exercised({"2026-11-24", "2026-11-26"}), "2026-11-30"), StrengthLevel{1});
    EXPECT_EQ(deadBug(exercised({"2026-11-24", "2026-11-26", "2026-11-28", "2026-11-29"}), "2026-11-30"),
              StrengthLevel{1}); // its last step
}

TEST(StrengthA2, PlanksHaveAStepInBetween) {
    const Journal journal =
        exercised({"2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"}, StrengthItem::FrontPlank);
    const auto plank = [&](const char* today) {
        return levelOf(strengthLevels(journal, monday, day(today), {}), StrengthItem::FrontPlank).step;
    };
    EXPECT_EQ(plank("2026-11-26"), 1);
    EXPECT_EQ(plank("2026-11-28"), 2);
}

TEST(StrengthA2, TodaysSessionChangesNothingToday) {
    EXPECT_EQ(deadBug(exercised({"2026-11-24", "2026-11-26"}), "2026-11-26"), StrengthLevel{0});
    EXPECT_EQ(deadBug(exercised({"2026-11-24", "2026-11-26"}), "2026-11-27"), StrengthLevel{1});
}

TEST(StrengthA2, PainDecidesTheStep) {
    struct Case {
        int score;
        StrengthLevel expected;
    };
    for (const Case& c : {Case{2, {1, false}}, Case{3, {0, false}}, Case{5, {0, false}}, Case{6, {0, true}}}) {
        Journal journal = exercised({"2026-11-23", "2026-11-24", "2026-11-26", "2026-11-28"});
        journal.mornings.push_back(scored("2026-11-29", c.score)); // the morning after the last session
        EXPECT_EQ(deadBug(journal, "2026-11-30"), c.expected) << c.score;
    }
}

TEST(StrengthA2, TheScoresOfTheDayCountToo) {
    Journal journal = exercised({"2026-11-24", "2026-11-26"});
    journal.runs.push_back(hurting(aRun(day("2026-11-26")), 3));
    EXPECT_EQ(deadBug(journal, "2026-11-30"), StrengthLevel{0});
    journal.runs.back().date = day("2026-11-27"); // no day of exercises
    EXPECT_EQ(deadBug(journal, "2026-11-30"), StrengthLevel{1});
}

TEST(StrengthA2, LegSymptomsStopTheItemUntilTheBreakIsOver) {
    Journal journal = exercised({"2026-11-24", "2026-11-26"});
    journal.checks.push_back({{}, day("2026-11-26"), {Symptom::NumbTingleOneLeg}});
    EXPECT_EQ(deadBug(journal, "2026-11-30"), (StrengthLevel{0, true}));
    EXPECT_EQ(deadBug(journal, "2026-11-30", day("2026-11-20")), (StrengthLevel{0, true})); // an earlier break
    EXPECT_EQ(deadBug(journal, "2026-12-10", day("2026-12-09")), StrengthLevel{0});
}

TEST(StrengthA2, OnlyWhatWasDoneStepsUp) {
    const Journal journal = exercised({"2026-11-24", "2026-11-26"});
    EXPECT_EQ(levelOf(strengthLevels(journal, monday, day("2026-11-30"), {}), StrengthItem::CatCow), StrengthLevel{});
}

TEST(StrengthD8, FewerThanTwoDaysInAWeekStepNothingUp) {
    EXPECT_EQ(deadBug(exercised({"2026-11-24", "2026-12-01"}), "2026-12-07"), StrengthLevel{0});
    EXPECT_EQ(deadBug(exercised({"2026-11-24", "2026-11-25", "2026-12-01"}), "2026-12-07"), StrengthLevel{1});
}

TEST(StrengthD8, TwoEntriesOfOneDayAreOneSession) {
    EXPECT_EQ(deadBug(exercised({"2026-11-24", "2026-11-24"}), "2026-11-30"), StrengthLevel{0});
}

TEST(StrengthD8, AWeekWithTooFewExercisesIsMentionedOnce) {
    const auto mentioned = [](std::initializer_list<const char*> dates) {
        const Projection p = project(aProfile(), exercised(dates), day("2026-12-07"));
        return rowsText(p.notes);
    };
    EXPECT_EQ(mentioned({"2026-11-24", "2026-11-26", "2026-12-01"}), "D10 D8");
    EXPECT_EQ(mentioned({"2026-11-24", "2026-12-01", "2026-12-03"}), "D10");
    EXPECT_EQ(mentioned({}), "D10"); // never begun: no reproach
}

} // namespace
} // namespace stridewell
