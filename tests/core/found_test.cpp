// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cases that a check from outside found wrong once, each in a journal of a few lines.
#include "core/projection/project.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace stridewell {
namespace {

Projection on(const Journal& journal, const char* today) {
    return project(aProfile(), journal, day(today));
}

std::string stateRows(const Journal& journal, const char* today) {
    return rowsText(on(journal, today).state.why);
}

/// An episode of three weeks at 3, a run on its day 21, and calm mornings from the next day to 28 December.
JournalBuilder persistent() {
    JournalBuilder builder = aJournal().morning("2026-11-23", 3).morning("2026-12-13", 3);
    builder.run(hurting(aRun(day("2026-12-14")), 2));
    for (Date date = day("2026-12-15"); date <= day("2026-12-28"); date += Days{1}) {
        builder.morning(toIso(date), 0);
    }
    return builder;
}

TEST(FoundRB5, FourteenCalmDaysEndItWhereNothingElseWasSaid) {
    EXPECT_EQ(stateRows(persistent(), "2026-12-27"), "RB5");
    EXPECT_EQ(on(persistent(), "2026-12-28").state.outcome, Outcome::Keep);
}

TEST(FoundRB5, ALaterFlagJoinsItAndAsksForAClearance) {
    const auto journal = persistent().check("2026-12-15", {Symptom::RadiatesGluteLeg});
    EXPECT_EQ(stateRows(journal, "2026-12-15"), "RB5 RB1");
    EXPECT_EQ(stateRows(journal, "2026-12-28"), "RB5 RB1");
}

TEST(FoundRB5, AScoreOfEightOrASpasmIsNotSwallowed) {
    EXPECT_EQ(stateRows(persistent().run(hurting(aRun(day("2026-12-16")), 8)), "2026-12-28"), "RB5 RB4");
    const auto spasm = persistent().check("2026-12-16", {Symptom::Spasm});
    EXPECT_EQ(on(spasm, "2026-12-31").state.outcome, Outcome::SeeProfessional);
}

TEST(FoundRB5, EveryScoreBreaksTheCalmDays) {
    EXPECT_EQ(stateRows(persistent().cross("2026-12-23", 2), "2026-12-28"), "RB5");
    EXPECT_EQ(stateRows(persistent().walk("2026-12-23", 2), "2026-12-28"), "RB5");
}

TEST(FoundRB5, AMorningIsEnoughToBeSeen) {
    const auto journal = aJournal().morning("2026-11-23", 3).morning("2026-12-14", 3);
    EXPECT_EQ(stateRows(journal, "2026-12-14"), "RB5");
    EXPECT_EQ(on(aJournal().morning("2026-11-23", 3).morning("2026-12-13", 3), "2026-12-13").state.outcome,
              Outcome::Keep); // day 20
}

TEST(FoundRB5, AnEpisodeClosesAfterFourteenWholeDays) {
    const auto lastRow = [](const char* second) {
        auto journal = aJournal().morning("2026-11-23", 1).morning("2026-11-26", 0).morning("2026-11-29", 0);
        journal.morning(second, 2).run(hurting(aRun(day("2026-12-14")), 2));
        return rowsText(on(journal, "2026-12-14").runs.back().why);
    };
    EXPECT_EQ(lastRow("2026-12-06"), "RB5"); // days 0-12 were calm: thirteen
    EXPECT_EQ(lastRow("2026-12-07"), "KP2"); // days 0-13: closed, and a new one since
}

TEST(FoundB3, AWeeksGapIsThatOfItsFirstRun) {
    const auto journal = aJournal().run(aRun(day("2026-11-25"))).run(aRun(day("2026-12-21"))); // 26 days
    for (const char* today : {"2026-12-21", "2026-12-22", "2026-12-27", "2026-12-28"}) {
        EXPECT_EQ(on(journal, today).weeks[4].ceiling.limit.millimetres(), 8'250'000) << today;
    }
    const auto longer = aJournal().weeksAsPlanned(aProfile(), 1).run(aRun(day("2026-12-25"))); // 28 days
    for (const char* today : {"2026-12-25", "2026-12-27", "2026-12-28"}) {
        EXPECT_EQ(on(longer, today).weeks[4].ceiling.limit, tenMiles) << today;
    }
}

TEST(FoundB11, ARunTooLongForTheRunnersOwnMeasuringLeavesTheWeeksCeiling) {
    JournalBuilder builder;
    for (const char* date : {"2026-11-23", "2026-11-25", "2026-11-27"}) {
        builder.run(aRun(day(date), 4125)); // half as far again as planned
    }
    const ProjectedWeek week = on(builder, "2026-11-30").weeks[1];
    EXPECT_EQ(text(week.content), "W1"); // 4.5 km of week 2 are more than 1.1 times the longest credited
    EXPECT_EQ(week.ceiling.tag, CeilingTag::Grow);
    EXPECT_EQ(rowsText(week.why), "B11");
    for (const ProjectedSession& session : week.sessions) {
        EXPECT_LE(session.distance, *session.limit + logTolerance);
    }
}

TEST(FoundB9, CasesNineToElevenThroughThePlan) {
    const auto threeOf = [](JournalBuilder builder, std::initializer_list<const char*> dates, double miles) {
        for (const char* date : dates) {
            stridewell::Run run = aRun(day(date));
            run.distance = Distance::fromMillimetres(static_cast<std::int64_t>(miles * 1'609'344) / 3);
            run.durationMin = 60;
            builder.run(run);
        }
        return builder;
    };
    const auto ten = threeOf(aJournal(), {"2026-11-23", "2026-11-25", "2026-11-27"}, 10.0);
    const Ceiling second = on(ten, "2026-11-30").weeks[1].ceiling;
    EXPECT_NEAR(static_cast<double>(second.limit.millimetres()), 17'702'784, 2);
    EXPECT_EQ(second.tag, CeilingTag::Grow);
    const auto third = [&](double miles) {
        return on(threeOf(ten, {"2026-11-30", "2026-12-02", "2026-12-04"}, miles), "2026-12-07").weeks[2].ceiling;
    };
    EXPECT_NEAR(static_cast<double>(third(12.0).limit.millimetres()), 19'473'062, 2);
    EXPECT_EQ(third(12.0).tag, CeilingTag::Grow);
    EXPECT_NEAR(static_cast<double>(third(13.0).limit.millimetres()), 19'473'062, 2);
    EXPECT_NEAR(static_cast<double>(third(14.0).limit.millimetres()), 17'702'784, 2);
    EXPECT_EQ(third(14.0).tag, CeilingTag::Hold);
}

TEST(FoundB9, AnExtraRunIsNoLongerMeasure) {
    auto journal = aJournal().weeksAsPlanned(aProfile(), 1).run(aRun(day("2026-11-29")));
    const ProjectedWeek week = on(journal, "2026-11-30").weeks[1];
    EXPECT_EQ(text(week.content), "W2");
    EXPECT_EQ(week.planned.millimetres(), 9'000'000);
}

TEST(FoundB8, ABuildWeekIsNoLargerThanTheCeilingThatRefusedTheOther) {
    JournalBuilder builder;
    builder.run(aRun(day("2026-11-23"), 2000)).run(aRun(day("2026-11-25"), 2000)).run(aRun(day("2026-11-27"), 3000));
    const auto next = [&](double km) {
        JournalBuilder more = builder;
        for (const char* date : {"2026-11-30", "2026-12-02", "2026-12-04"}) {
            more.run(aRun(day(date), km * 1000 / 3));
        }
        return on(more, "2026-12-07").weeks[2].ceiling.limit.millimetres();
    };
    EXPECT_EQ(next(10), 7'700'000);
    EXPECT_EQ(next(13), 7'700'000); // more over the ceiling earns nothing more (P4)
}

TEST(FoundAR1, RestIsAddedUnderAStepBackToo) {
    auto journal = aJournal().run(hurting(aRun(day("2026-11-23")), 3)).morning("2026-11-24", 3);
    journal.run(hurting(aRun(day("2026-11-25")), 4)).morning("2026-11-26", 2);
    const Projection p = on(journal, "2026-11-26");
    EXPECT_EQ(p.state.outcome, Outcome::BackWeek);
    EXPECT_GE(*p.nextRun, day("2026-11-28"));
}

TEST(FoundAR2, RestWaitsForAMorningOfTwoOrLess) {
    auto journal = aJournal().run(aRun(day("2026-11-23"))).morning("2026-11-24", 4).morning("2026-11-27", 4);
    EXPECT_NE(on(journal, "2026-11-27").todayCard.kind, CardKind::Run);
    EXPECT_NE(on(journal, "2026-11-30").todayCard.kind, CardKind::Run); // no answer yet
    journal.morning("2026-11-30", 2);
    EXPECT_EQ(on(journal, "2026-11-30").todayCard.kind, CardKind::Run);
}

TEST(FoundSW3, AMorningOfThreeLeavesNoRunThatDay) {
    EXPECT_EQ(on(aJournal().morning("2026-11-23", 3), "2026-11-23").todayCard.kind, CardKind::Swap);
    EXPECT_EQ(on(aJournal().morning("2026-11-23", 2), "2026-11-23").todayCard.kind, CardKind::Run);
    const Projection later = on(aJournal().morning("2026-11-23", 3), "2026-11-24");
    EXPECT_EQ(later.weeks[0].sessions[0].status, SessionStatus::Swapped); // excused, not missed
    EXPECT_EQ(later.state.outcome, Outcome::Keep);
}

TEST(FoundGB1, ASecondRunOfADayOpensTheNextSession) {
    stridewell::Run morning = hurting(aRun(day("2026-11-23")), 3);
    morning.time = 8 * 60;
    stridewell::Run evening = aRun(day("2026-11-23"));
    evening.time = 18 * 60;
    const Projection p = on(aJournal().run(morning).run(evening), "2026-11-23");
    EXPECT_EQ(rowsText(p.runs[0].why), "GB1");
}

TEST(FoundA6, TheReviewSeesTheMorningAfterTheLastDay) {
    Profile profile = aProfile();
    profile.days = {2, 4, 6}; // the last run of each week is on a Sunday
    JournalBuilder builder = aJournal().weeksAsPlanned(profile, 4);
    EXPECT_TRUE(project(profile, builder, day("2026-12-21")).finished);
    builder.morning("2026-12-21", 3);
    EXPECT_FALSE(project(profile, builder, day("2026-12-21")).finished);
}

TEST(FoundD5, WhatWasCompletedBeforeARestartIsNoLevelToComeBackTo) {
    JournalBuilder builder = aJournal().weeksAsPlanned(aProfile(), 3); // up to week 3
    builder.check("2026-12-14", {Symptom::SaddleNumb}).clearance("2026-12-15");
    // Week 1 from the clearance on, of which nothing is run; the week after that repeats it, not week 3.
    const Projection p = on(builder, "2026-12-21");
    EXPECT_EQ(text(p.weeks[4].content), "W1");
}

} // namespace
} // namespace stridewell
