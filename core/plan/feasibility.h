// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <optional>
#include <string_view>

namespace stridewell {

/// A3. Nothing when the jog is more than four times the walk (REJECT); speeds outside their ranges are the profile's
/// business.
std::optional<SpeedClass> speedClass(Speed walk, Speed jog);

/// "LITERAL", "EXTENDED", "BRIDGE". Part of the file format.
std::string_view text(SpeedClass speedClass);

/// A1, A3, A5: minutes of warm-up and cool-down together (F, 10..20) for each rung, so that every week is at most 1.1
/// times the one before. `contents` in plan order up to week 4; the result is parallel to it.
std::vector<int> framingMinutes(const std::vector<WeekContent>& contents, Speed walk, Speed jog, PlanKind kind);

} // namespace stridewell
