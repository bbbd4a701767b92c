// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/filestate.h"

#include "tests/store/storesupport.h"
#include "tests/support/files.h"

namespace stridewell {

namespace fs = std::filesystem;

FileState stateOf(const Store& store) {
    return {true, {}, store.loadProfile(), store.loadJournal(), store.removed(onDay("2026-11-01"))};
}

FileState stateOf(const fs::path& dataFile) {
    if (!fs::exists(dataFile) || fs::file_size(dataFile) == 0) {
        return {};
    }
    try {
        return stateOf(Store(dataFile));
    } catch (const StoreError&) {
        FileState state;
        state.otherBytes = contentOf(dataFile);
        return state;
    }
}

FileState stateOfCopy(const fs::path& file) {
    return stateOf(Store::copyOf(file));
}

std::string integrityOf(const fs::path& dataFile) {
    SQLite::Database db(dataFile.string(), SQLite::OPEN_READWRITE);
    return db.execAndGet("PRAGMA integrity_check").getString();
}

bool isDraft(const fs::path& file) {
    return file.filename().string().find(".part") != std::string::npos;
}

namespace {

bool isSqlites(const std::string& name) {
    return name.ends_with("-wal") || name.ends_with("-shm") || name.ends_with("-journal");
}

} // namespace

std::map<fs::path, std::string> filesIn(const fs::path& folder) {
    std::map<fs::path, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (entry.is_regular_file() && (isDraft(entry.path()) || !isSqlites(name))) {
            files[entry.path()] = contentOf(entry.path());
        }
    }
    return files;
}

} // namespace stridewell
