// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/notes.h"

#include <algorithm>
#include <set>

namespace stridewell {

namespace {

constexpr int exerciseDaysDone = 2; // A2, D8: fewer in a week is "missed"
constexpr Days recent{7};

/// A4: days that touch, or a first week over ten miles.
void noteFewerRuns(std::vector<Finding>& notes, const Projection& projection, const Profile& profile) {
    if (projection.plan.sessionsPerWeek < profile.days.count()) {
        notes.push_back({.row = RuleId::A4, .count = projection.plan.sessionsPerWeek, .target = profile.days.count()});
    }
}

/// D10: a run missed in each of the last two weeks that are over.
void noteMissedWeeks(std::vector<Finding>& notes, const Projection& projection) {
    int running = 0;
    for (const ProjectedWeek& made : projection.weeks) {
        if (planWeekIndex(made.start, projection.today) < 1) {
            break; // not over yet
        }
        const bool missed = std::any_of(made.sessions.begin(), made.sessions.end(),
                                        [](const ProjectedSession& s) { return s.status == SessionStatus::Missed; });
        running = missed ? running + 1 : 0;
    }
    if (running >= 2 && projection.plan.sessionsPerWeek > 2) {
        notes.push_back({.row = RuleId::D10, .count = projection.plan.sessionsPerWeek - 1});
    }
}

/// D8: for those who have begun with the exercises; the week that was over last.
void noteMissedExercises(std::vector<Finding>& notes, const Projection& projection, const Journal& journal) {
    const auto& weeks = projection.weeks;
    const auto last = std::find_if(weeks.begin(), weeks.end(), [&](const ProjectedWeek& made) {
        return planWeekIndex(made.start, projection.today) == 1;
    });
    if (last == weeks.end()) {
        return;
    }
    std::set<Date> days;
    bool begun = false;
    for (const StrengthSession& session : journal.strength) {
        const int weeksLater = planWeekIndex(last->start, session.date);
        begun = begun || weeksLater < 0;
        if (weeksLater == 0) {
            days.insert(session.date);
        }
    }
    if (begun && static_cast<int>(days.size()) < exerciseDaysDone) {
        notes.push_back({.row = RuleId::D8, .count = static_cast<int>(days.size()), .target = exerciseDaysDone});
    }
}

/// M1 while it holds progress; M2 after every run with pain, for a week.
void notePain(std::vector<Finding>& notes, const Projection& projection, const Journal& journal) {
    if (projection.state.holdProgress) {
        notes.push_back({RuleId::M1});
    }
    const bool hurt = std::any_of(projection.runs.rbegin(), projection.runs.rend(), [&](const RunVerdict& verdict) {
        const Run& run = journal.runs[verdict.index];
        return verdict.date + recent > projection.today && run.worst() > PainScore();
    });
    if (hurt && projection.state.outcome != Outcome::Emergency) {
        notes.push_back({RuleId::M2});
    }
}

} // namespace

std::vector<Finding> notesFor(const Projection& projection, const Profile& profile, const Journal& journal) {
    std::vector<Finding> notes;
    noteFewerRuns(notes, projection, profile);
    notePain(notes, projection, journal);
    noteMissedWeeks(notes, projection);
    noteMissedExercises(notes, projection, journal);
    return notes;
}

} // namespace stridewell
