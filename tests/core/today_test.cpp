// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the projection says beside the weeks: exercise days, what a state waits for, advice, and moves (A2, C2, D).
#include "core/plan/feasibility.h"
#include "core/projection/project.h"
#include "tests/support/builders.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace stridewell {
namespace {

std::string exerciseDays(Weekdays runDays) {
    Profile profile = aProfile();
    profile.days = runDays;
    const Projection projection = project(profile, {}, profile.start);
    std::string result;
    for (const Date date : projection.weeks[0].strengthDays) {
        result += toIso(date).substr(8) + " ";
    }
    return result;
}

TEST(A2, ExercisesOnTheRunFreeDaysFurthestApart) {
    EXPECT_EQ(exerciseDays({0, 2, 4}), "24 26 28 ");
    EXPECT_EQ(exerciseDays({1, 3, 5}), "23 25 27 ");
}

TEST(A3, BridgeUpToFourTimesTheWalk) {
    EXPECT_EQ(speedClass(Speed::fromTenths(40), Speed::fromTenths(160)), SpeedClass::Bridge);
    EXPECT_EQ(speedClass(Speed::fromTenths(40), Speed::fromTenths(161)), std::nullopt);
}

std::vector<EndCondition> waitsFor(const Journal& journal, const char* today) {
    return project(aProfile(), journal, day(today)).state.endsWhen;
}

TEST(C2, EveryStateTellsWhatItWaitsFor) {
    using enum EndCondition;
    const auto on = [](int during, int next) {
        return aJournal().run(hurting(aRun(day("2026-11-23")), during)).morning("2026-11-24", next);
    };
    EXPECT_EQ(waitsFor(on(0, 0), "2026-11-24"), std::vector<EndCondition>{});
    EXPECT_EQ(waitsFor(on(3, 1), "2026-11-24"), std::vector{CrossTraining});
    EXPECT_EQ(waitsFor(on(5, 1), "2026-11-24"), std::vector{SeventyTwoHours});
    EXPECT_EQ(waitsFor(on(3, 3), "2026-11-24"), std::vector{FullWeek});
    EXPECT_EQ(waitsFor(on(6, 3), "2026-11-24"), (std::vector{SeventyTwoHours, TwoMornings, BriskWalk}));
    EXPECT_EQ(waitsFor(aJournal().check("2026-11-24", {Symptom::ChestPain}), "2026-11-24"), std::vector{Clearance});
    const auto booked = waitsFor(on(8, 3), "2026-11-24");
    EXPECT_EQ(booked.front(), Clearance);
    EXPECT_EQ(std::count(booked.begin(), booked.end(), BriskWalk), 1);
}

/// The count of the D10 note after so many whole weeks and then weeks with a run missed; 0 without the note.
int suggestedRuns(int whole, int missed, Weekdays days) {
    Profile profile = aProfile();
    profile.days = days;
    const Journal journal = aJournal().weeksAsPlanned(profile, whole);
    const Projection p = project(profile, journal, profile.start + Days{7 * (whole + missed)});
    const auto note =
        std::find_if(p.notes.begin(), p.notes.end(), [](const Finding& f) { return f.row == RuleId::D10; });
    return note == p.notes.end() ? 0 : note->count.value_or(0);
}

TEST(D10, TwoWeeksRunningAndNeverBelowTwo) {
    EXPECT_EQ(suggestedRuns(0, 2, daysFor(3)), 2);
    EXPECT_EQ(suggestedRuns(1, 2, daysFor(3)), 2);
    EXPECT_EQ(suggestedRuns(1, 1, daysFor(3)), 0);
    EXPECT_EQ(suggestedRuns(0, 2, daysFor(2)), 0);
}

TEST(M2, NothingBesideAnEmergency) {
    JournalBuilder builder = aJournal().run(hurting(aRun(day("2026-11-23")), 1));
    const auto hasTip = [&] {
        const auto notes = project(aProfile(), builder, day("2026-11-24")).notes;
        return std::any_of(notes.begin(), notes.end(), [](const Finding& f) { return f.row == RuleId::M2; });
    };
    EXPECT_TRUE(hasTip());
    builder.check("2026-11-24", {Symptom::ChestPain});
    EXPECT_FALSE(hasTip());
}

std::string moved(const Journal& journal, const Profile& profile, const char* today, const char* from, const char* to) {
    const auto result = checkMove(profile, journal, day(today), day(from), day(to));
    return result ? "moved" : result.error().allowed;
}

TEST(D2, AMoveToToday) {
    Profile profile = aProfile();
    profile.days = Weekdays{0, 4};
    const auto journal = aJournal().run(aRun(day("2026-11-23")));
    EXPECT_EQ(moved(journal, profile, "2026-11-26", "2026-11-27", "2026-11-26"), "moved");
    EXPECT_EQ(moved(journal, profile, "2026-11-26", "2026-11-27", "2026-11-25"), "D1"); // yesterday
}

TEST(D2, NoMoveIntoTheRestAfterPain) {
    Profile profile = aProfile();
    profile.days = Weekdays{0, 4};
    const auto journal = aJournal().run(hurting(aRun(day("2026-11-23")), 5)).morning("2026-11-24", 1);
    EXPECT_EQ(moved(journal, profile, "2026-11-24", "2026-11-27", "2026-11-25"), "D2");
    EXPECT_EQ(moved(journal, profile, "2026-11-24", "2026-11-27", "2026-11-26"), "moved");
}

} // namespace
} // namespace stridewell
