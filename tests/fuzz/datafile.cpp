// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "tests/fuzz/demand.h"
#include "tests/fuzz/roundtrip.h"
#include "tests/fuzz/trials.h"
#include "tests/support/files.h"

#include <filesystem>
#include <unistd.h>

namespace stridewell {

namespace {

namespace fs = std::filesystem;

/// In memory where the system has such a folder: millions of files are opened.
fs::path folderOfThisProcess() {
    const fs::path memory = "/dev/shm";
    std::error_code unknown;
    const fs::path base = fs::is_directory(memory, unknown) ? memory : fs::temp_directory_path();
    return base / ("stridewell-fuzz-" + std::to_string(::getpid()));
}

/// Whatever SQLite and the program leave beside the file goes with it.
class Scratch {
public:
    Scratch() : m_folder(folderOfThisProcess()) { fs::create_directory(m_folder); }
    ~Scratch() {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    [[nodiscard]] fs::path file() const { return m_folder / "s.db"; }

private:
    fs::path m_folder;
};

/// For a data file that has none yet.
Profile someProfile() {
    Profile profile;
    profile.start = *parseDate("2026-11-23");
    return profile;
}

void readAll(const Store& store) {
    const auto profile = store.loadProfile();
    const Journal journal = store.loadJournal();
    static_cast<void>(store.removed(Date()));
    demandRoundTrip({profile.value_or(someProfile()), journal});
    const StoreReport report = store.check();
    demand(report.runs == journal.runs.size() && report.mornings == journal.mornings.size(),
           "the check counts them all");
}

void tryOpening(const fs::path& file, std::string_view bytes) {
    std::optional<Store> store;
    try {
        store.emplace(file);
    } catch (const StoreError&) {
        demand(contentOf(file) == bytes, "a file that is refused stays as it is");
        return;
    }
    try {
        readAll(*store);
    } catch (const StoreError&) { // found when it is read: told to the person as well
    }
}

} // namespace

void tryDataFile(std::string_view bytes) {
    const Scratch scratch;
    writeContent(scratch.file(), std::string(bytes));
    try {
        static_cast<void>(lookInto(scratch.file()));
    } catch (const StoreError&) { // refused as a backup
    }
    demand(contentOf(scratch.file()) == bytes, "a backup that is looked into stays as it is");
    tryOpening(scratch.file(), bytes);
}

} // namespace stridewell
