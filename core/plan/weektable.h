// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/content.h"
#include "core/plan/session.h"

namespace stridewell {

/// Shortest and longest warm-up and cool-down together, in minutes (A1, A3).
inline constexpr int shortestFraming = 10;
inline constexpr int longestFraming = 20;

/// A1, A5: the minutes of a week's session before A3 lengthens its walks. `content` is a week of the plan, not an X.
constexpr SessionShape baseShape(WeekContent content) {
    using Kind = WeekContent::Kind;
    // warm-up, rounds, jog in half minutes, walk, cool-down
    switch (content.kind()) {
    case Kind::W0: return {5, 5, 0, 3, 10};
    case Kind::W1: return {5, 5, 2, 2, 5};
    case Kind::W1b: return {5, 5, 3, 2, 5};
    case Kind::W2: return {5, 5, 4, 2, 5};
    case Kind::W3: return {5, 1, 20, 0, 5};
    case Kind::W3b: return {5, 1, 24, 0, 5};
    case Kind::W4:
    case Kind::X: return {5, 1, 30, 0, 5};
    }
    return {};
}

} // namespace stridewell
