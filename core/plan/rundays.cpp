// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/rundays.h"

#include <algorithm>

namespace stridewell {

namespace {

/// Days from the plan's weekday, ascending.
std::vector<int> offsetsOf(Weekdays days, int firstWeekday) {
    std::vector<int> offsets;
    for (int offset = 0; offset < 7; ++offset) {
        if (days.contains((firstWeekday + offset) % 7)) {
            offsets.push_back(offset);
        }
    }
    return offsets;
}

/// How evenly the days lie, greater is better: the days from each run to the next, week after week, the smallest
/// first; then the same to the next but one, so that three days in a row are the last choice.
std::vector<int> evenness(const std::vector<int>& offsets) {
    std::vector<int> result;
    for (const std::size_t step : {std::size_t{1}, std::size_t{2}}) {
        std::vector<int> gaps;
        for (std::size_t i = 0; i < offsets.size(); ++i) {
            const std::size_t next = i + step;
            const int wrapped = 7 * static_cast<int>(next / offsets.size());
            gaps.push_back(offsets[next % offsets.size()] + wrapped - offsets[i]);
        }
        std::sort(gaps.begin(), gaps.end());
        result.insert(result.end(), gaps.begin(), gaps.end());
    }
    return result;
}

} // namespace

std::optional<Weekdays> mostEvenDays(Weekdays days, int count, int firstWeekday) {
    if (count > days.count()) {
        return std::nullopt;
    }
    const std::vector<int> own = offsetsOf(days, firstWeekday);
    std::vector<bool> chosen(own.size());
    std::fill_n(chosen.begin(), count, true);
    std::vector<int> best;
    do { // the earliest days first, so that of equal choices they stay
        std::vector<int> offsets;
        auto isChosen = chosen.begin();
        for (const int offset : own) {
            if (*isChosen++) {
                offsets.push_back(offset);
            }
        }
        if (evenness(offsets) > evenness(best)) {
            best = offsets;
        }
    } while (std::prev_permutation(chosen.begin(), chosen.end()));
    Weekdays result;
    for (const int offset : best) {
        result.add((firstWeekday + offset) % 7);
    }
    return result;
}

RunDays::RunDays(Weekdays own, Date planStart) : m_own(own) {
    const int first = weekdayIndex(planStart);
    for (int count = 2; count <= mostRuns; ++count) {
        const std::vector<int> offsets = offsetsOf(mostEvenDays(own, count, first).value_or(Weekdays{}), first);
        if (count > 3 || (!offsets.empty() && evenness(offsets).front() >= 2)) {
            m_offsets[static_cast<std::size_t>(count)] = offsets;
        }
    }
}

std::vector<Date> RunDays::datesFor(int count, Date weekStart) const {
    std::vector<Date> dates;
    for (const int offset : m_offsets.at(static_cast<std::size_t>(count))) {
        dates.push_back(weekStart + Days{offset});
    }
    return dates;
}

std::vector<int> RunDays::countsUpTo(int most) const {
    std::vector<int> counts;
    for (int count = std::min(most, mostRuns); count >= 2; --count) {
        if (!m_offsets[static_cast<std::size_t>(count)].empty()) {
            counts.push_back(count);
        }
    }
    return counts;
}

} // namespace stridewell
