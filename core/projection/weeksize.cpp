// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How large the next week may be: ceiling (B3-B7), FIT and BUILD (B8), keep going (A7).
#include "core/plan/planner.h"
#include "core/projection/weekfold.h"

#include <algorithm>

namespace stridewell {

namespace {

constexpr int fourWeeks = 4;
constexpr int manyRuns = 4;          // A4: from four runs on, days touch
constexpr int touchingDaysScore = 2; // A4: allowed only while the seven-day maximum is at most this

} // namespace

Ceiling WeekFold::ceilingFor(Rung rung, const Decision& decision, Date start) const {
    CeilingInput input;
    input.weekOne = m_ladder.weekOneSession() * m_ladder.plan().sessionsPerWeek;
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
    int most = m_ladder.plan().sessionsPerWeek;
    const WeekContent content = m_ladder.content(rung);
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
    if (m_ladder.knowsKeepGoing(rung)) {
        return fitWeek(m_ladder.shape(rung), m_profile.walk, m_profile.jog, limits);
    }
    const int least = m_ladder.jogMinBefore(rung);
    const int most = std::min(limits.counts.front(), m_past.back().planned); // the same n as before
    int jog = least;
    for (int minutes = m_ladder.goalJogMin(); minutes > least; --minutes) {
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
        m_ladder.addKeepGoing(jog);
    }
    return fitted;
}

std::optional<FittedWeek> WeekFold::fitRung(Rung rung, const FitLimits& limits) {
    return rung >= m_ladder.planRungs() ? fitKeepGoing(rung, limits)
                                        : fitWeek(m_ladder.shape(rung), m_profile.walk, m_profile.jog, limits);
}

/// B8 BUILD: the last completed content, made as large as fits; else the one below it, down to week 1.
FittedWeek WeekFold::buildBelow(Draft& draft, const Decision& decision) {
    const Rung target = draft.rung;
    // The rung below was completed on the way here, even where build weeks have gone lower since.
    for (Rung rung = std::max(target - 1, 0); rung >= 0; --rung) {
        const Ceiling ceiling = ceilingFor(rung, decision, draft.week.start);
        const auto built = buildWeek(m_ladder.shape(rung), m_profile.walk, m_profile.jog,
                                     limitsFor(rung, ceiling, decision, draft.week.start));
        if (built) {
            draft.rung = rung;
            draft.week.ceiling = {ceiling.limit, RuleId::B8, CeilingTag::Build, ceiling.from};
            if (rung < target) {
                m_buildTarget = target;
            }
            return *built;
        }
    }
    draft.rung = 0; // B3's floor holds two shortest sessions of week 1, so this is out of reach
    return {2, m_ladder.shape(0).withFraming(10)};
}

void WeekFold::sizeWeek(Draft& draft, const Decision& decision) {
    const Date start = draft.week.start;
    draft.week.ceiling = ceilingFor(draft.rung, decision, start);
    if (decision.forward && m_buildTarget == draft.rung) {
        m_buildTarget.reset();
    }
    auto fitted = fitRung(draft.rung, limitsFor(draft.rung, draft.week.ceiling, decision, start));
    const Distance asked =
        m_ladder.shape(draft.rung).distance(m_profile.walk, m_profile.jog) * m_ladder.plan().sessionsPerWeek;
    const bool smaller =
        !fitted || (draft.rung < m_ladder.planRungs() && (fitted->sessions < m_ladder.plan().sessionsPerWeek ||
                                                          fitted->shape != m_ladder.shape(draft.rung)));
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
                                  m_ladder.plan().sessionsPerWeek,
                                  {},
                                  m_ladder.content(draft.rung)});
    }
    draft.measuredPermille = limitsFor(draft.rung, draft.week.ceiling, decision, start).measuredPermille;
    draft.week.plannedSessions = fitted->sessions;
    draft.shape = fitted->shape;
}

} // namespace stridewell
