// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/calendar.h"
#include "core/units/distance.h"
#include "ui/text/formats.h"

#include <QString>

namespace stridewell {

// One value of a chart as a sentence, for eyes and screen readers.

struct WeekDistances {
    Distance planned;
    Distance done;
    Distance over; ///< the part of `done` that is over the limit
    Distance limit;
};

/// "Week 2, from Mon 30 Nov: planned 9.00 km, done 8.25 km, limit 9.0 km."
QString weekReadOut(int number, Date start, const WeekDistances& distances, const Formats& formats);
/// "Week 5, from Mon 21 Dec, after the plan: 9.00 km."
QString weekAfterPlanReadOut(int number, Date start, Distance done, const Formats& formats);
/// "Mon 23 Nov, run: 0 before, 2 during, 1 after (mild)."
QString runReadOut(Date date, int before, int during, int after, int highest, const Formats& formats);
/// "Tue 24 Nov, in the morning: 1 (mild)."
QString morningReadOut(Date date, int score, const Formats& formats);

} // namespace stridewell
