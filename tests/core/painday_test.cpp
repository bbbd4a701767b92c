// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What opens, holds and ends a state when entries come day by day (section C, C2).
#include "core/projection/project.h"
#include "core/projection/words.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace stridewell {
namespace {

PlanState stateOn(const Journal& journal, const char* today) {
    return project(aProfile(), journal, day(today)).state;
}

std::string shown(const Journal& journal, const char* today) {
    const PlanState state = stateOn(journal, today);
    return std::string(word(state.outcome)) + (state.urgency ? " " + std::string(word(*state.urgency)) : "") + " " +
           rowsText(state.why);
}

std::string statuses(const ProjectedWeek& week) {
    std::string result;
    for (const ProjectedSession& session : week.sessions) {
        result += std::string(word(session.status)) + " ";
    }
    return result;
}

/// Sharp pain on Monday 23 November, over by Thursday the 26th.
JournalBuilder shortBreak() {
    return aJournal()
        .run(hurting(aRun(day("2026-11-23")), 1, PainCharacter::Sharp))
        .morning("2026-11-24", 0)
        .walk("2026-11-24")
        .morning("2026-11-25", 0)
        .morning("2026-11-26", 0);
}

TEST(BR4, AScoreByItselfStopsFromSix) {
    EXPECT_EQ(shown(aJournal().morning("2026-11-24", 5), "2026-11-24"), "KEEP ");
    EXPECT_EQ(shown(aJournal().morning("2026-11-24", 6), "2026-11-24"), "BREAK BR4");
    EXPECT_EQ(shown(aJournal().morning("2026-11-24", 8), "2026-11-24"), "SEE_PRO BOOK RB4");
    EXPECT_EQ(shown(aJournal().walk("2026-11-24", 5), "2026-11-24"), "KEEP ");
    EXPECT_EQ(shown(aJournal().walk("2026-11-24", 6), "2026-11-24"), "BREAK BR4");
    EXPECT_EQ(shown(aJournal().cross("2026-11-24", 5), "2026-11-24"), "KEEP ");
    EXPECT_EQ(shown(aJournal().cross("2026-11-24", 6), "2026-11-24"), "BREAK BR4");
}

TEST(BR4, AMorningAfterARunBelongsToTheRun) {
    const auto journal = aJournal().run(aRun(day("2026-11-23"))).morning("2026-11-24", 6);
    EXPECT_EQ(shown(journal, "2026-11-24"), "BREAK BR4");
    EXPECT_EQ(stateOn(journal, "2026-11-24").since, day("2026-11-23"));
    const auto dayLater = aJournal().run(aRun(day("2026-11-23"))).morning("2026-11-25", 6);
    EXPECT_EQ(stateOn(dayLater, "2026-11-25").since, day("2026-11-25"));
}

TEST(RB6, ABadMorningInsideABreakIsTheSameBreak) {
    const auto journal =
        aJournal().run(hurting(aRun(day("2026-11-23")), 1, PainCharacter::Sharp)).morning("2026-11-25", 7);
    EXPECT_EQ(shown(journal, "2026-11-25"), "BREAK BR1 BR4");
    EXPECT_EQ(stateOn(journal, "2026-11-25").since, day("2026-11-23"));
}

TEST(RB6, ABadMorningAfterABreakIsTheSecond) {
    EXPECT_EQ(shown(shortBreak(), "2026-11-26"), "KEEP ");
    EXPECT_EQ(shown(shortBreak().morning("2026-12-21", 6), "2026-12-21"), "SEE_PRO BOOK BR4 RB6"); // 28 days
    EXPECT_EQ(shown(shortBreak().morning("2026-12-22", 6), "2026-12-22"), "BREAK BR4");
}

TEST(RB6, FourteenDays) {
    const auto journal = aJournal().check("2026-11-24", {Symptom::Spasm});
    EXPECT_EQ(shown(journal, "2026-12-07"), "BREAK BR2");
    EXPECT_EQ(shown(journal, "2026-12-08"), "SEE_PRO BOOK RB6");
    EXPECT_EQ(stateOn(journal, "2026-12-08").since, day("2026-12-08"));
}

TEST(C, AMoreUrgentReasonReplacesALessUrgent) {
    const auto booked = [] { return aJournal().check("2026-11-24", {Symptom::DailyActivities}); };
    EXPECT_EQ(shown(booked().check("2026-11-25", {Symptom::FeverUnwell}), "2026-11-25"), "SEE_PRO TODAY UT1");
    EXPECT_EQ(shown(booked().check("2026-11-25", {Symptom::NumbTingleOneLeg}), "2026-11-25"), "SEE_PRO BOOK RB3 RB2");
    const auto urgent =
        aJournal().check("2026-11-24", {Symptom::FeverUnwell}).check("2026-11-25", {Symptom::DailyActivities});
    EXPECT_EQ(shown(urgent, "2026-11-25"), "SEE_PRO TODAY UT1");
}

TEST(C, AClearanceEndsOnlyWhatNeedsOne) {
    const auto spasm = aJournal().check("2026-11-24", {Symptom::Spasm}).clearance("2026-11-25");
    EXPECT_EQ(shown(spasm, "2026-11-25"), "BREAK BR2");
    EXPECT_EQ(stateOn(spasm, "2026-11-25").since, day("2026-11-24"));
    const auto before = aJournal().clearance("2026-11-23").check("2026-11-24", {Symptom::ChestPain});
    EXPECT_EQ(shown(before, "2026-11-25"), "EMERGENCY EM5");
    const auto sameDay = aJournal().check("2026-11-24", {Symptom::ChestPain}).clearance("2026-11-24");
    EXPECT_EQ(stateOn(sameDay, "2026-11-24").outcome, Outcome::Keep);
}

TEST(C, AClearanceLeavesTheCriteriaOfABreak) {
    const auto journal = aJournal().check("2026-11-24", {Symptom::FeverUnwell}).clearance("2026-11-30");
    const PlanState state = stateOn(journal, "2026-12-01");
    EXPECT_EQ(state.outcome, Outcome::Break);
    EXPECT_EQ(state.urgency, std::nullopt);
    EXPECT_EQ(state.since, day("2026-11-30"));
}

TEST(C, WhatABreakTookIsPausedInHindsight) {
    const Projection p = project(aProfile(), shortBreak(), day("2026-11-30"));
    EXPECT_EQ(statuses(p.weeks[0]), "done paused missed "); // over on Thursday, and Friday was not run
}

TEST(MorningAnswer, ALaterRunMeansThatNoneWasGiven) {
    const auto verdictOn = [](const Journal& journal, const char* today) {
        return rowsText(project(aProfile(), journal, day(today)).runs.front().why);
    };
    JournalBuilder builder = aJournal().run(hurting(aRun(day("2026-11-23")), 3));
    EXPECT_EQ(verdictOn(builder, "2026-11-24"), "AR0");
    EXPECT_EQ(verdictOn(builder, "2026-11-25"), "GB1");
    builder.run(aRun(day("2026-11-24")));
    EXPECT_EQ(verdictOn(builder, "2026-11-24"), "GB1");
    builder.morning("2026-11-24", 0);
    EXPECT_EQ(verdictOn(builder, "2026-11-24"), "SW1");
}

TEST(AR0, AProvisionalOutcomeLeavesNoTrace) {
    // Pain of 3 on Monday that settled is a swap; had the open answer counted as rest before it, GB2 would escalate.
    const auto journal = aJournal().run(hurting(aRun(day("2026-11-23")), 3)).morning("2026-11-24", 0);
    EXPECT_EQ(shown(journal, "2026-11-24"), "SWAP SW1");
    const auto twice = aJournal()
                           .run(hurting(aRun(day("2026-11-23")), 3))
                           .morning("2026-11-24", 0)
                           .run(hurting(aRun(day("2026-11-27")), 3));
    EXPECT_EQ(shown(twice, "2026-11-27"), "ADD_REST AR0"); // not GB2 before the morning has spoken
}

TEST(RB6, TheMorningAfterARunIsNoOutcomeOfItsOwn) {
    const auto journal = aJournal()
                             .run(aRun(day("2026-11-23")))
                             .morning("2026-11-24", 6)
                             .morning("2026-11-25", 0)
                             .walk("2026-11-25")
                             .morning("2026-11-26", 0)
                             .check("2026-12-22", {Symptom::Spasm}); // 29 days after the run
    EXPECT_EQ(shown(journal, "2026-12-22"), "BREAK BR2");
}

TEST(RB6, ABreakRemembersTheOneBeforeWhateverLiesBetween) {
    const auto journal =
        shortBreak().run(hurting(aRun(day("2026-11-27")), 3)).morning("2026-11-28", 1).morning("2026-11-30", 6);
    EXPECT_EQ(shown(journal, "2026-11-29"), "SWAP SW1");
    EXPECT_EQ(shown(journal, "2026-11-30"), "SEE_PRO BOOK BR4 RB6");
}

TEST(C, EntriesCountFromTheirOwnDay) {
    const auto cross = aJournal().cross("2026-11-24").cross("2026-11-26", 6);
    EXPECT_EQ(stateOn(cross, "2026-11-26").since, day("2026-11-26"));
    const auto walk = aJournal().walk("2026-11-24").walk("2026-11-26", 6);
    EXPECT_EQ(stateOn(walk, "2026-11-26").since, day("2026-11-26"));
}

TEST(C, WhatCameBeforeThePlanCounts) {
    EXPECT_EQ(shown(aJournal().check("2026-11-18", {Symptom::Spasm}), "2026-11-23"), "BREAK BR2");
    EXPECT_EQ(shown(aJournal().run(hurting(aRun(day("2026-11-18")), 6)), "2026-11-23"), "BREAK BR4");
}

TEST(M1, HoldsFromTheSameDay) {
    stridewell::Run run = aRun(day("2026-11-23"));
    run.painkiller = true;
    EXPECT_TRUE(stateOn(aJournal().run(run), "2026-11-23").holdProgress);
}

/// Content and number of runs of the week after `weeks` perfect ones with four runs a week.
std::string afterWeeksOfFour(int weeks, const char* painful, int during) {
    Profile profile = aProfile();
    profile.days = daysFor(4);
    JournalBuilder builder = aJournal().weeksAsPlanned(profile, weeks);
    builder.walk(painful, during);
    const Projection p = project(profile, builder, profile.start + Days{7 * weeks});
    const ProjectedWeek& made = p.weeks.at(static_cast<std::size_t>(weeks));
    return text(made.content) + " n" + std::to_string(made.plannedSessions);
}

TEST(A4, FourRunsOnlyWhileTheSevenDaysBeforeStayAtTwo) {
    EXPECT_EQ(afterWeeksOfFour(1, "2026-11-25", 2), "W2 n4");
    EXPECT_EQ(afterWeeksOfFour(1, "2026-11-25", 3), "W2 n3");
    EXPECT_EQ(afterWeeksOfFour(1, "2026-11-23", 3), "W2 n3"); // the first of the seven days
    EXPECT_EQ(afterWeeksOfFour(1, "2026-11-29", 3), "W2 n3"); // the last
}

TEST(A6, TheReviewLooksAtTheLastSevenDays) {
    const auto finished = [](const char* painful, int during) {
        const auto journal = aJournal().weeksAsPlanned(aProfile(), 4).walk(painful, during);
        return project(aProfile(), journal, day("2026-12-21")).finished;
    };
    EXPECT_TRUE(finished("2026-12-13", 3));
    EXPECT_FALSE(finished("2026-12-14", 3));
    EXPECT_FALSE(finished("2026-12-20", 3));
    EXPECT_TRUE(finished("2026-12-14", 2));
}

TEST(A6, TheReviewLooksAtRunsToo) {
    Journal journal = aJournal().weeksAsPlanned(aProfile(), 4).cross("2026-12-15").journal();
    for (stridewell::Run& run : journal.runs) {
        run = run.date == day("2026-12-14") ? hurting(run, 3) : run;
    }
    journal.mornings = {{EntryId{}, day("2026-12-15"), score(0)}, {EntryId{}, day("2026-12-16"), score(0)}};
    const Projection p = project(aProfile(), journal, day("2026-12-21"));
    EXPECT_EQ(p.state.outcome, Outcome::Keep); // a swap, and over
    EXPECT_FALSE(p.finished);
}

} // namespace
} // namespace stridewell
