// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/painepisode.h"
#include "core/rules/triage.h"

#include <vector>

namespace stridewell {

/// What has been, as far as section C looks back: scores, weekly maxima and final outcomes, fed in date order.
class PainHistory {
public:
    /// planStart: first day of plan week 1, for the weekly maxima of GB3.
    explicit PainHistory(Date planStart) : m_planStart(planStart) {}

    void addScore(Date day, int score) { m_episode.add(day, score); }
    void addRun(Date day, int during, int worst);
    /// A final outcome, as it stands after the escalations.
    void addOutcome(Date day, Outcome outcome);
    void addClearance(Date day) { m_episode.clearedOn(day); }

    /// RB5: age of an episode that has lasted too long, as seen on `day`.
    [[nodiscard]] std::optional<int> persistentDays(Date day) const { return m_episode.persistentDays(day); }
    /// Fills the history fields of a report made on `day`; for a run, after addRun() of that run.
    void describe(Date day, PainReport& report, bool isRun) const;

private:
    struct Dated {
        Date day;
        Outcome outcome;
    };
    struct WeekMax {
        int week;
        int score;
    };
    [[nodiscard]] std::optional<Date> outcomeWithin(Date day, int days, Outcome low, Outcome high) const;
    [[nodiscard]] std::optional<int> risingFrom() const;
    [[nodiscard]] std::optional<int> weeklyRisingFrom(int worst) const;

    Date m_planStart;
    PainEpisode m_episode;
    std::vector<Dated> m_outcomes;
    std::vector<int> m_during;
    std::vector<WeekMax> m_weekMaxima; ///< of plan weeks with a run
};

} // namespace stridewell
