// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/session.h"
#include "core/rules/measuredratio.h"
#include "core/units/distance.h"
#include "core/units/speed.h"

#include <optional>
#include <vector>

namespace stridewell {

/// What a week has to fit under (B8, B11).
struct FitLimits {
    Distance ceiling;         ///< of the week (B3-B7)
    Distance session;         ///< of one session (B11)
    std::vector<int> counts;  ///< run counts that the runner's days allow, most first; never below 2
    MeasuredRatio measured{}; ///< B9: of the latest week done by the clock
};

/// A week's size after B8.
struct FittedWeek {
    int sessions = 0;
    SessionShape shape;
    friend bool operator==(const FittedWeek&, const FittedWeek&) = default;
};

/// B8 FIT: as many runs as allowed, then walks shortened from the planned ones down to ten minutes: the first that
/// stays under both limits (one metre forgiven). Nothing when none does.
std::optional<FittedWeek> fitWeek(const SessionShape& planned, Speed walk, Speed jog, const FitLimits& limits);

/// B8 BUILD: the largest week of this content under both limits, walks of ten to twenty minutes.
std::optional<FittedWeek> buildWeek(const SessionShape& content, Speed walk, Speed jog, const FitLimits& limits);

} // namespace stridewell
