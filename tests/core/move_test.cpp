// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/project.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace stridewell {
namespace {

std::string refusalOf(const Journal& journal, const char* today, const char* from, const char* to) {
    const auto result = checkMove(aProfile(), journal, day(today), day(from), day(to));
    return result ? "moved" : result.error().allowed.empty() ? result.error().where : result.error().allowed;
}

TEST(Move, ADayWithRestOnBothSidesIsFree) {
    EXPECT_EQ(refusalOf({}, "2026-11-23", "2026-11-27", "2026-11-28"), "moved"); // Friday to Saturday
}

TEST(Move, NextToAnotherRunIsRefusedByA4) {
    EXPECT_EQ(refusalOf({}, "2026-11-23", "2026-11-25", "2026-11-26"), "A4"); // next to Friday
    EXPECT_EQ(refusalOf({}, "2026-11-23", "2026-11-27", "2026-11-29"), "A4"); // next to Monday of week 2
}

TEST(Move, TwoOnOneDayAndOtherWeeksAreRefusedByD1) {
    EXPECT_EQ(refusalOf({}, "2026-11-23", "2026-11-23", "2026-11-25"), "D1");
    EXPECT_EQ(refusalOf({}, "2026-11-23", "2026-11-27", "2026-12-01"), "D1");
}

TEST(Move, OnlyAPlannedRunMoves) {
    EXPECT_EQ(refusalOf({}, "2026-11-23", "2026-11-24", "2026-11-28"), "from");
}

TEST(Move, TheJournalKeepsItAndTheProjectionFollows) {
    const Projection p = project(aProfile(), aJournal().move("2026-11-27", "2026-11-28"), day("2026-11-23"));
    const ProjectedSession& moved = p.weeks[0].sessions.back();
    EXPECT_EQ(moved.date, day("2026-11-28"));
    EXPECT_EQ(moved.plannedDate, day("2026-11-27"));
    EXPECT_EQ(moved.status, SessionStatus::Moved);
}

TEST(Move, BackAgainIsPlanned) {
    const auto journal = aJournal().move("2026-11-27", "2026-11-28").move("2026-11-28", "2026-11-27");
    EXPECT_EQ(project(aProfile(), journal, day("2026-11-23")).weeks[0].sessions.back().date, day("2026-11-27"));
}

TEST(Move, ARunOnTheNewDayDoesIt) {
    const auto journal = aJournal()
                             .run(aRun(day("2026-11-23")))
                             .run(aRun(day("2026-11-25")))
                             .move("2026-11-27", "2026-11-28")
                             .run(aRun(day("2026-11-28")));
    EXPECT_TRUE(project(aProfile(), journal, day("2026-11-28")).weeks[0].complete);
}

} // namespace
} // namespace stridewell
