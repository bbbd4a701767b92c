// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/ruleid.h"
#include "core/units/distance.h"

#include <algorithm>
#include <optional>

namespace stridewell {

/// Why a week's ceiling is what it is. Part of the file format.
enum class CeilingTag { First, Grow, Hold, Return, Build };

/// The most on-foot distance of one plan week, and the row that says so (B3-B7).
struct Ceiling {
    Distance limit;
    RuleId row = RuleId::B3;
    CeilingTag tag = CeilingTag::First;
    std::optional<Distance> from = {}; ///< the credited distance it was made of; nothing for FIRST
    friend bool operator==(const Ceiling&, const Ceiling&) = default;
};

/// What the ceiling of the next week depends on.
struct CeilingInput {
    Distance credited;                   ///< last plan week's credited distance; 0 before the first week
    Distance actual;                     ///< last plan week's actual distance
    Distance base;                       ///< latest credited distance above 0 before the last week; 0 when none (B5)
    Distance bestOfFourWeeks;            ///< greatest credited distance of the last four plan weeks
    bool complete = false;               ///< the last week: every planned session done
    bool repeatOrStepBack = false;       ///< the next week is no step forward (B6)
    bool everComplete = false;           ///< some week was complete
    Distance weekOne;                    ///< n sessions of week 1 as planned
    Distance leastWeekOne;               ///< the shortest week 1 there is, as the runner measures it (B8, B9)
    std::optional<int> gapDays;          ///< since the last on-foot session (B3, D7); nothing before the first
    bool largeSpike = false;             ///< a LARGE single session last week (B11)
    bool contentIsWeekOneOrZero = false; ///< B3's floor applies
};

/// B3-B7. Never 0.
Ceiling weeklyCeiling(const CeilingInput& input);

/// B2.
constexpr Distance creditedDistance(Distance actual, Distance ceiling) {
    return std::min(actual, ceiling);
}

} // namespace stridewell
