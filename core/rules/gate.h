// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/outcome.h"

#include <vector>

namespace stridewell {

/// What the gate from week k to k+1 looks at (A6).
struct GateInput {
    int done = 0;
    int planned = 0;
    std::vector<Outcome> lastOutcomes; ///< of the last two runs, where there are as many
    bool stateOpen = false;
    bool lastRunMedicated = false;
};

/// What holds week k+1 back: the numbers of A6's list. A6.5 (FIT) is asked separately.
enum class GateVerdict { Open, TooFewRuns, RecentPain, StateOpen, Medicated };

GateVerdict progressGate(const GateInput& input);

/// Because of pain, in the sense of RB6 ("same week repeated 3 times for pain").
constexpr bool isForPain(GateVerdict verdict) {
    return verdict == GateVerdict::RecentPain || verdict == GateVerdict::StateOpen;
}

} // namespace stridewell
