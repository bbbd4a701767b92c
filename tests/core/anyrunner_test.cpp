// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The runners that properties are tried with: what is seldom does happen in them, and they end with any dice.
#include "tests/support/anyrunner.h"
#include "tests/support/dice.h"

#include <gtest/gtest.h>

#include <map>
#include <string>

namespace stridewell {
namespace {

constexpr int days = 70;

/// Dice that are loaded: always this share of the way from the lowest number to the highest, in percent.
struct Loaded {
    int percent = 0;
    int operator()(int from, int to) const { return from + (to - 1 - from) * percent / 100; }
};

TEST(AnyRunner, EndsWithDiceThatAlwaysSayTheSame) {
    for (int percent = 0; percent <= 100; ++percent) {
        Loaded roll{percent};
        const Profile profile = someProfile(roll);
        EXPECT_TRUE(checked(profile)) << percent << " %";
        EXPECT_LE(wildJournal(roll, profile, days).runs.size(), std::size_t{mostRunsADay} * (days + 41))
            << percent << " %";
        EXPECT_LE(faithfulJournal(roll, profile, days).runs.size(), std::size_t{days}) << percent << " %";
    }
}

TEST(AnyRunner, WhatIsSeldomHappensWithTheDiceOfRapidCheck) {
    std::map<std::string, int> seen;
    int tried = 0;
    rc::check([&] {
        Dice roll;
        const Profile profile = someProfile(roll);
        const Journal journal = wildJournal(roll, profile, roll(0, days));
        ++tried;
        const auto count = [&](const char* what, bool there) { seen[what] += there ? 1 : 0; };
        const auto any = [&](auto matches) { return std::any_of(journal.runs.begin(), journal.runs.end(), matches); };
        count("gentle plan", profile.plan == PlanKind::Gentle);
        count("clearance", !journal.clearances.empty());
        count("move", !journal.moves.empty());
        count("walk", !journal.walks.empty());
        count("cross-training", !journal.cross.empty());
        count("checklist", !journal.checks.empty());
        count("pain", any([](const auto& run) { return run.during.value() >= 3; }));
        count("stride", any([](const auto& run) { return run.strideAltered; }));
        count("painkiller", any([](const auto& run) { return run.painkiller; }));
        count("symptom after a run", any([](const auto& run) { return !run.symptoms.empty(); }));
    });
    EXPECT_EQ(seen.size(), 10U);
    for (const auto& [what, times] : seen) {
        EXPECT_GE(times * 20, tried) << what << ": " << times << " of " << tried;
    }
}

} // namespace
} // namespace stridewell
