// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fit.h"

#include "core/plan/weektable.h"

namespace stridewell {

namespace {

Distance predicted(const SessionShape& shape, Speed walk, Speed jog, const FitLimits& limits) {
    return limits.measured.predict(shape.distance(walk, jog));
}

bool fits(Distance session, int count, const FitLimits& limits) {
    return session * count <= limits.ceiling + logTolerance && session <= limits.session + logTolerance;
}

} // namespace

std::optional<FittedWeek> fitWeek(const SessionShape& planned, Speed walk, Speed jog, const FitLimits& limits) {
    for (const int count : limits.counts) {
        for (int framing = planned.framingMin(); framing >= shortestFraming; --framing) {
            const SessionShape shape = planned.withFraming(framing);
            if (fits(predicted(shape, walk, jog, limits), count, limits)) {
                return FittedWeek{count, shape};
            }
        }
    }
    return std::nullopt;
}

std::optional<FittedWeek> buildWeek(const SessionShape& content, Speed walk, Speed jog, const FitLimits& limits) {
    std::optional<FittedWeek> best;
    Distance bestDistance;
    for (const int count : limits.counts) {
        for (int framing = longestFraming; framing >= shortestFraming; --framing) {
            const SessionShape shape = content.withFraming(framing);
            const Distance session = predicted(shape, walk, jog, limits);
            if (fits(session, count, limits) && session * count > bestDistance) {
                best = FittedWeek{count, shape};
                bestDistance = session * count;
            }
        }
    }
    return best;
}

} // namespace stridewell
