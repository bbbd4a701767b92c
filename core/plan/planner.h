// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace stridewell {

/// The plan of a profile (A1-A5). Precondition: checked(profile) has a value.
Plan makePlan(const Profile& profile);

/// Week 0, the walk-only fallback below week 1 (A1).
PlanWeek weekZero();

/// A week of A7: one continuous jog of `jogMin` minutes between five minutes of walking either side.
SessionShape keepGoingShape(int jogMin);

} // namespace stridewell
