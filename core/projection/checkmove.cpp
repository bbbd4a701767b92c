// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/project.h"
#include "core/projection/weekschedule.h"

#include <algorithm>

namespace stridewell {

namespace {

Issue refusal(RuleId row, Date to) {
    return {IssueKind::BreaksRule, "to", toIso(to), {}, {}, std::string(text(row))};
}

/// The last run or planned run before the week, and the first planned one after it.
WeekFrame neighbours(const Projection& projection, const ProjectedWeek& made) {
    WeekFrame frame;
    frame.start = made.start;
    frame.restBetween = made.plannedSessions <= 3;
    for (const RunVerdict& run : projection.runs) { // planned or not
        if (run.date < made.start) {
            frame.lastBefore = run.date;
        }
    }
    for (const ProjectedWeek& other : projection.weeks) {
        for (const ProjectedSession& session : other.sessions) {
            if (!isAhead(session)) {
                continue;
            }
            if (other.number < made.number) {
                frame.lastBefore = session.date;
            } else if (other.number > made.number && !frame.firstAfter) {
                frame.firstAfter = session.date;
            }
        }
    }
    return frame;
}

} // namespace

Result<Date> checkMove(const Profile& profile, const Journal& journal, Date today, Date from, Date to) {
    const Projection projection = project(profile, journal, today);
    for (const ProjectedWeek& made : projection.weeks) {
        const auto session =
            std::find_if(made.sessions.begin(), made.sessions.end(), [from](const ProjectedSession& s) {
                return s.date == from && (isAhead(s) || s.status == SessionStatus::Missed);
            });
        if (session == made.sessions.end()) {
            continue;
        }
        if (to < today || to == from) {
            return refuse(refusal(RuleId::D1, to));
        }
        if (const auto row = moveRefusal(neighbours(projection, made), made.sessions, from, to)) {
            return refuse(refusal(*row, to));
        }
        // What no neighbour tells (72 hours, a break) the plan itself does: the run has to stand there.
        Journal moved = journal;
        moved.moves.push_back({EntryId{}, from, to});
        const Projection after = project(profile, moved, today);
        const auto& week = after.weeks.at(static_cast<std::size_t>(made.number - 1));
        const bool stands = std::any_of(week.sessions.begin(), week.sessions.end(),
                                        [to](const ProjectedSession& s) { return s.date == to && isAhead(s); });
        return stands ? Result<Date>(to) : refuse(refusal(RuleId::D2, to));
    }
    return refuse({IssueKind::NoSuchEntry, "from", toIso(from)});
}

} // namespace stridewell
