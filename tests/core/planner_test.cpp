// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/feasibility.h"
#include "core/plan/planner.h"
#include "core/plan/rundays.h"
#include "core/projection/project.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace stridewell {
namespace {

Profile profileOf(int walk, int jog, int runs, PlanKind kind = PlanKind::Standard) {
    Profile profile = aProfile();
    profile.walk = Speed::fromTenths(walk);
    profile.jog = Speed::fromTenths(jog);
    profile.days = daysFor(runs);
    profile.plan = kind;
    return profile;
}

/// "W1 5+10 W2 5+5": content, warm-up and cool-down.
std::string frames(const Plan& plan) {
    std::string result;
    for (const PlanWeek& week : plan.weeks) {
        result += (result.empty() ? "" : " ") + text(week.content) + " " + std::to_string(week.shape.warmUpMin) + "+" +
                  std::to_string(week.shape.coolDownMin);
    }
    return result;
}

/// Weekly kilometres as printed, "8.25 9.00".
std::string kilometres(const Profile& profile) {
    const Plan plan = makePlan(profile);
    std::string result;
    for (const PlanWeek& week : plan.weeks) {
        const std::int64_t mm =
            week.shape.doubledUnits(profile.walk, profile.jog) * std::int64_t{2500} * plan.sessionsPerWeek / 3;
        std::array<char, 16> text{};
        std::snprintf(text.data(), text.size(), "%.2f", static_cast<double>(mm) / 1e6);
        result += (result.empty() ? "" : " ") + std::string(text.data());
    }
    return result;
}

TEST(PlannerA1, Case1LiteralPlan) {
    const Plan plan = makePlan(profileOf(50, 80, 3));
    EXPECT_EQ(plan.speedClass, SpeedClass::Literal);
    EXPECT_EQ(frames(plan), "W1 5+10 W2 5+5 W3 5+10 W4 5+5");
    EXPECT_EQ(kilometres(profileOf(50, 80, 3)), "8.25 9.00 7.75 8.50");
}

TEST(PlannerA3, Case2JustLiteral) {
    const Plan plan = makePlan(profileOf(50, 81, 3));
    EXPECT_EQ(plan.speedClass, SpeedClass::Literal);
    EXPECT_EQ(frames(plan), "W1 5+10 W2 5+5 W3 5+10 W4 5+5");
}

TEST(PlannerA3, Case3Extended) {
    const Plan plan = makePlan(profileOf(50, 82, 3));
    EXPECT_EQ(plan.speedClass, SpeedClass::Extended);
    EXPECT_EQ(frames(plan), "W1 5+10 W2 5+5 W3 6+10 W4 5+5");
    EXPECT_EQ(kilometres(profileOf(50, 82, 3)), "8.30 9.10 8.10 8.65");
}

TEST(PlannerA3, Case4ExtendedAtTheLimit) {
    const Profile profile = profileOf(45, 130, 3);
    const Plan plan = makePlan(profile);
    EXPECT_EQ(plan.speedClass, SpeedClass::Extended);
    EXPECT_EQ(frames(plan), "W1 10+10 W2 5+5 W3 10+10 W4 5+5");
    const auto units = [&](std::size_t i) { return plan.weeks[i].shape.doubledUnits(profile.walk, profile.jog); };
    EXPECT_EQ(10 * units(1), 11 * units(0)); // exactly 1.1
}

TEST(PlannerA5, Case5OneBridgeWeek) {
    EXPECT_EQ(speedClass(Speed::fromTenths(40), Speed::fromTenths(120)), SpeedClass::Bridge);
    EXPECT_EQ(frames(makePlan(profileOf(40, 120, 3))), "W1 10+10 W1b 5+8 W2 5+5 W3 10+10 W4 5+5");
}

TEST(PlannerA5, Case6TwoBridgeWeeks) {
    EXPECT_EQ(frames(makePlan(profileOf(40, 160, 3))), "W1 10+10 W1b 5+10 W2 5+5 W3 10+10 W3b 6+10 W4 5+5");
    EXPECT_FALSE(speedClass(Speed::fromTenths(39), Speed::fromTenths(160)));
}

TEST(PlannerA4, Case7FirstWeekCapLowersTheRuns) {
    const Profile profile = profileOf(60, 90, 5);
    EXPECT_EQ(makePlan(profile).sessionsPerWeek, 4);
    EXPECT_EQ(kilometres(profile), "13.00 14.00 12.00 13.00");
}

TEST(PlannerA3, Case8SameWalksEveryWeekWouldBreakTheLimit) {
    const SessionShape w1{5, 5, 2, 2, 5};
    const SessionShape w2{5, 5, 4, 2, 5};
    const SessionShape w3{5, 1, 20, 0, 5};
    const SessionShape w4{5, 1, 30, 0, 5};
    const Speed walk = Speed::fromTenths(50);
    const Speed jog = Speed::fromTenths(80);
    const auto ratio = [&](const SessionShape& a, const SessionShape& b) {
        return static_cast<double>(b.doubledUnits(walk, jog)) / a.doubledUnits(walk, jog);
    };
    EXPECT_NEAR(ratio(w1, w2), 1.2857, 0.0001);
    EXPECT_NEAR(ratio(w3, w4), 1.3077, 0.0001);
}

TEST(PlannerA5, GentleSixWeeks) {
    const Profile profile = profileOf(50, 80, 3, PlanKind::Gentle);
    EXPECT_EQ(frames(makePlan(profile)), "W1 5+7 W1b 5+6 W2 5+5 W3 5+8 W3b 5+7 W4 5+5");
    EXPECT_EQ(kilometres(profile), "7.50 8.25 9.00 7.25 7.80 8.50");
}

TEST(PlannerA4, WeeklyKilometresOfTheTable) {
    struct Row {
        int walk, jog, runs;
        const char* km;
    };
    for (const Row& row : {Row{45, 70, 2, "4.92 5.33 4.58 5.00"}, Row{45, 70, 4, "9.83 10.67 9.17 10.00"},
                           Row{50, 75, 3, "8.12 8.75 7.50 8.12"}, Row{50, 80, 5, "13.75 15.00 12.92 14.17"},
                           Row{55, 90, 3, "9.12 10.00 8.90 9.50"}, Row{60, 90, 2, "6.50 7.00 6.00 6.50"},
                           Row{65, 100, 3, "10.62 11.50 9.88 10.75"}, Row{65, 100, 4, "14.17 15.33 13.17 14.33"}}) {
        EXPECT_EQ(kilometres(profileOf(row.walk, row.jog, row.runs)), row.km);
    }
}

TEST(PlannerX1, TheJogOnlyChangeIsShown) {
    const auto standard = makePlan(profileOf(50, 80, 3)).jogChangePercent();
    EXPECT_EQ(standard, (std::vector<std::optional<int>>{std::nullopt, 100, 0, 50}));
    const auto gentle = makePlan(profileOf(50, 80, 3, PlanKind::Gentle)).jogChangePercent();
    EXPECT_EQ(gentle, (std::vector<std::optional<int>>{std::nullopt, 50, 33, 0, 20, 25}));
}

TEST(PlannerA2, ItemsAccumulate) {
    using Kind = WeekContent::Kind;
    EXPECT_EQ(strengthItems(Kind::W1).size(), 3U);
    EXPECT_EQ(strengthItems(Kind::W2).size(), 10U);
    EXPECT_EQ(strengthItems(Kind::W3).size(), 13U);
    EXPECT_EQ(strengthItems(Kind::W4).back(), StrengthItem::FoamRolling);
}

TEST(PlannerA7, KeepGoingToThirtyMinutes) {
    Profile profile = aProfile();
    profile.goal = Goal::ThirtyMinutes;
    const Projection projection = project(profile, {}, profile.start);
    std::string jogs;
    for (std::size_t i = 4; i < projection.weeks.size(); ++i) {
        jogs += " " + std::to_string(projection.weeks[i].sessions.front().shape.jogHalfMinTotal() / 2);
    }
    EXPECT_EQ(jogs, " 17 19 21 23 25 28 30");
    EXPECT_EQ(text(projection.weeks[4].content), "X1");
    EXPECT_EQ(rowsText(projection.weeks[4].why), "A7");
}

TEST(PlannerA7, FiveKilometresEndsWithTheMinuteThatReachesThem) {
    Profile profile = aProfile();
    profile.goal = Goal::FiveKilometres;
    const SessionShape last = project(profile, {}, profile.start).weeks.back().sessions.front().shape;
    EXPECT_GE(last.jogDistance(profile.jog), Distance::fromKilometres(5));
    EXPECT_LT(keepGoingShape(last.jogHalfMinTotal() / 2 - 1).jogDistance(profile.jog), Distance::fromKilometres(5));
}

TEST(RunDays, UpToThreeRunsKeepARestDay) {
    const Date monday = day("2026-11-23");
    const auto plannedOn = [&](Weekdays own, int count) {
        std::string result;
        for (const Date date : RunDays(own, monday).datesFor(count, monday)) {
            result += std::string(weekdayIds.at(static_cast<std::size_t>(weekdayIndex(date)))) + " ";
        }
        return result;
    };
    EXPECT_EQ(plannedOn({0, 2, 4}, 3), "mon wed fri ");
    EXPECT_EQ(plannedOn({0, 2, 4}, 2), "mon fri ");
    EXPECT_EQ(plannedOn({0, 1, 2}, 3), "");
    EXPECT_EQ(plannedOn({0, 1, 2}, 2), "mon wed ");
    EXPECT_EQ(plannedOn({0, 1, 2, 3, 4}, 4), "mon tue thu fri ");
    EXPECT_EQ(RunDays({0, 1, 2}, monday).countsUpTo(5), (std::vector<int>{2}));
}

} // namespace
} // namespace stridewell
