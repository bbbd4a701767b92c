// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/weekfold.h"

#include "core/rules/missed.h"

#include <algorithm>

namespace stridewell {

namespace {

constexpr int mostWeeks = 52 * 100; // a lifetime; ends the loop for a plan that pain holds back for ever
constexpr Days week{7};
constexpr Days restAfterSpike{3}; // B11: 72 hours

} // namespace

WeekFold::WeekFold(const Profile& profile, const Journal& journal, Date today)
    : m_profile(profile), m_journal(journal), m_today(today), m_ladder(profile), m_runDays(profile.days, profile.start),
      m_order(runsInOrder(journal, today)), m_pain(journal, m_order, profile.start, today),
      m_limits(m_ladder.weekOneSession()), m_loggedLimits(m_limits) {
}

void WeekFold::run() {
    takeInStrayRuns(m_profile.start);
    m_pain.advanceTo(m_profile.start - Days{1});
    Decision decision;
    decision.why.push_back({RuleId::A1, {}, {}, {}, {}, {}, m_ladder.content(0)});
    for (int number = 1; number <= mostWeeks; ++number) {
        const Date start = m_profile.start + week * (number - 1);
        if (number > 1) {
            decision = decide(start);
            if (decision.finished) {
                break;
            }
        } else {
            decision.firstRun = firstRunOf(start);
        }
        countPainRepeats(decision, start);
        makeWeek(number, start, decision);
    }
    m_finished = m_weeks.back().complete || m_today >= m_weeks.back().start + week;
    takeInStrayRuns(m_today + Days{1});
    m_pain.advanceTo(m_today);
}

/// Runs before the plan's first week and after its last: they count for the single-session limit and for pain.
void WeekFold::takeInStrayRuns(Date before) {
    for (; m_nextRun < m_order.size() && m_journal.runs[m_order[m_nextRun]].date < before; ++m_nextRun) {
        m_runs.push_back(verdictOf(m_order[m_nextRun], m_ladder.shape(0)));
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
    if (verdict.spike >= Spike::Moderate) {
        restUntil(verdict.date + restAfterSpike, {.row = RuleId::B11, .value = verdict.actual});
    }
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
    explainRuns(draft);
    const Outlook outlook = conclude(draft);
    noteMeasured(draft);
    releaseHold(draft, outlook);
    m_past.push_back(outlook);
    if (outlook.counts) {
        m_lastCounted = draft.rung;
    }
    m_weeks.push_back(std::move(draft.week));
}

Distance WeekFold::predicted(const Draft& draft, const SessionShape& shape) const {
    return draft.measured.predict(shape.distance(m_profile.walk, m_profile.jog));
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
    made.planned = draft.measured.predict(Distance::fromDoubledUnits(plannedUnits));
    made.credited = creditedDistance(made.actual, made.ceiling.limit);
    outlook.credited = creditedDistance(outlook.actual, made.ceiling.limit);
    made.complete = made.doneSessions >= made.plannedSessions && made.credited > Distance{};
    // What earned nothing leads no further than a week that was missed (B3, B6).
    outlook.done = outlook.credited > Distance{} ? made.doneSessions + outlook.assumedKeep : 0;
    outlook.complete = outlook.done >= outlook.planned;
    outlook.counts = outlook.done >= runsThatCount(outlook.planned);
    for (auto run = m_runs.rbegin(); run != m_runs.rend() && run->date >= made.start; ++run) {
        outlook.largeSpike = outlook.largeSpike || run->spike == Spike::Large;
    }
    for (auto it = m_pain.outcomes().rbegin(); it != m_pain.outcomes().rend() && it->date >= made.start; ++it) {
        outlook.allKeep = outlook.allKeep && it->verdict.outcome == Outcome::Keep;
    }
    made.content = m_ladder.content(draft.rung);
    made.strength = strengthItems(made.content);
    return outlook;
}

/// B9: a week of which every session was run tells how measured distance compares with planned.
void WeekFold::noteMeasured(const Draft& draft) {
    const bool measured = std::all_of(draft.runs.begin(), draft.runs.end(),
                                      [](const LoggedRun& r) { return r.run->distance.has_value(); });
    if (!draft.week.complete || !measured) {
        return;
    }
    Distance planned; // by minutes and speeds, whatever earlier weeks have taught
    Distance actual;  // of the runs that did a session: one more than planned is no longer measure
    for (const ProjectedSession& session : draft.week.sessions) {
        planned += session.shape.distance(m_profile.walk, m_profile.jog);
        actual += m_journal.runs[*session.runIndex].distance.value_or(Distance{});
    }
    m_measured = MeasuredRatio::of(actual, planned);
    if (!MeasuredRatio::isLikely(actual, planned)) {
        const auto percent = static_cast<int>(actual.millimetres() * 100 / planned.millimetres());
        m_notes.push_back(
            {.row = RuleId::B9, .value = actual, .limit = planned, .count = percent, .date = draft.week.start});
    }
}

} // namespace stridewell
