// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/triage.h"

#include "core/model/words.h"
#include "core/projection/words.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace stridewell {
namespace {

/// Pain of that score, dull, eased; `next`: -1 pending, -2 not given.
PainReport report(int during, int next) {
    PainReport r;
    r.during = during;
    r.after = during;
    r.character = during > 0 ? PainCharacter::Dull : PainCharacter::None;
    r.next = next == -1   ? MorningAnswer::pending()
             : next == -2 ? MorningAnswer::notGiven()
                          : MorningAnswer::given(score(next));
    return r;
}

std::string verdict(const PainReport& r) {
    const PainVerdict v = triage(r);
    std::string result(word(v.outcome));
    if (v.urgency) {
        result += " " + std::string(word(*v.urgency));
    }
    return result + " " + rowsText(v.why) + (v.provisional ? " provisional" : "");
}

template <typename Change>
PainReport with(PainReport r, Change change) {
    change(r);
    return r;
}

struct SymptomRow {
    const char* symptom;
    const char* row;
    const char* outcome;
};

class TriageSymptom : public testing::TestWithParam<SymptomRow> {};

TEST_P(TriageSymptom, FiresItsRow) {
    PainReport r = report(0, 0);
    r.symptoms.add(fromWord<Symptom>(GetParam().symptom).value());
    EXPECT_EQ(verdict(r), std::string(GetParam().outcome) + " " + GetParam().row);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, TriageSymptom,
    testing::Values(
        SymptomRow{"bladder_bowel", "EM1", "EMERGENCY"}, SymptomRow{"saddle_numb", "EM2", "EMERGENCY"},
        SymptomRow{"both_legs", "EM3", "EMERGENCY"}, SymptomRow{"foot_drop_or_worsening_weakness", "EM4", "EMERGENCY"},
        SymptomRow{"chest_pain", "EM5", "EMERGENCY"}, SymptomRow{"serious_accident", "EM6", "EMERGENCY"},
        SymptomRow{"fever_unwell", "UT1", "SEE_PRO TODAY"}, SymptomRow{"weight_loss", "UT2", "SEE_PRO TODAY"},
        SymptomRow{"lump_swelling_shape", "UT3", "SEE_PRO TODAY"},
        SymptomRow{"not_better_with_rest", "UT4", "SEE_PRO TODAY"},
        SymptomRow{"worse_at_night", "UT4", "SEE_PRO TODAY"}, SymptomRow{"cough_sneeze_poo", "UT5", "SEE_PRO TODAY"},
        SymptomRow{"upper_back", "UT5", "SEE_PRO TODAY"}, SymptomRow{"leg_weak_one", "UT6", "SEE_PRO TODAY"},
        SymptomRow{"risk_history", "UT7", "SEE_PRO TODAY"}, SymptomRow{"bone_tender", "UT8", "SEE_PRO TODAY"},
        SymptomRow{"radiates_glute_leg", "RB1", "SEE_PRO BOOK"},
        SymptomRow{"numb_tingle_one_leg", "RB2", "SEE_PRO BOOK"}, SymptomRow{"daily_activities", "RB3", "SEE_PRO BOOK"},
        SymptomRow{"morning_stiff_3mo", "RB7", "SEE_PRO BOOK"}, SymptomRow{"spasm", "BR2", "BREAK"}),
    [](const testing::TestParamInfo<SymptomRow>& row) { return std::string(row.param.row) + "_" + row.param.symptom; });

TEST(TriageKP1, Case16NoPain) {
    EXPECT_EQ(verdict(report(0, 0)), "KEEP KP1");
}

TEST(TriageKP2, Case17MinorDiscomfort) {
    EXPECT_EQ(verdict(report(2, 1)), "KEEP KP2");
    EXPECT_EQ(verdict(report(2, -1)), "KEEP KP2");
    EXPECT_EQ(verdict(report(2, -2)), "KEEP KP2");
}

TEST(TriageSW2, Case18DidNotEase) {
    EXPECT_EQ(verdict(with(report(2, 1), [](PainReport& r) { r.eased = false; })), "SWAP SW2");
}

TEST(TriageSW1, Case19ThreeSettledByMorning) {
    EXPECT_EQ(verdict(report(3, 2)), "SWAP SW1");
}

TEST(TriageSW3, PainBeforeTheRun) {
    EXPECT_EQ(verdict(with(report(0, 0), [](PainReport& r) { r.before = 3; })), "SWAP SW3");
    EXPECT_EQ(verdict(with(report(0, 0), [](PainReport& r) { r.before = 2; })), "KEEP KP1");
}

TEST(TriageGB1, Case20NotSettledByMorning) {
    EXPECT_EQ(verdict(report(3, 3)), "BACK_WEEK GB1");
    EXPECT_EQ(verdict(report(5, 5)), "BACK_WEEK GB1");
}

TEST(TriageAR1AR0, Case21RestAndTheMorningAnswer) {
    EXPECT_EQ(verdict(report(5, 2)), "ADD_REST AR1");
    EXPECT_EQ(verdict(report(4, -1)), "ADD_REST AR0 provisional");
    EXPECT_EQ(verdict(report(4, -2)), "BACK_WEEK GB1");
}

TEST(TriageAR2, DelayedPain) {
    EXPECT_EQ(verdict(report(0, 3)), "ADD_REST AR2");
    EXPECT_EQ(verdict(report(2, 5)), "ADD_REST AR2");
}

TEST(TriageAR3, StrideAltered) {
    EXPECT_EQ(verdict(with(report(1, 0), [](PainReport& r) { r.strideAltered = true; })), "ADD_REST AR3");
}

TEST(TriageBR4RB4, Case22StopScores) {
    EXPECT_EQ(verdict(report(6, 1)), "BREAK BR4");
    EXPECT_EQ(verdict(report(7, 1)), "BREAK BR4");
    EXPECT_EQ(verdict(report(8, -1)), "SEE_PRO BOOK RB4");
    EXPECT_EQ(verdict(with(report(0, 0), [](PainReport& r) { r.before = 6; })), "BREAK BR4");
    EXPECT_EQ(verdict(report(0, 6)), "BREAK BR4");
    EXPECT_EQ(verdict(report(0, 8)), "SEE_PRO BOOK RB4");
}

TEST(TriageBR1, Case23Sharp) {
    EXPECT_EQ(verdict(with(report(1, 0), [](PainReport& r) { r.character = PainCharacter::Sharp; })), "BREAK BR1");
}

TEST(TriageBR5, StrideAlteredAtThree) {
    EXPECT_EQ(verdict(with(report(3, 0), [](PainReport& r) { r.strideAltered = true; })), "BREAK BR5");
}

TEST(TriageEM1, Case24WhateverTheScore) {
    EXPECT_EQ(verdict(with(report(0, 0), [](PainReport& r) { r.symptoms.add(Symptom::BladderBowel); })),
              "EMERGENCY EM1");
}

TEST(TriageRB1, Case25Spreads) {
    EXPECT_EQ(verdict(with(report(2, 1), [](PainReport& r) { r.symptoms.add(Symptom::RadiatesGluteLeg); })),
              "SEE_PRO BOOK RB1");
    EXPECT_EQ(verdict(with(report(2, 1), [](PainReport& r) { r.character = PainCharacter::Shooting; })),
              "SEE_PRO BOOK RB1");
}

TEST(Triage, EveryReasonOfTheWinningLevelIsShown) {
    const PainReport r = with(report(7, 1), [](PainReport& p) {
        p.character = PainCharacter::Sharp;
        p.strideAltered = true;
        p.symptoms.add(Symptom::Spasm);
    });
    EXPECT_EQ(verdict(r), "BREAK BR1 BR2 BR4 BR5");
}

TEST(TriageGB2, EscalatesSwapsAndRest) {
    const auto again = [](PainReport& r) { r.lastSwapOrRest = Date{}; };
    EXPECT_EQ(verdict(with(report(3, 1), again)), "BACK_WEEK SW1 GB2"); // case 27
    EXPECT_EQ(verdict(with(report(5, 1), again)), "BACK_WEEK AR1 GB2");
    EXPECT_EQ(verdict(with(report(4, -1), again)), "ADD_REST AR0 provisional"); // a provisional one waits
}

TEST(TriageBR6RB6, TheChainGoesOn) {
    EXPECT_EQ(verdict(with(report(3, 3), [](PainReport& r) { r.lastBackWeek = Date{}; })), "BREAK GB1 BR6");
    EXPECT_EQ(verdict(with(report(6, 0), [](PainReport& r) { r.lastBreak = Date{}; })), "SEE_PRO BOOK BR4 RB6");
    EXPECT_EQ(verdict(with(report(3, 1),
                           [](PainReport& r) {
                               r.lastSwapOrRest = Date{};
                               r.lastBackWeek = Date{};
                               r.lastBreak = Date{};
                           })),
              "SEE_PRO BOOK SW1 GB2 BR6 RB6");
}

TEST(TriageHistoryRows, RB5BR3GB3) {
    EXPECT_EQ(verdict(with(report(2, 1), [](PainReport& r) { r.persistentDays = 21; })), "SEE_PRO BOOK RB5");
    EXPECT_EQ(verdict(with(report(3, 2), [](PainReport& r) { r.risingFrom = 1; })), "BREAK BR3");
    EXPECT_EQ(verdict(with(report(3, 2), [](PainReport& r) { r.weeklyRisingFrom = 1; })), "BACK_WEEK GB3");
}

} // namespace
} // namespace stridewell
