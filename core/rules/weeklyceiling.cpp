// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/weeklyceiling.h"

#include "core/rules/growth.h"

#include <algorithm>

namespace stridewell {

namespace {

constexpr int restartGapDays = 28; // D7

/// B5: more than 30 % over the latest earlier week that earned anything, one metre forgiven.
bool isWeekSpike(const CeilingInput& input) {
    return input.base > Distance{} && (input.actual - logTolerance) * 10 > input.base * 13;
}

Ceiling growth(const CeilingInput& input) {
    if (isWeekSpike(input)) {
        return {input.credited, RuleId::B5, CeilingTag::Hold, input.credited};
    }
    if (input.largeSpike) {
        return {input.credited, RuleId::B11, CeilingTag::Hold, input.credited};
    }
    return {input.credited.scaled(100 + growthPercent, 100), RuleId::B4, CeilingTag::Grow, input.credited};
}

/// B6: what the body has done within 28 days is no increase.
Distance returnLevel(const CeilingInput& input) {
    return input.everComplete ? input.bestOfFourWeeks : std::max(input.bestOfFourWeeks, input.weekOne);
}

} // namespace

Ceiling weeklyCeiling(const CeilingInput& input) {
    if (input.bestOfFourWeeks == Distance{} || input.gapDays >= restartGapDays) {
        return {tenMiles, RuleId::B3, CeilingTag::First};
    }
    Ceiling ceiling = growth(input);
    const bool mayReturn = !input.complete || input.credited == Distance{} || input.repeatOrStepBack;
    if (mayReturn && returnLevel(input) > ceiling.limit) {
        ceiling = {returnLevel(input), RuleId::B6, CeilingTag::Return, returnLevel(input)};
    }
    const Distance floor = std::min(std::max(input.weekOne, input.leastWeekOne), tenMiles);
    if (input.contentIsWeekOneOrZero && ceiling.limit < floor) {
        ceiling = {floor, RuleId::B3, CeilingTag::First};
    }
    return ceiling;
}

} // namespace stridewell
