// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The store against the bare C API on the same settings, by turns in one run, in a folder of TMPDIR: the ratio of
// the two medians is the figure. Aims: logging a run at most 1.2, importing at most 2.
#include "core/store/store.h"
#include "tests/benchmarks/rawjournal.h"
#include "tests/support/tempfolder.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <vector>

namespace {

using namespace stridewell;

constexpr int manyRuns = 10'000;
constexpr int runsOfTwentyYears = 3 * 52 * 20;

Run aRun(Date date) {
    Run run;
    run.date = date;
    run.distance = Distance::fromMillimetres(2'750'000);
    run.durationMin = 30;
    run.during = PainScore::tryFrom(2).value();
    run.after = run.during;
    run.character = PainCharacter::Dull;
    run.note = "easy, along the river";
    return run;
}

Date firstDay() {
    return parseDate("2026-11-23").value();
}

/// Two ways to do the same thing, by turns.
class Duel {
public:
    template <typename First, typename Second>
    void turn(benchmark::State& state, First first, Second second) {
        m_first.push_back(secondsOf(first));
        m_second.push_back(secondsOf(second));
        state.SetIterationTime(m_first.back());
    }
    void report(benchmark::State& state, const char* first, const char* second) {
        const double one = median(m_first);
        const double other = median(m_second);
        state.counters[std::string(first) + "_us"] = one * 1e6;
        state.counters[std::string(second) + "_us"] = other * 1e6;
        state.counters["ratio"] = one / other;
    }

private:
    template <typename Action>
    static double secondsOf(Action action) {
        const auto start = std::chrono::steady_clock::now();
        action();
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    }
    static double median(std::vector<double>& values) {
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
        std::nth_element(values.begin(), middle, values.end());
        return *middle;
    }
    std::vector<double> m_first;
    std::vector<double> m_second;
};

void logOneRun(benchmark::State& state) {
    const TempFolder temp;
    Store store(temp / "store.db");
    static_cast<void>(Store(temp / "raw.db"));
    RawJournal raw(temp / "raw.db", "WAL");
    const Run run = aRun(firstDay());
    Duel duel;
    while (state.KeepRunning()) {
        duel.turn(
            state, [&] { store.add(run); },
            [&] {
                raw.begin();
                raw.insertRun();
                raw.commit();
            });
    }
    duel.report(state, "store", "raw");
}

void loadTwentyYears(benchmark::State& state) {
    const TempFolder temp;
    Store store(temp / "s.db");
    Journal journal;
    for (int i = 0; i < runsOfTwentyYears; ++i) {
        const Date date = firstDay() + Days{i / 3 * 7 + i % 3 * 2};
        journal.runs.push_back(aRun(date));
        journal.mornings.push_back({EntryId{}, date + Days{1}, PainScore{}});
        if (i % 10 == 0) {
            journal.runs.back().symptoms.add(Symptom::Spasm);
        }
    }
    store.addAll(std::nullopt, journal);
    RawJournal raw(temp / "s.db", "WAL");
    Duel duel;
    while (state.KeepRunning()) {
        duel.turn(
            state, [&] { benchmark::DoNotOptimize(store.loadJournal()); },
            [&] { benchmark::DoNotOptimize(raw.readAll()); });
    }
    duel.report(state, "store", "raw");
}

void importManyRuns(benchmark::State& state) {
    Journal journal;
    for (int i = 0; i < manyRuns; ++i) {
        journal.runs.push_back(aRun(firstDay()));
    }
    Duel duel;
    while (state.KeepRunning()) {
        const TempFolder temp;
        Store store(temp / "store.db");
        static_cast<void>(Store(temp / "raw.db"));
        RawJournal raw(temp / "raw.db", "WAL");
        duel.turn(
            state, [&] { benchmark::DoNotOptimize(store.addAll(std::nullopt, journal)); },
            [&] {
                raw.begin();
                for (int i = 0; i < manyRuns; ++i) {
                    raw.insertRun();
                }
                raw.commit();
            });
    }
    duel.report(state, "store", "raw");
}

/// One durable commit: a write-ahead log against a rollback journal, whose removal has to be synced as well.
void commitOneRun(benchmark::State& state) {
    const TempFolder temp;
    static_cast<void>(Store(temp / "wal.db"));
    static_cast<void>(Store(temp / "rollback.db"));
    RawJournal wal(temp / "wal.db", "WAL");
    RawJournal rollback(temp / "rollback.db", "DELETE");
    const auto commit = [](RawJournal& raw) {
        raw.begin();
        raw.insertRun();
        raw.commit();
    };
    Duel duel;
    while (state.KeepRunning()) {
        duel.turn(
            state, [&] { commit(wal); }, [&] { commit(rollback); });
    }
    duel.report(state, "wal", "rollback");
}

BENCHMARK(logOneRun)->UseManualTime()->Iterations(500)->Unit(benchmark::kMicrosecond);
BENCHMARK(loadTwentyYears)->UseManualTime()->Iterations(30)->Unit(benchmark::kMicrosecond);
BENCHMARK(importManyRuns)->UseManualTime()->Iterations(15)->Unit(benchmark::kMicrosecond);
BENCHMARK(commitOneRun)->UseManualTime()->Iterations(500)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
