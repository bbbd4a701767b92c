// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a week: what it earned, what it taught of the runner's measuring, and when the plan is done (A4, B).
#include "core/projection/project.h"
#include "tests/support/builders.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace stridewell {
namespace {

JournalBuilder threeRuns(double metres) {
    JournalBuilder builder;
    for (const char* date : {"2026-11-23", "2026-11-25", "2026-11-27"}) {
        builder.run(aRun(day(date), metres));
    }
    return builder;
}

TEST(A4, AScoreOnTheDayBeforeThePlanLeavesThreeRuns) {
    Profile profile = aProfile();
    profile.days = daysFor(4);
    const auto runs = [&](const char* morning, int value) {
        return project(profile, aJournal().morning(morning, value), profile.start).weeks[0].plannedSessions;
    };
    EXPECT_EQ(runs("2026-11-22", 2), 4);
    EXPECT_EQ(runs("2026-11-22", 3), 3);
    EXPECT_EQ(runs("2026-11-16", 3), 3);
    EXPECT_EQ(runs("2026-11-15", 3), 4);
}

TEST(B3, RunsOfNoDistanceEarnNoNextWeek) {
    const Projection seen = project(aProfile(), threeRuns(0), day("2026-11-30"));
    EXPECT_EQ(seen.weeks[0].doneSessions, 3);
    EXPECT_FALSE(seen.weeks[0].complete);
    EXPECT_EQ(text(seen.weeks[1].content), "W1");
    EXPECT_EQ(rowsText(seen.weeks[1].why), "D5");
    EXPECT_EQ(seen.weeks[1].ceiling.limit, tenMiles);
    EXPECT_TRUE(project(aProfile(), threeRuns(1), day("2026-11-30")).weeks[0].complete);
}

TEST(B9, ARunBeforeThePlanIsMeasuredByWeekOne) {
    stridewell::Run run = aRun(day("2026-11-20"));
    run.distance.reset();
    EXPECT_EQ(project(aProfile(), aJournal().run(run), day("2026-11-23")).runs[0].actual, Distance::fromMetres(2750));
}

TEST(B9, OnlyAWeekMeasuredThroughoutTeaches) {
    Journal journal = threeRuns(3025);
    const auto next = [&] {
        return project(aProfile(), journal, day("2026-11-30")).weeks[1].sessions[0].distance.millimetres();
    };
    EXPECT_EQ(next(), 3'300'000);
    journal.runs[0].distance.reset();
    EXPECT_EQ(next(), 3'000'000);
}

TEST(B9, TheQuestionTellsThePercent) {
    const auto percent = [](double metres) -> std::optional<int> {
        const auto notes = project(aProfile(), threeRuns(metres), day("2026-11-30")).notes;
        const auto note =
            std::find_if(notes.begin(), notes.end(), [](const Finding& finding) { return finding.row == RuleId::B9; });
        return note == notes.end() ? std::nullopt : note->count;
    };
    EXPECT_EQ(percent(6875), 250);
    EXPECT_EQ(percent(1100), 40);
    EXPECT_EQ(percent(2750), std::nullopt);
}

TEST(B11, AFarRunLeavesThreeDays) {
    Profile profile = aProfile();
    profile.days = daysFor(2); // Monday and Thursday
    const auto journal = aJournal().run(aRun(day("2026-11-23"), 3600));
    const ProjectedSession second = project(profile, journal, day("2026-11-24")).weeks[0].sessions[1];
    EXPECT_EQ(second.date, day("2026-11-26"));
    EXPECT_EQ(second.status, SessionStatus::Planned);
}

TEST(A6, ThePlanIsDoneWithItsLastRunOrItsLastDay) {
    Journal journal = aJournal().weeksAsPlanned(aProfile(), 4);
    const auto finished = [&](const char* today) { return project(aProfile(), journal, day(today)).finished; };
    EXPECT_FALSE(finished("2026-12-17"));
    EXPECT_TRUE(finished("2026-12-18"));
    journal.runs.pop_back(); // two of three are enough, once the week is over
    EXPECT_FALSE(finished("2026-12-20"));
    EXPECT_TRUE(finished("2026-12-21"));
}

} // namespace
} // namespace stridewell
