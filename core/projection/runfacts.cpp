// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/runfacts.h"

#include <algorithm>
#include <tuple>

namespace stridewell {

namespace {

/// Everything that a rule looks at, so that only runs alike in all of it may come in either order.
auto orderKey(const Run& run) {
    return std::tuple(run.date, run.time.value_or(maxDurationMin), run.distance, run.durationMin, run.jogDonePermille,
                      run.during, run.after, run.before, run.character, !run.eased, run.strideAltered, run.painkiller,
                      run.symptoms, run.id);
}

} // namespace

std::vector<std::size_t> runsInOrder(const Journal& journal, Date today) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < journal.runs.size(); ++i) {
        if (journal.runs[i].date <= today) {
            order.push_back(i);
        }
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return orderKey(journal.runs[a]) < orderKey(journal.runs[b]);
    });
    return order;
}

Distance onFootDistance(const Run& run, const SessionShape& session, Speed walk, Speed jog) {
    if (run.distance) {
        return *run.distance;
    }
    // In half-minute permille: jog first, the rest of the run was walked.
    const std::int64_t all = std::int64_t{run.durationMin} * 2 * 1000;
    const std::int64_t jogged = std::min(all, std::int64_t{session.jogHalfMinTotal()} * run.jogDonePermille);
    const std::int64_t doubledUnits = jogged * jog.tenths() + (all - jogged) * walk.tenths();
    return Distance::fromMillimetres(doubledUnits * 2500 / 3 / 1000);
}

std::optional<Distance> SessionLimits::longestLogged(Date day) const {
    std::optional<Distance> longest;
    for (auto it = m_sessions.rbegin(); it != m_sessions.rend() && daysBetween(it->day, day) <= spikeWindowDays; ++it) {
        if (it->day < day && it->credited > longest.value_or(Distance{})) {
            longest = it->credited;
        }
    }
    return longest;
}

Distance SessionLimits::longestBefore(Date day) const {
    return longestLogged(day).value_or(m_weekOne);
}

Distance SessionLimits::limitOn(Date day, MeasuredRatio measured) const {
    const auto longest = longestLogged(day);
    return sessionLimit(longest ? std::max(*longest, m_weekOne) : measured.predict(m_weekOne));
}

SessionLimits::Credited SessionLimits::add(Date day, Distance actual) {
    const Distance longest = longestBefore(day);
    const Credited result{classifySpike(actual, longest), std::min(actual, sessionLimit(longest))};
    m_sessions.push_back({day, result.credited});
    return result;
}

} // namespace stridewell
