// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What each logged run is taken for, whatever the order of typing (B11, P6).
#include "core/projection/project.h"
#include "core/projection/runfacts.h"
#include "tests/support/builders.h"

#include <functional>
#include <gtest/gtest.h>

namespace stridewell {
namespace {

const Date monday = day("2026-11-23");

TEST(RunFactsP6, RunsThatDifferInAnythingHaveOneOrder) {
    using Change = std::function<void(stridewell::Run&)>;
    const std::vector<Change> changes{
        [](auto& run) { run.time = 0; },
        [](auto& run) { run.distance.reset(); },
        [](auto& run) { run.distance = Distance::fromMetres(2751); },
        [](auto& run) { run.durationMin = 31; },
        [](auto& run) { run.jogDonePermille = 999; },
        [](auto& run) { run.during = score(2); },
        [](auto& run) { run.after = score(2); },
        [](auto& run) { run.before = score(2); },
        [](auto& run) { run.character = PainCharacter::Sharp; },
        [](auto& run) { run.eased = false; },
        [](auto& run) { run.strideAltered = true; },
        [](auto& run) { run.painkiller = true; },
        [](auto& run) { run.symptoms.add(Symptom::Spasm); },
    };
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const stridewell::Run plain = hurting(aRun(monday), 1);
        stridewell::Run changed = plain;
        changes[i](changed);
        Journal first;
        first.runs = {plain, changed};
        Journal last;
        last.runs = {changed, plain};
        EXPECT_EQ(first.runs[runsInOrder(first, monday).back()], last.runs[runsInOrder(last, monday).back()]) << i;
    }
}

TEST(RunFactsP6, APainkillerHoldsProgressInEitherOrder) {
    stridewell::Run medicated = aRun(monday);
    medicated.painkiller = true;
    const auto held = [](const stridewell::Run& first, const stridewell::Run& second) {
        return project(aProfile(), aJournal().run(first).run(second), monday).state.holdProgress;
    };
    EXPECT_TRUE(held(aRun(monday), medicated));
    EXPECT_TRUE(held(medicated, aRun(monday)));
}

TEST(RunFactsB11, ARunOfNoDistanceIsNoSession) {
    SessionLimits limits(Distance::fromMetres(2750));
    limits.add(monday, Distance());
    EXPECT_EQ(limits.longestBefore(monday + Days{2}), Distance::fromMetres(2750));
    EXPECT_EQ(limits.add(monday + Days{2}, Distance::fromMetres(2750)).spike, Spike::Ok);
}

} // namespace
} // namespace stridewell
