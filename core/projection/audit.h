// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/words.h"
#include "core/projection/projection.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace stridewell {

/// What is wrong with a finished projection.
enum class AuditKind {
    PlanNotTheLadder,    ///< A1, A3, A5: the rungs or their walks are not what speeds and plan kind give
    WeekOrder,           ///< B1: weeks are not 1, 2, ... of seven days each from the start
    TooManyRuns,         ///< A4: runs a week outside 2..5 or above what days and the first-week cap allow
    RunsRose,            ///< A4, A7: more runs than the week before in a step that may not add any
    FourRunsInPain,      ///< A4: more than three runs after a score of 3 or more in the seven days before
    ContentJump,         ///< A6: more than one rung up, or a rung that the plan does not have
    ForwardTooEarly,     ///< A6: a step up that the last week or the last runs do not carry
    NotSteppedBack,      ///< C2: no lower rung after a run that asks for one
    CeilingZero,         ///< P7
    CeilingWrong,        ///< B3-B8: the ceiling is not what the weeks before give
    CeilingTagWrong,     ///< B3-B8: the ceiling is right, its reason is not
    WeekOverCeiling,     ///< P9, B8: what was run and what is planned are more than the ceiling
    ActualWrong,         ///< B1: not the sum of the week's logged runs
    CreditedWrong,       ///< B2
    PlannedWrong,        ///< the week's planned runs or distance are not those of its sessions
    DoneCountWrong,      ///< B13: done runs or `complete` do not agree with the statuses
    StatusWrong,         ///< B13: a status that the journal does not bear out
    RunInTwoSessions,    ///< B1: one logged run stands for two planned ones
    RunListWrong,        ///< B1: a logged run missing from the verdicts, twice among them, or out of order
    RunActualWrong,      ///< B1, B9: not the logged distance, nor minutes times speeds
    RunCreditedWrong,    ///< B11: credited beyond the run's own limit
    SpikeWrong,          ///< B11: the class of a logged run
    SessionInThePast,    ///< D1: still ahead, on a day before today
    SessionOutsideWeek,  ///< D1, D2: still ahead, but not in its plan week
    SessionOnForeignDay, ///< P9, D2: not one of the runner's days, and nobody moved it there
    TwoOnOneDay,         ///< D1: doubled up
    NextToAnotherRun,    ///< P9, A4: no rest day, in a week of up to three runs
    AheadWhilePaused,    ///< P9, C2: scheduled inside a break, SEE_PRO or EMERGENCY
    RestTooShort,        ///< B11, C2: within 72 h of a spike or a painful run
    SwapIgnored,         ///< C2 SWAP: the next run is not the one that is swapped
    JogWrong,            ///< A1, A5, A7: rounds and minutes of jogging and walking between
    FramingWrong,        ///< A1, A3: warm-up and cool-down
    SessionDistance,     ///< B9: not minutes times speeds, as the runner's own measuring shows them
    SessionLimitWrong,   ///< B11: not 1.1 times the longest of 30 days
    SessionOverLimit,    ///< P9, B11
    NextRunWrong,        ///< not the first run still ahead
    CardWrong,           ///< today's card does not agree with state and sessions
    AllowanceWrong,      ///< this week's ceiling, used, left or session limit
};

/// One rule that a projection breaks.
struct AuditFault {
    RuleId row;
    AuditKind kind;
    int week = 0; ///< plan week number; 0 where it is about none
    std::optional<Date> date{};
    std::optional<std::int64_t> value{}; ///< what was found; distances in millimetres, jogging in half minutes
    std::optional<std::int64_t> limit{}; ///< what the rules give, in the unit of `value`
    friend bool operator==(const AuditFault&, const AuditFault&) = default;
};

/// Checks a finished projection against profile, journal and the written rules, without any of the planner's code: it
/// finds what breaks a rule, and nothing when all is well. Linear in weeks and runs. Preconditions: checked(profile)
/// has a value; `projection` was made from the same profile and journal.
std::vector<AuditFault> audit(const Profile& profile, const Journal& journal, const Projection& projection);

template <>
struct Words<AuditKind> {
    using W = Word<AuditKind>;
    static constexpr std::array table{
        W{AuditKind::PlanNotTheLadder, "plan_not_the_ladder"},
        W{AuditKind::WeekOrder, "week_order"},
        W{AuditKind::TooManyRuns, "too_many_runs"},
        W{AuditKind::RunsRose, "runs_rose"},
        W{AuditKind::FourRunsInPain, "four_runs_in_pain"},
        W{AuditKind::ContentJump, "content_jump"},
        W{AuditKind::ForwardTooEarly, "forward_too_early"},
        W{AuditKind::NotSteppedBack, "not_stepped_back"},
        W{AuditKind::CeilingZero, "ceiling_zero"},
        W{AuditKind::CeilingWrong, "ceiling_wrong"},
        W{AuditKind::CeilingTagWrong, "ceiling_tag_wrong"},
        W{AuditKind::WeekOverCeiling, "week_over_ceiling"},
        W{AuditKind::ActualWrong, "actual_wrong"},
        W{AuditKind::CreditedWrong, "credited_wrong"},
        W{AuditKind::PlannedWrong, "planned_wrong"},
        W{AuditKind::DoneCountWrong, "done_count_wrong"},
        W{AuditKind::StatusWrong, "status_wrong"},
        W{AuditKind::RunInTwoSessions, "run_in_two_sessions"},
        W{AuditKind::RunListWrong, "run_list_wrong"},
        W{AuditKind::RunActualWrong, "run_actual_wrong"},
        W{AuditKind::RunCreditedWrong, "run_credited_wrong"},
        W{AuditKind::SpikeWrong, "spike_wrong"},
        W{AuditKind::SessionInThePast, "session_in_the_past"},
        W{AuditKind::SessionOutsideWeek, "session_outside_week"},
        W{AuditKind::SessionOnForeignDay, "session_on_foreign_day"},
        W{AuditKind::TwoOnOneDay, "two_on_one_day"},
        W{AuditKind::NextToAnotherRun, "next_to_another_run"},
        W{AuditKind::AheadWhilePaused, "ahead_while_paused"},
        W{AuditKind::RestTooShort, "rest_too_short"},
        W{AuditKind::SwapIgnored, "swap_ignored"},
        W{AuditKind::JogWrong, "jog_wrong"},
        W{AuditKind::FramingWrong, "framing_wrong"},
        W{AuditKind::SessionDistance, "session_distance"},
        W{AuditKind::SessionLimitWrong, "session_limit_wrong"},
        W{AuditKind::SessionOverLimit, "session_over_limit"},
        W{AuditKind::NextRunWrong, "next_run_wrong"},
        W{AuditKind::CardWrong, "card_wrong"},
        W{AuditKind::AllowanceWrong, "allowance_wrong"},
    };
};

} // namespace stridewell
