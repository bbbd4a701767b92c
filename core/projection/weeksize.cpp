// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How large the next week may be: ceiling (B3-B7), FIT and BUILD (B8), keep going (A7).
#include "core/plan/planner.h"
#include "core/projection/weekfold.h"

#include <algorithm>

namespace stridewell {

namespace {

constexpr int fiveKilometresMostMin = 60; // A7
constexpr int thirtyMinutes = 30;
constexpr int fourWeeks = 4;
constexpr int manyRuns = 4;          // A4: from four runs on, days touch
constexpr int touchingDaysScore = 2; // A4: allowed only while the seven-day maximum is at most this

} // namespace

Distance WeekFold::weekOne() const {
    return m_plan.weeks.front().shape.distance(m_profile.walk, m_profile.jog);
}

int WeekFold::goalJogMin() const {
    if (m_profile.goal == Goal::ThirtyMinutes) {
        return thirtyMinutes;
    }
    // Smallest whole number of minutes whose jog alone reaches 5 km = 3000 units of minutes x tenths of km/h.
    const int tenths = m_profile.jog.tenths();
    return std::min((3000 + tenths - 1) / tenths, fiveKilometresMostMin);
}

/// The plan ends with week 4, or with the keep-going week that reaches the goal (A7).
WeekFold::Rung WeekFold::lastRung() const {
    if (m_profile.goal == Goal::FourWeeks) {
        return planRungs() - 1;
    }
    const auto reached = std::find(m_keepGoingJogs.begin(), m_keepGoingJogs.end(), goalJogMin());
    return reached == m_keepGoingJogs.end()
               ? planRungs() + static_cast<int>(m_keepGoingJogs.size())
               : planRungs() + static_cast<int>(std::distance(m_keepGoingJogs.begin(), reached));
}

WeekContent WeekFold::contentOf(Rung rung) const {
    if (rung < 0) {
        return WeekContent::Kind::W0;
    }
    return rung < planRungs() ? m_plan.weeks[static_cast<std::size_t>(rung)].content
                              : WeekContent::keepGoing(rung - planRungs() + 1);
}

SessionShape WeekFold::shapeOf(Rung rung) const {
    if (rung < 0) {
        return weekZero().shape;
    }
    if (rung < planRungs()) {
        return m_plan.weeks[static_cast<std::size_t>(rung)].shape;
    }
    const auto index = static_cast<std::size_t>(rung - planRungs());
    return index < m_keepGoingJogs.size() ? keepGoingShape(m_keepGoingJogs[index]) : m_plan.weeks.back().shape;
}

Ceiling WeekFold::ceilingFor(Rung rung, const Decision& decision, Date start) const {
    CeilingInput input;
    input.weekOne = weekOne() * m_plan.sessionsPerWeek;
    input.contentIsWeekOneOrZero = rung <= 0;
    if (m_past.empty()) {
        return weeklyCeiling(input);
    }
    const Outlook& last = m_past.back();
    input.credited = last.credited;
    input.actual = last.actual;
    input.complete = last.complete;
    input.largeSpike = last.largeSpike;
    input.repeatOrStepBack = !decision.forward;
    input.gapDays = gapBefore(start).value_or(0);
    for (std::size_t back = 1; back <= m_past.size(); ++back) {
        const Outlook& week = m_past[m_past.size() - back];
        input.everComplete = input.everComplete || week.complete;
        if (back <= fourWeeks) {
            input.bestOfFourWeeks = std::max(input.bestOfFourWeeks, week.credited);
        }
        if (back > 1 && input.base == Distance{}) {
            input.base = week.credited;
        }
        if (back > fourWeeks && input.everComplete && input.base > Distance{}) {
            break;
        }
    }
    return weeklyCeiling(input);
}

FitLimits WeekFold::limitsFor(Rung rung, const Ceiling& ceiling, const Decision& decision, Date start) const {
    FitLimits limits;
    limits.ceiling = ceiling.limit;
    limits.session = m_limits.limitOn(firstRunOf(start));
    limits.measuredPermille = m_measuredPermille;
    if (rung <= 0) { // B3's floor is in planned distance
        limits.measuredPermille = std::min(m_measuredPermille, 1000);
    }
    int most = m_plan.sessionsPerWeek;
    const WeekContent content = contentOf(rung);
    const bool mayNotRise = content == WeekContent::Kind::W2 || content == WeekContent::Kind::W4;
    if (decision.forward && mayNotRise && !m_past.empty()) {
        most = std::min(most, m_past.back().planned);
    }
    if (m_heldSessions && m_held == rung) {
        most = std::min(most, *m_heldSessions);
    }
    if (most >= manyRuns && start <= m_today && m_pain.sevenDayMax(start - Days{1}) > touchingDaysScore) {
        most = manyRuns - 1;
    }
    limits.counts = m_runDays.countsUpTo(most);
    return limits;
}

/// A7: the longest continuous jog that fits, never shorter than the last one.
std::optional<FittedWeek> WeekFold::fitKeepGoing(Rung rung, const FitLimits& limits) {
    const auto index = static_cast<std::size_t>(rung - planRungs());
    if (index < m_keepGoingJogs.size()) {
        return fitWeek(keepGoingShape(m_keepGoingJogs[index]), m_profile.walk, m_profile.jog, limits);
    }
    const int least = index > 0 ? m_keepGoingJogs[index - 1] : m_plan.weeks.back().shape.jogHalfMinTotal() / 2;
    const int most = std::min(limits.counts.front(), m_past.back().planned); // the same n as before
    int jog = least;
    for (int minutes = goalJogMin(); minutes > least; --minutes) {
        const Distance session =
            keepGoingShape(minutes).distance(m_profile.walk, m_profile.jog).scaled(limits.measuredPermille, 1000);
        if (session * most <= limits.ceiling && session <= limits.session) {
            jog = minutes;
            break;
        }
    }
    FitLimits sameRuns = limits;
    sameRuns.counts = m_runDays.countsUpTo(most);
    auto fitted = fitWeek(keepGoingShape(jog), m_profile.walk, m_profile.jog, sameRuns);
    if (fitted) {
        m_keepGoingJogs.push_back(jog);
    }
    return fitted;
}

std::optional<FittedWeek> WeekFold::fitRung(Rung rung, const FitLimits& limits) {
    return rung >= planRungs() ? fitKeepGoing(rung, limits)
                               : fitWeek(shapeOf(rung), m_profile.walk, m_profile.jog, limits);
}

/// B8 BUILD: the last completed content, made as large as fits; else the one below it, down to week 1.
FittedWeek WeekFold::buildBelow(Draft& draft, const Decision& decision) {
    const Rung target = draft.rung;
    // The rung below was completed on the way here, even where build weeks have gone lower since.
    for (Rung rung = std::max(target - 1, 0); rung >= 0; --rung) {
        const Ceiling ceiling = ceilingFor(rung, decision, draft.week.start);
        const auto built = buildWeek(shapeOf(rung), m_profile.walk, m_profile.jog,
                                     limitsFor(rung, ceiling, decision, draft.week.start));
        if (built) {
            draft.rung = rung;
            draft.week.ceiling = {ceiling.limit, RuleId::B8, CeilingTag::Build};
            if (rung < target) {
                m_buildTarget = target;
            }
            return *built;
        }
    }
    draft.rung = 0; // B3's floor holds two shortest sessions of week 1, so this is out of reach
    return {2, shapeOf(0).withFraming(10)};
}

void WeekFold::sizeWeek(Draft& draft, const Decision& decision) {
    const Date start = draft.week.start;
    draft.week.ceiling = ceilingFor(draft.rung, decision, start);
    if (decision.forward && m_buildTarget == draft.rung) {
        m_buildTarget.reset();
    }
    auto fitted = fitRung(draft.rung, limitsFor(draft.rung, draft.week.ceiling, decision, start));
    const Distance asked = shapeOf(draft.rung).distance(m_profile.walk, m_profile.jog) * m_plan.sessionsPerWeek;
    const bool smaller = !fitted || (draft.rung < planRungs() && (fitted->sessions < m_plan.sessionsPerWeek ||
                                                                  fitted->shape != shapeOf(draft.rung)));
    if (!fitted) {
        fitted = buildBelow(draft, decision);
    }
    const CeilingTag tag = draft.week.ceiling.tag;
    if (tag == CeilingTag::Hold) {
        draft.week.why.push_back(
            {draft.week.ceiling.row, m_past.back().actual, draft.week.ceiling.limit, {}, {}, {}, {}});
    }
    if (smaller) {
        draft.week.why.push_back({RuleId::B8,
                                  asked,
                                  draft.week.ceiling.limit,
                                  fitted->sessions,
                                  m_plan.sessionsPerWeek,
                                  {},
                                  contentOf(draft.rung)});
    }
    draft.measuredPermille = limitsFor(draft.rung, draft.week.ceiling, decision, start).measuredPermille;
    draft.week.plannedSessions = fitted->sessions;
    draft.shape = fitted->shape;
}

} // namespace stridewell
