// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/project.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace stridewell {
namespace {

Outcome stateOn(const Journal& journal, const char* today) {
    return project(aProfile(), journal, day(today)).state.outcome;
}

/// A sharp pain on Monday of week 1.
JournalBuilder sharpMonday() {
    return aJournal().run(hurting(aRun(day("2026-11-23")), 2, PainCharacter::Sharp));
}

TEST(BreakEnds, WithTwoMorningsAWalkAndTheMorningAfterIt) {
    JournalBuilder builder = sharpMonday().morning("2026-11-24", 2).morning("2026-11-25", 2);
    EXPECT_EQ(stateOn(builder, "2026-11-26"), Outcome::Break); // no walk yet
    builder.walk("2026-11-26", 2);
    EXPECT_EQ(stateOn(builder, "2026-11-26"), Outcome::Break); // its morning is to come
    builder.morning("2026-11-27", 2);
    EXPECT_EQ(stateOn(builder, "2026-11-27"), Outcome::Keep);
    EXPECT_EQ(project(aProfile(), builder, day("2026-11-27")).todayCard.kind, CardKind::Run);
}

TEST(BreakEnds, NotBeforeSeventyTwoHours) {
    const auto journal = sharpMonday().morning("2026-11-24", 0).walk("2026-11-24").morning("2026-11-25", 0);
    EXPECT_EQ(stateOn(journal, "2026-11-25"), Outcome::Break);
    EXPECT_EQ(stateOn(journal, "2026-11-26"), Outcome::Keep);
}

TEST(BreakEnds, AnAnswerAboveTwoStartsTheMorningsAgain) {
    const auto journal = sharpMonday()
                             .morning("2026-11-24", 1)
                             .morning("2026-11-25", 1)
                             .walk("2026-11-25")
                             .morning("2026-11-26", 3)
                             .morning("2026-11-27", 1);
    EXPECT_EQ(stateOn(journal, "2026-11-27"), Outcome::Break);
}

TEST(BreakEnds, AShortOrPainfulWalkIsNoTest) {
    EXPECT_EQ(stateOn(sharpMonday()
                          .morning("2026-11-24", 0)
                          .morning("2026-11-25", 0)
                          .walk("2026-11-26", 0, 29)
                          .morning("2026-11-27", 0),
                      "2026-11-28"),
              Outcome::Break);
    EXPECT_EQ(stateOn(sharpMonday()
                          .morning("2026-11-24", 0)
                          .morning("2026-11-25", 0)
                          .walk("2026-11-26", 3)
                          .morning("2026-11-27", 0),
                      "2026-11-28"),
              Outcome::Break);
}

TEST(BreakRB6, FourteenDaysOpenAsksForAProfessional) {
    EXPECT_EQ(stateOn(sharpMonday(), "2026-12-06"), Outcome::Break);
    const Projection p = project(aProfile(), sharpMonday(), day("2026-12-07"));
    EXPECT_EQ(p.state.outcome, Outcome::SeeProfessional);
    EXPECT_EQ(rowsText(p.state.why), "RB6");
}

TEST(BreakRB6, TheSecondBreakWithinTwentyEightDays) {
    JournalBuilder builder = sharpMonday()
                                 .morning("2026-11-24", 0)
                                 .morning("2026-11-25", 0)
                                 .walk("2026-11-25")
                                 .morning("2026-11-26", 0)
                                 .morning("2026-11-27", 0);
    Journal within = builder.journal();
    within.runs.push_back(hurting(aRun(day("2026-12-21")), 1, PainCharacter::Sharp)); // 28 days later
    EXPECT_EQ(project(aProfile(), within, day("2026-12-21")).state.outcome, Outcome::SeeProfessional);
    Journal later = builder.journal();
    later.runs.push_back(hurting(aRun(day("2026-12-22")), 1, PainCharacter::Sharp)); // 29 days later
    EXPECT_EQ(project(aProfile(), later, day("2026-12-22")).state.outcome, Outcome::Break);
}

TEST(ProfessionalEnds, ClearanceAndThenTheCriteriaOfABreak) {
    JournalBuilder builder = aJournal().run(hurting(aRun(day("2026-11-23")), 8));
    builder.morning("2026-11-25", 0).morning("2026-11-26", 0).walk("2026-11-26").morning("2026-11-27", 0);
    EXPECT_EQ(stateOn(builder, "2026-11-30"), Outcome::SeeProfessional); // mornings alone do not end it
    builder.clearance("2026-12-01");
    EXPECT_EQ(stateOn(builder, "2026-12-02"), Outcome::Break);
    builder.morning("2026-12-02", 1).morning("2026-12-03", 1).walk("2026-12-03").morning("2026-12-04", 1);
    EXPECT_EQ(stateOn(builder, "2026-12-04"), Outcome::Keep);
}

TEST(States, ALowerResultNeverCancelsAnOpenHigherState) {
    JournalBuilder builder = aJournal().run(hurting(aRun(day("2026-11-23")), 8)).run(aRun(day("2026-11-25")));
    builder.morning("2026-11-26", 0);
    EXPECT_EQ(stateOn(builder, "2026-11-27"), Outcome::SeeProfessional);
}

TEST(States, AHigherOneReplacesALower) {
    JournalBuilder builder = sharpMonday().check("2026-11-24", {Symptom::ChestPain});
    EXPECT_EQ(stateOn(builder, "2026-11-24"), Outcome::Emergency);
}

TEST(HistoryGB2, Case27FourteenOrFifteenDaysAgo) {
    const auto outcomeAfter = [](const char* second, const char* morning) {
        JournalBuilder builder = aJournal().run(hurting(aRun(day("2026-11-23")), 3)).morning("2026-11-24", 1);
        builder.cross("2026-11-25").morning("2026-11-26", 0);
        builder.run(hurting(aRun(day(second)), 3)).morning(morning, 1);
        return rowsText(project(aProfile(), builder, day(morning)).runs.back().why);
    };
    EXPECT_EQ(outcomeAfter("2026-12-07", "2026-12-08"), "SW1 GB2");
    EXPECT_EQ(outcomeAfter("2026-12-08", "2026-12-09"), "SW1");
}

TEST(HistoryBR3, Case26WorseWithEveryRun) {
    const auto rows = [](int a, int b, int c) {
        const auto journal = aJournal()
                                 .run(hurting(aRun(day("2026-11-23")), a))
                                 .run(hurting(aRun(day("2026-11-25")), b))
                                 .run(hurting(aRun(day("2026-11-27")), c))
                                 .morning("2026-11-24", 0)
                                 .morning("2026-11-26", 0)
                                 .morning("2026-11-28", 2);
        return rowsText(project(aProfile(), journal, day("2026-11-28")).runs.back().why);
    };
    EXPECT_EQ(rows(1, 2, 3), "BR3");
    EXPECT_EQ(rows(0, 1, 2), "KP2");
}

TEST(HistoryRB5, Case28TwentyOneDaysWithoutImprovement) {
    // First score on 23 November; the run is on day `lastDay` of the episode, in its last week a morning of `last`.
    const auto rows = [](int lastDay, int last) {
        const Date start = day("2026-11-23");
        Journal journal;
        journal.mornings.push_back({EntryId{}, start, score(4)});
        journal.mornings.push_back({EntryId{}, start + Days{10}, score(2)}); // keeps the episode from closing
        journal.mornings.push_back({EntryId{}, start + Days{lastDay - 3}, score(last)});
        journal.runs.push_back(hurting(aRun(start + Days{lastDay}), 2));
        journal.mornings.push_back({EntryId{}, start + Days{lastDay + 1}, score(1)});
        return rowsText(project(aProfile(), journal, start + Days{lastDay + 1}).runs.back().why);
    };
    EXPECT_EQ(rows(21, 3), "RB5");
    EXPECT_EQ(rows(21, 2), "KP2");
    EXPECT_EQ(rows(20, 4), "KP2");
}

TEST(MorningAnswer, ProvisionalUntilTheSecondDay) {
    const auto journal = aJournal().run(hurting(aRun(day("2026-11-23")), 4));
    const auto verdictOn = [&](const char* today) { return project(aProfile(), journal, day(today)).runs[0]; };
    EXPECT_TRUE(verdictOn("2026-11-23").provisional);
    EXPECT_TRUE(verdictOn("2026-11-24").provisional);
    EXPECT_EQ(rowsText(verdictOn("2026-11-25").why), "GB1"); // not given
}

} // namespace
} // namespace stridewell
