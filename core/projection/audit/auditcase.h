// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/audit.h"
#include "core/projection/audit/ladder.h"

#include <algorithm>
#include <deque>
#include <utility>

namespace stridewell::auditing {

/// A logged run as the audit takes it, sorted by date and time.
struct LoggedRun {
    const Run* run = nullptr;
    std::size_t index = 0;               ///< into Journal::runs
    const RunVerdict* verdict = nullptr; ///< the projection's word on it, when there is one
    const ProjectedSession* session = nullptr;
    Distance actual;    ///< B1, B9
    Distance credited;  ///< B11
    bool large = false; ///< B11: more than twice the longest of 30 days

    [[nodiscard]] Date date() const { return run->date; }
    [[nodiscard]] bool keeps() const { return verdict == nullptr || verdict->outcome == Outcome::Keep; }
};

/// B9: what the runner measures, over what minutes and speeds give.
struct Ratio {
    std::int64_t measured = 1;
    std::int64_t planned = 1;
    [[nodiscard]] Distance of(Distance distance) const { return distance.scaled(measured, planned); }
};

/// What one plan week came or will come to, from journal and sessions.
struct WeekFacts {
    const ProjectedWeek* week = nullptr;
    std::optional<int> rung;  ///< of its content on the ladder
    std::size_t firstRun = 0; ///< its logged runs: firstRun up to, not including, endRun
    std::size_t endRun = 0;
    Distance actual;         ///< B1
    Distance ahead;          ///< planned and still ahead
    int done = 0;            ///< from the statuses
    int stillAhead = 0;      ///< sessions
    bool largeSpike = false; ///< B11
    Ratio measured;          ///< B9: as the weeks before it tell
    Distance ceiling;        ///< as the audit has it
    Distance credited;       ///< min(actual + ahead, ceiling): what later weeks build on (B2)

    [[nodiscard]] int expectedDone() const { return done + stillAhead; }
    [[nodiscard]] bool complete() const { return expectedDone() >= week->plannedSessions && credited > Distance{}; }
    [[nodiscard]] bool isBuild() const { return week->ceiling.tag == CeilingTag::Build; }
    /// B8, B11: another content than the one that was due, as large as fits.
    [[nodiscard]] bool isLowered() const {
        return isBuild() || std::any_of(week->why.begin(), week->why.end(), [](const Finding& why) {
                   return why.row == RuleId::B11 && why.content.has_value();
               });
    }
};

/// Everything that the checks share.
struct AuditCase {
    const Profile& profile;
    const Journal& journal;
    const Projection& projection;
    Ladder ladder;
    std::vector<LoggedRun> runs;
    std::vector<WeekFacts> weeks;
    std::vector<AuditFault> faults;

    AuditCase(const Profile& theProfile, const Journal& theJournal, const Projection& theProjection);
    [[nodiscard]] Date today() const { return projection.today; }
    [[nodiscard]] bool paused() const { return projection.state.outcome >= Outcome::Break; }
    /// A week of a paused plan that has not begun: what it will build on is not known.
    [[nodiscard]] bool isUnknown(const ProjectedWeek& week) const { return paused() && week.start > today(); }
    /// Index of the plan week of a day; nothing before the start. May lie beyond the projection's weeks.
    [[nodiscard]] std::optional<std::size_t> weekIndexOf(Date date) const;
    void report(RuleId row, AuditKind kind, int week = 0, std::optional<Date> date = {},
                std::optional<std::int64_t> value = {}, std::optional<std::int64_t> limit = {}) {
        faults.push_back({row, kind, week, date, value, limit});
    }
};

/// A row of section C is among the week's reasons.
inline bool painLed(const ProjectedWeek& week) {
    return std::any_of(week.why.begin(), week.why.end(),
                       [](const Finding& why) { return why.row >= RuleId::EM1 && why.row <= RuleId::SW3; });
}

/// Two thirds of the runs, rounded up (A6, D3, D4).
constexpr int twoThirds(int runs) {
    return (2 * runs + 2) / 3;
}

/// B11: the longest session of the 30 days before a day. Sessions are added by date; each is looked at twice at most.
class LongestOfThirtyDays {
public:
    void add(Date date, Distance credited) {
        if (credited == Distance{}) {
            return; // ten percent of nothing is nothing (B3): no measure, as if there had been no run
        }
        while (!m_window.empty() && m_window.back().second <= credited) {
            m_window.pop_back();
        }
        m_window.emplace_back(date, credited);
    }
    /// Of the days from 30 before `date` on that were added.
    std::optional<Distance> before(Date date) {
        while (!m_window.empty() && daysBetween(m_window.front().first, date) > 30) {
            m_window.pop_front();
        }
        return m_window.empty() ? std::nullopt : std::optional(m_window.front().second);
    }

private:
    std::deque<std::pair<Date, Distance>> m_window; ///< falling distances
};

/// C2: a week that was stepped back while it ran shows its lower content, and keeps the ceiling it began with. Its
/// earlier sessions, a run that asks for it, a pause, or the pain row that leads its reasons tell.
bool steppedBack(const AuditCase& audit, std::size_t k);

// One group of rows each; they report what they find. The facts come first, the others build on them.
void gatherFacts(AuditCase& audit);   ///< B1, B9, B11, B13: runs, verdicts, statuses
void checkCeilings(AuditCase& audit); ///< B2-B8
void checkSteps(AuditCase& audit);    ///< A1, A4, A6, C2: what follows what
void checkSessions(AuditCase& audit); ///< A1, A3, A7, B9, B11, C2, D1, D2, P9: each session ahead
void checkToday(AuditCase& audit);    ///< next run, card, allowance

} // namespace stridewell::auditing
