// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/afterclearance.h"

#include "core/rules/entryreport.h"

#include <algorithm>

namespace stridewell {

namespace {

struct Clearances {
    std::optional<Date> last;
    std::optional<Date> before;
};

Clearances clearancesOf(const Journal& journal, Date today) {
    std::vector<Date> days;
    for (const Clearance& clearance : journal.clearances) {
        if (clearance.date <= today) {
            days.push_back(clearance.date);
        }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    Clearances found;
    if (!days.empty()) {
        found.last = days.back();
        found.before = days.size() > 1 ? std::optional(days[days.size() - 2]) : std::nullopt;
    }
    return found;
}

/// The gravest row that asked for someone, of what was entered for days after `before` up to the clearance.
std::optional<Finding> clearedRow(const Journal& journal, const Clearances& clearances, Outcome& worst) {
    std::optional<Finding> row;
    const auto look = [&](Date date, const PainReport& report) {
        if (date > *clearances.last || (clearances.before && date <= *clearances.before)) {
            return;
        }
        const PainVerdict verdict = triage(report);
        if (verdict.outcome >= Outcome::SeeProfessional && verdict.outcome > worst) {
            worst = verdict.outcome;
            row = verdict.why.front();
        }
    };
    for (const SymptomCheck& check : journal.checks) {
        look(check.date, reportOf(check));
    }
    for (const Run& run : journal.runs) {
        look(run.date, reportOf(run));
    }
    return row;
}

/// The row of the state that the clearance ended, where history and not one entry had opened it (RB5, RB6).
std::optional<Finding> endedRow(const Projection& projection, Date cleared) {
    for (auto span = projection.states.rbegin(); span != projection.states.rend(); ++span) {
        if (span->cleared && span->from == cleared) {
            return span->why.front();
        }
    }
    return std::nullopt;
}

bool goesOnHere(const ProjectedSession& session) {
    return isAhead(session) || session.status == SessionStatus::Paused || session.status == SessionStatus::Swapped;
}

} // namespace

std::optional<AfterClearance> afterClearance(const Journal& journal, const Projection& projection) {
    const Clearances clearances = clearancesOf(journal, projection.today);
    if (!clearances.last || projection.state.outcome >= Outcome::SeeProfessional) {
        return std::nullopt;
    }
    const Date cleared = *clearances.last;
    const bool ranSince = std::any_of(projection.runs.begin(), projection.runs.end(),
                                      [cleared](const RunVerdict& run) { return run.date > cleared; });
    Outcome worst = Outcome::Keep;
    const auto entered = clearedRow(journal, clearances, worst);
    const auto ended = endedRow(projection, cleared);
    const bool emergency = worst == Outcome::Emergency;
    if (ranSince || (!emergency && !ended)) {
        return std::nullopt;
    }
    const bool paused = projection.state.outcome == Outcome::Break;
    if (paused && projection.state.since != cleared) {
        return std::nullopt; // another break, which says for itself what ends it
    }
    for (const ProjectedWeek& week : projection.weeks) {
        for (const ProjectedSession& session : week.sessions) {
            if (session.date >= projection.today && goesOnHere(session)) {
                return AfterClearance{cleared,           emergency ? entered->row : ended->row,
                                      emergency,         paused,
                                      week.content,      session.date,
                                      session.shape,     session.distance,
                                      week.ceiling.limit};
            }
        }
    }
    return std::nullopt;
}

} // namespace stridewell
