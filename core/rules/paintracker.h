// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/painhistory.h"
#include "core/rules/painstate.h"
#include "core/rules/statespan.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace stridewell {

/// The outcome of one logged run, once its morning answer is in (or missing for good).
struct RunOutcome {
    std::size_t run = 0; ///< index into Journal::runs
    Date date;
    PainVerdict verdict;
    bool painkiller = false;
};

/// A state that opened: what the week plan has to act on.
struct StateChange {
    Date date;
    Outcome outcome;
    Finding why;
    bool whilePaused; ///< opened on top of a break: there is no further week to step back from
};

/// Walks through the journal day by day and keeps the state of section C2: what opened, what is open, what ended.
/// A higher state replaces a lower; a lower one never cancels a higher.
class PainTracker {
public:
    /// Entries after `today` are not looked at. `runOrder`: indexes of journal.runs by date and time.
    PainTracker(const Journal& journal, const std::vector<std::size_t>& runOrder, Date planStart, Date today);

    /// Takes in every day up to and including `day`; days never go back, and never past today.
    void advanceTo(Date day);
    /// C2 BACK_WEEK: the full week at the lower level is done.
    void endBackWeek(Date day);
    /// RB6: the same week has come `repeats` times because of pain.
    void openRepeatedWeek(Date day, int repeats);

    [[nodiscard]] const std::optional<OpenState>& open() const { return m_open; }
    [[nodiscard]] const std::vector<RunOutcome>& outcomes() const { return m_outcomes; }
    [[nodiscard]] const std::vector<StateChange>& changes() const { return m_changes; }
    [[nodiscard]] const std::vector<StateSpan>& spans() const { return m_spans; }
    [[nodiscard]] const RecoveryLog& recovery() const { return m_log; }
    /// Why no run could stand on that day: the state of at least Break that held then; nothing where none did.
    [[nodiscard]] std::optional<Finding> pausedOn(Date day) const;
    /// SW3, the gate before a run: the morning's score of 3-5 stands for what would be felt before a run of that day.
    [[nodiscard]] std::optional<Finding> hurtBefore(Date day) const;
    /// The day on which the last state of at least Break ended that has ended.
    [[nodiscard]] std::optional<Date> lastPauseEnd() const;
    /// Highest score of the seven days that end with `day`.
    [[nodiscard]] int sevenDayMax(Date day) const;

private:
    void takeIn(Date day);
    void takeInRun(std::size_t index);
    void takeInScore(Date day, PainReport report);
    void takeInPersistence(Date day);
    void join(Date day, const PainVerdict& verdict);
    void endWhereDue(Date day);
    void escalateLongBreak(Date day);
    void applyClearance(const Clearance& clearance);
    void raise(Date day, const PainVerdict& verdict);
    void openState(Date day, const PainVerdict& verdict);
    void close(Date day);
    void beginSpan(Date day);
    void noteScore(Date day, int score);
    [[nodiscard]] MorningAnswer answerAfter(std::size_t orderIndex) const;

    const Journal& m_journal;
    std::vector<std::size_t> m_runOrder; ///< runs up to today
    RecoveryLog m_log;
    std::vector<SymptomCheck> m_checks;
    Date m_today;
    Date m_next; ///< first day not taken in yet
    std::size_t m_run = 0;
    std::size_t m_morning = 0;
    std::size_t m_check = 0;
    std::size_t m_walk = 0;
    std::size_t m_crossAt = 0;
    std::size_t m_clearance = 0;
    PainHistory m_history;
    std::optional<OpenState> m_open;
    std::vector<RunOutcome> m_outcomes;
    std::vector<StateChange> m_changes;
    std::vector<StateSpan> m_spans;
    std::vector<DatedScore> m_scores; ///< up to the last day taken in
};

} // namespace stridewell
