// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/movedays.h"

#include "core/projection/project.h"

namespace stridewell {

std::vector<Date> daysToMoveTo(const Profile& profile, const Journal& journal, const Projection& projection,
                               Date from) {
    std::vector<Date> days;
    for (const ProjectedWeek& week : projection.weeks) {
        if (from < week.start || from >= week.start + Days(7)) {
            continue;
        }
        for (Date date = week.start; date < week.start + Days(7); date += Days(1)) {
            if (date != from && date >= projection.today && checkMove(profile, journal, projection.today, from, date)) {
                days.push_back(date);
            }
        }
    }
    return days;
}

} // namespace stridewell
