// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sessions of one week: on which day they stand, what was run, and what their limits leave (B11, B8).
#include "core/projection/weekfold.h"

#include <algorithm>

namespace stridewell {

namespace {
constexpr Days week{7};
} // namespace

SessionShape WeekFold::shapeOn(const Draft& draft, Date day) {
    SessionShape shape = draft.shape;
    for (const auto& [changedOn, lower] : draft.changed) {
        shape = day > changedOn ? lower : shape;
    }
    return shape;
}

WeekFrame WeekFold::frameOf(const Draft& draft) const {
    const ProjectedWeek& made = draft.week;
    WeekFrame frame;
    frame.start = made.start;
    frame.days = m_runDays.datesFor(made.plannedSessions, made.start);
    frame.shape = draft.shape;
    frame.restBetween = made.plannedSessions <= 3;
    frame.ownDays = m_runDays.own();
    frame.lastBefore = draft.lastBefore;
    frame.firstAfter = m_runDays.datesFor(made.plannedSessions, made.start + week).front();
    frame.runs = draft.runs;
    for (const Move& move : m_journal.moves) {
        if (move.from >= made.start && move.from < made.start + week) {
            frame.moves.push_back(move);
        }
    }
    frame.today = m_today;
    frame.rest = m_rest;
    frame.hurtBefore = [this](Date day) { return m_pain.hurtBefore(day); };
    frame.pausedOn = [this](Date day) { return m_pain.pausedOn(day); };
    if (m_pain.open() && m_pain.open()->pauses() && made.start + week > m_today) {
        frame.pausedFromToday = m_pain.open()->why.front();
    }
    for (const std::size_t span : m_openSwaps) {
        frame.swaps.push_back(m_pain.spans()[span]);
    }
    return frame;
}

void WeekFold::schedule(Draft& draft) {
    const WeekFrame frame = frameOf(draft);
    auto& sessions = draft.week.sessions;
    sessions = scheduleWeek(frame);
    for (ProjectedSession& session : sessions) {
        // A run still ahead comes after whatever changed today: a clearance leaves it no higher than a step back would.
        session.shape = shapeOn(draft, isAhead(session) ? session.date + Days{1} : session.date);
    }
    const auto replaced = [&](std::size_t span) {
        const StateSpan& swap = m_pain.spans()[span];
        // While it is open, the run it replaces is one that is still ahead.
        return std::any_of(sessions.begin(), sessions.end(), [&](const ProjectedSession& s) {
            const bool still = s.date >= m_today && s.status == SessionStatus::Swapped;
            return s.date > swap.from && (swap.end || still);
        });
    };
    std::erase_if(m_openSwaps, replaced);
}

/// Distances of what was run, in date order, each against the 30 days before it.
void WeekFold::takeInRuns(Draft& draft) {
    for (const LoggedRun& logged : draft.runs) {
        const RunVerdict verdict = verdictOf(logged.index, shapeOn(draft, logged.run->date));
        draft.week.actual += verdict.actual;
        m_runs.push_back(verdict);
        m_lastOnFoot = verdict.date;
        m_lastStanding = verdict.date;
    }
}

/// What the weeks after this one build on. Weeks ahead inside an open break are shown as if it ended this week.
bool WeekFold::isTakenAsDone(const Draft& draft, const ProjectedSession& session) const {
    return isAhead(session) || (session.status == SessionStatus::Paused && draft.week.start > m_today);
}

/// B11 for each run still ahead, then the week's ceiling: walks are shortened, the last runs dropped.
void WeekFold::keepUnderLimits(Draft& draft) {
    ProjectedWeek& made = draft.week;
    Distance total = made.actual;
    for (ProjectedSession& session : made.sessions) {
        session.distance = predicted(draft, session.shape);
        if (!isTakenAsDone(draft, session)) {
            continue;
        }
        const Distance limit = sessionLimitOn(session.date, draft.rung);
        session.limit = limit;
        const FitLimits left{made.ceiling.limit - total, limit, {1}, draft.measured};
        const auto fitted = fitWeek(session.shape, m_profile.walk, m_profile.jog, left);
        const bool tooLong = session.distance > limit;
        const Finding why{.row = tooLong ? RuleId::B11 : made.ceiling.row,
                          .value = session.distance,
                          .limit = tooLong ? limit : made.ceiling.limit,
                          .date = session.date};
        if (!fitted) {
            session.status = SessionStatus::Dropped;
            session.limit.reset();
            session.why.push_back(why);
            made.why.push_back(why);
            continue;
        }
        if (fitted->shape != session.shape) {
            session.why.push_back({.row = RuleId::B8, .value = session.distance, .limit = why.limit});
        }
        session.shape = fitted->shape;
        session.distance = predicted(draft, session.shape);
        if (session.status == SessionStatus::Paused) {
            session.limit.reset();
        }
        total += session.distance;
        m_limits.add(session.date, session.distance);
        m_lastOnFoot = session.date;
        m_lastStanding = session.date;
    }
}

/// What a run did beyond or short of its session: longer than one run should be (B11), or too little of its jog (B13).
void WeekFold::explainRuns(Draft& draft) const {
    for (ProjectedSession& session : draft.week.sessions) {
        if (!session.runIndex) {
            continue;
        }
        if (session.status == SessionStatus::Part) {
            const int permille = m_journal.runs[*session.runIndex].jogDonePermille;
            session.why.push_back({.row = RuleId::B13, .count = permille / 10});
        }
        const auto run = std::find_if(m_runs.rbegin(), m_runs.rend(),
                                      [&](const RunVerdict& verdict) { return verdict.index == *session.runIndex; });
        if (run != m_runs.rend() && run->spike != Spike::Ok) {
            session.why.push_back({.row = RuleId::B11, .value = run->actual, .limit = run->credited});
        }
    }
}

} // namespace stridewell
