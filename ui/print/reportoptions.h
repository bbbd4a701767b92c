// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/calendar.h"

#include <QString>

#include <optional>

namespace stridewell {

/// What a report shows: by itself the whole plan so far, without notes and without anything that identifies the runner.
struct ReportOptions {
    std::optional<Date> from; ///< first day; none: the first day there is anything of
    std::optional<Date> to;   ///< last day, today at the latest; none: today
    bool notes = false;       ///< the notes of the runs, word for word
    QString name;             ///< a line typed in for this one printing; kept nowhere
};

inline constexpr int maxReportNameCharacters = 200;

/// The period's first day of "the last four weeks": the plan week of today and the three before it.
constexpr Date lastFourWeeks(Date planStart, Date today) {
    return planStart + Days{7 * (planWeekIndex(planStart, today) - 3)};
}

} // namespace stridewell
