// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/gate.h"

#include "core/rules/missed.h"

#include <algorithm>

namespace stridewell {

GateVerdict progressGate(const GateInput& input) {
    if (input.done < runsThatCount(input.planned)) {
        return GateVerdict::TooFewRuns;
    }
    const auto keep = [](Outcome outcome) { return outcome == Outcome::Keep; };
    if (!std::all_of(input.lastOutcomes.begin(), input.lastOutcomes.end(), keep)) {
        return GateVerdict::RecentPain;
    }
    if (input.stateOpen) {
        return GateVerdict::StateOpen;
    }
    return input.lastRunMedicated ? GateVerdict::Medicated : GateVerdict::Open;
}

} // namespace stridewell
