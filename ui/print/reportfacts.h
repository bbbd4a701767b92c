// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"
#include "core/model/profile.h"
#include "core/projection/projection.h"
#include "ui/print/reportoptions.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace stridewell {

/// The days a report is about, both included.
struct ReportPeriod {
    Date from;
    Date to;
    bool whole = true; ///< the plan so far, with whatever was before it
    [[nodiscard]] bool contains(Date day) const { return from <= day && day <= to; }
    [[nodiscard]] bool severalYears() const;
};

/// A logged run with what became of it.
struct ReportedRun {
    Run run;
    RunVerdict verdict;
    std::optional<int> nextMorning; ///< the score of the day after it
    /// The highest score before, during and after it.
    [[nodiscard]] int highest() const;
    /// Longer than one run should have been.
    [[nodiscard]] bool tooLong() const { return verdict.spike != Spike::Ok; }
    /// It hurt, something was ticked or it was too long: what a physiotherapist wants to see.
    [[nodiscard]] bool tells() const { return highest() > 0 || verdict.outcome != Outcome::Keep || tooLong(); }
};

/// A week, or several summed up: of the plan, before its start or after its end.
struct ReportedWeeks {
    enum class Kind { BeforePlan, InPlan, AfterPlan };
    Kind kind = Kind::InPlan;
    Date first;
    Date last;
    int weeks = 1;
    WeekContent content{}; ///< of a single week
    int planned = 0;       ///< runs
    int done = 0;          ///< planned runs done; outside the plan: runs logged
    int extra = 0;         ///< runs besides those
    int plannedHalfMin = 0;
    int minutes = 0; ///< logged
    Distance plannedDistance{};
    Distance actual{};
    Distance limit{}; ///< of a single week
    /// A week of the plan, with its content and limit.
    [[nodiscard]] bool single() const { return kind == Kind::InPlan && weeks == 1; }
};

/// What was done besides the runs.
struct ReportedActivity {
    int times = 0;
    int minutes = 0;
    int highest = 0;
};

/// Weeks in a row that came again, went back or were made smaller for the same reason, which is not pain.
struct TurnedWeeks {
    Date first; ///< start of the first week
    Date last;  ///< start of the last
    WeekContent content{};
    int planned = 0;          ///< runs of the last week
    std::vector<Finding> why; ///< of the last week
};

using ScoreCounts = std::array<int, 11>; ///< how often each score of 0 to 10 was given

/// What falls into a period, selected and added up; judged by nothing but the projection.
struct ReportFacts {
    ReportPeriod period;
    std::vector<ReportedRun> runs;    ///< by date and time
    std::vector<Morning> mornings;    ///< by date
    std::vector<ReportedWeeks> weeks; ///< begun by today, by date; weeks that reach into the period are whole
    std::vector<StateSpan> states;    ///< held on a day of the period
    std::vector<TurnedWeeks> turned;  ///< begun in the period
    std::map<Symptom, std::vector<Date>> symptoms;
    std::map<Date, std::string> notes; ///< of runs; several of one day are joined
    ScoreCounts runScores{};           ///< highest of each run
    ScoreCounts morningScores{};
    ReportedActivity onFoot; ///< all runs
    Distance distance;       ///< of all runs
    ReportedActivity walks;
    std::map<CrossKind, ReportedActivity> cross;
    int strengthDays = 0;
    std::map<StrengthItem, int> strength; ///< on how many days each was done
    std::vector<Clearance> clearances;    ///< by date

    [[nodiscard]] bool hasScores() const { return !runs.empty() || !mornings.empty(); }
};

ReportFacts reportFacts(const ReportOptions& options, const Projection& projection, const Profile& profile,
                        const Journal& journal);

/// About `most` lines: of the plan's weeks and of those after it the latest one by one, those before them summed up in
/// groups of equal length; what was before the plan is one line.
std::vector<ReportedWeeks> summedUp(const std::vector<ReportedWeeks>& weeks, std::size_t most);

} // namespace stridewell
