// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What pain, moves and limits do to the runs of a week and of those around it (A4, B8, C2, D1, D2).
#include "core/projection/project.h"
#include "tests/support/weektext.h"

#include <gtest/gtest.h>

namespace stridewell {
namespace {

std::string sessionsOf(const Journal& journal, const char* today, std::size_t week,
                       const Profile& profile = aProfile()) {
    return sessionsText(project(profile, journal, day(today)).weeks.at(week));
}

Profile onDays(Weekdays days) {
    Profile profile = aProfile();
    profile.days = days;
    return profile;
}

TEST(D2, NextWeeksFirstRunKeepsItsRest) {
    EXPECT_EQ(sessionsOf({}, "2026-11-24", 0, onDays({0, 3, 6})), "23 missed, 26 planned"); // Sunday is next to Monday
}

TEST(D2, AMissedRunTakesNoRestFromAnother) {
    EXPECT_EQ(sessionsOf({}, "2026-11-27", 0, onDays({0, 3, 4})), "26 missed, 27 moved");
}

TEST(D, ASecondRunOfADayDoesTheNextSession) {
    const auto journal = aJournal().run(aRun(day("2026-11-23"))).run(aRun(day("2026-11-23")));
    EXPECT_EQ(sessionsOf(journal, "2026-11-23", 0), "23 done, 23 done, 27 planned");
}

TEST(D2, TheWeeksFirstAndLastRunMoveToo) {
    const auto first = aJournal().move("2026-11-23", "2026-11-24");
    EXPECT_EQ(sessionsOf(first, "2026-11-23", 0, onDays({0, 3})), "24 moved, 26 planned");
    const auto last = aJournal().move("2026-11-29", "2026-11-27");
    EXPECT_EQ(sessionsOf(last, "2026-11-23", 0, onDays({1, 6})), "24 planned, 27 moved");
}

/// A run of 3 on that day, with a calm morning after it: the next run is to be swapped.
JournalBuilder& sore(JournalBuilder& builder, const char* date) {
    return builder.run(hurting(aRun(day(date)), 3)).morning(toIso(day(date) + Days{1}), 0);
}

TEST(C2Swap, TheNextRunIsSwappedThoughCrossTrainingCameBeforeIt) {
    JournalBuilder journal = aJournal().run(aRun(day("2026-11-23"))).run(aRun(day("2026-11-25")));
    sore(journal, "2026-11-27").cross("2026-11-28").morning("2026-11-29", 0);
    for (const char* today : {"2026-11-29", "2026-11-30", "2026-12-01"}) {
        EXPECT_EQ(sessionsOf(journal, today, 1), "30 swapped, 02 planned, 04 planned") << today;
    }
}

TEST(C2Swap, OneRunIsSwappedOnce) {
    JournalBuilder journal;
    sore(journal, "2026-11-23").cross("2026-11-25").morning("2026-11-26", 0);
    for (const char* today : {"2026-11-26", "2026-11-27"}) {
        EXPECT_EQ(sessionsOf(journal, today, 0), "23 done, 25 swapped, 27 planned") << today;
        EXPECT_EQ(sessionsOf(journal, today, 1), "30 planned, 02 planned, 04 planned") << today;
    }
}

TEST(C2Swap, TodaysSwapIsTheOne) {
    JournalBuilder journal = aJournal().run(aRun(day("2026-11-23")));
    sore(journal, "2026-11-25");
    EXPECT_EQ(sessionsOf(journal, "2026-11-27", 0), "23 done, 25 done, 27 swapped");
    EXPECT_EQ(sessionsOf(journal, "2026-11-27", 1), "30 planned, 02 planned, 04 planned");
    EXPECT_EQ(sessionsOf(journal, "2026-11-28", 1), "30 swapped, 02 planned, 04 planned"); // nothing was logged
}

TEST(C2Swap, ARunIsSwappedForOneReason) {
    JournalBuilder journal;
    sore(journal, "2026-11-23").morning("2026-11-25", 3);
    const ProjectedWeek week = project(aProfile(), journal, day("2026-11-25")).weeks[0];
    EXPECT_EQ(sessionsText(week), "23 done, 25 swapped, 27 planned");
    EXPECT_EQ(rowsText(week.sessions[1].why), "SW1");
}

TEST(A4, ARunBesideAnotherGoesForThatAndNotForRestThatIsOver) {
    const auto journal = aJournal()
                             .run(hurting(aRun(day("2026-11-24")), 4))
                             .morning("2026-11-25", 1)
                             .run(aRun(day("2026-11-26"))); // AR1 asked for rest until Friday
    const ProjectedWeek week = project(aProfile(), journal, day("2026-11-26")).weeks[0];
    EXPECT_EQ(sessionsText(week), "24 done, 26 done, 27 dropped");
    EXPECT_EQ(rowsText(week.sessions[2].why), "A4 D1");
}

TEST(D2, ADroppedRunIsNoSecondRunOfItsDay) {
    const auto journal = aJournal().run(hurting(aRun(day("2026-11-23")), 4)).morning("2026-11-24", 1);
    const Date today = day("2026-11-24");
    EXPECT_EQ(sessionsOf(journal, "2026-11-24", 0), "23 done, 25 dropped, 27 planned");
    const auto early = checkMove(aProfile(), journal, today, day("2026-11-27"), day("2026-11-25"));
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().allowed, "D2"); // no other run stands there, but rest is asked for
}

TEST(C2Break, WhatWasMissedBeforeItStaysExplained) {
    const auto journal = aJournal().morning("2026-11-29", 7);
    for (const char* today : {"2026-11-30", "2026-12-01"}) {
        const Projection p = project(aProfile(), journal, day(today));
        for (const ProjectedSession& session : p.weeks[0].sessions) {
            EXPECT_EQ(session.status, SessionStatus::Missed);
            EXPECT_EQ(rowsText(session.why), "D1") << today;
        }
    }
}

TEST(C2SeeProfessional, APausedWeekEarnsNothing) {
    const auto journal = aJournal().check("2026-11-23", {Symptom::FeverUnwell});
    const Projection p = project(aProfile(), journal, day("2026-11-23"));
    EXPECT_EQ(sessionsText(p.weeks[0]), "23 paused, 25 paused, 27 paused");
    EXPECT_EQ(sizeText(p.weeks[1]), "W1x3 16093440 FIRST");
    EXPECT_EQ(sessionsText(p.weeks[1]), "30 paused, 02 paused, 04 paused");
    for (const ProjectedSession& session : p.weeks[1].sessions) {
        EXPECT_EQ(session.limit, std::nullopt); // no run is allowed at all
    }
}

TEST(B8, ALongRunShortensTheWalksOfTheLast) {
    const auto journal = aJournal().run(aRun(day("2026-11-23"), 3000)).run(aRun(day("2026-11-30"), 3000));
    const ProjectedWeek week = project(aProfile(), journal, day("2026-11-30")).weeks[1];
    EXPECT_EQ(sizeText(week), "W1x3 8250000 RETURN");
    EXPECT_EQ(rowsText(week.sessions[1].why), "");
    EXPECT_EQ(week.sessions[1].distance.millimetres(), 2'750'000);
    EXPECT_EQ(rowsText(week.sessions[2].why), "B8");
    EXPECT_EQ(week.sessions[2].distance.millimetres(), 2'500'000);
    EXPECT_EQ(week.sessions[2].why[0].value->millimetres(), 2'750'000);
    EXPECT_EQ(week.sessions[2].why[0].limit->millimetres(), 8'250'000);
}

} // namespace
} // namespace stridewell
