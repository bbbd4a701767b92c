// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"

#include <optional>

namespace stridewell {

/// F2: change of a run's jog minutes from the last week before it that has runs, in whole percent (rounded to nearest,
/// below 0 after a step back). Nothing for a first week, a week without runs, or where nothing was jogged before.
std::optional<int> jogChangePercent(const Projection& projection, const ProjectedWeek& week);

/// Whether every run of the week is the same: false where the week changed under way.
bool isUniform(const ProjectedWeek& week);

/// A3, B4: the reason to give where jogging alone rises by more than the distance on foot may. Nothing for smaller
/// steps, for weeks that are over or changed under way, and for keep-going weeks, which jog without a break.
std::optional<Finding> jogStep(const Projection& projection, const ProjectedWeek& week);

} // namespace stridewell
