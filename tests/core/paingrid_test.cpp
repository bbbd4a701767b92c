// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Section C as a table: what every pair of scores leads to, and which rows are named.
#include "core/rules/triage.h"
#include "tests/support/builders.h"

#include <array>
#include <gtest/gtest.h>

namespace stridewell {
namespace {

PainReport report(int worst, MorningAnswer next) {
    PainReport r;
    r.during = worst;
    r.after = worst / 2; // P is the greater of the two
    r.character = worst > 0 ? PainCharacter::Dull : PainCharacter::None;
    r.next = next;
    return r;
}

std::string rows(const PainReport& r) {
    return rowsText(triage(r).why);
}

/// One line of the grid: the rows for `next` pending, not given, 0-2, 3-5, 6-7 and 8-10.
struct Line {
    int lowest;
    int highest; ///< P
    std::array<const char*, 6> rows;
};

std::vector<MorningAnswer> answersOf(std::size_t column) {
    if (column < 2) {
        return {column == 0 ? MorningAnswer::pending() : MorningAnswer::notGiven()};
    }
    const std::array<std::pair<int, int>, 4> bands{{{0, 2}, {3, 5}, {6, 7}, {8, 10}}};
    std::vector<MorningAnswer> answers;
    for (int value = bands[column - 2].first; value <= bands[column - 2].second; ++value) {
        answers.push_back(MorningAnswer::given(score(value)));
    }
    return answers;
}

template <typename Change>
void expectGrid(const std::vector<Line>& grid, Change change) {
    for (const Line& line : grid) {
        for (int worst = line.lowest; worst <= line.highest; ++worst) {
            for (std::size_t column = 0; column < line.rows.size(); ++column) {
                for (const MorningAnswer next : answersOf(column)) {
                    PainReport r = report(worst, next);
                    change(r);
                    EXPECT_EQ(rows(r), line.rows[column]) << "P " << worst << " next " << next.score().value_or(-1);
                }
            }
        }
    }
}

TEST(TriageGrid, DullPainThatEased) {
    expectGrid({{0, 0, {"KP1", "KP1", "KP1", "AR2", "BR4", "RB4"}},
                {1, 2, {"KP2", "KP2", "KP2", "AR2", "BR4", "RB4"}},
                {3, 3, {"AR0", "GB1", "SW1", "GB1", "BR4", "RB4"}},
                {4, 5, {"AR0", "GB1", "AR1", "GB1", "BR4", "RB4"}},
                {6, 7, {"BR4", "BR4", "BR4", "BR4", "BR4", "RB4"}},
                {8, 10, {"RB4", "RB4", "RB4", "RB4", "RB4", "RB4"}}},
               [](PainReport&) {});
}

TEST(TriageGrid, PainThatDidNotEase) {
    expectGrid({{0, 0, {"KP1", "KP1", "KP1", "AR2", "BR4", "RB4"}},
                {1, 2, {"SW2", "SW2", "SW2", "AR2", "BR4", "RB4"}},
                {3, 3, {"AR0", "GB1", "SW1", "GB1", "BR4", "RB4"}},
                {4, 5, {"AR0", "GB1", "AR1", "GB1", "BR4", "RB4"}}},
               [](PainReport& r) { r.eased = false; });
}

TEST(TriageGrid, PainThatChangedTheStride) {
    expectGrid({{0, 0, {"KP1", "KP1", "KP1", "AR2", "BR4", "RB4"}},
                {1, 2, {"AR3", "AR3", "AR3", "AR2 AR3", "BR4", "RB4"}},
                {3, 5, {"BR5", "BR5", "BR5", "BR5", "BR4 BR5", "RB4"}},
                {6, 7, {"BR4 BR5", "BR4 BR5", "BR4 BR5", "BR4 BR5", "BR4 BR5", "RB4"}}},
               [](PainReport& r) { r.strideAltered = true; });
}

TEST(TriageGrid, SharpPain) {
    expectGrid({{1, 5, {"BR1", "BR1", "BR1", "BR1", "BR1 BR4", "RB4"}},
                {6, 7, {"BR1 BR4", "BR1 BR4", "BR1 BR4", "BR1 BR4", "BR1 BR4", "RB4"}}},
               [](PainReport& r) { r.character = PainCharacter::Sharp; });
}

TEST(TriageGrid, PainBeforeTheRun) {
    for (int before = 3; before <= 5; ++before) {
        expectGrid({{0, 2, {"SW3", "SW3", "SW3", "AR2", "BR4", "RB4"}},
                    {3, 3, {"AR0", "GB1", "SW1 SW3", "GB1", "BR4", "RB4"}},
                    {4, 5, {"AR0", "GB1", "AR1", "GB1", "BR4", "RB4"}}},
                   [before](PainReport& r) { r.before = before; });
    }
    for (int before = 6; before <= 7; ++before) {
        expectGrid({{0, 7, {"BR4", "BR4", "BR4", "BR4", "BR4", "RB4"}}},
                   [before](PainReport& r) { r.before = before; });
    }
    expectGrid({{1, 2, {"SW2 SW3", "SW2 SW3", "SW2 SW3", "AR2", "BR4", "RB4"}}}, [](PainReport& r) {
        r.before = 3;
        r.eased = false;
    });
}

TEST(TriageOrder, AllMatchingRowsInTheOrderOfTheTable) {
    PainReport r = report(5, MorningAnswer::given(score(5)));
    r.weeklyRisingFrom = 1;
    EXPECT_EQ(rows(r), "GB1 GB3");
    r.character = PainCharacter::Sharp;
    r.symptoms.add(Symptom::Spasm);
    r.risingFrom = 1;
    r.before = 6;
    r.strideAltered = true;
    EXPECT_EQ(rows(r), "BR1 BR2 BR3 BR4 BR5");
    r.before = 8;
    r.persistentDays = 21;
    for (const Symptom symptom : {Symptom::RadiatesGluteLeg, Symptom::NumbTingleOneLeg, Symptom::DailyActivities,
                                  Symptom::MorningStiff3Months}) {
        r.symptoms.add(symptom);
    }
    EXPECT_EQ(rows(r), "RB1 RB2 RB3 RB4 RB5 RB7");
    for (int index = static_cast<int>(Symptom::FeverUnwell); index <= static_cast<int>(Symptom::BoneTender); ++index) {
        r.symptoms.add(static_cast<Symptom>(index));
    }
    EXPECT_EQ(rows(r), "UT1 UT2 UT3 UT4 UT5 UT6 UT7 UT8");
    for (int index = 0; index <= static_cast<int>(Symptom::SeriousAccident); ++index) {
        r.symptoms.add(static_cast<Symptom>(index));
    }
    EXPECT_EQ(rows(r), "EM1 EM2 EM3 EM4 EM5 EM6");
}

TEST(TriageOrder, TheHigherOutcomeWins) {
    PainReport urgent = report(0, MorningAnswer::pending());
    urgent.symptoms = {Symptom::BoneTender, Symptom::RadiatesGluteLeg};
    EXPECT_EQ(rows(urgent), "UT8");
    PainReport rising = report(4, MorningAnswer::given(score(1)));
    rising.weeklyRisingFrom = 1;
    EXPECT_EQ(rows(rising), "GB3"); // over AR1
    PainReport spasm = report(0, MorningAnswer::pending());
    spasm.symptoms = {Symptom::Spasm, Symptom::MorningStiff3Months};
    EXPECT_EQ(rows(spasm), "RB7");
}

TEST(P1, AnEmergencyStaysOneBesideEveryOtherTick) {
    for (int flag = 0; flag <= static_cast<int>(Symptom::SeriousAccident); ++flag) {
        for (int other = 0; other < symptomCount; ++other) {
            PainReport r = report(9, MorningAnswer::given(score(9)));
            r.symptoms = {static_cast<Symptom>(flag), static_cast<Symptom>(other)};
            EXPECT_EQ(triage(r).outcome, Outcome::Emergency) << flag << ' ' << other;
        }
    }
}

TEST(TriageGB2, TheChainNeedsEachLink) {
    PainReport small = report(3, MorningAnswer::given(score(1)));
    small.lastBackWeek = day("2026-11-23");
    small.lastBreak = day("2026-11-23");
    EXPECT_EQ(rows(small), "SW1"); // no earlier swap
    small.lastSwapOrRest = day("2026-11-23");
    small.lastBackWeek.reset();
    EXPECT_EQ(rows(small), "SW1 GB2"); // no earlier week back
    PainReport none = report(1, MorningAnswer::given(score(1)));
    none.lastSwapOrRest = none.lastBackWeek = none.lastBreak = day("2026-11-23");
    EXPECT_EQ(rows(none), "KP2");
    PainReport red = report(8, MorningAnswer::pending());
    red.lastSwapOrRest = red.lastBackWeek = red.lastBreak = day("2026-11-23");
    EXPECT_EQ(rows(red), "RB4");
}

} // namespace
} // namespace stridewell
