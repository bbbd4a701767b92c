// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/distance.h"
#include "core/units/speed.h"

namespace stridewell {

/// One walk-run session in minutes: warm-up walk, rounds of jog and walk, cool-down walk (A1).
struct SessionShape {
    int warmUpMin = 5;    ///< 5..10
    int rounds = 5;       ///< 1 for a continuous jog
    int jogHalfMin = 2;   ///< jog of one round in half minutes (week 1b jogs 1.5 minutes); 0 in week 0
    int walkMin = 2;      ///< walk of one round
    int coolDownMin = 10; ///< 5..10

    [[nodiscard]] constexpr int jogHalfMinTotal() const { return rounds * jogHalfMin; }
    /// Warm-up and cool-down together: F of rules.md, 10..20.
    [[nodiscard]] constexpr int framingMin() const { return warmUpMin + coolDownMin; }
    [[nodiscard]] constexpr int walkMinTotal() const { return framingMin() + rounds * walkMin; }
    /// Length in half minutes.
    [[nodiscard]] constexpr int halfMinTotal() const { return jogHalfMinTotal() + 2 * walkMinTotal(); }
    /// On-foot distance in plan units U (minutes x tenths of km/h), doubled to stay whole.
    [[nodiscard]] constexpr int doubledUnits(Speed walk, Speed jog) const {
        return jogHalfMinTotal() * jog.tenths() + 2 * walkMinTotal() * walk.tenths();
    }
    [[nodiscard]] constexpr Distance distance(Speed walk, Speed jog) const {
        return Distance::fromDoubledUnits(doubledUnits(walk, jog));
    }
    [[nodiscard]] constexpr Distance jogDistance(Speed jog) const {
        return Distance::fromDoubledUnits(jogHalfMinTotal() * jog.tenths());
    }
    /// The same session with warm-up and cool-down of `framing` minutes together (10..20), split as A1 says.
    [[nodiscard]] constexpr SessionShape withFraming(int framing) const {
        SessionShape shape = *this;
        shape.coolDownMin = framing - 5 < 10 ? framing - 5 : 10;
        shape.warmUpMin = framing - shape.coolDownMin;
        return shape;
    }
    friend constexpr bool operator==(const SessionShape&, const SessionShape&) = default;
};

} // namespace stridewell
