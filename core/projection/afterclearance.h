// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"

#include <optional>

namespace stridewell {

/// How the plan goes on after a clearance that no run has followed yet (C2).
struct AfterClearance {
    Date cleared;
    RuleId row;             ///< what had asked for the clearance: a row of EM, UT or RB
    bool emergency = false; ///< the plan starts again at week 1
    bool paused = false;    ///< mornings, a walk or hours of rest are still to come
    WeekContent content;    ///< the week it goes on with
    Date date;              ///< its first run; while `paused`, where that would stand
    SessionShape shape;     ///< of that run
    Distance distance;      ///< of that run
    Distance ceiling;       ///< of that run's week
};

/// Nothing without a clearance, once a run has followed it, and while something newer asks for another one.
/// projection: of the same journal.
std::optional<AfterClearance> afterClearance(const Journal& journal, const Projection& projection);

} // namespace stridewell
