// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/ruleid.h"

#include <optional>

namespace stridewell {

/// D3, D4, A6.1: runs that make a week count: two thirds of those planned, rounded up.
constexpr int runsThatCount(int planned) {
    return (2 * planned + 2) / 3;
}

/// What the last plan week and the gap ask of the next one.
struct MissedInput {
    int done = 0;               ///< runs done in the last plan week
    int planned = 0;            ///< runs planned in it
    std::optional<int> gapDays; ///< last on-foot session to the next planned run; nothing when never on foot
};

enum class WeekStep {
    RestartAtWeekOne,       ///< D7
    OneBeforeLastCompleted, ///< D6
    RepeatLastCompleted,    ///< D5
    RepeatCurrent,          ///< D4
    GoOn,                   ///< D3, or nothing missed: on, if the gate A6 opens
};

struct MissedVerdict {
    WeekStep step = WeekStep::GoOn;
    std::optional<RuleId> row; ///< nothing when every run was done
};

/// Section D's table, checked from the top down.
MissedVerdict judgeMissed(const MissedInput& input);

} // namespace stridewell
