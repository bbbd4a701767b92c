// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"
#include "core/rules/paintracker.h"

#include <functional>
#include <optional>
#include <vector>

namespace stridewell {

/// A run and its place in Journal::runs.
struct LoggedRun {
    std::size_t index;
    const Run* run;
};

/// No run may stand before `day` (C2 ADD_REST, B11).
struct RestUntil {
    Date day;
    Finding why;
};

/// One plan week before anything is placed in it.
struct WeekFrame {
    Date start;
    std::vector<Date> days; ///< planned run days, in order
    SessionShape shape;
    bool restBetween = true;        ///< A4: three runs or fewer keep a rest day on both sides
    Weekdays ownDays;               ///< the runner's days, for D2
    std::optional<Date> lastBefore; ///< last run or planned run before this week
    std::optional<Date> firstAfter; ///< first planned day of the next week
    std::vector<LoggedRun> runs;    ///< of this week, by date and time
    std::vector<Move> moves;        ///< all of the journal's that start in this week
    Date today;
    std::optional<RestUntil> rest;
    std::function<std::optional<Finding>(Date)> pausedOn;   ///< why no run could stand on a day that has passed
    std::optional<Finding> pausedFromToday;                 ///< an open state without a known end
    std::function<std::optional<Finding>(Date)> hurtBefore; ///< SW3: a morning up to today that leaves no run
    std::vector<StateSpan> swaps;                           ///< C2 SWAP: each replaces the next run after its first day
};

/// Places the week's sessions (D1, D2, C2): matches runs to them, follows the runner's moves, finds another of the
/// runner's days for what was missed or has to wait, and says of every session what became of it. Does not look at
/// distances.
std::vector<ProjectedSession> scheduleWeek(const WeekFrame& frame);

/// Why a session may not move from one day to another; nothing when it may. `sessions`: the week's.
std::optional<RuleId> moveRefusal(const WeekFrame& frame, const std::vector<ProjectedSession>& sessions, Date from,
                                  Date to);

} // namespace stridewell
