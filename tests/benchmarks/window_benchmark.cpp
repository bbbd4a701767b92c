// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/project.h"
#include "core/store/store.h"
#include "tests/benchmarks/longjournal.h"
#include "tests/support/tempfolder.h"

#include <benchmark/benchmark.h>

#include <array>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <spawn.h>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

// From the start of a process to its first whole frame, and the most memory it held until its end: the program's Today
// page beside an empty QMainWindow of the same size on the same display, through the same Qt and the same display
// plugin. Nothing is kept running between two starts; files are in the system's cache after the first. The programs are
// those of the preset that this is built in: what people get is measured by preset "benchmark", which builds as
// "release" does. Wants a display: xvfb-run window_benchmark.

namespace {

using namespace stridewell;
using Clock = std::chrono::steady_clock;

/// For data files and settings, gone at the end.
const TempFolder& folder() {
    static const TempFolder made;
    ::setenv("STRIDEWELL_CONFIG", (made / "settings.ini").c_str(), 1);
    return made;
}

/// A data file with that many weeks of journal, up to yesterday: the window asks the computer for its date. Today is
/// the day of a run, whatever weekday it is.
std::string dataFile(int weeks) {
    const std::filesystem::path file = folder() / (std::to_string(weeks) + ".db").c_str();
    if (!std::filesystem::exists(file)) {
        const Date today = std::chrono::floor<Days>(std::chrono::system_clock::now());
        const int weekday = weekdayIndex(today);
        Profile profile = longProfile();
        profile.start = today - Days(7 * weeks);
        profile.days = {weekday, (weekday + 2) % 7, (weekday + 4) % 7};
        Store(file).replaceAll(profile, longJournal(profile, weeks, Ending::PainComesBack));
    }
    return file.string();
}

struct Started {
    bool ok = false;
    double seconds = 0; ///< until it said so
    double peakMiB = 0;
};

Started start(std::vector<std::string> words) {
    std::vector<char*> pointers;
    for (std::string& word : words) {
        pointers.push_back(word.data());
    }
    pointers.push_back(nullptr);
    std::array<int, 2> pipe{};
    if (::pipe(pipe.data()) != 0) {
        return {};
    }
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, pipe[1], 1);
    ::posix_spawn_file_actions_addclose(&actions, pipe[0]);
    ::posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", 1, 0); // 1: for writing
    Started result;
    pid_t process = -1;
    const auto begin = Clock::now();
    const bool spawned = ::posix_spawn(&process, pointers[0], &actions, nullptr, pointers.data(), environ) == 0;
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(pipe[1]);
    char first = 0;
    const bool said = spawned && ::read(pipe[0], &first, 1) == 1;
    result.seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    ::close(pipe[0]);
    int status = -1;
    rusage usage{};
    result.ok = spawned && ::wait4(process, &status, 0, &usage) == process && said;
    result.peakMiB = static_cast<double>(usage.ru_maxrss) / 1024;
    return result;
}

void timed(benchmark::State& state, const std::vector<std::string>& words) {
    double peak = 0;
    for ([[maybe_unused]] auto pass : state) {
        const Started started = start(words);
        if (!started.ok) {
            state.SkipWithError("the program did not start");
            return;
        }
        state.SetIterationTime(started.seconds);
        peak = std::max(peak, started.peakMiB);
    }
    state.counters["MiB"] = peak;
}

void emptyWindow(benchmark::State& state) {
    timed(state, {STRIDEWELL_EMPTY_WINDOW});
}

void oneLineOfText(benchmark::State& state) {
    timed(state, {STRIDEWELL_EMPTY_WINDOW, "fonts have to be found for any text"});
}

void todayPage(benchmark::State& state) {
    timed(state, {STRIDEWELL_PROGRAM, "--data", dataFile(static_cast<int>(state.range(0))), "--exit-after-startup"});
}

BENCHMARK(emptyWindow)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(oneLineOfText)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(todayPage)->ArgName("weeks")->Arg(2)->Arg(104)->Arg(1040)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
