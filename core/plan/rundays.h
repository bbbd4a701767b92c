// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"

#include <array>
#include <optional>
#include <vector>

namespace stridewell {

/// The `count` of these weekdays that lie furthest apart, week after week; of equal choices the one with the earliest
/// days counted from `firstWeekday` (Monday = 0). Nothing when there are fewer than `count` days.
std::optional<Weekdays> mostEvenDays(Weekdays days, int count, int firstWeekday);

/// Which of the runner's days a week of so many runs uses (A4): up to three runs keep a rest day on both sides.
class RunDays {
public:
    /// planStart fixes the plan's own weekday.
    RunDays(Weekdays own, Date planStart);
    /// Days of a week that starts on `weekStart` (a plan week's first day), in order; empty when `count` does not fit.
    [[nodiscard]] std::vector<Date> datesFor(int count, Date weekStart) const;
    /// Run counts that fit, from `most` down to 2.
    [[nodiscard]] std::vector<int> countsUpTo(int most) const;
    [[nodiscard]] Weekdays own() const { return m_own; }

private:
    static constexpr int mostRuns = 5;
    Weekdays m_own;
    std::array<std::vector<int>, mostRuns + 1> m_offsets; ///< by count: days after the week's first day
};

} // namespace stridewell
