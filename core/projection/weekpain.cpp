// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What pain does to the plan (C2): the step back, the level that is held, and when it is let go.
#include "core/projection/weekfold.h"

#include <algorithm>

namespace stridewell {

namespace {
constexpr Days week{7};
constexpr int mostPainRepeats = 3; // RB6
} // namespace

/// C2: what opened in this week steps back at once; the runs still ahead take the lower level's session.
void WeekFold::takeInPain(Draft& draft) {
    m_pain.advanceTo(std::min(draft.week.start + week - Days{1}, m_today));
    for (; m_changesSeen < m_pain.changes().size(); ++m_changesSeen) {
        const StateChange& change = m_pain.changes()[m_changesSeen];
        const bool further = !change.whilePaused || change.outcome == Outcome::Emergency;
        if (change.outcome >= Outcome::BackWeek && further) {
            stepBack(draft, change);
        }
    }
    takeInRest(draft);
    for (; m_spansSeen < m_pain.spans().size(); ++m_spansSeen) {
        if (m_pain.spans()[m_spansSeen].outcome == Outcome::Swap) {
            m_openSwaps.push_back(m_spansSeen);
        }
    }
}

/// C2 ADD_REST: 72 hours after the painful run, whatever other state is open; then until a morning of 2 or less.
void WeekFold::takeInRest(const Draft& draft) {
    for (; m_outcomesSeen < m_pain.outcomes().size(); ++m_outcomesSeen) {
        const RunOutcome& run = m_pain.outcomes()[m_outcomesSeen];
        if (run.verdict.outcome == Outcome::AddRest) {
            restUntil(run.date + Days{restDays}, run.verdict.why.front());
        }
    }
    const auto& open = m_pain.open();
    if (m_today < draft.week.start + week && open && open->outcome == Outcome::AddRest) {
        restUntil(m_today + Days{1}, open->why.front());
    }
}

/// What was completed before a restart or a step back is no level to come back to (D5, D6) until it is done again.
void WeekFold::forgetCompletedAbove(Rung rung) {
    m_lastCounted = std::min(m_lastCounted, std::max(rung, 0));
}

void WeekFold::restUntil(Date day, const Finding& why) {
    if (!m_rest || m_rest->day < day) {
        m_rest = RestUntil{day, why};
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
    const WeekContent content = m_ladder.content(from);
    const bool harderWeek = content == WeekContent::Kind::W2 || content == WeekContent::Kind::W4;
    if (change.outcome == Outcome::BackWeek && harderWeek && m_profile.plan == PlanKind::Standard) {
        m_notes.push_back({.row = RuleId::A5, .date = change.date}); // the gentle plan is offered
    }
    m_held = to;
    m_heldBy = change.why;
    m_buildTarget.reset();
    forgetCompletedAbove(to);
    draft.changed.emplace_back(change.date, m_ladder.shape(to));
    draft.changes.push_back(change);
    draft.rung = to;
}

/// The level after a step back holds until it has been lived through.
void WeekFold::releaseHold(const Draft& draft, const Outlook& outlook) {
    if (!draft.changes.empty()) {
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
    } else if (decision.forPain && start <= m_today && ++m_painRepeats >= mostPainRepeats) {
        m_pain.openRepeatedWeek(start, mostPainRepeats);
        m_painRepeats = 0;
    }
}

/// C2 and section D together: the earlier week. A level is below the last week, so nothing is held once all is done.
void WeekFold::holdForPain(Decision& decision) const {
    if (!m_held || decision.rung < *m_held) {
        return;
    }
    const bool lower = decision.rung > *m_held;
    if (lower) {
        decision.why.clear(); // it leads to another week
    }
    if (lower || m_pain.open()) {
        decision.rung = *m_held;
        decision.forward = *m_held > m_past.back().rung;
        decision.forPain = m_past.back().counts;
        Finding why = m_heldBy.value_or(Finding{RuleId::D9});
        why.content = m_ladder.content(*m_held);
        decision.why.insert(decision.why.begin(), why);
    }
}

} // namespace stridewell
