// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// C2: what is still missing before a state ends, to the day, the minute and the point.
#include "core/rules/painstate.h"
#include "tests/support/builders.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace stridewell {
namespace {

Date on(int number) {
    return day("2026-11-23") + Days{number};
}

class Recovery {
public:
    explicit Recovery(Outcome outcome, RuleId row = RuleId::BR4) {
        m_state.outcome = outcome;
        m_state.why = {{row}};
        m_state.onlyPersistence = row == RuleId::RB5;
        m_state.since = on(0);
    }
    Recovery& cleared() {
        m_state.cleared = true;
        return *this;
    }
    /// Mornings from that day on.
    Recovery& mornings(int first, std::initializer_list<int> scores) {
        for (const int value : scores) {
            m_log.mornings.push_back({EntryId{}, on(first), score(value)});
            m_log.scores.push_back({on(first++), value});
        }
        return *this;
    }
    Recovery& walk(int number, int during = 0, int minutes = 30) {
        m_log.walks.push_back({EntryId{}, on(number), minutes, score(during)});
        m_log.scores.push_back({on(number), during});
        return *this;
    }
    Recovery& cross(int number, int during = 0) {
        m_log.cross.push_back({EntryId{}, on(number), CrossKind::Swim, 25, score(during)});
        m_log.scores.push_back({on(number), during});
        return *this;
    }
    [[nodiscard]] std::string missing(int today) const {
        RecoveryLog log = m_log;
        std::stable_sort(log.scores.begin(), log.scores.end(),
                         [](const DatedScore& a, const DatedScore& b) { return a.date < b.date; });
        const EndNeeds needs = stillNeeded(m_state, log, on(today));
        std::string text;
        text += needs.seventyTwoHours ? "72h " : "";
        text += needs.morningLow ? "morning " : "";
        text += needs.twoMornings ? "mornings " : "";
        text += needs.briskWalk ? "walk " : "";
        text += needs.crossTraining ? "cross " : "";
        text += needs.fullWeek ? "week " : "";
        text += needs.clearance ? "clearance " : "";
        EXPECT_EQ(needs.none(), text.empty());
        return text;
    }

private:
    OpenState m_state;
    RecoveryLog m_log;
};

Recovery aBreak() {
    return Recovery(Outcome::Break);
}

TEST(C2Break, ThreeDaysTwoMorningsAndAWalk) {
    EXPECT_EQ(aBreak().missing(1), "72h mornings walk ");
    EXPECT_EQ(aBreak().mornings(1, {2, 2}).missing(2), "72h walk ");
    EXPECT_EQ(aBreak().mornings(1, {2, 2, 2}).walk(2, 2).missing(2), "72h walk ");
    EXPECT_EQ(aBreak().mornings(1, {2, 2, 2}).walk(2, 2).missing(3), "");
    EXPECT_EQ(aBreak().mornings(1, {2, 2, 2}).missing(10), "walk ");
}

TEST(C2Break, TheMorningAfterTheWalkHasToBeGiven) {
    EXPECT_EQ(aBreak().mornings(1, {0, 0}).walk(2).missing(4), "walk ");
    EXPECT_EQ(aBreak().mornings(1, {0, 0}).walk(2).mornings(4, {0}).missing(4), "walk ");
}

TEST(C2Break, TheWalkIsThirtyMinutesAtTwoOrLess) {
    EXPECT_EQ(aBreak().mornings(1, {0, 0, 0, 0}).walk(2, 2, 30).missing(4), "");
    EXPECT_EQ(aBreak().mornings(1, {0, 0, 0, 0}).walk(2, 2, 29).missing(4), "walk ");
    EXPECT_EQ(aBreak().mornings(1, {0, 0, 0, 0, 0}).walk(2, 3).missing(5), "walk ");
}

TEST(C2Break, MorningsFollowEachOther) {
    EXPECT_EQ(aBreak().mornings(1, {0}).mornings(3, {0}).mornings(5, {0}).walk(2).missing(5), "mornings ");
    EXPECT_EQ(aBreak().mornings(1, {0}).mornings(3, {0}).mornings(5, {0, 0}).walk(2).missing(6), "");
}

TEST(C2Break, TheMorningOfItsFirstDayCameBeforeThePain) {
    EXPECT_EQ(aBreak().mornings(0, {0, 0}).missing(5), "mornings walk ");
}

TEST(C2Break, ASetbackStartsThemAgain) {
    EXPECT_EQ(aBreak().mornings(1, {0, 0, 3, 0}).walk(1).missing(4), "mornings walk ");
    EXPECT_EQ(aBreak().mornings(1, {0, 0, 3, 0, 0}).walk(1).missing(5), "walk ");
    EXPECT_EQ(aBreak().mornings(1, {0, 0, 0, 3}).walk(1).missing(4), "mornings walk "); // today's own
    EXPECT_EQ(aBreak().mornings(1, {0, 0, 0}).walk(1).walk(3, 3).missing(3), "mornings walk ");
}

TEST(C2Break, ThePainfulWalksOwnMorningCameBeforeIt) {
    EXPECT_EQ(aBreak().mornings(3, {0, 0}).walk(3, 4).missing(4), "mornings walk ");
    EXPECT_EQ(aBreak().mornings(3, {0, 0, 0}).walk(3, 4).missing(5), "walk ");
}

TEST(C2Break, TheLastSetbackCounts) {
    EXPECT_EQ(aBreak().mornings(4, {0, 3, 0, 0}).walk(2, 4).walk(3).missing(7), "walk ");
}

TEST(C2Break, WhatComesAfterTheDayDoesNotCount) {
    EXPECT_EQ(aBreak().mornings(1, {0, 0, 0, 5}).walk(2).missing(3), "");
    EXPECT_EQ(aBreak().mornings(1, {0, 0, 0}).walk(2).walk(5, 5).missing(3), "");
}

TEST(C2Break, AfterAClearanceItsOwnMorningCounts) {
    EXPECT_EQ(aBreak().cleared().mornings(0, {1, 1}).missing(3), "walk ");
    EXPECT_EQ(aBreak().cleared().mornings(0, {5, 1}).missing(3), "mornings walk ");
}

TEST(C2Swap, CrossTrainingAndItsMorning) {
    const auto swap = [] { return Recovery(Outcome::Swap, RuleId::SW1); };
    EXPECT_EQ(swap().missing(5), "cross ");
    EXPECT_EQ(swap().cross(1, 2).mornings(2, {2}).missing(2), "");
    EXPECT_EQ(swap().cross(1, 2).missing(2), "cross ");
    EXPECT_EQ(swap().cross(1, 3).mornings(2, {2}).missing(2), "cross ");
    EXPECT_EQ(swap().cross(1, 2).mornings(2, {3}).missing(2), "cross ");
    EXPECT_EQ(swap().cross(0).mornings(1, {0}).missing(2), "cross "); // with the painful run, not instead of the next
    EXPECT_EQ(swap().cross(1).mornings(2, {0}).missing(1), "cross ");
}

TEST(C2AddRest, ThreeDaysAndALowMorning) {
    const auto rest = [] { return Recovery(Outcome::AddRest, RuleId::AR1); };
    EXPECT_EQ(rest().missing(2), "72h morning ");
    EXPECT_EQ(rest().mornings(1, {2}).missing(2), "72h ");
    EXPECT_EQ(rest().mornings(1, {2}).missing(3), "");
    EXPECT_EQ(rest().mornings(3, {2}).missing(3), "");
    EXPECT_EQ(rest().mornings(0, {0}).missing(3), "morning ");
    EXPECT_EQ(rest().mornings(1, {0, 3}).missing(3), "morning "); // the latest answer counts
    EXPECT_EQ(rest().mornings(1, {3, 2}).missing(3), "");
    EXPECT_EQ(rest().mornings(1, {2, 2, 2, 5}).missing(3), "");
}

TEST(C2BackWeek, AlwaysAFullWeek) {
    EXPECT_EQ(Recovery(Outcome::BackWeek, RuleId::GB1).mornings(1, {0, 0, 0}).missing(30), "week ");
    EXPECT_EQ(Recovery(Outcome::Emergency, RuleId::EM1).mornings(1, {0, 0, 0}).missing(30), "clearance ");
}

Recovery lasting() {
    return Recovery(Outcome::SeeProfessional, RuleId::RB5);
}

TEST(C2RB5, EndsByItselfAfterFourteenQuietDays) {
    EXPECT_EQ(lasting().mornings(12, {1, 0}).missing(13), "clearance ");
    EXPECT_EQ(lasting().mornings(13, {1, 0}).missing(14), "");
    EXPECT_EQ(lasting().mornings(5, {1, 0}).missing(14), "clearance "); // the fourteenth day is not over
    EXPECT_EQ(lasting().mornings(5, {1, 0}).missing(15), "");
    EXPECT_EQ(lasting().mornings(13, {1, 0, 5}).missing(14), ""); // tomorrow is not known
}

TEST(C2RB5, ALouderDayStartsThemAgain) {
    EXPECT_EQ(lasting().mornings(5, {2, 0, 0}).mornings(18, {0}).missing(18), "clearance ");
    EXPECT_EQ(lasting().mornings(5, {2, 0, 0}).mornings(19, {0}).missing(19), "");
    EXPECT_EQ(lasting().mornings(1, {2, 0}).mornings(14, {0}).missing(14), "clearance ");
    EXPECT_EQ(lasting().mornings(1, {2, 0}).mornings(14, {0, 0}).missing(15), "");
    EXPECT_EQ(lasting().mornings(12, {0, 0, 2}).missing(14), "clearance ");
    EXPECT_EQ(lasting().mornings(5, {1}).walk(5, 2).mornings(14, {0, 0}).missing(15), "clearance ");
}

TEST(C2RB5, TwoScoresAtLeastSinceThen) {
    EXPECT_EQ(lasting().mornings(5, {0}).missing(20), "clearance ");
    EXPECT_EQ(lasting().mornings(0, {0}).mornings(5, {0}).missing(20), "clearance ");
    EXPECT_EQ(lasting().mornings(3, {0, 0, 2, 0}).missing(25), "clearance ");
    EXPECT_EQ(lasting().mornings(3, {0, 0, 2, 0, 0}).missing(25), "");
}

TEST(C2RB5, OtherReasonsNeedAClearance) {
    EXPECT_EQ(Recovery(Outcome::SeeProfessional, RuleId::RB4).mornings(13, {1, 0}).missing(20), "clearance ");
}

TEST(C2Break, PainInCrossTrainingIsASetbackToo) {
    EXPECT_EQ(aBreak().mornings(1, {0, 0, 0}).walk(1).cross(2, 2).missing(3), "");
    EXPECT_EQ(aBreak().mornings(1, {0, 0, 0}).walk(1).cross(2, 3).missing(3), "mornings walk ");
}

} // namespace
} // namespace stridewell
