// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempfolder.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <vector>

// From the start of a process to its finished PDF: the program's week sheet beside a bare program's empty page.

namespace {

using stridewell::TempFolder;

/// For the PDFs and for the data file that there is none of, gone at the end.
const TempFolder& folder() {
    static const TempFolder made;
    ::setenv("STRIDEWELL_DATA", made.path().c_str(), 1);
    return made;
}

bool ran(std::vector<std::string> words) {
    std::vector<char*> pointers;
    for (std::string& word : words) {
        pointers.push_back(word.data());
    }
    pointers.push_back(nullptr);
    posix_spawn_file_actions_t quiet;
    ::posix_spawn_file_actions_init(&quiet);
    ::posix_spawn_file_actions_addopen(&quiet, 1, "/dev/null", 1, 0); // 1: for writing
    ::posix_spawn_file_actions_addopen(&quiet, 2, "/dev/null", 1, 0);
    pid_t process = -1;
    int status = -1;
    const bool started = ::posix_spawn(&process, pointers[0], &quiet, nullptr, pointers.data(), environ) == 0;
    ::posix_spawn_file_actions_destroy(&quiet);
    return started && ::waitpid(process, &status, 0) == process && status == 0;
}

void timed(benchmark::State& state, const std::vector<std::string>& words) {
    for ([[maybe_unused]] auto pass : state) {
        if (!ran(words)) {
            state.SkipWithError("the program failed");
            return;
        }
    }
}

void emptyPage(benchmark::State& state) {
    timed(state, {STRIDEWELL_EMPTY_PAGE, (folder() / "empty.pdf").string()});
}

void weekSheet(benchmark::State& state) {
    timed(state, {STRIDEWELL_PROGRAM, "print", "--week", "1", "--pdf", (folder() / "week.pdf").string()});
}

void planSheet(benchmark::State& state) {
    timed(state, {STRIDEWELL_PROGRAM, "print", "--plan", "--pdf", (folder() / "plan.pdf").string()});
}

BENCHMARK(emptyPage)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(weekSheet)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(planSheet)->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
