// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulate/population.h"

#include "core/projection/project.h"
#include "tests/support/builders.h"

#include <algorithm>
#include <numeric>

namespace stridewell {

namespace {

constexpr Days week{7};

/// std::seed_seq is laid down to the bit, unlike the library's distributions: every platform has the same luck.
std::mt19937_64 engineOf(std::uint64_t seed, std::uint64_t number) {
    std::seed_seq sequence{seed, seed >> 32U, number};
    return std::mt19937_64(sequence);
}

std::optional<int> nearestRank(const std::vector<int>& done, std::size_t of, std::size_t percent) {
    const std::size_t rank = std::max<std::size_t>(1, (of * percent + 99) / 100);
    return rank <= done.size() ? std::optional(done[rank - 1]) : std::nullopt;
}

} // namespace

SimulatedRunner::SimulatedRunner(const Trial& trial, std::uint64_t seed, std::uint64_t number)
    : m_trial(trial), m_engine(engineOf(seed, number)), m_profile(aProfile()), m_today(m_profile.start) {
    m_profile.days = daysFor(trial.runsPerWeek);
}

std::optional<int> SimulatedRunner::weeksToFinish() {
    while (m_today < m_profile.start + week * m_trial.mostWeeks) {
        const Projection projection = project(m_profile, m_journal, m_today);
        if (projection.finished) {
            return static_cast<int>(projection.weeks.size());
        }
        const auto index = static_cast<std::size_t>(daysBetween(m_profile.start, m_today) / 7);
        const ProjectedWeek& made = projection.weeks.at(index);
        const ProjectedSession* next = nextRun(made);
        if (next == nullptr) {
            m_today = made.start + week; // nothing more to decide in this one
        } else if (next->date > m_today) {
            m_today = next->date; // and look again: the plan may have changed with the days
        } else {
            runOrMiss(*next);
            m_today += Days{1};
        }
    }
    return std::nullopt;
}

const ProjectedSession* SimulatedRunner::nextRun(const ProjectedWeek& made) const {
    const auto next = std::find_if(made.sessions.begin(), made.sessions.end(), [this](const ProjectedSession& session) {
        return isAhead(session) && session.date >= m_today && !isGivenUp(session);
    });
    return next == made.sessions.end() ? nullptr : &*next;
}

bool SimulatedRunner::isGivenUp(const ProjectedSession& session) const {
    return !m_trial.retry && std::find(m_missed.begin(), m_missed.end(), session.plannedDate) != m_missed.end();
}

/// The top 53 bits as a number from 0 up to but not including 1, as exact doubles.
bool SimulatedRunner::misses() {
    const double luck = static_cast<double>(m_engine() >> 11U) * 0x1.0p-53;
    return luck * 100 < m_trial.missedPercent;
}

void SimulatedRunner::runOrMiss(const ProjectedSession& session) {
    if (misses()) {
        m_missed.push_back(session.plannedDate);
        return;
    }
    Run run = aRun(session.date);
    run.durationMin = (session.shape.halfMinTotal() + 1) / 2;
    run.distance = session.distance;
    m_journal.runs.push_back(run);
}

std::vector<std::optional<int>> simulate(const Trial& trial, int runners, std::uint64_t seed) {
    std::vector<std::optional<int>> weeks;
    weeks.reserve(static_cast<std::size_t>(runners));
    for (int number = 0; number < runners; ++number) {
        weeks.push_back(SimulatedRunner(trial, seed, static_cast<std::uint64_t>(number)).weeksToFinish());
    }
    return weeks;
}

Summary summarise(const std::vector<std::optional<int>>& weeks) {
    std::vector<int> done;
    for (const auto& count : weeks) {
        if (count) {
            done.push_back(*count);
        }
    }
    Summary summary;
    summary.unfinished = static_cast<int>(weeks.size() - done.size());
    if (done.empty()) {
        return summary;
    }
    std::sort(done.begin(), done.end());
    summary.median = nearestRank(done, weeks.size(), 50);
    summary.ninetieth = nearestRank(done, weeks.size(), 90);
    summary.last = done.back();
    summary.mean = std::accumulate(done.begin(), done.end(), 0.0) / static_cast<double>(done.size());
    const auto inFour = std::count_if(done.begin(), done.end(), [](int count) { return count <= 4; });
    summary.inFourWeeks = static_cast<double>(inFour) / static_cast<double>(weeks.size());
    return summary;
}

} // namespace stridewell
