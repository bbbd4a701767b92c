// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/jogchange.h"

namespace stridewell {

namespace {

int jogOf(const ProjectedWeek& week) {
    return week.sessions.front().shape.jogHalfMinTotal();
}

} // namespace

std::optional<int> jogChangePercent(const Projection& projection, const ProjectedWeek& week) {
    const ProjectedWeek* before = nullptr;
    for (const ProjectedWeek& other : projection.weeks) {
        if (other.number < week.number && !other.sessions.empty()) {
            before = &other;
        }
    }
    if (before == nullptr || week.sessions.empty() || jogOf(*before) == 0) {
        return std::nullopt;
    }
    const int change = 100 * (jogOf(week) - jogOf(*before));
    const int half = change < 0 ? -jogOf(*before) / 2 : jogOf(*before) / 2;
    return (change + half) / jogOf(*before);
}

} // namespace stridewell
