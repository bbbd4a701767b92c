// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plannedrun.h"

#include <algorithm>

namespace stridewell {

namespace {

bool open(const ProjectedSession& session) {
    return isAhead(session) || session.status == SessionStatus::Missed;
}

PlannedRun describe(const ProjectedWeek& week, std::size_t index) {
    const ProjectedSession& session = week.sessions.at(index);
    return {.shape = session.shape,
            .distance = session.distance,
            .date = session.date,
            .week = week.number,
            .session = static_cast<int>(index) + 1,
            .sessions = std::max(week.plannedSessions, static_cast<int>(index) + 1)};
}

} // namespace

std::optional<PlannedRun> plannedRunFor(const Projection& projection, Date date, EntryId existing) {
    std::optional<PlannedRun> sameWeek;
    for (const ProjectedWeek& week : projection.weeks) {
        const int day = daysBetween(week.start, date);
        for (std::size_t index = 0; index < week.sessions.size(); ++index) {
            const ProjectedSession& session = week.sessions[index];
            if (existing != EntryId() && session.run == existing) {
                return describe(week, index);
            }
            if (existing == EntryId() && open(session) && session.date == date) {
                return describe(week, index);
            }
            if (!sameWeek && open(session) && day >= 0 && day < 7) {
                sameWeek = describe(week, index);
            }
        }
    }
    return existing == EntryId() ? sameWeek : std::nullopt;
}

int lengthInMinutes(const SessionShape& shape) {
    return (shape.halfMinTotal() + 1) / 2;
}

} // namespace stridewell
