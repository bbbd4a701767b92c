// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"

namespace stridewell {

/// Whether the state pauses the core exercises, too (C2 BREAK, SEE_PRO, EMERGENCY).
constexpr bool pausesCore(const PlanState& state) {
    return state.outcome == Outcome::Break || state.outcome == Outcome::SeeProfessional ||
           state.outcome == Outcome::Emergency;
}

/// Whether even easy walking is nothing that the program may suggest (C2 SEE_PRO TODAY, EMERGENCY).
constexpr bool pausesWalking(const PlanState& state) {
    return state.outcome == Outcome::Emergency ||
           (state.outcome == Outcome::SeeProfessional && state.urgency == Urgency::Today);
}

} // namespace stridewell
