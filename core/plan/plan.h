// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"
#include "core/model/profile.h"
#include "core/plan/content.h"
#include "core/plan/session.h"

#include <optional>
#include <vector>

namespace stridewell {

/// A3: how the speeds can keep the 10 % rule. The words (plan/feasibility) are part of the file format.
enum class SpeedClass { Literal, Extended, Bridge };

/// One rung of the plan: what every session of such a week looks like.
struct PlanWeek {
    WeekContent content;
    SessionShape shape;
    friend bool operator==(const PlanWeek&, const PlanWeek&) = default;
};

/// The plan before anything has happened: its rungs in order, without dates.
struct Plan {
    PlanKind kind = PlanKind::Standard;
    SpeedClass speedClass = SpeedClass::Literal;
    int sessionsPerWeek = 3;     ///< 2..5, after the first-week cap of ten miles and rest days (A4)
    std::vector<PlanWeek> weeks; ///< W1 ... W4 with bridge weeks where there are any

    /// Change of jog minutes from the week before, in whole percent (rounded to nearest); nothing for the first week.
    [[nodiscard]] std::vector<std::optional<int>> jogChangePercent() const;
};

/// A2: the strength and mobility items of a week, in the order the weeks add them.
std::vector<StrengthItem> strengthItems(WeekContent content);
/// A2: how often the core items are due each week.
inline constexpr int coreSessionsPerWeek = 3;

} // namespace stridewell
