// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"

#include <optional>
#include <vector>

namespace stridewell {

/// The days of its plan week to which the planned run of day `from` may move (checkMove), in order. projection: of the
/// same profile and journal.
std::vector<Date> daysToMoveTo(const Profile& profile, const Journal& journal, const Projection& projection, Date from);

/// A run that is in the way of another.
struct BlockingRun {
    Date date;
    bool mayMove = false; ///< still ahead, and another day of its week would make room
};

/// Where the run of `from` has no day to move to: the run that keeps it there, the first that may move before those
/// that may not. Nothing when it is no other run that is in the way. projection: of the same profile and journal.
std::optional<BlockingRun> runInTheWay(const Profile& profile, const Journal& journal, const Projection& projection,
                                       Date from);

} // namespace stridewell
