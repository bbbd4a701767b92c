// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/movedays.h"

#include "core/projection/project.h"

#include <algorithm>

namespace stridewell {

std::vector<Date> daysToMoveTo(const Profile& profile, const Journal& journal, const Projection& projection,
                               Date from) {
    std::vector<Date> days;
    for (const ProjectedWeek& week : projection.weeks) {
        if (from < week.start || from >= week.start + Days(7)) {
            continue;
        }
        for (Date date = week.start; date < week.start + Days(7); date += Days(1)) {
            if (date != from && date >= projection.today && checkMove(profile, journal, projection.today, from, date)) {
                days.push_back(date);
            }
        }
    }
    return days;
}

namespace {

/// The days of runs done or still ahead that lie beside, or on, a day to which the run of `from` might have gone.
std::vector<Date> neighboursOf(const Projection& projection, const ProjectedWeek& week, Date from) {
    std::vector<Date> runs;
    for (const RunVerdict& run : projection.runs) {
        runs.push_back(run.date);
    }
    for (const ProjectedWeek& each : projection.weeks) {
        for (const ProjectedSession& session : each.sessions) {
            if (isAhead(session) && session.date != from) {
                runs.push_back(session.date);
            }
        }
    }
    const auto isNear = [&](Date run) {
        return run + Days{1} >= std::max(week.start, projection.today) && run <= week.start + Days{7};
    };
    runs.erase(std::remove_if(runs.begin(), runs.end(), [&](Date run) { return !isNear(run); }), runs.end());
    std::sort(runs.begin(), runs.end());
    runs.erase(std::unique(runs.begin(), runs.end()), runs.end());
    return runs;
}

/// Whether the run of `from` has a day to go to once that of `blocking` is on another one.
bool makesRoom(const Profile& profile, const Journal& journal, const Projection& projection, Date blocking, Date from) {
    for (const Date day : daysToMoveTo(profile, journal, projection, blocking)) {
        Journal moved = journal;
        moved.moves.push_back({EntryId{}, blocking, day});
        const Projection after = project(profile, moved, projection.today);
        if (!daysToMoveTo(profile, moved, after, from).empty()) {
            return true;
        }
    }
    return false;
}

} // namespace

std::optional<BlockingRun> runInTheWay(const Profile& profile, const Journal& journal, const Projection& projection,
                                       Date from) {
    for (const ProjectedWeek& week : projection.weeks) {
        if (from < week.start || from >= week.start + Days{7}) {
            continue;
        }
        const std::vector<Date> runs = neighboursOf(projection, week, from);
        for (const Date run : runs) {
            if (run >= projection.today && makesRoom(profile, journal, projection, run, from)) {
                return BlockingRun{run, true};
            }
        }
        if (!runs.empty()) {
            return BlockingRun{runs.front(), false};
        }
    }
    return std::nullopt;
}

} // namespace stridewell
