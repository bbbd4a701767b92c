// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How large the next week may be: ceiling (B3-B7), FIT and BUILD (B8), keep going (A7).
#include "core/plan/planner.h"
#include "core/plan/weektable.h"
#include "core/projection/weekfold.h"

#include <algorithm>

namespace stridewell {

namespace {

constexpr std::size_t fourWeeks = 4;
constexpr int manyRuns = 4; // A4: from four runs on, days touch
constexpr int leastRuns = 2;
constexpr int touchingDaysScore = 2; // A4: allowed only while the seven-day maximum is at most this

} // namespace

Ceiling WeekFold::ceilingFor(Rung rung, const Decision& decision) const {
    CeilingInput input;
    input.weekOne = m_ladder.weekOneSession() * m_ladder.plan().sessionsPerWeek;
    input.leastWeekOne = shortestWeekOneSession() * leastRuns;
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
    input.gapDays = decision.gap;
    input.everComplete = std::any_of(m_past.begin(), m_past.end(), [](const Outlook& week) { return week.complete; });
    const auto base = std::find_if(m_past.rbegin() + 1, m_past.rend(),
                                   [](const Outlook& week) { return week.credited > Distance{}; });
    input.base = base == m_past.rend() ? Distance{} : base->credited;
    for (std::size_t back = 1; back <= std::min(m_past.size(), fourWeeks); ++back) {
        input.bestOfFourWeeks = std::max(input.bestOfFourWeeks, m_past[m_past.size() - back].credited);
    }
    return weeklyCeiling(input);
}

SessionShape WeekFold::shortestWeekOne() const {
    return m_ladder.shape(0).withFraming(shortestFraming);
}

/// What the shortest session of week 1 comes to by the runner's own measuring (B9).
Distance WeekFold::shortestWeekOneSession() const {
    return m_measured.predict(shortestWeekOne().distance(m_profile.walk, m_profile.jog));
}

/// B11, never so low that week 1 could not be walked at all: like B3's floor for the week.
Distance WeekFold::sessionLimitOn(Date day, Rung rung) const {
    const Distance limit = m_limits.limitOn(day, m_measured.atLeastPlanned());
    return rung <= 0 ? std::max(limit, shortestWeekOneSession()) : limit;
}

/// A4: four runs leave no rest day between two of them, which a hurting back does not take.
bool WeekFold::touchingDaysHurt(Date start) const {
    return m_pain.sevenDayMax(start - Days{1}) > touchingDaysScore;
}

int WeekFold::withoutTouchingDays(int runs, Date start) const {
    return touchingDaysHurt(start) ? std::min(runs, manyRuns - 1) : runs;
}

int WeekFold::mostRuns(Rung rung, const Decision& decision, Date start) const {
    int most = m_ladder.plan().sessionsPerWeek;
    const WeekContent content = m_ladder.content(rung);
    const bool mayNotRise = content == WeekContent::Kind::W2 || content == WeekContent::Kind::W4 ||
                            content.kind() == WeekContent::Kind::X; // A4, A7
    if (decision.forward && mayNotRise && !m_past.empty()) {
        most = std::min(most, m_past.back().planned);
    }
    most = std::min(most, m_heldSessions.value_or(most));
    return withoutTouchingDays(most, start);
}

FitLimits WeekFold::limitsFor(Rung rung, const Ceiling& ceiling, const Decision& decision, Date start) const {
    FitLimits limits;
    limits.ceiling = ceiling.limit;
    limits.session = sessionLimitOn(decision.firstRun, rung);
    limits.measured = m_measured;
    limits.counts = m_runDays.countsUpTo(mostRuns(rung, decision, start));
    return limits;
}

/// A7: the longest continuous jog that fits, never shorter than the last one.
std::optional<FittedWeek> WeekFold::fitKeepGoing(Rung rung, const FitLimits& limits) {
    if (m_ladder.knows(rung)) {
        return fitWeek(m_ladder.shape(rung), m_profile.walk, m_profile.jog, limits);
    }
    const int least = m_ladder.jogMinBefore(rung);
    const int most = limits.counts.front();
    const auto allowed = [&](int minutes) {
        const Distance session =
            limits.measured.predict(keepGoingShape(minutes).distance(m_profile.walk, m_profile.jog));
        return session * most <= limits.ceiling && session <= limits.session;
    };
    int jog = m_ladder.goalJogMin();
    while (jog > least && !allowed(jog)) {
        --jog;
    }
    auto fitted = fitWeek(keepGoingShape(jog), m_profile.walk, m_profile.jog, limits);
    if (fitted) {
        m_ladder.addKeepGoing(jog);
    }
    return fitted;
}

std::optional<FittedWeek> WeekFold::fitRung(Rung rung, const FitLimits& limits) {
    return rung >= m_ladder.planRungs() ? fitKeepGoing(rung, limits)
                                        : fitWeek(m_ladder.shape(rung), m_profile.walk, m_profile.jog, limits);
}

/// Whether it is not the week's ceiling that stands in the way, but the single session's limit (B11).
bool WeekFold::fitsCeiling(Rung rung, FitLimits limits) const {
    limits.session = limits.ceiling;
    return fitWeek(m_ladder.shape(rung), m_profile.walk, m_profile.jog, limits).has_value();
}

/// B8 BUILD: the content below, made as large as fits under the ceiling that refused `draft.rung`; else the one below
/// that. Week 1 has a ceiling of its own, which B3 keeps wide enough, where that one is too narrow even for it.
FittedWeek WeekFold::buildBelow(Draft& draft, const Decision& decision) {
    const Rung target = draft.rung;
    const Ceiling refused = draft.week.ceiling;
    const FitLimits tooNarrow = limitsFor(target, refused, decision, draft.week.start);
    draft.sessionTooLong = fitsCeiling(target, tooNarrow) ? std::optional(tooNarrow.session) : std::nullopt;
    const auto build = [&](Rung rung, Ceiling ceiling) {
        draft.rung = rung;
        // Where only a single run is too long (B11), the week's ceiling stays what it was.
        draft.week.ceiling =
            draft.sessionTooLong ? ceiling : Ceiling{ceiling.limit, RuleId::B8, CeilingTag::Build, ceiling.from};
        return buildWeek(m_ladder.shape(rung), m_profile.walk, m_profile.jog,
                         limitsFor(rung, ceiling, decision, draft.week.start));
    };
    // The rung below was completed on the way here, even where build weeks have gone lower since.
    std::optional<FittedWeek> built;
    for (Rung rung = target - 1; !built && rung >= 0; --rung) {
        built = build(rung, refused);
    }
    if (!built) {
        built = build(0, ceilingFor(0, decision));
    }
    m_buildTarget = target;
    return built.value_or(FittedWeek{leastRuns, shortestWeekOne()}); // which B3's floor always holds
}

/// Why the week is smaller than the plan has it, or another one.
void WeekFold::explainSize(Draft& draft, const FittedWeek& fitted, Rung asked, int most) const {
    auto& why = draft.week.why;
    const int usual = m_ladder.plan().sessionsPerWeek;
    const WeekContent content = m_ladder.content(draft.rung);
    const SessionShape askedShape = m_ladder.shape(asked);
    const Distance askedSession = m_measured.predict(askedShape.distance(m_profile.walk, m_profile.jog));
    if (draft.rung != asked) { // what led to the other content no longer holds
        std::erase_if(
            why, [](const Finding& f) { return f.row == RuleId::A1 || f.row == RuleId::A5 || f.row == RuleId::A7; });
    }
    if (draft.week.ceiling.tag == CeilingTag::Hold) {
        why.push_back(
            {.row = draft.week.ceiling.row, .value = m_past.back().actual, .limit = draft.week.ceiling.limit});
    }
    if (most < usual && touchingDaysHurt(draft.week.start)) {
        why.push_back({.row = RuleId::A4, .count = most, .target = usual, .content = content});
    }
    if (draft.sessionTooLong) {
        why.push_back({.row = RuleId::B11, .value = askedSession, .limit = *draft.sessionTooLong, .content = content});
    } else if (fitted.sessions < most || fitted.shape != askedShape) {
        why.push_back({.row = RuleId::B8,
                       .value = askedSession * usual,
                       .limit = draft.week.ceiling.limit,
                       .count = fitted.sessions,
                       .target = usual,
                       .content = content});
    }
}

void WeekFold::sizeWeek(Draft& draft, const Decision& decision) {
    const Date start = draft.week.start;
    const Rung asked = draft.rung;
    draft.week.ceiling = ceilingFor(asked, decision);
    if (decision.forgetsTarget || decision.forward) { // given up, or tried again now
        m_buildTarget.reset();
    }
    if (decision.startsOver) {
        forgetCompletedAbove(asked);
    }
    auto fitted = fitRung(asked, limitsFor(asked, draft.week.ceiling, decision, start));
    if (!fitted) {
        fitted = buildBelow(draft, decision);
    }
    explainSize(draft, *fitted, asked, mostRuns(asked, decision, start));
    draft.measured = m_measured;
    draft.week.plannedSessions = fitted->sessions;
    draft.shape = fitted->shape;
}

} // namespace stridewell
