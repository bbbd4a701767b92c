// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The audit finds nothing in what the plan makes of generated runners, whatever they log.
#include "core/projection/audit.h"
#include "tests/support/anyrunner.h"
#include "tests/support/auditfaults.h"
#include "tests/support/dice.h"

#include <gtest/gtest.h>
#include <random>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace stridewell {
namespace {

using Faults = std::vector<AuditFault>;

Faults faultsOf(const Profile& profile, const Journal& journal, Date today) {
    return audit(profile, journal, project(profile, journal, today));
}

Dice die;

RC_GTEST_PROP(P7P9, TheAuditFindsNothingInWildRunners, ()) {
    const Profile profile = someProfile(die);
    const Journal journal = wildJournal(die, profile, die(0, 120));
    const Date today = profile.start + Days{die(-3, 130)};
    RC_ASSERT(faultsOf(profile, journal, today) == Faults{});
}

RC_GTEST_PROP(P7P9, TheAuditFindsNothingInFaithfulRunners, ()) {
    const Profile profile = someProfile(die);
    const int days = die(0, 60);
    const Journal journal = faithfulJournal(die, profile, days);
    const Date today = profile.start + Days{die(-3, days + 30)};
    RC_ASSERT(faultsOf(profile, journal, today) == Faults{});
}

/// Many at once, from an engine that is faster than RapidCheck's shrinking dice.
class Engine {
public:
    explicit Engine(unsigned seed) : m_engine(seed) {}
    int operator()(int from, int to) { return from + static_cast<int>(m_engine() % static_cast<unsigned>(to - from)); }

private:
    std::mt19937 m_engine;
};

TEST(P7P9, TheAuditFindsNothingInTenThousandJournalsOfUpToTwoYears) {
    for (unsigned seed = 0; seed < 10'000; ++seed) {
        Engine roll(seed);
        const Profile profile = someProfile(roll);
        const int days = roll(0, 730);
        const Journal journal = wildJournal(roll, profile, days);
        const Date today = profile.start + Days{roll(-3, days + 30)};
        ASSERT_EQ(faultsOf(profile, journal, today), Faults{}) << "seed " << seed;
    }
}

// Cases that the audit once found, each in a journal of a few lines.

Journal runsOn(std::initializer_list<const char*> dates) {
    JournalBuilder builder;
    for (const char* date : dates) {
        builder.run(aRun(day(date)));
    }
    return builder.journal();
}

Profile starting(const char* date, Weekdays days = {0, 2, 4}) {
    Profile profile = aProfile();
    profile.start = day(date);
    profile.days = days;
    return profile;
}

Faults found(const Profile& profile, const Journal& journal, const char* today) {
    return audit(profile, journal, project(profile, journal, day(today)));
}

TEST(FoundA6, ABuildWeekIsForgottenAtARestart) { // W1 (D7), W1 BUILD, then W3: week 2 is skipped
    const Journal journal = runsOn({"2026-11-25", "2026-11-29", "2026-12-01", "2026-12-02", "2026-12-04", "2026-12-06",
                                    "2026-12-10", "2026-12-11"});
    EXPECT_EQ(found(starting("2026-11-24"), journal, "2027-01-07"), Faults{});
}

TEST(FoundB3, TwentySevenDaysAreNoReasonForTenMiles) { // last run 27 days before the week's first
    const Journal journal = runsOn({"2026-12-15", "2027-01-11"});
    EXPECT_EQ(found(starting("2026-11-28"), journal, "2027-01-12"), Faults{});
}

TEST(FoundB3, TwentyEightDaysAllowTenMiles) { // the week says D7, its ceiling stays B6's
    EXPECT_EQ(found(starting("2026-12-01"), runsOn({"2026-12-13", "2027-01-10"}), "2027-01-12"), Faults{});
}

TEST(FoundA4, TheNextWeekKnowsTheScoresBeforeIt) { // a 3 on Monday, four runs from Friday on
    const Journal journal = aJournal().run(hurting(aRun(day("2026-11-30")), 3));
    EXPECT_EQ(found(starting("2026-11-27", {0, 1, 3, 5}), journal, "2026-11-30"), Faults{});
}

TEST(FoundA4, AWeekOfThreeEndsWithARestDay) { // 13 January, and 14 January in a week of four
    EXPECT_EQ(found(starting("2026-11-26", {0, 2, 3, 4}), {}, "2027-01-01"), Faults{});
}

TEST(FoundSW3, AnOpenSwapReachesTheNextWeek) { // the next run, on 3 January, stays a run
    Journal journal = runsOn({"2026-12-13"});
    journal.runs.back().before = score(4);
    EXPECT_EQ(found(starting("2026-11-29", {1, 3, 6}), journal, "2027-01-01"), Faults{});
}

TEST(FoundD2, AMoveThatIsRefusedMovesNothing) { // "moved" on its own planned day
    const Journal journal = aJournal().move("2027-01-02", "2026-12-30");
    EXPECT_EQ(found(starting("2026-12-02", {0, 1, 3, 5}), journal, "2026-12-31"), Faults{});
}

TEST(FoundA6, TheReviewIsForeseen) { // a morning of 5 in week 4, and X1 stands ahead
    Profile profile = starting("2026-11-25", {0, 1, 6});
    profile.goal = Goal::ThirtyMinutes;
    Journal journal = runsOn({"2026-12-01", "2026-12-06", "2026-12-08", "2026-12-13", "2026-12-15", "2026-12-20",
                              "2026-12-22", "2026-12-27", "2026-12-29"});
    journal.mornings.push_back({EntryId{}, day("2027-01-03"), score(5)});
    EXPECT_EQ(found(profile, journal, "2027-01-03"), Faults{});
}

TEST(FoundB11, ASpikeBeforeTheStartWaitsToo) { // MODERATE on the 5th, a run on the 7th
    const Journal journal = aJournal().run(aRun(day("2026-12-05"), 3850));
    EXPECT_EQ(found(starting("2026-12-06"), journal, "2026-12-05"), Faults{});
}

TEST(FoundAR2, RestIsAddedInsideABackWeek) { // a morning of 3 after the run of the 30th, a run on the 1st
    const Journal journal =
        aJournal().run(hurting(aRun(day("2026-12-01")), 5)).run(aRun(day("2026-12-30"))).morning("2026-12-31", 3);
    EXPECT_EQ(found(starting("2026-12-04"), journal, "2026-12-31"), Faults{});
}

} // namespace
} // namespace stridewell
