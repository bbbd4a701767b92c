// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the plan takes to make from weeks and from decades of journal. Aims: no worse than linear, and 20 years in
// less than 5 ms.
#include "core/projection/project.h"
#include "tests/benchmarks/longjournal.h"

#include <benchmark/benchmark.h>

namespace {

using namespace stridewell;

constexpr int fourWeeks = 4;
constexpr int twoYears = 104;
constexpr int twentyYears = 1040;

void projectJournal(benchmark::State& state, Ending ending) {
    const auto weeks = static_cast<int>(state.range(0));
    const Profile profile = longProfile();
    const Journal journal = longJournal(profile, weeks, ending);
    const Date today = dayAfter(profile, weeks);
    while (state.KeepRunning()) {
        benchmark::DoNotOptimize(project(profile, journal, today));
    }
    const Projection projection = project(profile, journal, today);
    if (ending == Ending::PainComesBack && projection.finished && weeks > fourWeeks) {
        state.SkipWithError("the plan has ended before its journal");
    }
    state.SetComplexityN(weeks);
    state.counters["entries"] = static_cast<double>(entryCount(journal));
    state.counters["runs"] = static_cast<double>(journal.runs.size());
    state.counters["plan_weeks"] = static_cast<double>(projection.weeks.size());
}

BENCHMARK_CAPTURE(projectJournal, plan_alive, Ending::PainComesBack)
    ->Arg(fourWeeks)
    ->Arg(twoYears)
    ->Arg(twentyYears)
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(projectJournal, plan_done, Ending::GoesOnRunning)
    ->Arg(fourWeeks)
    ->Arg(twoYears)
    ->Arg(twentyYears)
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(projectJournal, plan_alive_growth, Ending::PainComesBack)
    ->RangeMultiplier(2)
    ->Range(65, twentyYears)
    ->Complexity(benchmark::oN)
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(projectJournal, plan_done_growth, Ending::GoesOnRunning)
    ->RangeMultiplier(2)
    ->Range(65, twentyYears)
    ->Complexity(benchmark::oN)
    ->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
