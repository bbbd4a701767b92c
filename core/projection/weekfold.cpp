// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/weekfold.h"

#include "core/plan/planner.h"
#include "core/rules/missed.h"

#include <algorithm>

namespace stridewell {

namespace {

constexpr int mostWeeks = 52 * 100; // a lifetime; ends the loop for a plan that pain holds back for ever
constexpr Days week{7};

bool isAhead(const ProjectedSession& session) {
    return session.status == SessionStatus::Planned || session.status == SessionStatus::Moved;
}

} // namespace

WeekFold::WeekFold(const Profile& profile, const Journal& journal, Date today)
    : m_profile(profile), m_journal(journal), m_today(today), m_plan(makePlan(profile)),
      m_runDays(profile.days, profile.start), m_order(runsInOrder(journal, today)),
      m_pain(journal, m_order, profile.start, today),
      m_limits(m_plan.weeks.front().shape.distance(profile.walk, profile.jog)), m_loggedLimits(m_limits) {
}

void WeekFold::run() {
    takeInStrayRuns(m_profile.start);
    Decision decision;
    decision.why.push_back({RuleId::A1, {}, {}, {}, {}, {}, contentOf(0)});
    for (int number = 1; number <= mostWeeks; ++number) {
        const Date start = m_profile.start + week * (number - 1);
        m_pain.advanceTo(start - Days{1});
        if (number > 1) {
            decision = decide(start);
            if (decision.finished) {
                break;
            }
        }
        countPainRepeats(decision, start);
        makeWeek(number, start, decision);
    }
    m_finished = !m_weeks.empty() && [&] {
        const ProjectedWeek& last = m_weeks.back();
        return last.complete || m_today >= last.start + week;
    }();
    takeInStrayRuns(m_today + Days{1});
    m_pain.advanceTo(m_today);
}

/// Runs before the plan's first week and after its last: they count for the single-session limit and for pain.
void WeekFold::takeInStrayRuns(Date before) {
    for (; m_nextRun < m_order.size() && m_journal.runs[m_order[m_nextRun]].date < before; ++m_nextRun) {
        m_runs.push_back(verdictOf(m_order[m_nextRun], shapeOf(0)));
        m_lastOnFoot = m_runs.back().date;
        m_lastStanding = m_lastOnFoot;
    }
}

RunVerdict WeekFold::verdictOf(std::size_t index, const SessionShape& shape) {
    const Run& run = m_journal.runs[index];
    RunVerdict verdict;
    verdict.run = run.id;
    verdict.index = index;
    verdict.date = run.date;
    verdict.actual = onFootDistance(run, shape, m_profile.walk, m_profile.jog);
    const auto credited = m_limits.add(run.date, verdict.actual);
    m_loggedLimits.add(run.date, verdict.actual);
    verdict.spike = credited.spike;
    verdict.credited = credited.credited;
    return verdict;
}

void WeekFold::makeWeek(int number, Date start, const Decision& decision) {
    Draft draft;
    draft.rung = decision.rung;
    draft.week.number = number;
    draft.week.start = start;
    draft.week.why = decision.why;
    for (; m_nextRun < m_order.size() && m_journal.runs[m_order[m_nextRun]].date < start + week; ++m_nextRun) {
        draft.runs.push_back({m_order[m_nextRun], &m_journal.runs[m_order[m_nextRun]]});
    }
    sizeWeek(draft, decision);
    draft.lastBefore = m_lastStanding;
    takeInPain(draft);
    takeInRuns(draft);
    schedule(draft);
    keepUnderLimits(draft);
    const Outlook outlook = conclude(draft);
    noteMeasured(outlook, draft);
    releaseHold(draft, outlook);
    m_past.push_back(outlook);
    if (outlook.counts) {
        m_lastCounted = draft.rung;
    }
    m_weeks.push_back(std::move(draft.week));
}

/// C2: what opened in this week steps back at once; the runs still ahead take the lower level's session.
void WeekFold::takeInPain(Draft& draft) {
    m_pain.advanceTo(std::min(draft.week.start + week - Days{1}, m_today));
    for (; m_changesSeen < m_pain.changes().size(); ++m_changesSeen) {
        const StateChange& change = m_pain.changes()[m_changesSeen];
        if (change.outcome == Outcome::AddRest) {
            m_earliest = std::max(m_earliest.value_or(change.date), change.date + Days{3});
        }
        const bool further = !change.whilePaused || change.outcome == Outcome::Emergency;
        if (change.outcome >= Outcome::BackWeek && further) {
            stepBack(draft, change);
        }
    }
    for (; m_spansSeen < m_pain.spans().size(); ++m_spansSeen) {
        if (m_pain.spans()[m_spansSeen].outcome == Outcome::Swap) {
            m_openSwaps.push_back(m_spansSeen);
        }
    }
}

void WeekFold::stepBack(Draft& draft, const StateChange& change) {
    const Rung from = m_held ? std::min(*m_held, draft.rung) : draft.rung;
    Rung to = from > 0 ? from - 1 : from;
    m_heldSessions.reset();
    if (change.outcome == Outcome::Emergency) {
        to = 0;
    } else if (change.outcome == Outcome::BackWeek && from == 0) {
        if (draft.week.plannedSessions > 2) {
            m_heldSessions = draft.week.plannedSessions - 1; // repeat W1 with one run fewer
        } else {
            to = -1; // week 0
        }
    }
    m_held = to;
    m_heldRow = change.row;
    m_buildTarget.reset();
    draft.changed.emplace_back(change.date, shapeOf(to));
    draft.changes.push_back(change);
    draft.rung = to;
}

Distance WeekFold::predicted(const Draft& draft, const SessionShape& shape) const {
    return shape.distance(m_profile.walk, m_profile.jog).scaled(draft.measuredPermille, 1000);
}

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
    frame.earliest = m_earliest;
    frame.pausedOn = [this](Date day) { return m_pain.pausedOn(day); };
    frame.pausedFromToday = m_pain.open() && m_pain.open()->pauses() && made.start + week > m_today;
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
        session.shape = shapeOn(draft, session.date);
    }
    const auto replaced = [&](std::size_t span) {
        const StateSpan& swap = m_pain.spans()[span];
        const bool done = std::any_of(sessions.begin(), sessions.end(),
                                      [&](const ProjectedSession& s) { return s.date > swap.from; });
        return done && (swap.end || draft.week.start + week > m_today);
    };
    std::erase_if(m_openSwaps, replaced);
}

/// Distances of what was run, in date order, each against the 30 days before it.
void WeekFold::takeInRuns(Draft& draft) {
    for (const LoggedRun& logged : draft.runs) {
        const RunVerdict verdict = verdictOf(logged.index, shapeOn(draft, logged.run->date));
        draft.week.actual += verdict.actual;
        if (verdict.spike >= Spike::Moderate) {
            m_earliest = std::max(m_earliest.value_or(verdict.date), verdict.date + Days{3}); // B11
        }
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
        const Distance limit = m_limits.limitOn(session.date);
        session.limit = limit;
        const FitLimits left{made.ceiling.limit - total, limit, {1}, draft.measuredPermille};
        const auto fitted = fitWeek(session.shape, m_profile.walk, m_profile.jog, left);
        if (!fitted) {
            const bool tooLong = session.distance > limit;
            session.status = SessionStatus::Dropped;
            session.limit.reset();
            made.why.push_back({tooLong ? RuleId::B11 : made.ceiling.row,
                                session.distance,
                                tooLong ? limit : made.ceiling.limit,
                                {},
                                {},
                                session.date,
                                {}});
            continue;
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

WeekFold::Outlook WeekFold::conclude(Draft& draft) {
    ProjectedWeek& made = draft.week;
    Outlook outlook;
    outlook.rung = draft.rung;
    outlook.planned = made.plannedSessions;
    outlook.actual = made.actual;
    int plannedUnits = 0; // summed before it is cut to millimetres: three times 2583333.3 are 7750000
    for (const ProjectedSession& session : made.sessions) {
        plannedUnits += session.shape.doubledUnits(m_profile.walk, m_profile.jog);
        made.doneSessions += session.status == SessionStatus::Done ? 1 : 0;
        if (isTakenAsDone(draft, session)) {
            ++outlook.assumedKeep;
            outlook.actual += session.distance;
        }
    }
    made.planned = Distance::fromDoubledUnits(plannedUnits).scaled(draft.measuredPermille, 1000);
    outlook.done = made.doneSessions + outlook.assumedKeep;
    made.credited = creditedDistance(made.actual, made.ceiling.limit);
    outlook.credited = creditedDistance(outlook.actual, made.ceiling.limit);
    made.complete = made.doneSessions >= made.plannedSessions && made.credited > Distance{};
    outlook.complete = outlook.done >= outlook.planned && outlook.credited > Distance{};
    outlook.counts = outlook.done >= runsThatCount(outlook.planned) && outlook.credited > Distance{};
    for (auto run = m_runs.rbegin(); run != m_runs.rend() && run->date >= made.start; ++run) {
        outlook.largeSpike = outlook.largeSpike || run->spike == Spike::Large;
    }
    for (auto it = m_pain.outcomes().rbegin(); it != m_pain.outcomes().rend() && it->date >= made.start; ++it) {
        outlook.allKeep = outlook.allKeep && it->verdict.outcome == Outcome::Keep;
    }
    made.content = contentOf(draft.rung);
    made.strength = strengthItems(made.content);
    return outlook;
}

/// B9: a week done by the clock tells how measured distance compares with planned.
void WeekFold::noteMeasured(const Outlook& outlook, const Draft& draft) {
    const bool measured =
        !draft.runs.empty() && std::all_of(draft.runs.begin(), draft.runs.end(),
                                           [](const LoggedRun& r) { return r.run->distance.has_value(); });
    if (outlook.assumedKeep > 0 && outlook.complete) {
        m_measuredPermille = draft.measuredPermille; // a week ahead is taken to measure as it is planned
        return;
    }
    Distance planned; // by minutes and speeds, whatever earlier weeks have taught
    for (const ProjectedSession& session : draft.week.sessions) {
        planned += session.shape.distance(m_profile.walk, m_profile.jog);
    }
    if (!draft.week.complete || !measured) {
        return;
    }
    const auto permille = static_cast<int>(draft.week.actual.millimetres() * 1000 / planned.millimetres());
    m_measuredPermille = std::clamp(permille, 500, 2000);
    if (permille != m_measuredPermille) {
        m_notes.push_back({RuleId::B9, draft.week.actual, planned, permille / 10, {}, draft.week.start, {}});
    }
}

/// The level after a step back holds until it has been lived through.
void WeekFold::releaseHold(const Draft& draft, const Outlook& outlook) {
    if (!m_held || draft.rung > *m_held || !draft.changes.empty()) {
        return;
    }
    const Date end = draft.week.start + week;
    if (m_pain.open() && m_pain.open()->outcome == Outcome::BackWeek) {
        if (outlook.complete && outlook.allKeep) {
            if (end <= m_today) {
                m_pain.endBackWeek(end);
            }
            m_held.reset();
            m_heldSessions.reset();
        }
        return;
    }
    const bool stillPaused = m_pain.open() && m_pain.open()->pauses() && draft.week.start <= m_today;
    if (!stillPaused) {
        m_held.reset();
        m_heldSessions.reset();
    }
}

void WeekFold::countPainRepeats(const Decision& decision, Date start) {
    if (decision.forward) {
        m_painRepeats = 0;
    } else if (decision.forPain && start <= m_today && ++m_painRepeats >= 3) {
        m_pain.openRepeatedWeek(start); // RB6
        m_painRepeats = 0;
    }
}

} // namespace stridewell
