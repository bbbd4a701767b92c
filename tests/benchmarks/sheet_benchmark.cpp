// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <vector>

// From the start of a process to its finished PDF: the program's week sheet beside a bare program's empty page.

namespace {

/// A folder for the PDFs and for the data file that there is none of, gone at the end.
class Folder {
public:
    Folder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "stridewell-sheet-XXXXXX").string();
        m_path = ::mkdtemp(pattern.data());
        ::setenv("STRIDEWELL_DATA", m_path.c_str(), 1);
    }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    Folder(Folder&&) = delete;
    Folder& operator=(Folder&&) = delete;
    [[nodiscard]] std::string file(const char* name) const { return (m_path / name).string(); }

private:
    std::filesystem::path m_path;
};

const Folder& folder() {
    static const Folder made;
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
    timed(state, {STRIDEWELL_EMPTY_PAGE, folder().file("empty.pdf")});
}

void weekSheet(benchmark::State& state) {
    timed(state, {STRIDEWELL_PROGRAM, "print", "--week", "1", "--pdf", folder().file("week.pdf")});
}

void planSheet(benchmark::State& state) {
    timed(state, {STRIDEWELL_PROGRAM, "print", "--plan", "--pdf", folder().file("plan.pdf")});
}

BENCHMARK(emptyPage)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(weekSheet)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(planSheet)->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
