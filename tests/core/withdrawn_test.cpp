// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is entered on the day of a clearance, after it, and stops the running by itself takes the clearance back (C2).
#include "core/model/words.h"
#include "core/projection/project.h"
#include "core/rules/withdrawn.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

#include <functional>

namespace stridewell {
namespace {

const Date cleared = day("2026-11-25");

std::vector<Clearance> oneClearance() {
    return {{EntryId(1), day("2026-11-24"), "GP"}, {EntryId(2), cleared, "GP"}, {EntryId(3), day("2026-11-26"), "GP"}};
}

template <typename Entry>
std::size_t takenBack(const Entry& after, const std::optional<Entry>& before = {}) {
    const auto withdrawn = withdrawnClearances(oneClearance(), before, after);
    for (const Clearance& clearance : withdrawn) {
        EXPECT_EQ(clearance.id, EntryId(2)) << "other days are left alone";
    }
    return withdrawn.size();
}

TEST(C2TakenBack, ByEverySymptomOfTheChecklist) {
    for (int i = 0; i < symptomCount; ++i) {
        const Symptoms symptoms{static_cast<Symptom>(i)};
        EXPECT_EQ(takenBack(SymptomCheck{{}, cleared, symptoms}), 1U) << word(static_cast<Symptom>(i));
        stridewell::Run run = aRun(cleared);
        run.symptoms = symptoms;
        EXPECT_EQ(takenBack(run), 1U) << word(static_cast<Symptom>(i));
    }
    EXPECT_EQ(takenBack(SymptomCheck{{}, cleared, {}}), 0U);
}

struct RunCase {
    const char* name;
    std::function<void(stridewell::Run&)> change;
    bool takesBack;
};

TEST(C2TakenBack, ByARunThatStopsTheRunningByItself) {
    const auto scores = [](int before, int during, int after) {
        return [=](stridewell::Run& run) {
            run.before = score(before);
            run.during = score(during);
            run.after = score(after);
        };
    };
    const auto with = [](int during, PainCharacter character, bool strideAltered) {
        return [=](stridewell::Run& run) {
            run = hurting(run, during, character);
            run.strideAltered = strideAltered;
        };
    };
    const std::vector<RunCase> cases{
        {"no pain", scores(0, 0, 0), false},
        {"5, which rests at most", scores(5, 5, 5), false},
        {"BR4 during", scores(0, 6, 0), true},
        {"BR4 after", scores(0, 0, 6), true},
        {"BR4 before", scores(6, 0, 0), true},
        {"RB4", scores(0, 8, 0), true},
        {"RB1 shooting", with(1, PainCharacter::Shooting, false), true},
        {"BR1 sharp", with(1, PainCharacter::Sharp, false), true},
        {"BR5", with(3, PainCharacter::Dull, true), true},
        {"AR3, which rests", with(2, PainCharacter::Dull, true), false},
    };
    for (const RunCase& each : cases) {
        stridewell::Run run = aRun(cleared);
        each.change(run);
        EXPECT_EQ(takenBack(run), each.takesBack ? 1U : 0U) << each.name;
        run.date = day("2026-11-27");
        EXPECT_EQ(takenBack(run), 0U) << each.name << ", on a day without a clearance";
    }
}

TEST(C2TakenBack, ByAWalkOrCrossTrainingFromSix) {
    for (const int pain : {0, 5, 6, 8}) {
        const std::size_t expected = pain >= 6 ? 1 : 0;
        EXPECT_EQ(takenBack(Walk{{}, cleared, 30, score(pain)}), expected) << pain;
        EXPECT_EQ(takenBack(CrossTraining{{}, cleared, CrossKind::Swim, 30, score(pain)}), expected) << pain;
    }
}

TEST(C2TakenBack, ByACorrectionOnlyForWhatItSaysAnew) {
    stridewell::Run bad = hurting(aRun(cleared), 9);
    bad.symptoms = {Symptom::BothLegs};
    const std::optional before(bad);
    stridewell::Run after = bad;
    after.note = "windy";
    after.distance = Distance::fromMetres(2000);
    EXPECT_EQ(takenBack(after, before), 0U) << "nothing of the pain";
    after = hurting(bad, 8);
    after.symptoms = {};
    EXPECT_EQ(takenBack(after, before), 0U) << "less than the professional knew of";
    after = bad;
    after.symptoms.add(Symptom::SaddleNumb);
    EXPECT_EQ(takenBack(after, before), 1U);
    EXPECT_EQ(takenBack(bad, std::optional(aRun(cleared))), 1U);
    stridewell::Run elsewhere = bad;
    elsewhere.date = day("2026-11-23");
    EXPECT_EQ(takenBack(bad, std::optional(elsewhere)), 1U) << "it came to this day only now";
}

TEST(C2TakenBack, EveryClearanceOfTheDay) {
    const std::vector<Clearance> two{{EntryId(1), cleared, "GP"}, {EntryId(2), cleared, "hospital"}};
    const SymptomCheck check{{}, cleared, {Symptom::BladderBowel}};
    EXPECT_EQ(withdrawnClearances<SymptomCheck>(two, std::nullopt, check), two);
}

TEST(C2TakenBack, SoTheAlertStandsUntilANewClearance) {
    const auto outcome = [](const Journal& journal) { return project(aProfile(), journal, cleared).state.outcome; };
    const auto morning = [] { return aJournal().check("2026-11-25", {Symptom::ChestPain}); };
    EXPECT_EQ(outcome(morning().clearance("2026-11-25")), Outcome::Keep) << "seen on the same day";
    EXPECT_EQ(outcome(morning().clearance("2026-11-25").clearance("2026-11-25")), Outcome::Keep) << "twice";
    EXPECT_EQ(outcome(morning().check("2026-11-25", {Symptom::BladderBowel})), Outcome::Emergency);
    const auto booked = [] { return aJournal().check("2026-11-25", {Symptom::DailyActivities}); };
    EXPECT_EQ(outcome(booked().clearance("2026-11-25").clearance("2026-11-25")), Outcome::Break) << "C2, once";
}

} // namespace
} // namespace stridewell
