// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/startgate.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace stridewell {
namespace {

TEST(StartGateA6, NothingTickedIsOpen) {
    const StartVerdict verdict = startGate({});
    EXPECT_TRUE(verdict.open());
    EXPECT_FALSE(verdict.gentleAdvised);
}

TEST(StartGateA6, RestingPainOfThreeWaits) {
    EXPECT_FALSE(startGate({.restingPain = score(2)}).waitForRest);
    EXPECT_TRUE(startGate({.restingPain = score(3)}).waitForRest);
    EXPECT_FALSE(startGate({.restingPain = score(3)}).open());
}

TEST(StartGateA6, AgeAndHealthComeFirst) {
    EXPECT_TRUE(startGate({.under16 = true}).notForThisAge);
    EXPECT_FALSE(startGate({.under16 = true}).open());
    EXPECT_TRUE(startGate({.healthQuestion = true}).askFirst);
    EXPECT_FALSE(startGate({.healthQuestion = true}).open());
}

TEST(StartGateA6, FlagsAreLookedAtFirst) {
    struct Case {
        Symptom symptom;
        const char* rows;
        bool open;
    };
    for (const Case& c : {Case{Symptom::SaddleNumb, "EM2", false}, Case{Symptom::WeightLoss, "UT2", false},
                          Case{Symptom::RadiatesGluteLeg, "RB1", false}, Case{Symptom::Spasm, "BR2", true}}) {
        const StartVerdict verdict = startGate({.symptoms = {c.symptom}});
        EXPECT_EQ(rowsText(verdict.symptoms.why), c.rows);
        EXPECT_EQ(verdict.open(), c.open) << c.rows;
    }
}

TEST(StartGateA5, GentleIsAdvisedAfterTroubleOrWithAHighIndex) {
    EXPECT_TRUE(startGate({.backTroubled12Months = true}).gentleAdvised);
    EXPECT_TRUE(startGate({.backTroubled12Months = true}).open());
    EXPECT_FALSE(startGate({.bodyMassIndex = 30}).gentleAdvised);
    EXPECT_TRUE(startGate({.bodyMassIndex = 31}).gentleAdvised);
    EXPECT_TRUE(startGate({.bodyMassIndex = 30.1}).gentleAdvised);
}

TEST(StartGateB12, FewerRunsForALongFirstWeekOfJogging) {
    const auto km = [](double value) { return Distance::fromMillimetres(static_cast<std::int64_t>(value * 1e6)); };
    EXPECT_TRUE(startGate({.bodyMassIndex = 31}, km(3.1)).fewerRunsAdvised);
    EXPECT_FALSE(startGate({.bodyMassIndex = 31}, km(3.0)).fewerRunsAdvised);
    EXPECT_FALSE(startGate({.bodyMassIndex = 30}, km(3.1)).fewerRunsAdvised);
    EXPECT_FALSE(startGate({}, km(3.1)).fewerRunsAdvised);
}

} // namespace
} // namespace stridewell
