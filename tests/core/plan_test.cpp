// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The plan before anything has happened: the gentle plan at every speed, the days of the runs, its figures (A2-A5).
#include "core/plan/planner.h"
#include "core/plan/rundays.h"
#include "core/plan/weektable.h"
#include "core/rules/strengthlevel.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace stridewell {
namespace {

using Kind = WeekContent::Kind;

TEST(PlanA5, TheGentlePlanSolvedBackwardsAtEveryPairOfSpeeds) {
    for (int w = 30; w <= 80; ++w) {
        for (int j = std::max(40, w); j <= std::min(160, 4 * w); ++j) {
            Profile profile = aProfile();
            profile.walk = Speed::fromTenths(w);
            profile.jog = Speed::fromTenths(j);
            profile.plan = PlanKind::Gentle;
            const Plan plan = makePlan(profile);
            ASSERT_EQ(plan.weeks.size(), 6U) << profile;
            // Smallest F of a week of that jog and walk in half minutes, for the next week of so many units.
            const auto smallest = [&](int jog, int walk, int next) {
                const int missing = 10 * next - 11 * (jog * j + walk * w);
                return std::max(10, (missing + 22 * w - 1) / (22 * w));
            };
            const int w1b = smallest(15, 20, 20 * j + 40 * w);
            const int w1 = smallest(10, 20, 15 * j + (20 + 2 * w1b) * w);
            const int w3b = smallest(24, 0, 30 * j + 20 * w);
            const int w3 = smallest(20, 0, 24 * j + 2 * w3b * w);
            std::vector<int> framing;
            for (const PlanWeek& week : plan.weeks) {
                framing.push_back(week.shape.framingMin());
            }
            ASSERT_EQ(framing, (std::vector{w1, w1b, 10, w3, w3b, 10})) << profile;
            ASSERT_LE(*std::max_element(framing.begin(), framing.end()), 20) << profile;
        }
    }
}

std::string names(const std::vector<int>& weekdays) {
    std::string result;
    for (const int index : weekdays) {
        result += std::string(weekdayIds.at(static_cast<std::size_t>(index))) + " ";
    }
    return result;
}

TEST(PlanA4, AsManyDaysAsAskedForOrNone) {
    const auto chosen = [](Weekdays days, int count, int first = 0) {
        const auto even = mostEvenDays(days, count, first);
        return even ? names(even->indexes()) : "none";
    };
    const Weekdays all{0, 1, 2, 3, 4, 5, 6};
    EXPECT_EQ(chosen({0, 3}, 1), "mon ");
    EXPECT_EQ(chosen({0, 3}, 1, 2), "thu "); // the first from Wednesday on
    EXPECT_EQ(chosen({0, 3}, 2), "mon thu ");
    EXPECT_EQ(chosen({0, 3}, 3), "none");
    EXPECT_EQ(chosen(all, 6), "mon tue wed thu fri sat ");
    EXPECT_EQ(chosen(all, 7), names({0, 1, 2, 3, 4, 5, 6}));
}

struct Runs {
    Weekdays own;
    Date start = day("2026-11-23");
    /// Weekdays of the plan's second week.
    [[nodiscard]] std::string of(int count) const {
        std::vector<int> weekdays;
        for (const Date date : RunDays(own, start).datesFor(count, start + Days{7})) {
            weekdays.push_back(weekdayIndex(date));
            EXPECT_EQ(planWeekIndex(start, date), 1) << toIso(date);
        }
        return names(weekdays);
    }
};

TEST(PlanA4, ARestDayBetweenAnyTwoOfThreeRunsWeekAfterWeek) {
    EXPECT_EQ((Runs{{1, 3, 6}}.of(3)), "tue thu sun ");
    EXPECT_EQ((Runs{{0, 3, 6}}.of(3)), ""); // Sunday and Monday touch
    EXPECT_EQ((Runs{{0, 1, 4}}.of(3)), "");
    EXPECT_EQ((Runs{{0, 4, 5}}.of(3)), "");
    EXPECT_EQ((Runs{{0, 1, 4}}.of(2)), "mon fri ");
    EXPECT_EQ((Runs{{0, 1, 4}}.of(1)), "");
    EXPECT_EQ((Runs{{0, 1, 4}}.of(4)), "");
}

TEST(PlanA4, AWeekGoesFromThePlansOwnWeekdayToTheDayBeforeIt) {
    const Date thursday = day("2026-11-26");
    EXPECT_EQ((Runs{{0, 2, 5}, thursday}.of(3)), "sat mon wed ");
    EXPECT_EQ((Runs{{1, 3, 6}, thursday}.of(3)), "thu sun tue ");
    EXPECT_EQ((Runs{{0, 3, 5}, day("2026-11-29")}.of(3)), "mon thu sat "); // Sunday to Saturday
}

TEST(PlanA4, TwoToFiveRunsAWeek) {
    const auto counts = [](Weekdays own, int most) { return RunDays(own, day("2026-11-23")).countsUpTo(most); };
    const Weekdays all{0, 1, 2, 3, 4, 5, 6};
    EXPECT_EQ(counts(all, 7), (std::vector{5, 4, 3, 2}));
    EXPECT_EQ(counts(all, 3), (std::vector{3, 2}));
    EXPECT_EQ(counts({0, 2, 4}, 5), (std::vector{3, 2}));
    EXPECT_EQ(counts({0, 1, 4, 5}, 5), (std::vector{4, 2}));
}

TEST(PlanX1, JogChangesAreRoundedToTheNearestPercent) {
    const auto change = [](int before, int now) {
        Plan plan;
        plan.weeks = {{Kind::W1, keepGoingShape(before)}, {Kind::W2, keepGoingShape(now)}};
        return plan.jogChangePercent()[1];
    };
    EXPECT_EQ(change(9, 9), 0);
    EXPECT_EQ(change(9, 10), 11); // 11.1
    EXPECT_EQ(change(9, 14), 56); // 55.6
    EXPECT_EQ(change(8, 9), 13);  // 12.5
}

TEST(PlanA2, EveryItemHasALevel) {
    EXPECT_EQ(strengthItems(Kind::W4).size(), StrengthLevels{}.size());
    Journal journal;
    for (const char* date : {"2026-11-23", "2026-11-24"}) {
        journal.strength.push_back({EntryId{}, day(date), strengthItems(Kind::W4)});
    }
    for (const StrengthLevel& level : strengthLevels(journal, day("2026-11-23"), day("2026-11-25"), {})) {
        EXPECT_EQ(level.step, 1);
    }
}

TEST(PlanA2, PainAtTheStartDoseStaysThere) {
    Journal journal;
    for (const char* date : {"2026-11-23", "2026-11-24", "2026-11-25"}) {
        journal.strength.push_back({EntryId{}, day(date), {StrengthItem::DeadBug}});
    }
    journal.walks.push_back({EntryId{}, day("2026-11-23"), 30, score(3)});
    const auto step = [&](const char* today) {
        return levelOf(strengthLevels(journal, day("2026-11-23"), day(today), {}), StrengthItem::DeadBug).step;
    };
    EXPECT_EQ(step("2026-11-24"), 0);
    EXPECT_EQ(step("2026-11-26"), 1);
}

} // namespace
} // namespace stridewell
