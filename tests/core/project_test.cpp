// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/project.h"

#include "core/projection/words.h"
#include "tests/support/builders.h"
#include "tests/support/weektext.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>

namespace stridewell {
namespace {

/// "W2 n3 9075000 B4 GROW": content, planned runs, ceiling.
std::string shown(const ProjectedWeek& week) {
    return text(week.content) + " n" + std::to_string(week.plannedSessions) + " " +
           std::to_string(week.ceiling.limit.millimetres()) + " " + std::string(text(week.ceiling.row)) + " " +
           std::string(word(week.ceiling.tag));
}

bool has(const std::vector<Finding>& findings, RuleId row) {
    return std::any_of(findings.begin(), findings.end(), [row](const Finding& f) { return f.row == row; });
}

TEST(Project, AnEmptyJournalShowsTheWholePlan) {
    const Projection p = project(aProfile(), {}, day("2026-11-23"));
    ASSERT_EQ(p.weeks.size(), 4U);
    EXPECT_EQ(shown(p.weeks[0]), "W1 n3 16093440 B3 FIRST");
    EXPECT_EQ(shown(p.weeks[1]), "W2 n3 9075000 B4 GROW");
    EXPECT_EQ(shown(p.weeks[2]), "W3 n3 9900000 B4 GROW");
    EXPECT_EQ(shown(p.weeks[3]), "W4 n3 8524998 B4 GROW");
    EXPECT_EQ(sessionsText(p.weeks[0]), "23 planned, 25 planned, 27 planned");
    EXPECT_EQ(p.nextRun, day("2026-11-23"));
    EXPECT_EQ(p.todayCard.kind, CardKind::Run);
    EXPECT_EQ(p.todayCard.session, 1);
    EXPECT_EQ(p.state.outcome, Outcome::Keep);
    EXPECT_FALSE(p.finished);
}

TEST(Project, BeforeTheStartTheCardSaysSo) {
    const Projection p = project(aProfile(), {}, day("2026-11-20"));
    EXPECT_EQ(p.todayCard.kind, CardKind::BeforeStart);
    EXPECT_EQ(p.nextRun, day("2026-11-23"));
    EXPECT_EQ(p.allowance->week, 1);
}

TEST(Project, AllDoneFinishesInFourWeeks) {
    const auto journal = aJournal().weeksAsPlanned(aProfile(), 4);
    const Projection p = project(aProfile(), journal, day("2026-12-21"));
    EXPECT_TRUE(p.finished);
    EXPECT_EQ(p.todayCard.kind, CardKind::Finished);
    EXPECT_EQ(p.nextRun, std::nullopt);
    EXPECT_EQ(p.weeks.size(), 4U);
    EXPECT_TRUE(std::all_of(p.weeks.begin(), p.weeks.end(), [](const ProjectedWeek& w) { return w.complete; }));
}

TEST(Project, WeekOneDoneGivesTheWeekTwoLimit) {
    const auto journal = aJournal().weeksAsPlanned(aProfile(), 1);
    const Projection p = project(aProfile(), journal, day("2026-11-30"));
    EXPECT_EQ(p.weeks[0].actual.millimetres(), 8'250'000);
    EXPECT_EQ(p.weeks[0].credited.millimetres(), 8'250'000);
    EXPECT_EQ(p.weeks[0].doneSessions, 3);
    EXPECT_EQ(p.allowance->ceiling.limit.millimetres(), 9'075'000);
    EXPECT_EQ(p.allowance->left.millimetres(), 9'075'000);
    EXPECT_EQ(p.allowance->sessionLimit.millimetres(), 3'025'000);
}

TEST(ProjectD5, Case12WholeWeekMissed) {
    const auto journal = aJournal().weeksAsPlanned(aProfile(), 1);
    const Projection p = project(aProfile(), journal, day("2026-12-07"));
    EXPECT_EQ(sessionsText(p.weeks[1]), "30 missed, 02 missed, 04 missed");
    EXPECT_EQ(shown(p.weeks[2]), "W1 n3 8250000 B6 RETURN");
    EXPECT_TRUE(has(p.weeks[2].why, RuleId::D5));
    EXPECT_EQ(p.weeks[2].why.front().count, 0);
}

TEST(ProjectD3, Case13TwoOfThreeInWeekOne) {
    const auto journal = aJournal().run(aRun(day("2026-11-23"))).run(aRun(day("2026-11-25")));
    const Projection p = project(aProfile(), journal, day("2026-11-30"));
    EXPECT_EQ(shown(p.weeks[1]), "W2 n2 8250000 B6 RETURN");
    EXPECT_EQ(p.weeks[1].planned.millimetres(), 6'000'000);
    EXPECT_EQ(rowsText(p.weeks[1].why), "D3 B8");
}

TEST(ProjectD3, Case14TwoOfThreeInWeekTwo) {
    const auto journal =
        aJournal().weeksAsPlanned(aProfile(), 1).run(aRun(day("2026-11-30"), 3000)).run(aRun(day("2026-12-02"), 3000));
    const Projection p = project(aProfile(), journal, day("2026-12-07"));
    EXPECT_EQ(shown(p.weeks[2]), "W3 n3 8250000 B6 RETURN");
    EXPECT_EQ(p.weeks[2].sessions.front().shape.framingMin(), 15);
}

TEST(ProjectD4, OneOfThreeRepeats) {
    const auto journal = aJournal().weeksAsPlanned(aProfile(), 1).run(aRun(day("2026-11-30"), 3000));
    const Projection p = project(aProfile(), journal, day("2026-12-07"));
    EXPECT_EQ(text(p.weeks[2].content), "W2");
    EXPECT_EQ(p.weeks[2].why.front().row, RuleId::D4);
}

TEST(ProjectD4D3, Case30FourRunsAWeek) {
    Profile profile = aProfile();
    profile.days = daysFor(4);
    JournalBuilder builder = aJournal().weeksAsPlanned(profile, 3);
    Journal three = builder.journal();
    three.runs.pop_back(); // week 3: three of four
    EXPECT_EQ(text(project(profile, three, day("2026-12-14")).weeks[3].content), "W4");
    Journal two = three;
    two.runs.pop_back();
    const Projection p = project(profile, two, day("2026-12-14"));
    EXPECT_EQ(text(p.weeks[3].content), "W3");
    EXPECT_EQ(p.weeks[3].why.front().row, RuleId::D4);
}

/// Week 3 done up to that day, then nothing until `today`, a run day.
Projection afterGap(int gapDays) {
    Profile profile = aProfile();
    profile.days = Weekdays{0, 2, 4};
    Journal journal = aJournal().weeksAsPlanned(profile, 3).journal();
    // The last run of week 3 is on Friday 11 December; run days are Monday, Wednesday, Friday.
    const Date last = journal.runs.back().date;
    return project(profile, journal, last + Days{gapDays});
}

TEST(ProjectD6D7, Case29GapOfTwentySevenOrTwentyEightDays) {
    const auto weekOf = [](const Projection& p) {
        const auto it = std::find_if(p.weeks.begin(), p.weeks.end(), [&](const ProjectedWeek& w) {
            return w.start <= p.today && p.today < w.start + Days{7};
        });
        return shown(*it) + " " + rowsText(it->why);
    };
    // 26 days later is a Wednesday (a run day), 28 days later a Friday.
    // By then week 2 is more than four plan weeks ago: the return level is week 3's.
    EXPECT_EQ(weekOf(afterGap(26)), "W2 n2 7749999 B6 RETURN D6 B8");
    EXPECT_EQ(weekOf(afterGap(28)), "W1 n3 16093440 B3 FIRST D7");
    // On the Thursday, day 27, the next run would be the Friday.
    EXPECT_EQ(weekOf(afterGap(27)), "W1 n3 16093440 B3 FIRST D7");
    // 13 days: next run on Friday the 25th would be day 14.
    EXPECT_EQ(weekOf(afterGap(12)), "W3 n3 9000000 B6 RETURN D5");
    EXPECT_EQ(weekOf(afterGap(14)), "W2 n3 9000000 B6 RETURN D6");
}

TEST(ProjectD1, AMissedRunIsDroppedNotDoubled) {
    const Projection p = project(aProfile(), {}, day("2026-11-24"));
    EXPECT_EQ(sessionsText(p.weeks[0]), "23 missed, 25 planned, 27 planned");
}

TEST(ProjectD2, AMissedRunTakesAFreeRunDayOfTheRunner) {
    // Two runs this week (case 13), so Wednesday is free.
    const auto journal = aJournal().run(aRun(day("2026-11-23"))).run(aRun(day("2026-11-25")));
    EXPECT_EQ(sessionsText(project(aProfile(), journal, day("2026-12-01")).weeks[1]), "02 moved, 04 planned");
    EXPECT_EQ(sessionsText(project(aProfile(), journal, day("2026-12-03")).weeks[1]), "30 missed, 04 planned");
}

TEST(ProjectD2, AMissedRunIsNotMovedIntoABreak) { // found by P9
    const auto journal =
        aJournal().run(aRun(day("2026-11-23"))).run(aRun(day("2026-11-25"))).check("2026-12-01", {Symptom::Spasm});
    EXPECT_EQ(sessionsText(project(aProfile(), journal, day("2026-12-01")).weeks[1]), "30 missed, 04 paused");
}

TEST(ProjectB13, LessThanFourFifthsOfTheJogIsPart) {
    stridewell::Run run = aRun(day("2026-11-23"));
    run.jogDonePermille = 799;
    Projection p = project(aProfile(), aJournal().run(run), day("2026-11-24"));
    EXPECT_EQ(p.weeks[0].sessions[0].status, SessionStatus::Part);
    EXPECT_EQ(p.weeks[0].doneSessions, 0);
    EXPECT_EQ(p.weeks[0].actual.millimetres(), 2'750'000); // its distance counts all the same
    run.jogDonePermille = 800;
    p = project(aProfile(), aJournal().run(run), day("2026-11-24"));
    EXPECT_EQ(p.weeks[0].sessions[0].status, SessionStatus::Done);
}

TEST(ProjectB9, WithoutDistanceMinutesAndSpeedsStandIn) {
    stridewell::Run run = aRun(day("2026-11-23"));
    run.distance.reset();
    run.durationMin = 30;
    EXPECT_EQ(project(aProfile(), aJournal().run(run), day("2026-11-24")).weeks[0].actual.millimetres(), 2'750'000);
    run.jogDonePermille = 0; // all of it walked: 30 minutes at 5.0 km/h
    EXPECT_EQ(project(aProfile(), aJournal().run(run), day("2026-11-24")).weeks[0].actual.millimetres(), 2'500'000);
}

TEST(ProjectB9, AWeekMeasuredShorterPredictsTheNext) {
    JournalBuilder builder;
    for (const char* date : {"2026-11-23", "2026-11-25", "2026-11-27"}) {
        builder.run(aRun(day(date), 2200)); // 80 % of 2750 m
    }
    const Projection p = project(aProfile(), builder, day("2026-11-30"));
    EXPECT_EQ(shown(p.weeks[1]), "W2 n3 7260000 B4 GROW");
    EXPECT_EQ(p.weeks[1].planned.millimetres(), 7'200'000); // 9.0 km by minutes and speeds
}

TEST(ProjectB9, AnUnlikelyDistanceIsAskedAbout) {
    JournalBuilder builder;
    for (const char* date : {"2026-11-23", "2026-11-25", "2026-11-27"}) {
        builder.run(aRun(day(date), 900));
    }
    EXPECT_TRUE(has(project(aProfile(), builder, day("2026-11-30")).notes, RuleId::B9));
}

TEST(ProjectB1, CrossTrainingAndWalksEarnNothing) {
    const auto journal = aJournal().cross("2026-11-24").walk("2026-11-25").run(aRun(day("2026-11-23")));
    EXPECT_EQ(project(aProfile(), journal, day("2026-11-26")).weeks[0].actual.millimetres(), 2'750'000);
}

TEST(ProjectB2, OverTheLimitIsNotCredited) {
    JournalBuilder builder = aJournal().weeksAsPlanned(aProfile(), 1);
    for (const char* date : {"2026-11-30", "2026-12-02", "2026-12-04"}) {
        builder.run(aRun(day(date), 3300));
    }
    const Projection p = project(aProfile(), builder, day("2026-12-07"));
    EXPECT_EQ(p.weeks[1].actual.millimetres(), 9'900'000);
    EXPECT_EQ(p.weeks[1].credited.millimetres(), 9'075'000);
    EXPECT_EQ(p.weeks[2].ceiling.limit.millimetres(), 9'982'500);
}

TEST(ProjectB4, RunsThatWouldPassTheLimitAreDropped) {
    const auto journal = aJournal().weeksAsPlanned(aProfile(), 1).run(aRun(day("2026-11-30"), 4000));
    const Projection p = project(aProfile(), journal, day("2026-12-01"));
    // 4.0 km of 9.075 are used; a planned run is 3.0 km, and after a spike the next one waits 72 hours.
    EXPECT_EQ(p.runs.back().spike, Spike::Moderate);
    EXPECT_EQ(sessionsText(p.weeks[1]), "30 done, 02 dropped, 04 planned");
}

TEST(Project, TheMorningAfterARunIsAskedOnce) {
    JournalBuilder builder = aJournal().run(aRun(day("2026-11-23")));
    EXPECT_EQ(project(aProfile(), builder, day("2026-11-24")).morningDue, day("2026-11-24"));
    builder.morning("2026-11-24", 0);
    EXPECT_EQ(project(aProfile(), builder, day("2026-11-24")).morningDue, std::nullopt);
}

TEST(Project, EntriesAfterTodayAreNotLookedAt) {
    const auto journal = aJournal().weeksAsPlanned(aProfile(), 4);
    const Projection p = project(aProfile(), journal, day("2026-11-24"));
    EXPECT_EQ(p.runs.size(), 1U);
    EXPECT_EQ(p.weeks[0].doneSessions, 1);
}

TEST(ProjectA2, CoreDaysAreRestDays) {
    const Projection p = project(aProfile(), {}, day("2026-11-24"));
    EXPECT_EQ(p.todayCard.kind, CardKind::Strength);
    EXPECT_EQ(p.weeks[0].strengthDays.size(), 3U);
    for (const ProjectedSession& session : p.weeks[0].sessions) {
        EXPECT_EQ(std::count(p.weeks[0].strengthDays.begin(), p.weeks[0].strengthDays.end(), session.date), 0);
    }
}

TEST(ProjectD9, ASwappedRunIsExcusedButNotDone) {
    JournalBuilder builder = aJournal().weeksAsPlanned(aProfile(), 1); // 8.25 km, complete
    builder.run(hurting(aRun(day("2026-11-30"), 3000), 3)).morning("2026-12-01", 1);
    builder.cross("2026-12-02").morning("2026-12-03", 0).run(aRun(day("2026-12-04"), 3000));
    const Projection p = project(aProfile(), builder, day("2026-12-07"));
    EXPECT_EQ(sessionsText(p.weeks[1]), "30 done, 02 swapped, 04 done");
    EXPECT_FALSE(p.weeks[1].complete);
    // Incomplete, so the week may come back to week 1's 8.25 km where 10 % on 6.0 km would allow 6.6 km.
    EXPECT_EQ(shown(p.weeks[2]), "W2 n2 8250000 B6 RETURN");
    EXPECT_EQ(rowsText(p.notes), ""); // no reproach for a missed run
}

TEST(ProjectD10, TwoWeeksWithAMissedRunSuggestFewer) {
    const auto journal =
        aJournal().run(aRun(day("2026-11-23"))).run(aRun(day("2026-11-25"))).run(aRun(day("2026-11-30"), 3000));
    EXPECT_TRUE(has(project(aProfile(), journal, day("2026-12-07")).notes, RuleId::D10));
    EXPECT_FALSE(has(project(aProfile(), journal, day("2026-11-30")).notes, RuleId::D10));
}

} // namespace
} // namespace stridewell
