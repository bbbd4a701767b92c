// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/model/entrylists.h"
#include "core/store/backupfolder.h"
#include "core/store/database.h"
#include "core/store/draftfile.h"
#include "core/store/sqlerror.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <string>
#include <unistd.h>
#include <vector>

namespace stridewell {

namespace {

namespace fs = std::filesystem;

/// The first of "<file><suffix>", "<file><suffix>-2", ... that is not taken.
fs::path freeName(const fs::path& file, const std::string& suffix) {
    fs::path name = with(file, suffix);
    for (int number = 2; fs::exists(name); ++number) {
        name = with(file, suffix + "-" + std::to_string(number));
    }
    return name;
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

/// Runs `action`; what fails inside is about `file`.
template <typename Action>
auto about(const fs::path& file, Action action) {
    try {
        return action();
    } catch (const StoreError& error) {
        throw StoreError(error.kind(), file, error.what());
    }
}

bool isDamaged(const Store& store) {
    try {
        static_cast<void>(store.check());
        return false;
    } catch (const StoreError& error) {
        return error.kind() == StoreErrorKind::Damaged;
    }
}

/// A copy as it is, damage and all, beside the data file. Throws StoreError naming the copy.
fs::path keepUnchecked(const Store& store) {
    const fs::path kept = freeName(store.file(), ".before-restore");
    DraftFile draft(kept);
    about(kept, [&] { store.copyTo(draft.path()); });
    draft.takeName();
    return kept;
}

/// A checked copy among the backups; of a file that is read but not whole, an unchecked one.
fs::path keepReplaced(const Store& store, Date today) {
    try {
        return keepBackup(store, BackupReason::BeforeRestore, today);
    } catch (const StoreError& error) {
        if (error.kind() != StoreErrorKind::Damaged || !isDamaged(store)) {
            throw;
        }
        return keepUnchecked(store);
    }
}

/// Keeps what lies in the data file's place under another name, until the end of this object unless it is to stay.
class SetAside {
public:
    explicit SetAside(const fs::path& dataFile) : m_dataFile(dataFile), m_kept(freeName(dataFile, ".before-restore")) {
        if (fs::exists(m_dataFile)) {
            keepFile();
        }
        // Also a log without its file: SQLite would replay it into the next file of that name.
        for (const char* suffix : {"-wal", "-shm", "-journal"}) {
            if (fs::exists(with(m_dataFile, suffix))) {
                move(suffix);
            }
        }
    }
    ~SetAside() { bringBack(); }
    SetAside(const SetAside&) = delete;
    SetAside& operator=(const SetAside&) = delete;

    std::optional<fs::path> stay() {
        const bool any = m_linked || !m_moved.empty();
        m_linked = false;
        m_moved.clear();
        return any ? std::optional(m_kept) : std::nullopt;
    }

private:
    void bringBack() const {
        for (const std::string& suffix : m_moved) {
            std::rename(with(m_kept, suffix).c_str(), with(m_dataFile, suffix).c_str());
        }
        if (m_linked) {
            ::unlink(m_kept.c_str());
        }
    }
    /// A second name, so that at no moment there is no data file; where there is none to be had, another name.
    void keepFile() {
        m_linked = ::link(m_dataFile.c_str(), m_kept.c_str()) == 0;
        if (!m_linked) {
            move("");
        }
    }
    void move(const char* suffix) {
        if (std::rename(with(m_dataFile, suffix).c_str(), with(m_kept, suffix).c_str()) != 0) {
            const int why = errno;
            bringBack();
            throw toStoreError(why, m_dataFile);
        }
        m_moved.emplace_back(suffix);
    }

    fs::path m_dataFile;
    fs::path m_kept;
    bool m_linked = false;
    std::vector<std::string> m_moved;
};

template <typename Entry>
void widen(BackupContent& content, const std::vector<Entry>& entries) {
    for (const Entry& entry : entries) {
        content.firstEntry = std::min(content.firstEntry.value_or(dayOf(entry)), dayOf(entry));
        content.lastEntry = std::max(content.lastEntry.value_or(dayOf(entry)), dayOf(entry));
    }
}

} // namespace

BackupContent lookInto(const Store& store) {
    BackupContent content;
    content.report = store.check();
    const Journal journal = store.loadJournal();
    forEachDiaryList(journal, [&content](const auto& list) { widen(content, list); });
    return content;
}

BackupContent lookInto(const fs::path& backup) {
    return lookInto(Store::copyOf(backup));
}

StoreReport backupTo(const Store& store, const fs::path& target) {
    DraftFile draft(target);
    return backupTo(store, draft);
}

StoreReport backupTo(const Store& store, DraftFile& draft) {
    return about(draft.target(), [&] {
        store.copyTo(draft.path());
        const StoreReport report = Store::copyOf(draft.path()).check();
        draft.takeName();
        return report;
    });
}

Restored restoreFrom(const fs::path& backup, Store& store, Date today) {
    return restoreFrom(Store::copyOf(backup), backup, store, today);
}

Restored restoreFrom(const Store& source, const fs::path& backup, Store& store, Date today) {
    Restored restored;
    restored.content = about(backup, [&] { return lookInto(source); });
    restored.kept = keepReplaced(store, today);
    store.replaceWith(source);
    return restored;
}

Restored restoreFrom(const fs::path& backup, const fs::path& dataFile, Date today) {
    const Store source = Store::copyOf(backup); // before a folder is made for nothing
    makeFoldersFor(dataFile);
    if (auto current = openUnlessLost(dataFile)) {
        return restoreFrom(source, backup, *current, today);
    }
    Restored restored;
    restored.content = about(backup, [&] { return lookInto(source); });
    DraftFile draft(dataFile);
    about(dataFile, [&] { source.copyTo(draft.path()); });
    SetAside old(dataFile);
    draft.takeName();
    restored.kept = old.stay();
    return restored;
}

} // namespace stridewell
