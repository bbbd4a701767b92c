// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/figures.h"

#include <algorithm>

namespace stridewell {

namespace {

Date beginOf(Period period, Date today) {
    switch (period) {
    case Period::TwelveWeeks: return today - Days(12 * 7);
    case Period::HalfYear: return today - Days(26 * 7);
    case Period::Everything: break;
    }
    return {};
}

bool reaches(Date weekStart, Period period, Date today) {
    return period == Period::Everything || weekStart + Days(6) >= beginOf(period, today);
}

int longestJogOf(const ProjectedWeek& week) {
    int longest = 0;
    for (const ProjectedSession& session : week.sessions) {
        if (session.status == SessionStatus::Done) {
            longest = std::max(longest, session.shape.jogHalfMin);
        }
    }
    return longest;
}

/// Runs go on when the plan is over; counted in the plan's weeks.
std::vector<WeekFigures> weeksAfterPlan(const Projection& projection) {
    std::vector<WeekFigures> weeks;
    const ProjectedWeek& last = projection.weeks.back();
    for (Date start = last.start + Days(7); start <= projection.today; start += Days(7)) {
        WeekFigures week;
        week.number = last.number + 1 + static_cast<int>(weeks.size());
        week.start = start;
        weeks.push_back(week);
    }
    for (const RunVerdict& run : projection.runs) {
        const int index = planWeekIndex(last.start, run.date) - 1;
        if (index >= 0 && index < static_cast<int>(weeks.size())) {
            WeekFigures& week = weeks[static_cast<std::size_t>(index)];
            week.actual += run.actual;
            week.credited = week.actual;
        }
    }
    return weeks;
}

} // namespace

std::vector<WeekFigures> weekFigures(const Projection& projection, Period period) {
    std::vector<WeekFigures> figures;
    if (projection.weeks.empty()) {
        return figures;
    }
    for (const ProjectedWeek& week : projection.weeks) {
        if (reaches(week.start, period, projection.today)) {
            figures.push_back({week.number, week.start, week.content, week.planned, week.actual, week.credited,
                               week.ceiling.limit, longestJogOf(week)});
        }
    }
    for (const WeekFigures& week : weeksAfterPlan(projection)) {
        if (reaches(week.start, period, projection.today)) {
            figures.push_back(week);
        }
    }
    return figures;
}

std::vector<PainFigures> painFigures(const Journal& journal, Date today, Period period) {
    std::vector<PainFigures> figures;
    const auto shows = [&](Date date) {
        return date <= today && (period == Period::Everything || date >= beginOf(period, today));
    };
    for (const Morning& morning : journal.mornings) {
        if (shows(morning.date)) {
            figures.push_back({morning.date, true, 0, 0, 0, morning.score.value()});
        }
    }
    for (const Run& run : journal.runs) {
        if (shows(run.date)) {
            const int highest = run.worst().value();
            figures.push_back({run.date, false, run.before.value(), run.during.value(), run.after.value(), highest});
        }
    }
    std::stable_sort(figures.begin(), figures.end(),
                     [](const PainFigures& a, const PainFigures& b) { return a.date < b.date; });
    return figures;
}

int longestJog(const Projection& projection) {
    int longest = 0;
    for (const ProjectedWeek& week : projection.weeks) {
        longest = std::max(longest, longestJogOf(week));
    }
    return longest;
}

bool isShorter(const Projection& projection, Period period) {
    return !projection.weeks.empty() && !reaches(projection.weeks.front().start, period, projection.today);
}

} // namespace stridewell
