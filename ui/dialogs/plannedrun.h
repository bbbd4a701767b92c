// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"

#include <optional>

namespace stridewell {

/// The planned session that a run of some day answers to.
struct PlannedRun {
    SessionShape shape;
    Distance distance;
    Date date;        ///< where it stands in the plan
    int week = 1;     ///< plan week number
    int session = 1;  ///< 1 = the week's first run
    int sessions = 1; ///< runs planned in that week
};

/// The session that `existing` did; without it the one planned for `date`, else the first of that plan week that is
/// still to be done. Nothing outside the plan and while the plan is paused.
std::optional<PlannedRun> plannedRunFor(const Projection& projection, Date date, EntryId existing);

/// Length in whole minutes, rounded up.
int lengthInMinutes(const SessionShape& shape);

} // namespace stridewell
