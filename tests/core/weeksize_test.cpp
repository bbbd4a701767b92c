// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How large a week may be, and what it is made of when it may not be as large as planned (A4, A7, B3-B8, B11, D7).
#include "core/plan/weektable.h"
#include "core/projection/project.h"
#include "tests/support/weektext.h"

#include <gtest/gtest.h>

namespace stridewell {
namespace {

/// Runs of that many metres, on these days of the plan.
JournalBuilder& runs(JournalBuilder& builder, std::initializer_list<int> days, double metres) {
    for (const int number : days) {
        builder.run(aRun(day("2026-11-23") + Days{number}, metres));
    }
    return builder;
}

ProjectedWeek weekOf(const Journal& journal, int number, const Profile& profile = aProfile()) {
    const Date today = profile.start + Days{7} * (number - 1);
    return project(profile, journal, today).weeks.at(static_cast<std::size_t>(number - 1));
}

Profile onDays(Weekdays days) {
    Profile profile = aProfile();
    profile.days = days;
    return profile;
}

TEST(A1, WeekZeroInTheTable) {
    EXPECT_EQ(baseShape(WeekContent::Kind::W0), (SessionShape{5, 5, 0, 3, 10}));
}

TEST(A4, FourRunsOnlyAfterSevenCalmDays) {
    const auto first = [](const char* date, int value) {
        return sizeText(weekOf(aJournal().morning(date, value), 1, onDays({0, 1, 3, 5})));
    };
    EXPECT_EQ(first("2026-11-15", 3), "W1x4 16093440 FIRST"); // eight days before
    EXPECT_EQ(first("2026-11-16", 3), "W1x3 16093440 FIRST");
    EXPECT_EQ(first("2026-11-22", 3), "W1x3 16093440 FIRST");
    EXPECT_EQ(first("2026-11-22", 2), "W1x4 16093440 FIRST");
    EXPECT_EQ(first("2026-11-23", 3), "W1x4 16093440 FIRST"); // of the week itself
}

TEST(A4, OnlyAWeekThatItMadeSmallerNamesIt) {
    EXPECT_EQ(rowsText(weekOf(aJournal().morning("2026-11-22", 3), 1, onDays({0, 1, 3, 5})).why), "A1 A4");
    EXPECT_EQ(rowsText(weekOf(aJournal().morning("2026-11-22", 3), 1).why), "A1"); // three runs never touch
    EXPECT_EQ(rowsText(weekOf(aJournal().morning("2026-11-22", 2), 1, onDays({0, 1, 3, 5})).why), "A1");
}

/// Four runs a week as planned for so many weeks, the last of them planned for three after pain on its eve.
ProjectedWeek afterThreeRunsOfFour(int weeks) {
    Profile profile = onDays({0, 1, 3, 5});
    profile.goal = Goal::ThirtyMinutes;
    JournalBuilder journal = aJournal().weeksAsPlanned(profile, weeks);
    journal.walk(toIso(profile.start + Days{7 * weeks - 8}), 3);
    return weekOf(journal, weeks + 1, profile);
}

TEST(A4, RunsDoNotRiseIntoWeekTwoWeekFourAndKeepGoing) {
    EXPECT_EQ(sizeText(afterThreeRunsOfFour(1)), "W2x3 12100000 GROW");
    EXPECT_EQ(sizeText(afterThreeRunsOfFour(2)), "W3x4 13200000 GROW");
    EXPECT_EQ(sizeText(afterThreeRunsOfFour(3)), "W4x3 11366665 GROW");
    EXPECT_EQ(sizeText(afterThreeRunsOfFour(4)), "X1x3 12466665 GROW");
    EXPECT_EQ(rowsText(afterThreeRunsOfFour(1).why), "A1") << "the pain is more than seven days ago";
}

TEST(A4, ARepeatMayHaveAllItsRunsAgain) {
    JournalBuilder journal;
    runs(runs(journal, {0, 2}, 3300), {7}, 3000);
    stridewell::Run part = aRun(day("2026-12-04"));
    part.jogDonePermille = 500;
    runs(journal.run(part), {9}, 2750); // one more than planned
    EXPECT_EQ(sizeText(weekOf(journal, 2)), "W2x2 8250000 RETURN");
    EXPECT_EQ(sizeText(weekOf(journal, 3)), "W2x3 9075000 GROW");
}

TEST(A7, TheLongestJogUnderBothLimits) {
    for (const auto& [walk, jog] : {std::pair(50, 80), std::pair(77, 77), std::pair(45, 70)}) {
        Profile profile = aProfile();
        profile.walk = Speed::fromTenths(walk);
        profile.jog = Speed::fromTenths(jog);
        profile.goal = Goal::FiveKilometres;
        const Projection p = project(profile, {}, profile.start);
        for (const ProjectedWeek& week : p.weeks) {
            const auto fits = [&](int minutes) {
                const auto session =
                    Distance::fromDoubledUnits(2 * (minutes * profile.jog.tenths() + 10 * profile.walk.tenths()));
                return session * 3 <= week.ceiling.limit && session <= *week.sessions[0].limit;
            };
            if (week.content.kind() == WeekContent::Kind::X) {
                const int minutes = week.sessions[0].shape.jogHalfMinTotal() / 2;
                const bool goal = week.number == static_cast<int>(p.weeks.size());
                EXPECT_TRUE(fits(minutes)) << profile << " " << sizeText(week);
                EXPECT_TRUE(goal || !fits(minutes + 1)) << profile << " " << sizeText(week);
            }
        }
    }
}

TEST(A7, ARepeatKeepsItsMinutes) {
    Profile profile = aProfile();
    profile.goal = Goal::ThirtyMinutes;
    JournalBuilder journal = aJournal().weeksAsPlanned(profile, 4);
    const ProjectedWeek again = weekOf(runs(journal, {28}, 3100), 6, profile); // one of three
    EXPECT_EQ(sizeText(again), "X1x2 9000000 RETURN");
    EXPECT_EQ(again.sessions[0].shape.jogHalfMinTotal(), 2 * 17);
}

TEST(A7, AWideWeekStillKeepsTheSingleSessionsLimit) {
    Profile profile = aProfile();
    profile.goal = Goal::ThirtyMinutes;
    Journal journal = aJournal().weeksAsPlanned(profile, 4);
    journal.runs.pop_back(); // two of three in week 4
    JournalBuilder extra;
    for (const stridewell::Run& run : runs(extra, {1, 3}, 2750).journal().runs) {
        journal.runs.push_back(run); // week 1 had five runs
    }
    const ProjectedWeek week = weekOf(journal, 5, profile);
    EXPECT_EQ(sizeText(week), "X1x3 13750000 RETURN");
    EXPECT_EQ(week.sessions[0].shape.jogHalfMinTotal(), 2 * 18); // 3.23 km, where one run may be 3.3
}

/// Week 4 done, then a first keep-going week run further than it may grow: what the second may be.
TEST(A7, NeverShorterThanTheLast) {
    Profile profile = aProfile();
    profile.goal = Goal::ThirtyMinutes;
    JournalBuilder journal = aJournal().weeksAsPlanned(profile, 4);
    runs(journal, {28, 30, 32}, 3900);
    const ProjectedWeek week = weekOf(journal, 6, profile);
    EXPECT_EQ(sizeText(week), "X2x2 9349998 HOLD");
    EXPECT_EQ(week.sessions[0].shape.jogHalfMinTotal(), 2 * 17);
    EXPECT_EQ(rowsText(week.why), "A7 B5 B8"); // three such runs would be 11.7 km as the runner measures them
    EXPECT_EQ(week.why[2].value->millimetres(), 11'700'000);
}

TEST(A7, AKeepGoingWeekThatDoesNotFitLeavesItsReasonToWhatTakesItsPlace) {
    Profile profile = aProfile();
    profile.goal = Goal::ThirtyMinutes;
    JournalBuilder journal = aJournal().weeksAsPlanned(profile, 4);
    runs(journal, {28, 30, 32}, 500);
    const ProjectedWeek week = weekOf(journal, 6, profile);
    EXPECT_EQ(week.content, WeekContent::Kind::W1);
    EXPECT_EQ(rowsText(week.why), "B8");
}

TEST(CeilingB6, TheBestOfFourWeeksAndNoOlderOne) {
    JournalBuilder journal;
    runs(journal, {0, 2, 4}, 3000);
    runs(journal, {7, 14, 21, 28}, 2000); // then one run a week
    EXPECT_EQ(sizeText(weekOf(journal, 5)), "W2x2 9000000 RETURN");
    // In week 6, 2 km are the best: too little even for week 1, which has a ceiling of its own.
    const ProjectedWeek sixth = weekOf(journal, 6);
    EXPECT_EQ(sizeText(sixth), "W1x3 8250000 BUILD");
    EXPECT_EQ(rowsText(sixth.why), "D4 B8");
}

TEST(CeilingB6, NoMoreThanGrowthIsNoReturn) {
    CeilingInput input;
    input.credited = Distance::fromKilometres(10);
    input.bestOfFourWeeks = Distance::fromKilometres(11);
    input.everComplete = true;
    EXPECT_EQ(weeklyCeiling(input).tag, CeilingTag::Grow);
    input.bestOfFourWeeks = Distance::fromMillimetres(11'000'001);
    EXPECT_EQ(weeklyCeiling(input).tag, CeilingTag::Return);
}

TEST(CeilingB3, TheFloorOfWeekOneTakesNothingAway) {
    CeilingInput input;
    input.credited = Distance::fromKilometres(10);
    input.bestOfFourWeeks = input.credited;
    input.complete = true;
    input.contentIsWeekOneOrZero = true;
    input.weekOne = Distance::fromKilometres(8);
    EXPECT_EQ(weeklyCeiling(input).row, RuleId::B4);
    input.weekOne = Distance::fromKilometres(11); // just as much
    EXPECT_EQ(weeklyCeiling(input).row, RuleId::B4);
    input.weekOne = Distance::fromKilometres(12);
    EXPECT_EQ(weeklyCeiling(input).row, RuleId::B3);
}

TEST(CeilingB5, AWeeksSpikeIsNamedBeforeARuns) {
    CeilingInput input;
    input.credited = Distance::fromKilometres(10);
    input.bestOfFourWeeks = input.credited;
    input.base = input.credited;
    input.actual = Distance::fromKilometres(14);
    input.largeSpike = true;
    EXPECT_EQ(weeklyCeiling(input).row, RuleId::B5);
}

TEST(CeilingB5, AgainstTheLatestEarlierWeekThatEarnedAnything) {
    JournalBuilder second;
    runs(runs(second, {0, 2, 4}, 2750), {7, 9, 11, 13}, 2875);
    EXPECT_EQ(sizeText(weekOf(second, 3)), "W3x3 9075000 HOLD"); // 11.5 km after 8.25
    JournalBuilder third;
    runs(runs(runs(third, {0, 2, 4}, 2750), {7, 9, 11}, 3000), {14, 16, 18, 20}, 2875);
    EXPECT_EQ(sizeText(weekOf(third, 4)), "W4x3 10890000 GROW"); // after 9.0
    JournalBuilder pause;
    runs(runs(pause, {0, 2, 4}, 2750), {14, 16, 18, 20}, 2875);
    EXPECT_EQ(sizeText(weekOf(pause, 4)), "W2x2 8250000 HOLD"); // nothing in week 2, 8.25 before
}

TEST(B8, WeekOneUnderTheCeilingThatRefusedTheOther) {
    JournalBuilder journal;
    runs(journal, {3, 6}, 2500);
    const ProjectedWeek week = project(onDays({0, 3}), journal, day("2026-11-30")).weeks[2];
    EXPECT_EQ(sizeText(week), "W1x2 5000000 BUILD");
    EXPECT_EQ(week.why.back().value->millimetres(), 5'454'544); // week 2 as the runner measures it, over 5.0 km
}

TEST(B8, NeverBelowWeekOne) {
    JournalBuilder journal;
    runs(runs(journal, {1, 22}, 3000), {24}, 4000);
    EXPECT_EQ(sizeText(weekOf(journal, 5, onDays({0, 4, 5}))), "W1x2 5939392 BUILD");
}

TEST(B8, WhatRefusedAWeekReplacesWhatLedToIt) {
    Profile gentle = aProfile();
    gentle.plan = PlanKind::Gentle;
    JournalBuilder journal;
    runs(journal, {0, 2, 4}, 4125);
    EXPECT_EQ(rowsText(weekOf(journal, 2, gentle).why), "B11"); // not A5: no bridge week
    const ProjectedWeek fourth = project(gentle, journal, day("2026-11-30")).weeks[3];
    EXPECT_EQ(sizeText(fourth).substr(0, 5), "W1bx3"); // tried again
    EXPECT_EQ(rowsText(fourth.why), "A5");
}

TEST(B11, WeekOneAlwaysHasRoomForItsShortestSession) {
    JournalBuilder journal;
    runs(journal, {0, 3}, 5500); // twice as far as planned
    const ProjectedWeek week = weekOf(journal, 2, onDays({0, 3}));
    EXPECT_EQ(sizeText(week), "W1x2 12100000 GROW");
    EXPECT_EQ(week.sessions[0].distance.millimetres(), 4'666'666); // 25 minutes
    EXPECT_EQ(week.why[0].limit->millimetres(), 3'660'250);        // what week 2 was held against
}

TEST(D7, WhatWasCompletedBeforeARestartIsForgotten) {
    JournalBuilder journal = aJournal().weeksAsPlanned(aProfile(), 3);
    runs(journal, {51}, 2500); // one run after 33 days, then none for 19
    EXPECT_EQ(sizeText(weekOf(journal, 8)), "W1x3 16093440 FIRST");
    const ProjectedWeek week = weekOf(journal, 11);
    EXPECT_EQ(sizeText(week), "W1x3 8250000 FIRST");
    EXPECT_EQ(rowsText(week.why), "D6");
}

} // namespace
} // namespace stridewell
