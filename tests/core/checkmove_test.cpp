// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a runner hears who asks to move a run: which run may go, where it may stand, and which row refuses (A4, D1, D2).
#include "core/projection/project.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace stridewell {
namespace {

/// Days from Monday 23 November 2026, on which the plan starts: 30 is Monday of week 2.
Date on(int day) {
    return stridewell::day("2026-11-23") + Days{day - 23};
}

struct Runner {
    Weekdays days;
    Journal journal{};
    int today = 23;
    /// "moved", the row that refuses, or "from" where there is no such run.
    [[nodiscard]] std::string asks(int from, int to) const {
        Profile profile = aProfile();
        profile.days = days;
        const auto result = checkMove(profile, journal, on(today), on(from), on(to));
        return result ? "moved" : result.error().allowed.empty() ? result.error().where : result.error().allowed;
    }
};

JournalBuilder ran(std::initializer_list<int> days) {
    JournalBuilder journal;
    for (const int day : days) {
        journal.run(aRun(on(day)));
    }
    return journal;
}

TEST(CheckMoveD2, WhatIsAheadAndWhatWasMissedMayMove) {
    const Runner runner{{0, 4}, {}, 24}; // Monday was missed
    EXPECT_EQ(runner.asks(23, 25), "moved");
    EXPECT_EQ(runner.asks(27, 28), "moved");
}

TEST(CheckMoveD2, WhatWasRunMayNot) {
    const Runner runner{{0, 4}, ran({23}), 24};
    EXPECT_EQ(runner.asks(23, 25), "from");
    EXPECT_EQ(runner.asks(24, 23), "from"); // no run at all, whatever the day asked for
}

TEST(CheckMoveD2, WhatIsSwappedOrPausedMayNot) {
    const auto after = [](int during) {
        return aJournal().run(hurting(aRun(on(23)), during)).morning("2026-11-24", 1);
    };
    EXPECT_EQ((Runner{{0, 2, 4}, after(3), 24}.asks(25, 26)), "from"); // C2 SWAP
    EXPECT_EQ((Runner{{0, 2, 4}, after(6), 24}.asks(25, 26)), "from"); // C2 BREAK
}

TEST(CheckMoveD1, NeverToADayThatHasPassedNorToItsOwn) {
    const Runner runner{{0, 4}, ran({23}), 26};
    EXPECT_EQ(runner.asks(27, 25), "D1");
    EXPECT_EQ(runner.asks(27, 24), "D1"); // beside Monday's run as well
    EXPECT_EQ(runner.asks(27, 27), "D1");
    EXPECT_EQ(runner.asks(27, 26), "moved"); // today
}

TEST(CheckMoveA4, OnlyUpToThreeRunsKeepARestDay) {
    EXPECT_EQ((Runner{{0, 2, 4}}.asks(25, 26)), "A4");
    EXPECT_EQ((Runner{daysFor(4)}.asks(24, 25)), "moved"); // to the day before Thursday's run
    EXPECT_EQ((Runner{daysFor(4)}.asks(24, 26)), "D1");
}

TEST(CheckMoveA4, TheRunsOfTheNeighbouringWeeksStandInTheWay) {
    EXPECT_EQ((Runner{{0, 2, 4}}.asks(27, 29)), "A4");                        // Monday of week 2 is planned
    EXPECT_EQ((Runner{{0, 2, 4}, ran({23, 25, 29}), 30}.asks(32, 30)), "A4"); // Sunday of week 1 was run
    EXPECT_EQ((Runner{{1, 3, 6}}.asks(31, 30)), "A4");                        // Sunday of week 1 is planned
}

TEST(CheckMoveA4, SoDoRunsThatNobodyHadPlanned) {
    EXPECT_EQ((Runner{{1, 4}, ran({22})}.asks(24, 23)), "A4");             // the day before the plan
    EXPECT_EQ((Runner{{1, 4}, ran({24, 27, 29}), 30}.asks(31, 30)), "A4"); // a third run in week 1
}

TEST(CheckMoveD2, WhatWasMissedInTheWeekBeforeDoesNot) {
    EXPECT_EQ((Runner{{1, 3, 6}, {}, 30}.asks(31, 30)), "moved");
}

TEST(CheckMoveD2, ASwapOfTheNextWeekIsNoRunBesideIt) {
    // Wednesday was swapped without its cross-training, Friday missed: Monday's run is to be cross-training.
    const Runner runner{{0, 2, 4}, aJournal().run(hurting(aRun(on(23)), 3)).morning("2026-11-24", 1), 28};
    EXPECT_EQ(runner.asks(27, 29), "D2");
}

TEST(CheckMoveD2, NoRunMovesToWhereItWouldBeSwapped) {
    const Runner runner{{0, 2, 4}, aJournal().run(hurting(aRun(on(23)), 3)).morning("2026-11-24", 1), 28};
    EXPECT_EQ(runner.asks(27, 28), "D2");
}

} // namespace
} // namespace stridewell
