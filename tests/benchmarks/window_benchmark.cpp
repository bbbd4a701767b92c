// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/project.h"
#include "core/store/store.h"
#include "tests/benchmarks/longjournal.h"

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

// From the start of a process to its first whole frame, and the most memory it held: the program's Today page beside
// an empty QMainWindow on the same display. Wants a display: xvfb-run window_benchmark.

namespace {

using namespace stridewell;
using Clock = std::chrono::steady_clock;

/// A folder for data files, gone at the end.
class Folder {
public:
    Folder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "stridewell-window-XXXXXX").string();
        m_path = ::mkdtemp(pattern.data());
        ::setenv("STRIDEWELL_CONFIG", (m_path / "settings.ini").c_str(), 1);
    }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    Folder(Folder&&) = delete;
    Folder& operator=(Folder&&) = delete;

    /// A data file with a journal of that many weeks, looked at on the day after them.
    [[nodiscard]] std::string dataFile(int weeks) const {
        const std::filesystem::path file = m_path / (std::to_string(weeks) + ".db");
        if (!std::filesystem::exists(file)) {
            const Profile profile = longProfile();
            Store(file).replaceAll(profile, longJournal(profile, weeks, Ending::PainComesBack));
        }
        return file.string();
    }

private:
    std::filesystem::path m_path;
};

const Folder& folder() {
    static const Folder made;
    return made;
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
    timed(state,
          {STRIDEWELL_PROGRAM, "--data", folder().dataFile(static_cast<int>(state.range(0))), "--exit-after-startup"});
}

BENCHMARK(emptyWindow)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(oneLineOfText)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(todayPage)->ArgName("weeks")->Arg(2)->Arg(104)->Arg(1040)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
