// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planner.h"

#include "core/plan/feasibility.h"
#include "core/plan/rundays.h"
#include "core/plan/weektable.h"

#include <algorithm>

namespace stridewell {

namespace {

using Kind = WeekContent::Kind;

std::vector<WeekContent> contentsOf(const Profile& profile, SpeedClass speeds) {
    const bool gentle = profile.plan == PlanKind::Gentle;
    std::vector<WeekContent> contents{Kind::W1};
    if (gentle || speeds == SpeedClass::Bridge) {
        contents.emplace_back(Kind::W1b);
    }
    contents.emplace_back(Kind::W2);
    contents.emplace_back(Kind::W3);
    if (gentle || profile.jog.tenths() > 3 * profile.walk.tenths()) {
        contents.emplace_back(Kind::W3b);
    }
    contents.emplace_back(Kind::W4);
    return contents;
}

/// A4: fewer runs while week 1 is over ten miles; never fewer than two, never more than rest days allow.
int sessionsPerWeek(const Profile& profile, const SessionShape& weekOne) {
    const std::vector<int> counts = RunDays(profile.days, profile.start).countsUpTo(profile.days.count());
    const Distance session = weekOne.distance(profile.walk, profile.jog);
    const auto fits = std::find_if(counts.begin(), counts.end(), [&](int n) { return session * n <= tenMiles; });
    return fits == counts.end() ? 2 : *fits;
}

} // namespace

Plan makePlan(const Profile& profile) {
    Plan plan;
    plan.kind = profile.plan;
    plan.speedClass = speedClass(profile.walk, profile.jog).value_or(SpeedClass::Bridge);
    const std::vector<WeekContent> contents = contentsOf(profile, plan.speedClass);
    const std::vector<int> framing = framingMinutes(contents, profile.walk, profile.jog, profile.plan);
    for (std::size_t i = 0; i < contents.size(); ++i) {
        plan.weeks.push_back({contents[i], baseShape(contents[i]).withFraming(framing[i])});
    }
    plan.sessionsPerWeek = sessionsPerWeek(profile, plan.weeks.front().shape);
    return plan;
}

PlanWeek weekZero() {
    return {Kind::W0, baseShape(Kind::W0).withFraming(15)};
}

SessionShape keepGoingShape(int jogMin) {
    return {5, 1, 2 * jogMin, 0, 5};
}

} // namespace stridewell
