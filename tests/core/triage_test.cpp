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

TEST(Triage, EverySymptomFiresItsRow) {
    struct Row {
        const char* symptom;
        const char* expected;
    };
    for (const Row& row : {Row{"bladder_bowel", "EMERGENCY EM1"},
                           Row{"saddle_numb", "EMERGENCY EM2"},
                           Row{"both_legs", "EMERGENCY EM3"},
                           Row{"foot_drop_or_worsening_weakness", "EMERGENCY EM4"},
                           Row{"chest_pain", "EMERGENCY EM5"},
                           Row{"serious_accident", "EMERGENCY EM6"},
                           Row{"fever_unwell", "SEE_PRO TODAY UT1"},
                           Row{"weight_loss", "SEE_PRO TODAY UT2"},
                           Row{"lump_swelling_shape", "SEE_PRO TODAY UT3"},
                           Row{"not_better_with_rest", "SEE_PRO TODAY UT4"},
                           Row{"worse_at_night", "SEE_PRO TODAY UT4"},
                           Row{"cough_sneeze_poo", "SEE_PRO TODAY UT5"},
                           Row{"upper_back", "SEE_PRO TODAY UT5"},
                           Row{"leg_weak_one", "SEE_PRO TODAY UT6"},
                           Row{"risk_history", "SEE_PRO TODAY UT7"},
                           Row{"bone_tender", "SEE_PRO TODAY UT8"},
                           Row{"radiates_glute_leg", "SEE_PRO BOOK RB1"},
                           Row{"numb_tingle_one_leg", "SEE_PRO BOOK RB2"},
                           Row{"daily_activities", "SEE_PRO BOOK RB3"},
                           Row{"morning_stiff_3mo", "SEE_PRO BOOK RB7"},
                           Row{"spasm", "BREAK BR2"}}) {
        PainReport r = report(0, 0);
        r.symptoms.add(fromWord<Symptom>(row.symptom).value());
        EXPECT_EQ(verdict(r), row.expected) << row.symptom;
    }
}

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
