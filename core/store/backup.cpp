// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/store/database.h"
#include "core/store/sqlerror.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace stridewell {

namespace {

namespace fs = std::filesystem;

fs::path with(const fs::path& file, const std::string& suffix) {
    fs::path result = file;
    result += suffix;
    return result;
}

/// A file that is thrown away unless it takes its name.
class Draft {
public:
    explicit Draft(fs::path path) : m_path(std::move(path)) { discard(); }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    ~Draft() { discard(); }
    [[nodiscard]] const fs::path& path() const { return m_path; }
    /// Throws StoreError about `target`.
    void takeName(const fs::path& target) const {
        sync(m_path, O_RDONLY);
        if (std::rename(m_path.c_str(), target.c_str()) != 0) {
            throw toStoreError(errno, target);
        }
        // The new name survives a power cut, too.
        sync(target.has_parent_path() ? target.parent_path() : ".", O_RDONLY | O_DIRECTORY);
    }

private:
    static void sync(const fs::path& path, int flags) {
        const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
        if (descriptor >= 0) {
            ::fsync(descriptor);
            ::close(descriptor);
        }
    }
    void discard() {
        std::error_code ignored;
        for (const char* suffix : {"", "-journal", "-wal", "-shm"}) {
            fs::remove(with(m_path, suffix), ignored);
        }
    }
    fs::path m_path;
};

/// The first of "<file><suffix>", "<file><suffix>-2", ... that is not taken.
fs::path freeName(const fs::path& file, const std::string& suffix) {
    fs::path name = with(file, suffix);
    for (int number = 2; fs::exists(name); ++number) {
        name = with(file, suffix + "-" + std::to_string(number));
    }
    return name;
}

/// Opens the draft as a data file and checks it; the log that this leaves is folded in on closing.
StoreReport verified(const Draft& draft, const fs::path& about) {
    try {
        return Store(draft.path()).check();
    } catch (const StoreError& error) {
        throw StoreError(error.kind(), about, error.what());
    }
}

/// A whole copy of a backup at the newest version. The backup itself may be on a read-only medium: it is only read.
StoreReport prepare(const Draft& draft, const fs::path& backup) {
    createPrivate(draft.path());
    std::error_code failed;
    for (const char* suffix : {"", "-wal"}) { // a backup made by hand may have its log beside it
        const fs::path source = with(backup, suffix);
        if (suffix[0] == '\0' || fs::exists(source)) {
            fs::copy_file(source, with(draft.path(), suffix), fs::copy_options::overwrite_existing, failed);
        }
        if (failed) {
            throw toStoreError(failed.value(), backup);
        }
    }
    fs::permissions(draft.path(), fs::perms::owner_read | fs::perms::owner_write, failed);
    if (fs::file_size(draft.path()) == 0) {
        throw StoreError(StoreErrorKind::Damaged, backup, "file is empty");
    }
    return verified(draft, backup);
}

/// Nothing where there is no data file, or one that this program cannot read.
std::optional<Store> openUnlessLost(const fs::path& dataFile) {
    if (!fs::exists(dataFile)) {
        return std::nullopt;
    }
    try {
        return Store(dataFile);
    } catch (const StoreError& error) {
        if (error.kind() != StoreErrorKind::Damaged && error.kind() != StoreErrorKind::NewerThanProgram) {
            throw;
        }
        return std::nullopt;
    }
}

/// Also a log without its file: SQLite would replay it into the next file of that name.
std::optional<fs::path> moveAside(const fs::path& dataFile) {
    const fs::path kept = freeName(dataFile, ".before-restore");
    bool moved = false;
    for (const char* suffix : {"", "-wal", "-shm"}) {
        const fs::path from = with(dataFile, suffix);
        if (!fs::exists(from)) {
            continue;
        }
        if (std::rename(from.c_str(), with(kept, suffix).c_str()) != 0) {
            throw toStoreError(errno, dataFile);
        }
        moved = true;
    }
    return moved ? std::optional(kept) : std::nullopt;
}

/// A copy of the data file as it is now, under its own name for good.
fs::path keepCopy(const Store& current) {
    fs::path kept = freeName(current.file(), ".before-restore");
    Draft draft(with(kept, ".part"));
    current.copyTo(draft.path());
    draft.takeName(kept);
    return kept;
}

} // namespace

StoreReport backupTo(const Store& store, const fs::path& target) {
    Draft draft(with(target, ".part"));
    try {
        store.copyTo(draft.path());
    } catch (const StoreError& error) {
        throw StoreError(error.kind(), target, error.what());
    }
    const StoreReport report = verified(draft, target);
    draft.takeName(target);
    return report;
}

Restored restoreFrom(const fs::path& backup, const fs::path& dataFile) {
    inspect(backup, newestVersion(schemaSteps())); // before a folder is made for nothing
    makeFoldersFor(dataFile);
    Draft draft(with(dataFile, ".restoring"));
    const StoreReport report = prepare(draft, backup);
    if (auto current = openUnlessLost(dataFile)) {
        const fs::path kept = keepCopy(*current);
        // Through SQLite, not renamed over it: another process may have the file open.
        current->replaceWith(Store(draft.path()));
        return {report, kept};
    }
    const std::optional<fs::path> kept = moveAside(dataFile);
    draft.takeName(dataFile);
    return {report, kept};
}

} // namespace stridewell
