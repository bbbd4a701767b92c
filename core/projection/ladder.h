// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"
#include "core/plan/plan.h"

#include <vector>

namespace stridewell {

/// A step of the ladder: 0 = week 1, counting up through the plan and on to X1, X2 ...; -1 = week 0.
using Rung = int;

/// The contents that a runner climbs: the plan's weeks, then the keep-going weeks (A7) as they come to be known.
class Ladder {
public:
    /// Precondition: checked(profile) has a value.
    explicit Ladder(const Profile& profile);

    [[nodiscard]] const Plan& plan() const { return m_plan; }
    /// Number of rungs before X1.
    [[nodiscard]] int planRungs() const { return static_cast<int>(m_plan.weeks.size()); }
    /// Week 4, or the keep-going week that reaches the goal; while that is not known, the next keep-going week.
    [[nodiscard]] Rung last() const;
    [[nodiscard]] WeekContent content(Rung rung) const;
    /// A keep-going week that is not known yet stands as week 4.
    [[nodiscard]] SessionShape shape(Rung rung) const;
    /// One session of week 1 as planned.
    [[nodiscard]] Distance weekOneSession() const;

    /// A7: minutes of one jog that end the plan: 30, or those whose jog alone first reaches 5 km, never over 60.
    [[nodiscard]] int goalJogMin() const;
    /// A week of the plan, or a keep-going week that was added.
    [[nodiscard]] bool knows(Rung rung) const;
    /// Minutes of the jog before X1, X2 ...: week 4's, or the keep-going week's below.
    [[nodiscard]] int jogMinBefore(Rung rung) const;
    /// The next keep-going week jogs that long.
    void addKeepGoing(int jogMin) { m_keepGoingJogs.push_back(jogMin); }

private:
    Speed m_walk;
    Speed m_jog;
    Goal m_goal;
    Plan m_plan;
    std::vector<int> m_keepGoingJogs; ///< minutes of X1, X2, ...
};

} // namespace stridewell
