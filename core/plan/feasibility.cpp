// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/feasibility.h"

#include "core/plan/weektable.h"

#include <algorithm>

namespace stridewell {

namespace {

using Kind = WeekContent::Kind;

/// Plan units of one session of `content` with that framing, doubled.
int doubled(WeekContent content, int framing, Speed walk, Speed jog) {
    return baseShape(content).withFraming(framing).doubledUnits(walk, jog);
}

/// The smallest framing of `content` that leaves the next week at most 1.1 times this one (A3, A5).
int smallestFraming(WeekContent content, int nextDoubled, Speed walk, Speed jog) {
    for (int framing = shortestFraming; framing < longestFraming; ++framing) {
        if (10 * nextDoubled <= 11 * doubled(content, framing, walk, jog)) {
            return framing;
        }
    }
    return longestFraming;
}

/// Weeks whose walks are fixed by A1, and by A5 for the week before a bridge week of a fast jogger.
std::optional<int> fixedFraming(WeekContent content, Speed walk, Speed jog, PlanKind kind) {
    const int w = walk.tenths();
    const int j = jog.tenths();
    switch (content.kind()) {
    case Kind::W2: return shortestFraming;
    case Kind::W1: return kind == PlanKind::Standard && 9 * j > 26 * w ? std::optional(longestFraming) : std::nullopt;
    case Kind::W3: return kind == PlanKind::Standard && j > 3 * w ? std::optional(longestFraming) : std::nullopt;
    default: return std::nullopt;
    }
}

} // namespace

std::optional<SpeedClass> speedClass(Speed walk, Speed jog) {
    const int w = walk.tenths();
    const int j = jog.tenths();
    if (8 * j <= 13 * w) {
        return SpeedClass::Literal;
    }
    if (9 * j <= 26 * w) {
        return SpeedClass::Extended;
    }
    if (j <= 4 * w) {
        return SpeedClass::Bridge;
    }
    return std::nullopt;
}

std::string_view text(SpeedClass speedClass) {
    switch (speedClass) {
    case SpeedClass::Literal: return "LITERAL";
    case SpeedClass::Extended: return "EXTENDED";
    case SpeedClass::Bridge: return "BRIDGE";
    }
    return {};
}

std::vector<int> framingMinutes(const std::vector<WeekContent>& contents, Speed walk, Speed jog, PlanKind kind) {
    std::vector<int> result(contents.size(), shortestFraming);
    // Backwards from the last, which has the shortest walks: each week's follow from the week after it.
    for (std::size_t i = contents.size() - 1; i-- > 0;) {
        const auto fixed = fixedFraming(contents[i], walk, jog, kind);
        const int next = doubled(contents[i + 1], result[i + 1], walk, jog);
        result[i] = fixed ? *fixed : smallestFraming(contents[i], next, walk, jog);
    }
    return result;
}

} // namespace stridewell
