// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"
#include "core/model/profile.h"
#include "core/projection/projection.h"

#include <cstdint>
#include <optional>
#include <random>
#include <vector>

namespace stridewell {

/// What the runners of P8 have in common.
struct Trial {
    int runsPerWeek = 3;     ///< 2..5
    int missedPercent = 0;   ///< chance of missing a run
    bool retry = false;      ///< a missed run that the plan moves to another day (D2) is tried again
    int mostWeeks = 10 * 52; ///< a plan that is not done by then counts as never done
};

/// Someone who follows the plan as it stands each day: a run is missed by chance, else done as planned without pain.
class SimulatedRunner {
public:
    SimulatedRunner(const Trial& trial, std::uint64_t seed, std::uint64_t number);
    /// Plan weeks until the plan is done. Once.
    std::optional<int> weeksToFinish();

private:
    [[nodiscard]] const ProjectedSession* nextRun(const ProjectedWeek& week) const;
    [[nodiscard]] bool isGivenUp(const ProjectedSession& session) const;
    [[nodiscard]] bool misses();
    void runOrMiss(const ProjectedSession& session);

    Trial m_trial;
    std::mt19937_64 m_engine;
    Profile m_profile;
    Journal m_journal;
    Date m_today;
    std::vector<Date> m_missed; ///< planned days
};

/// Weeks of each runner; nothing for one who is not done in time. The same seed gives each runner the same luck at
/// every chance.
std::vector<std::optional<int>> simulate(const Trial& trial, int runners, std::uint64_t seed);

/// The figures of P8. Percentiles are nearest ranks over all runners, so they are missing where too few are done.
struct Summary {
    std::optional<int> median;
    std::optional<int> ninetieth;
    std::optional<int> last; ///< of those who are done
    double mean = 0;         ///< of those who are done
    double inFourWeeks = 0;  ///< share of all
    int unfinished = 0;
};
Summary summarise(const std::vector<std::optional<int>>& weeks);

} // namespace stridewell
