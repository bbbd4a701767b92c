// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules ask of the next week: section D, the gate A6, and the level that pain holds (C2).
#include "core/projection/weekfold.h"
#include "core/rules/missed.h"

#include <algorithm>

namespace stridewell {

namespace {
constexpr Days week{7};
constexpr int reviewScore = 3; // A6: in the last seven days of the plan
} // namespace

/// The day on which the week's first run is, was, or still can be: what the gap of section D is counted to.
Date WeekFold::firstRunOf(Date start) const {
    if (m_nextRun < m_order.size() && m_journal.runs[m_order[m_nextRun]].date < start + week) {
        return m_journal.runs[m_order[m_nextRun]].date;
    }
    const int most = m_heldSessions.value_or(m_ladder.plan().sessionsPerWeek);
    const int runs = m_runDays.countsUpTo(withoutTouchingDays(most, start)).front();
    const std::vector<Date> days = m_runDays.datesFor(runs, start);
    if (start + week <= m_today) { // over without a run
        return days.front();
    }
    const auto ahead = std::find_if(days.begin(), days.end(), [this](Date day) { return day >= m_today; });
    return ahead == days.end() ? m_today : *ahead;
}

/// Open once that morning's answer is in; in weeks ahead only the full week of BACK_WEEK still holds.
bool WeekFold::stateOpenOn(Date morning) const {
    const auto& open = m_pain.open();
    if (!open) {
        return false;
    }
    if (morning > m_today) {
        return open->outcome == Outcome::BackWeek && m_held.has_value();
    }
    return !stillNeeded(*open, m_pain.recovery(), morning).none();
}

GateInput WeekFold::gateInput(const Outlook& last, Date start) const {
    GateInput input;
    input.done = last.done;
    input.planned = last.planned;
    input.stateOpen = stateOpenOn(start);
    const auto& outcomes = m_pain.outcomes(); // two or more with those taken as done, else D4 or D5 has spoken
    const int logged = std::max(0, 2 - last.assumedKeep);
    for (auto run = outcomes.end() - logged; run != outcomes.end(); ++run) {
        input.lastOutcomes.push_back(run->verdict.outcome);
    }
    input.lastRunMedicated = last.assumedKeep == 0 && outcomes.back().painkiller;
    return input;
}

WeekFold::Decision WeekFold::decideByGate(const Outlook& last, Date start) const {
    Decision decision;
    const GateVerdict gate = progressGate(gateInput(last, start));
    // The last week's days, and the morning after them, which may be the answer to its last run.
    const bool hurt =
        m_pain.sevenDayMax(start - Days{1}) >= reviewScore || m_pain.recovery().morning(start) >= reviewScore;
    const bool review = (last.rung == m_ladder.planRungs() - 1 || last.rung == m_ladder.last()) && hurt;
    if (gate != GateVerdict::Open || review) {
        decision.rung = last.rung;
        decision.forward = false;
        decision.forPain = isForPain(gate) || review;
        decision.why.push_back({RuleId::A6, {}, {}, last.done, last.planned, {}, m_ladder.content(last.rung)});
        return decision;
    }
    if (last.rung == m_ladder.last()) {
        decision.finished = true;
        return decision;
    }
    decision.rung = m_buildTarget ? *m_buildTarget : last.rung + 1;
    if (last.done < last.planned) {
        decision.why.push_back({RuleId::D3, {}, {}, last.done, last.planned, {}, m_ladder.content(decision.rung)});
    } else {
        const WeekContent content = m_ladder.content(decision.rung);
        const bool bridge = content == WeekContent::Kind::W1b || content == WeekContent::Kind::W3b;
        const bool keepGoing = content.kind() == WeekContent::Kind::X;
        const RuleId row = keepGoing ? RuleId::A7 : bridge ? RuleId::A5 : RuleId::A1;
        decision.why.push_back({row, {}, {}, {}, {}, {}, content});
    }
    return decision;
}

WeekFold::Decision WeekFold::decide(Date start) const {
    const Outlook& last = m_past.back();
    const Date firstRun = firstRunOf(start);
    const auto gap = m_lastOnFoot ? std::optional(daysBetween(*m_lastOnFoot, firstRun)) : std::nullopt;
    const MissedVerdict missed = judgeMissed({last.done, last.planned, gap});
    Decision decision;
    decision.forward = false;
    switch (missed.step) {
    case WeekStep::RestartAtWeekOne: decision.rung = 0; break;
    case WeekStep::OneBeforeLastCompleted: decision.rung = std::max(m_lastCounted - 1, 0); break;
    case WeekStep::RepeatLastCompleted: decision.rung = std::min(m_lastCounted, last.rung); break;
    case WeekStep::RepeatCurrent: decision.rung = last.rung; break;
    case WeekStep::GoOn: decision = decideByGate(last, start); break;
    }
    const bool byGap = missed.row == RuleId::D6 || missed.row == RuleId::D7;
    if (missed.step != WeekStep::GoOn) {
        decision.why.push_back({*missed.row,
                                {},
                                {},
                                byGap ? gap : std::optional(last.done),
                                byGap ? std::optional<int>() : std::optional(last.planned),
                                {},
                                m_ladder.content(decision.rung)});
    }
    decision.startsOver = missed.step == WeekStep::RestartAtWeekOne;
    decision.forgetsTarget = byGap || decision.rung < last.rung;
    holdForPain(decision);
    decision.firstRun = firstRun;
    decision.gap = gap;
    return decision;
}

} // namespace stridewell
