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

bool reaches(const ProjectedWeek& week, Period period, Date today) {
    return period == Period::Everything || week.start + Days(6) >= beginOf(period, today);
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

} // namespace

std::vector<WeekFigures> weekFigures(const Projection& projection, Period period) {
    std::vector<WeekFigures> figures;
    for (const ProjectedWeek& week : projection.weeks) {
        if (reaches(week, period, projection.today)) {
            figures.push_back({week.number, week.start, week.content, week.planned, week.actual, week.credited,
                               week.ceiling.limit, longestJogOf(week)});
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
            const int highest = std::max(run.during, run.after).value();
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
    return !projection.weeks.empty() && !reaches(projection.weeks.front(), period, projection.today);
}

} // namespace stridewell
