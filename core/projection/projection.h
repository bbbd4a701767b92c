// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"
#include "core/model/profile.h"
#include "core/plan/plan.h"
#include "core/rules/finding.h"
#include "core/rules/outcome.h"
#include "core/rules/sessionspike.h"
#include "core/rules/statespan.h"
#include "core/rules/strengthlevel.h"
#include "core/rules/weeklyceiling.h"

#include <optional>
#include <vector>

namespace stridewell {

/// The words (projection/words) are part of the file format.
enum class SessionStatus {
    Done,    ///< run, with at least 80 % of its jog minutes (B13)
    Part,    ///< run, with less
    Planned, ///< still ahead
    Moved,   ///< still ahead, on another day than planned
    Missed,  ///< its day has passed
    Dropped, ///< left out: no day or no distance is left for it
    Swapped, ///< replaced by cross-training (C2 SWAP)
    Paused,  ///< inside a break, or until a professional has cleared it (C2)
};

struct ProjectedSession {
    Date date;        ///< where it stands now: the day it was run, moved to, or planned for
    Date plannedDate; ///< where the plan had put it
    SessionStatus status = SessionStatus::Planned;
    SessionShape shape;
    Distance distance;                   ///< planned on-foot distance
    std::optional<Distance> limit;       ///< B11: the single-session limit, for sessions still ahead
    EntryId run;                         ///< the stored run that did it; 0 where none
    std::optional<std::size_t> runIndex; ///< the run that did it, into Journal::runs
    std::vector<Finding> why;            ///< what made it differ from the plan; empty where nothing did
};

/// Still to be run: planned or moved, not missed, dropped, swapped or paused.
constexpr bool isAhead(const ProjectedSession& session) {
    return session.status == SessionStatus::Planned || session.status == SessionStatus::Moved;
}

struct ProjectedWeek {
    int number = 1; ///< plan week, 1 from the start date
    Date start;
    WeekContent content;
    int plannedSessions = 0;
    int doneSessions = 0;
    Distance planned;  ///< sum of the planned sessions
    Distance actual;   ///< logged on foot (B1)
    Distance credited; ///< min(actual, ceiling) (B2)
    Ceiling ceiling;
    bool complete = false;                  ///< all planned sessions done
    std::vector<Finding> why;               ///< what made this week what it is, the main reason first
    std::vector<ProjectedSession> sessions; ///< by date
    std::vector<StrengthItem> strength;
    std::vector<Date> strengthDays; ///< days on which the core items are suggested
};

/// Distance of the week's runs that are still ahead.
Distance stillAhead(const ProjectedWeek& week);

/// What has to happen before a state ends. The words are part of the file format.
enum class EndCondition {
    CrossTraining,   ///< cross-training at 2 or less, and the next morning at 2 or less
    MorningLow,      ///< a morning score of 2 or less
    SeventyTwoHours, ///< 72 hours since the painful run
    FullWeek,        ///< one full week at the lower level without trouble
    TwoMornings,     ///< two consecutive mornings at 2 or less
    BriskWalk,       ///< a 30-minute brisk walk at 2 or less with the next morning at 2 or less
    Clearance,       ///< cleared by a professional
};

/// Where the runner stands.
struct PlanState {
    Outcome outcome = Outcome::Keep;
    std::optional<Urgency> urgency; ///< for SeeProfessional
    std::vector<Finding> why;       ///< every row that matched at this outcome, with its scores
    bool provisional = false;       ///< may change when the morning answer comes
    bool holdProgress = false;      ///< M1: a painkiller, so week k+1 waits
    std::optional<Date> since;
    std::vector<EndCondition> endsWhen; ///< what is still missing
};

enum class CardKind { Run, Rest, Strength, Swap, Paused, Alert, BeforeStart, Finished };

struct TodayCard {
    CardKind kind = CardKind::Rest;
    std::optional<int> week;    ///< plan week number
    std::optional<int> session; ///< 1 = the week's first run; for Run and Swap
};

/// What this week still allows.
struct Allowance {
    int week = 1;
    Ceiling ceiling;
    Distance used;
    Distance left; ///< never below 0
    Distance sessionLimit;
};

/// What became of one logged run.
struct RunVerdict {
    EntryId run;
    std::size_t index = 0; ///< into Journal::runs as given to project()
    Date date;
    Outcome outcome = Outcome::Keep;
    std::optional<Urgency> urgency;
    std::vector<Finding> why;
    bool provisional = false;
    Spike spike = Spike::Ok;
    Distance actual; ///< measured, or minutes x speeds (B9)
    Distance credited;
};

/// What became of a pair of shoes.
struct ShoeWear {
    std::size_t index = 0;      ///< into Journal::shoes as given to project()
    Distance distance;          ///< before its first day, and run in it since
    bool inUse = true;          ///< not retired, or on a later day than today
    std::optional<Finding> due; ///< SH1 or SH2, from when it is time to look at them
};

/// Everything that pages, paper and commands show.
struct Projection {
    Date today;
    Plan plan;
    PlanState state;
    std::vector<StateSpan> states; ///< C2: what pain has done to the plan, by date; each held for a day at least
    TodayCard todayCard;
    std::optional<Date> nextRun;
    std::optional<Allowance> allowance;
    std::vector<ProjectedWeek> weeks; ///< from the start to the end of the plan
    std::vector<RunVerdict> runs;     ///< by date and time
    std::vector<Finding> notes;       ///< advice that changes nothing by itself: A4, A5, B9, D8, D10, M1, M2
    std::vector<ShoeWear> shoes;      ///< SH1, SH2: in use first, the newest of them before the others
    StrengthLevels strengthLevels{};  ///< A2: how far each exercise has come
    bool finished = false;
    /// Runs or cross-training of yesterday or today's checks whose morning answer is still to come: the date the
    /// answer is for, when that is today.
    std::optional<Date> morningDue;
};

} // namespace stridewell
