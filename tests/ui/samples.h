// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/planner.h"
#include "core/projection/projection.h"

namespace stridewell::samples {

inline constexpr Date monday{std::chrono::year{2026} / 11 / 23};

/// A projection as it stands before the first run, made by hand: these tests are about words and paper, not rules.
inline Projection freshProjection(const Profile& profile) {
    Projection projection;
    projection.today = profile.start;
    projection.plan = makePlan(profile);
    const std::vector<int> days = spacedDays(profile.days).indexes();
    std::optional<Distance> before;
    for (const PlanWeek& planned : projection.plan.weeks) {
        ProjectedWeek week;
        week.number = static_cast<int>(projection.weeks.size()) + 1;
        week.start = profile.start + Days(7 * (week.number - 1));
        week.content = planned.content;
        week.plannedSessions = projection.plan.sessionsPerWeek;
        const Distance session = planned.shape.distance(profile.walk, profile.jog);
        week.planned = session * week.plannedSessions;
        week.ceiling = before ? Ceiling{before->scaled(11, 10), RuleId::B4, CeilingTag::Grow}
                              : Ceiling{tenMiles, RuleId::B3, CeilingTag::First};
        week.why = {Finding{.row = RuleId::A1, .content = planned.content}};
        week.strength = strengthItems(planned.content);
        for (int offset = 0; offset < 7; ++offset) {
            const Date date = week.start + Days(offset);
            const int index = weekdayIndex(date);
            const bool runDay = profile.days.contains(index);
            if (runDay && static_cast<int>(week.sessions.size()) < week.plannedSessions) {
                ProjectedSession run;
                run.date = run.plannedDate = date;
                run.shape = planned.shape;
                run.distance = session;
                week.sessions.push_back(run);
            } else if (!runDay && static_cast<int>(week.strengthDays.size()) < coreSessionsPerWeek) {
                week.strengthDays.push_back(date);
            }
        }
        before = week.planned;
        projection.weeks.push_back(week);
    }
    projection.nextRun = projection.weeks.front().sessions.front().date;
    projection.todayCard = {CardKind::Run, 1, 1};
    projection.allowance = Allowance{1, projection.weeks.front().ceiling, Distance(), tenMiles,
                                     projection.weeks.front().sessions.front().distance};
    return projection;
}

inline Profile profileWith(Weekdays days, Units units = Units::Kilometres, PlanKind kind = PlanKind::Standard) {
    Profile profile;
    profile.start = monday;
    profile.days = days;
    profile.units = units;
    profile.plan = kind;
    return profile;
}

} // namespace stridewell::samples
