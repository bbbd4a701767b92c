// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Single rows of A and B at their edges, each by itself.
#include "core/plan/feasibility.h"
#include "core/plan/planner.h"
#include "core/plan/rundays.h"
#include "core/plan/weektable.h"
#include "core/projection/runfacts.h"
#include "core/rules/fit.h"
#include "core/rules/gate.h"
#include "core/rules/measuredratio.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace stridewell {
namespace {

using Kind = WeekContent::Kind;
constexpr Speed five = Speed::fromTenths(50);
constexpr Speed eight = Speed::fromTenths(80);

std::string minutes(const SessionShape& shape) {
    return std::to_string(shape.warmUpMin) + "+" + std::to_string(shape.rounds) + "x(" +
           std::to_string(shape.jogHalfMin) + "/2+" + std::to_string(shape.walkMin) + ")+" +
           std::to_string(shape.coolDownMin);
}

TEST(A1, TheTable) {
    EXPECT_EQ(minutes(weekZero().shape), "5+5x(0/2+3)+10");
    EXPECT_EQ(minutes(baseShape(Kind::W1)), "5+5x(2/2+2)+5");
    EXPECT_EQ(minutes(baseShape(Kind::W1b)), "5+5x(3/2+2)+5");
    EXPECT_EQ(minutes(baseShape(Kind::W2)), "5+5x(4/2+2)+5");
    EXPECT_EQ(minutes(baseShape(Kind::W3)), "5+1x(20/2+0)+5");
    EXPECT_EQ(minutes(baseShape(Kind::W3b)), "5+1x(24/2+0)+5");
    EXPECT_EQ(minutes(baseShape(Kind::W4)), "5+1x(30/2+0)+5");
    EXPECT_EQ(minutes(keepGoingShape(17)), "5+1x(34/2+0)+5");
    EXPECT_EQ(baseShape(Kind::W1).halfMinTotal(), 50);
}

TEST(A1, TheSplitOfTheWalks) {
    EXPECT_EQ(minutes(baseShape(Kind::W3).withFraming(10)), "5+1x(20/2+0)+5");
    EXPECT_EQ(minutes(baseShape(Kind::W3).withFraming(14)), "5+1x(20/2+0)+9");
    EXPECT_EQ(minutes(baseShape(Kind::W3).withFraming(15)), "5+1x(20/2+0)+10");
    EXPECT_EQ(minutes(baseShape(Kind::W3).withFraming(16)), "6+1x(20/2+0)+10");
    EXPECT_EQ(minutes(baseShape(Kind::W3).withFraming(20)), "10+1x(20/2+0)+10");
}

int ceilOf(int numerator, int denominator) {
    return (numerator + denominator - 1) / denominator;
}

TEST(A3, TheFormulaForEveryPairOfSpeeds) {
    for (int w = 30; w <= 80; ++w) {
        for (int j = std::max(40, w); j <= std::min(160, 4 * w); ++j) {
            Profile profile = aProfile();
            profile.walk = Speed::fromTenths(w);
            profile.jog = Speed::fromTenths(j);
            const Plan plan = makePlan(profile);
            const auto framing = [&](Kind kind) {
                const auto week = std::find_if(plan.weeks.begin(), plan.weeks.end(),
                                               [kind](const PlanWeek& made) { return made.content == kind; });
                return week == plan.weeks.end() ? 0 : week->shape.framingMin();
            };
            const bool bridge = 9 * j > 26 * w;
            const int first = bridge ? 20 : std::max(10, ceilOf(45 * j + 90 * w, 11 * w));
            const int third = j > 3 * w ? 20 : std::max(10, ceilOf(40 * j + 100 * w, 11 * w));
            ASSERT_EQ(framing(Kind::W1), first) << profile;
            ASSERT_EQ(framing(Kind::W2), 10) << profile;
            ASSERT_EQ(framing(Kind::W3), third) << profile;
            ASSERT_EQ(framing(Kind::W4), 10) << profile;
            ASSERT_EQ(framing(Kind::W1b) > 0, bridge) << profile;
            ASSERT_EQ(framing(Kind::W3b) > 0, j > 3 * w) << profile;
            ASSERT_EQ(plan.speedClass, 8 * j <= 13 * w ? SpeedClass::Literal
                                       : bridge        ? SpeedClass::Bridge
                                                       : SpeedClass::Extended)
                << profile;
        }
    }
}

TEST(A4, TenMilesLowerTheRuns) {
    Profile profile = aProfile();
    profile.walk = Speed::fromTenths(80);
    profile.jog = Speed::fromTenths(160);
    profile.days = daysFor(5);
    const Plan plan = makePlan(profile);
    const Distance session = plan.weeks.front().shape.distance(profile.walk, profile.jog);
    EXPECT_LE(session * plan.sessionsPerWeek, tenMiles);
    EXPECT_GT(session * (plan.sessionsPerWeek + 1), tenMiles);
}

TEST(A6, WhatHoldsForPain) {
    EXPECT_TRUE(isForPain(GateVerdict::RecentPain));
    EXPECT_TRUE(isForPain(GateVerdict::StateOpen));
    EXPECT_FALSE(isForPain(GateVerdict::Open));
    EXPECT_FALSE(isForPain(GateVerdict::TooFewRuns));
    EXPECT_FALSE(isForPain(GateVerdict::Medicated));
}

TEST(B8, ABuildWeekMayHaveTheShortestWalks) {
    const FitLimits limits{Distance::fromMillimetres(6'050'000), tenMiles, {3, 2}, {}};
    const auto built = buildWeek(baseShape(Kind::W2), five, eight, limits);
    ASSERT_TRUE(built);
    EXPECT_EQ(built->sessions, 2);
    EXPECT_EQ(built->shape.framingMin(), 10);
}

TEST(B8, OfEqualBuildWeeksTheOneWithMoreRuns) {
    // Jogging as slow as walking, three runs of 20 minutes are as far as two of 30: at 6.0 km/h, 6 km to the
    // millimetre.
    const Speed six = Speed::fromTenths(60);
    const FitLimits limits{Distance::fromKilometres(6), tenMiles, {3, 2}, {}};
    EXPECT_EQ(buildWeek(baseShape(Kind::W3), six, six, limits)->sessions, 3);
}

TEST(B11, TheLongestOfThirtyDays) {
    const Distance weekOne = Distance::fromMetres(2750);
    const Date first = day("2026-11-23");
    SessionLimits limits(weekOne);
    EXPECT_EQ(limits.longestBefore(first), weekOne);
    EXPECT_EQ(limits.add(first, Distance::fromMetres(3000)).credited, Distance::fromMetres(3000));
    EXPECT_EQ(limits.longestBefore(first), weekOne); // not before itself
    EXPECT_EQ(limits.longestBefore(first + Days{1}), Distance::fromMetres(3000));
    EXPECT_EQ(limits.longestBefore(first + Days{30}), Distance::fromMetres(3000));
    EXPECT_EQ(limits.longestBefore(first + Days{31}), weekOne);
}

TEST(B11, OnlyTheLimitIsCredited) {
    const Date first = day("2026-11-23");
    SessionLimits limits(Distance::fromMetres(2750));
    const auto far = limits.add(first, Distance::fromMetres(9000));
    EXPECT_EQ(far.credited, Distance::fromMetres(3025));
    EXPECT_EQ(far.spike, Spike::Large);
    EXPECT_EQ(limits.longestBefore(first + Days{1}), Distance::fromMetres(3025));
    limits.add(first + Days{2}, Distance::fromMetres(1000));
    EXPECT_EQ(limits.longestBefore(first + Days{3}), Distance::fromMetres(3025)); // the longest, not the latest
}

TEST(B11, AShortRunAllowsNoLessThanNone) {
    SessionLimits limits(Distance::fromMetres(2750));
    limits.add(day("2026-11-23"), Distance::fromMetres(1000));
    EXPECT_EQ(limits.longestBefore(day("2026-11-24")), Distance::fromMetres(1000));
    EXPECT_EQ(limits.limitOn(day("2026-11-24")), Distance::fromMetres(3025));
}

TEST(B9, MinutesTimesSpeeds) {
    const SessionShape weekOne = baseShape(Kind::W1); // jogs five minutes
    const auto onFoot = [&](int durationMin, int jogDonePermille) {
        stridewell::Run run = aRun(day("2026-11-23"));
        run.distance.reset();
        run.durationMin = durationMin;
        run.jogDonePermille = jogDonePermille;
        return onFootDistance(run, weekOne, five, eight).millimetres();
    };
    EXPECT_EQ(onFoot(30, 1000), 2'750'000);
    EXPECT_EQ(onFoot(20, 1000), 1'916'666);
    EXPECT_EQ(onFoot(30, 500), 2'625'000);
    EXPECT_EQ(onFoot(30, 0), 2'500'000);
    EXPECT_EQ(onFoot(3, 1000), 400'000); // jogged all of it, and no further
}

TEST(B9, FromHalfToDouble) {
    const auto likely = [](double metres) {
        return MeasuredRatio::isLikely(Distance::fromMetres(metres), Distance::fromMetres(1000));
    };
    EXPECT_FALSE(likely(499.999));
    EXPECT_TRUE(likely(500));
    EXPECT_TRUE(likely(2000));
    EXPECT_FALSE(likely(2000.001));
    const auto predicted = [](double metres) {
        return MeasuredRatio::of(Distance::fromMetres(metres), Distance::fromMetres(1000))
            .predict(Distance::fromMetres(300));
    };
    EXPECT_EQ(predicted(100), Distance::fromMetres(150));
    EXPECT_EQ(predicted(900), Distance::fromMetres(270));
    EXPECT_EQ(predicted(5000), Distance::fromMetres(600));
    EXPECT_EQ(MeasuredRatio().predict(Distance::fromMetres(300)), Distance::fromMetres(300));
}

TEST(P6, RunsOfOneDayGoByTheirTime) {
    Journal journal;
    for (const int minute : {600, 480, 540}) {
        journal.runs.push_back(aRun(day("2026-11-24")));
        journal.runs.back().time = minute;
    }
    journal.runs.push_back(aRun(day("2026-11-23")));
    journal.runs.push_back(aRun(day("2026-11-26")));
    EXPECT_EQ(runsInOrder(journal, day("2026-11-25")), (std::vector<std::size_t>{3, 1, 2, 0}));
    EXPECT_EQ(runsInOrder(journal, day("2026-11-26")).size(), 5U);
}

TEST(A4, TheMostEvenDaysTheEarliestFirst) {
    const auto chosen = [](Weekdays own, int count, int first) {
        std::string result;
        for (const int index : mostEvenDays(own, count, first).value_or(Weekdays{}).indexes()) {
            result += std::string(weekdayIds.at(static_cast<std::size_t>(index))) + " ";
        }
        return result;
    };
    const Weekdays all{0, 1, 2, 3, 4, 5, 6};
    EXPECT_EQ(chosen(all, 3, 0), "mon wed fri ");
    EXPECT_EQ(chosen(all, 2, 0), "mon thu ");
    EXPECT_EQ(chosen(all, 3, 3), "mon thu sat "); // a plan week that starts on Thursday
    EXPECT_EQ(chosen(all, 4, 0), "mon tue thu sat ");
    EXPECT_EQ(chosen({1, 3, 5, 6}, 3, 0), "tue thu sat ");
    EXPECT_EQ(chosen({0, 6}, 3, 0), "");
}

} // namespace
} // namespace stridewell
