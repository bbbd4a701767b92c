// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/jogchange.h"

#include "core/rules/growth.h"

#include <algorithm>

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

bool isUniform(const ProjectedWeek& week) {
    return std::all_of(week.sessions.begin(), week.sessions.end(),
                       [&week](const ProjectedSession& each) { return each.shape == week.sessions.front().shape; });
}

std::optional<Finding> jogStep(const Projection& projection, const ProjectedWeek& week) {
    const auto percent = jogChangePercent(projection, week);
    const bool isOver = week.start + Days{7} <= projection.today;
    if (!percent || *percent <= growthPercent || isOver || !isUniform(week) ||
        week.content.kind() == WeekContent::Kind::X) {
        return std::nullopt;
    }
    return Finding{.row = RuleId::A3, .count = percent};
}

} // namespace stridewell
