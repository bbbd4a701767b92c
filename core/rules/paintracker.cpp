// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/paintracker.h"

#include "core/rules/entryreport.h"

#include <algorithm>

namespace stridewell {

namespace {

constexpr int longBreakDays = 14; // RB6
constexpr int swapFromScore = 3;  // SW3

bool isOnlyPersistence(const PainVerdict& verdict) {
    return verdict.why.size() == 1 && verdict.why.front().row == RuleId::RB5;
}

/// The verdict of a report of `day`; RB5 with the day from which it counts.
PainVerdict judged(const PainReport& report, Date day) {
    PainVerdict verdict = triage(report);
    for (Finding& finding : verdict.why) {
        if (finding.row == RuleId::RB5 && finding.count) {
            finding.date = day - Days{*finding.count};
        }
    }
    return verdict;
}

template <typename Entry>
std::vector<Entry> upTo(const std::vector<Entry>& entries, Date today) {
    std::vector<Entry> sorted;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(sorted),
                 [today](const Entry& entry) { return entry.date <= today; });
    std::stable_sort(sorted.begin(), sorted.end(), [](const Entry& a, const Entry& b) { return a.date < b.date; });
    return sorted;
}

std::vector<DatedScore> scoresOf(const Journal& journal, Date today) {
    std::vector<DatedScore> scores;
    const auto add = [&](Date date, PainScore score) {
        if (date <= today) {
            scores.push_back({date, score.value()});
        }
    };
    for (const Morning& morning : journal.mornings) {
        add(morning.date, morning.score);
    }
    for (const Run& run : journal.runs) {
        add(run.date, run.highest());
    }
    for (const Walk& walk : journal.walks) {
        add(walk.date, walk.during);
    }
    for (const CrossTraining& cross : journal.cross) {
        add(cross.date, cross.during);
    }
    std::stable_sort(scores.begin(), scores.end(),
                     [](const DatedScore& a, const DatedScore& b) { return a.date < b.date; });
    return scores;
}

template <typename Entry>
void lowerTo(Date& first, const std::vector<Entry>& sorted) {
    if (!sorted.empty()) {
        first = std::min(first, sorted.front().date);
    }
}

} // namespace

PainTracker::PainTracker(const Journal& journal, const std::vector<std::size_t>& runOrder, Date planStart, Date today)
    : m_journal(journal), m_log{scoresOf(journal, today), upTo(journal.mornings, today), upTo(journal.walks, today),
                                upTo(journal.cross, today), upTo(journal.clearances, today)},
      m_checks(upTo(journal.checks, today)), m_today(today), m_next(std::min(planStart, today)), m_history(planStart) {
    for (const std::size_t index : runOrder) {
        if (journal.runs[index].date <= today) {
            m_runOrder.push_back(index);
        }
    }
    if (!m_runOrder.empty()) {
        m_next = std::min(m_next, journal.runs[m_runOrder.front()].date);
    }
    lowerTo(m_next, m_log.mornings);
    lowerTo(m_next, m_log.walks);
    lowerTo(m_next, m_log.cross);
    lowerTo(m_next, m_log.clearances);
    lowerTo(m_next, m_checks);
}

void PainTracker::advanceTo(Date day) {
    for (; m_next <= std::min(day, m_today); m_next += Days{1}) {
        takeIn(m_next);
    }
}

void PainTracker::takeIn(Date day) {
    const auto& mornings = m_log.mornings;
    for (; m_morning < mornings.size() && mornings[m_morning].date == day; ++m_morning) {
        noteScore(day, mornings[m_morning].score.value());
        const bool afterRun = !m_outcomes.empty() && m_outcomes.back().date == day - Days{1};
        if (!afterRun) { // else it has been judged as that run's `next`
            PainReport report;
            report.next = MorningAnswer::given(mornings[m_morning].score);
            takeInScore(day, report);
            takeInPersistence(day);
        }
    }
    endWhereDue(day);
    for (; m_run < m_runOrder.size() && m_journal.runs[m_runOrder[m_run]].date == day; ++m_run) {
        takeInRun(m_run);
    }
    for (; m_check < m_checks.size() && m_checks[m_check].date == day; ++m_check) {
        PainReport report = reportOf(m_checks[m_check]);
        m_history.describe(day, report, false);
        report.persistentDays.reset(); // a list of ticks says nothing of how long
        const PainVerdict verdict = judged(report, day);
        m_history.addOutcome(day, verdict.outcome);
        raise(day, verdict);
    }
    for (; m_walk < m_log.walks.size() && m_log.walks[m_walk].date == day; ++m_walk) {
        const PainReport report = reportOf(m_log.walks[m_walk]);
        noteScore(day, report.during);
        takeInScore(day, report);
        takeInPersistence(day);
    }
    for (; m_crossAt < m_log.cross.size() && m_log.cross[m_crossAt].date == day; ++m_crossAt) {
        const PainReport report = reportOf(m_log.cross[m_crossAt]);
        noteScore(day, report.during);
        takeInScore(day, report);
        takeInPersistence(day);
    }
    for (; m_clearance < m_log.clearances.size() && m_log.clearances[m_clearance].date == day; ++m_clearance) {
        applyClearance(m_log.clearances[m_clearance]);
    }
}

/// A score outside a run: only the stop rows BR4 and RB4 look at it.
void PainTracker::takeInScore(Date day, PainReport report) {
    constexpr int stopScore = 6;
    if (std::max(report.worst(), report.next.score().value_or(0)) < stopScore) {
        return;
    }
    m_history.describe(day, report, false);
    // A bad morning inside a break is the same break, not a second one.
    if (m_open && m_open->pauses()) {
        report.lastBreak.reset();
    }
    const PainVerdict verdict = judged(report, day);
    m_history.addOutcome(day, verdict.outcome);
    raise(day, verdict);
}

/// RB5 speaks on the day of any score; the morning after a run belongs to that run and its day.
void PainTracker::takeInPersistence(Date day) {
    const auto age = m_history.persistentDays(day);
    if (age) {
        const Finding why{.row = RuleId::RB5, .count = age, .date = day - Days{*age}};
        raise(day, {Outcome::SeeProfessional, Urgency::Book, {why}, false});
    }
}

MorningAnswer PainTracker::answerAfter(std::size_t orderIndex) const {
    const Date day = m_journal.runs[m_runOrder[orderIndex]].date;
    const auto next = m_log.morning(day + Days{1});
    if (next) {
        return MorningAnswer::given(PainScore::tryFrom(*next).value_or(PainScore{}));
    }
    const bool laterRun = orderIndex + 1 < m_runOrder.size();
    // 36 hours in whole days: the second day after the run.
    return laterRun || daysBetween(day, m_today) >= 2 ? MorningAnswer::notGiven() : MorningAnswer::pending();
}

void PainTracker::takeInRun(std::size_t orderIndex) {
    const std::size_t index = m_runOrder[orderIndex];
    const Run& run = m_journal.runs[index];
    PainReport report = reportOf(run);
    report.next = answerAfter(orderIndex);
    noteScore(run.date, std::max(report.worst(), report.before));
    m_history.addRun(run.date, report.during, report.worst());
    m_history.describe(run.date, report, true);
    const PainVerdict verdict = judged(report, run.date);
    if (!verdict.provisional) {
        m_history.addOutcome(run.date, verdict.outcome);
    }
    m_outcomes.push_back({index, run.date, verdict, run.painkiller});
    raise(run.date, verdict);
}

void PainTracker::noteScore(Date day, int score) {
    m_scores.push_back({day, score});
    m_history.addScore(day, score);
}

int PainTracker::sevenDayMax(Date day) const {
    int highest = 0;
    for (auto it = m_scores.rbegin(); it != m_scores.rend() && it->date > day - Days{7}; ++it) {
        highest = it->date <= day ? std::max(highest, it->score) : highest;
    }
    return highest;
}

void PainTracker::endWhereDue(Date day) {
    if (m_open && day > m_open->since && stillNeeded(*m_open, m_log, day).none()) {
        close(day);
    }
    escalateLongBreak(day);
}

void PainTracker::escalateLongBreak(Date day) {
    if (m_open && m_open->outcome == Outcome::Break && daysBetween(m_open->since, day) >= longBreakDays) {
        const Finding why{.row = RuleId::RB6, .count = longBreakDays, .date = m_open->since};
        raise(day, {Outcome::SeeProfessional, Urgency::Book, {why}, false});
    }
}

void PainTracker::openRepeatedWeek(Date day, int repeats) {
    raise(day, {Outcome::SeeProfessional, Urgency::Book, {{.row = RuleId::RB6, .target = repeats}}, false});
}

void PainTracker::endBackWeek(Date day) {
    if (m_open && m_open->outcome == Outcome::BackWeek) {
        close(day);
    }
}

void PainTracker::applyClearance(const Clearance& clearance) {
    if (!m_open || m_open->outcome < Outcome::SeeProfessional || m_open->since > clearance.date) {
        return;
    }
    m_history.addClearance(clearance.date);
    if (m_open->outcome == Outcome::Emergency) {
        close(clearance.date);
        return;
    }
    // C2: cleared, and now the criteria of a break; the plan stays paused until they are met.
    m_spans.back().end = clearance.date;
    m_open->outcome = Outcome::Break;
    m_open->urgency.reset();
    m_open->since = clearance.date;
    m_open->cleared = true;
    beginSpan(clearance.date);
}

void PainTracker::raise(Date day, const PainVerdict& verdict) {
    if (m_open && m_open->pauses() && verdict.outcome >= Outcome::Break) {
        // Whatever stops the jogging asks for a clearance, where waiting alone would have ended RB5.
        m_open->onlyPersistence = m_open->onlyPersistence && isOnlyPersistence(verdict);
    }
    if (verdict.outcome == Outcome::Keep || (m_open && m_open->outcome > verdict.outcome)) {
        return;
    }
    if (m_open && m_open->outcome == verdict.outcome && m_open->pauses()) {
        join(day, verdict);
        return;
    }
    openState(day, verdict);
}

/// More reasons for a state that is already open.
void PainTracker::join(Date day, const PainVerdict& verdict) {
    if (verdict.urgency == Urgency::Today && m_open->urgency == Urgency::Book) {
        m_open->urgency = verdict.urgency;
        m_open->why = verdict.why;
        m_spans.back().end = day;
        beginSpan(day);
        return;
    }
    if (verdict.urgency != m_open->urgency) {
        return; // only the reasons of the winning level are shown
    }
    for (const Finding& finding : verdict.why) {
        const bool known = std::any_of(m_open->why.begin(), m_open->why.end(),
                                       [&](const Finding& other) { return other.row == finding.row; });
        if (!known) {
            m_open->why.push_back(finding);
            m_spans.back().why.push_back(finding);
        }
    }
}

void PainTracker::openState(Date day, const PainVerdict& verdict) {
    const bool whilePaused = m_open && m_open->pauses();
    if (m_open) {
        close(day);
    }
    m_open = OpenState{verdict.outcome, verdict.urgency,           verdict.why, day, verdict.provisional,
                       false,           isOnlyPersistence(verdict)};
    beginSpan(day);
    m_changes.push_back({day, verdict.outcome, verdict.why.front(), whilePaused});
}

/// Of the state that is open.
void PainTracker::beginSpan(Date day) {
    m_spans.push_back(
        {m_open->outcome, m_open->urgency, m_open->why, day, std::nullopt, m_open->provisional, m_open->cleared});
}

void PainTracker::close(Date day) {
    m_spans.back().end = day;
    m_open.reset();
}

std::optional<Finding> PainTracker::pausedOn(Date day) const {
    for (auto it = m_spans.rbegin(); it != m_spans.rend(); ++it) {
        if (it->outcome >= Outcome::Break && it->from <= day && (!it->end || day < *it->end)) {
            return it->why.front();
        }
        if (it->end && *it->end <= day && it->outcome >= Outcome::Break) {
            break;
        }
    }
    return std::nullopt;
}

std::optional<Finding> PainTracker::hurtBefore(Date day) const {
    const auto score = m_log.morning(day);
    return score && *score >= swapFromScore ? std::optional(Finding{.row = RuleId::SW3, .count = score}) : std::nullopt;
}

std::optional<Date> PainTracker::lastPauseEnd() const {
    const auto paused = std::find_if(m_spans.rbegin(), m_spans.rend(), [](const StateSpan& span) {
        return span.outcome >= Outcome::Break && span.end.has_value();
    });
    return m_open && m_open->pauses() ? std::nullopt : paused == m_spans.rend() ? std::nullopt : paused->end;
}

} // namespace stridewell
