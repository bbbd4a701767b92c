// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/distance.h"

#include <cstdint>

namespace stridewell {

/// B9: what a week done by the clock measured, against what its minutes and speeds come to. Exact, from 0.5 to 2.0.
class MeasuredRatio {
public:
    /// As planned.
    constexpr MeasuredRatio() = default;
    /// planned is above 0; beyond half or double the ratio stays there.
    static constexpr MeasuredRatio of(Distance actual, Distance planned) {
        MeasuredRatio ratio;
        if (!isLikely(actual, planned)) {
            (actual < planned ? ratio.m_planned : ratio.m_actual) = 2;
        } else {
            ratio.m_actual = actual.millimetres();
            ratio.m_planned = planned.millimetres();
        }
        return ratio;
    }
    /// Outside half to double the program asks whether the distance is right.
    static constexpr bool isLikely(Distance actual, Distance planned) {
        return actual * 2 >= planned && actual <= planned * 2;
    }

    /// A planned distance as the runner's own measuring will show it, floored.
    [[nodiscard]] constexpr Distance predict(Distance planned) const { return planned.scaled(m_actual, m_planned); }
    /// This ratio where it is above 1, else as planned.
    [[nodiscard]] constexpr MeasuredRatio atLeastPlanned() const {
        return m_actual > m_planned ? *this : MeasuredRatio();
    }

private:
    std::int64_t m_actual = 1;
    std::int64_t m_planned = 1;
};

} // namespace stridewell
