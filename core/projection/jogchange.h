// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"

#include <optional>

namespace stridewell {

/// F2: change of a run's jog minutes from the last week before it that has runs, in whole percent (rounded to nearest,
/// below 0 after a step back). Nothing for a first week, a week without runs, or where nothing was jogged before.
std::optional<int> jogChangePercent(const Projection& projection, const ProjectedWeek& week);

} // namespace stridewell
