// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A process that is busy with a data file is killed at a random moment, again and again. What it confirmed is there,
// and of the step that it was at everything or nothing. STRIDEWELL_KILLS=500 kills so often instead of 60 times.
#include "core/store/backupfolder.h"
#include "tests/store/busydiary.h"
#include "tests/store/storesupport.h"
#include "tests/support/fromenvironment.h"
#include "tests/support/tempfolder.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <iostream>
#include <set>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace stridewell {
namespace {

namespace fs = std::filesystem;

/// A process that goes on with a diary until it is killed, and says so after each step that is done.
class BusyProcess {
public:
    BusyProcess(const fs::path& file, const DiaryState& start, unsigned seed) {
        int ends[2];
        if (::pipe(ends) != 0) {
            return;
        }
        m_child = ::fork();
        if (m_child == 0) {
            work(file, start, seed, ends[1]);
        }
        ::close(ends[1]);
        m_done = ends[0];
    }
    ~BusyProcess() { ::close(m_done); }
    BusyProcess(const BusyProcess&) = delete;
    BusyProcess& operator=(const BusyProcess&) = delete;

    /// Waits until so many steps are done. False when it ended by itself.
    bool waitFor(int steps) {
        while (m_steps < steps && readOne()) {
        }
        return m_steps >= steps;
    }
    /// Kills it now; returns how many steps it confirmed.
    int kill() {
        ::kill(m_child, SIGKILL);
        while (readOne()) {
        }
        int status = 0;
        ::waitpid(m_child, &status, 0);
        EXPECT_TRUE(WIFSIGNALED(status)) << "it failed by itself";
        return m_steps;
    }

private:
    [[noreturn]] static void work(const fs::path& file, const DiaryState& start, unsigned seed, int done) {
        try {
            Store store(file);
            BusyDiary diary(start, seed);
            while (::write(done, "x", 1) == 1) { // the first one: it is open
                diary.step(&store);
            }
        } catch (const StoreError& error) {
            std::cerr << error.file() << ": " << error.what() << std::endl;
        }
        ::_exit(1);
    }
    bool readOne() {
        char sign = 0;
        const bool read = ::read(m_done, &sign, 1) == 1;
        m_steps += read ? 1 : 0;
        return read;
    }
    pid_t m_child = -1;
    int m_done = -1;
    int m_steps = -1; // it says first that the file is open
};

class Kill : public testing::Test {
protected:
    void expectWholeBackups() {
        for (const BackupFile& backup : backupsOf(file)) {
            if (wholeBackups.insert(backup.file).second) {
                EXPECT_NO_THROW(expectWhole(Store::copyOf(backup.file))) << backup.file;
            }
        }
    }
    static void expectWhole(const Store& store) {
        static_cast<void>(store.check()); // PRAGMA integrity_check
        const auto runs = store.loadJournal().runs;
        EXPECT_TRUE(std::all_of(runs.begin(), runs.end(), isWhole));
    }
    [[nodiscard]] std::size_t drafts() const {
        std::error_code none;
        return static_cast<std::size_t>(
            std::count_if(fs::directory_iterator(backupFolderOf(file), none), fs::directory_iterator(),
                          [](const auto& entry) { return entry.path().extension() != ".db"; }));
    }
    void killOnce(unsigned round);

    const TempFolder temp{memoryFolder()};
    const fs::path file = temp / "s.db";
    std::mt19937 dice{1};
    std::set<fs::path> wholeBackups;
    int confirmed = 0;
    int halfway = 0;      ///< kills after which the step that was not confirmed is there
    std::size_t left = 0; ///< drafts that kills left behind
};

void Kill::killOnce(unsigned round) {
    const DiaryState start = diaryOf(Store(file));
    BusyProcess process(file, start, round);
    ASSERT_TRUE(process.waitFor(static_cast<int>(dice() % 8)));
    // Not a condition that is waited for, but the random moment itself.
    std::this_thread::sleep_for(std::chrono::microseconds(dice() % 10'000));
    const int steps = process.kill();
    confirmed += steps;

    BusyDiary expected(start, round);
    for (int i = 0; i < steps; ++i) {
        expected.step(nullptr);
    }
    const Store store(file);
    BusyDiary next = expected;
    next.step(nullptr);
    // What was removed long ago may have been forgotten before the step itself.
    const auto shown = [&next](const DiaryState& state) { return withoutIds(leftOn(next.today(), state)); };
    const DiaryState found = shown(diaryOf(store));
    if (found != shown(expected.expected())) {
        ++halfway;
        expected = next;
        EXPECT_EQ(found, shown(expected.expected())) << "neither before the step nor after it";
    }
    EXPECT_NO_THROW(expectWhole(store));
    left += drafts();
    // Two days on: the step that was killed may have begun the next day, and made its backup.
    EXPECT_NO_THROW(keepDailyBackup(store, expected.today() + Days{2}));
    EXPECT_EQ(drafts(), 0U) << "what a kill left behind goes with the next backup";
    expectWholeBackups();
}

TEST_F(Kill, LosesNothingThatWasConfirmed) {
    const auto kills = static_cast<unsigned>(numberFromEnvironment("STRIDEWELL_KILLS", 60));
    for (unsigned round = 0; round < kills && !HasFailure(); ++round) {
        SCOPED_TRACE(round);
        killOnce(round);
    }
    EXPECT_GT(confirmed, 0);
    std::cout << kills << " kills, " << confirmed << " confirmed steps, " << halfway
              << " times the step that was not confirmed is there, " << left << " drafts left behind, "
              << wholeBackups.size() << " whole backups\n";
}

} // namespace
} // namespace stridewell
