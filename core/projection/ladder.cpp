// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/ladder.h"

#include "core/plan/planner.h"

#include <algorithm>

namespace stridewell {

namespace {
constexpr int thirtyMinutes = 30;
constexpr int fiveKilometresUnits = 3000; // minutes x tenths of km/h
constexpr int fiveKilometresMostMin = 60;
} // namespace

Ladder::Ladder(const Profile& profile)
    : m_walk(profile.walk), m_jog(profile.jog), m_goal(profile.goal), m_plan(makePlan(profile)) {
}

Rung Ladder::last() const {
    if (m_goal == Goal::FourWeeks) {
        return planRungs() - 1;
    }
    const auto reached = std::find(m_keepGoingJogs.begin(), m_keepGoingJogs.end(), goalJogMin());
    return planRungs() + static_cast<int>(std::distance(m_keepGoingJogs.begin(), reached));
}

WeekContent Ladder::content(Rung rung) const {
    if (rung < 0) {
        return WeekContent::Kind::W0;
    }
    return rung < planRungs() ? m_plan.weeks[static_cast<std::size_t>(rung)].content
                              : WeekContent::keepGoing(rung - planRungs() + 1);
}

SessionShape Ladder::shape(Rung rung) const {
    if (rung < 0) {
        return weekZero().shape;
    }
    if (rung < planRungs()) {
        return m_plan.weeks[static_cast<std::size_t>(rung)].shape;
    }
    return keepGoingShape(knows(rung) ? m_keepGoingJogs[static_cast<std::size_t>(rung - planRungs())]
                                      : jogMinBefore(rung));
}

Distance Ladder::weekOneSession() const {
    return m_plan.weeks.front().shape.distance(m_walk, m_jog);
}

int Ladder::goalJogMin() const {
    if (m_goal == Goal::ThirtyMinutes) {
        return thirtyMinutes;
    }
    const int tenths = m_jog.tenths();
    return std::min((fiveKilometresUnits + tenths - 1) / tenths, fiveKilometresMostMin);
}

bool Ladder::knows(Rung rung) const {
    return rung < planRungs() + static_cast<int>(m_keepGoingJogs.size());
}

int Ladder::jogMinBefore(Rung rung) const {
    return rung > planRungs() ? m_keepGoingJogs[static_cast<std::size_t>(rung - planRungs() - 1)]
                              : m_plan.weeks.back().shape.jogHalfMinTotal() / 2;
}

} // namespace stridewell
