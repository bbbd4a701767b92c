// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/backupfolder.h"
#include "core/store/draftfile.h"
#include "core/store/fileheader.h"
#include "core/store/rowcheck.h"
#include "core/store/schemacheck.h"
#include "core/store/sqlerror.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <sqlite3.h>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace stridewell {

namespace {

namespace fs = std::filesystem;

constexpr int busyTimeoutMs = 2000;
constexpr int longestCell = 1'000'000; ///< bytes; a note has at most 2 000 characters

void keepCheckpointsBack(SQLite::Database& db, bool back) {
    sqlite3_db_config(db.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, back ? 1 : 0, nullptr);
}

/// The version, once the file is known to be whole and ours.
int examine(SQLite::Database& db, const fs::path& file, std::span<const Migration> steps) {
    // Of one moment: another process may be upgrading the file.
    const SQLite::Transaction transaction(db, SQLite::TransactionBehavior::DEFERRED);
    const int version = schemaVersion(db);
    if (version > newestVersion(steps)) { // still in the write-ahead log only
        throw StoreError(StoreErrorKind::NewerThanProgram, file, "schema version " + std::to_string(version));
    }
    if (version < 0) {
        throw StoreError(StoreErrorKind::Damaged, file, "schema version " + std::to_string(version));
    }
    checkSchema(db, file, steps);
    if (version > 0) {
        checkIntegrity(db, file, "quick_check");
        checkRows(db, file);
    }
    return version;
}

/// Before anything of the file is read: somebody else may have made it (sqlite.org/security.html).
void distrust(SQLite::Database& db) {
    sqlite3* const handle = db.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, longestCell);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    db.exec("PRAGMA cell_size_check = ON");
    db.exec("PRAGMA mmap_size = 0");
}

void configure(SQLite::Database& db) {
    db.exec("PRAGMA foreign_keys = ON");
    // As FULL; beyond it, without a write-ahead log, the end of a transaction is on disk before it is confirmed.
    db.exec("PRAGMA synchronous = EXTRA");
}

/// Survives another process having the file open in the other mode: both modes are durable, one is quicker.
void preferWriteAheadLog(SQLite::Database& db) {
    try {
        SQLite::Statement(db, "PRAGMA journal_mode = WAL").executeStep();
    } catch (const SQLite::Exception& error) {
        if (error.getErrorCode() != SQLITE_BUSY) {
            throw;
        }
    }
}

bool haveSameBytes(const fs::path& a, const fs::path& b) {
    std::ifstream first(a, std::ios::binary);
    std::ifstream second(b, std::ios::binary);
    using Bytes = std::istreambuf_iterator<char>;
    return first && second && std::equal(Bytes(first), Bytes(), Bytes(second), Bytes());
}

/// Copies the whole database into the draft, checked from the first to the last page; returns the copy's version.
int copyChecked(SQLite::Database& source, const DraftFile& draft) {
    try {
        copyDatabase(source, draft.path());
        SQLite::Database copy(draft.path().string(), SQLite::OPEN_READONLY);
        checkIntegrity(copy, draft.path(), "integrity_check");
        return schemaVersion(copy);
    } catch (const StoreError& error) {
        throw StoreError(error.kind(), draft.target(), error.what());
    } catch (const SQLite::Exception& error) {
        throw toStoreError(error, draft.target(), nullptr);
    }
}

/// A copy that is there is never replaced, and not made again by an upgrade that is tried again.
void keepBeforeUpgrade(SQLite::Database& db, const fs::path& file, int version) {
    makeFoldersFor(backupBeforeUpgrade(file, version, 1));
    std::error_code unknown;
    for (int number = 1;; ++number) {
        const fs::path target = backupBeforeUpgrade(file, version, number);
        if (fs::exists(target, unknown)) {
            continue;
        }
        DraftFile draft(target);
        if (fs::exists(target, unknown)) { // another process may just have made it
            continue;
        }
        bool needed = copyChecked(db, draft) == version; // else another process has upgraded the file
        for (int other = 1; needed && other < number; ++other) {
            needed = !haveSameBytes(draft.path(), backupBeforeUpgrade(file, version, other));
        }
        if (needed) {
            draft.takeName();
        }
        return;
    }
}

OpenResult bringUpToDate(SQLite::Database& db, const fs::path& file, int version, std::span<const Migration> steps) {
    const int newest = newestVersion(steps);
    const bool upgrade = version > 0 && version < newest;
    if (upgrade) {
        keepBeforeUpgrade(db, file, version);
    }
    migrate(db, steps);
    preferWriteAheadLog(db);
    if (version == 0) {
        return OpenResult::Created;
    }
    return upgrade ? OpenResult::Upgraded : OpenResult::Current;
}

void makeFolder(const fs::path& folder, const fs::path& about) {
    std::error_code unknown;
    if (folder.empty() || fs::is_directory(folder, unknown)) {
        return;
    }
    if (folder.has_relative_path()) {
        makeFolder(folder.parent_path(), about);
    }
    if (::mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST) {
        throw toStoreError(errno, about);
    }
    syncFolderOf(folder);
}

/// Read as it lies there, without locks or files beside it, unless part of it is still in a log or a journal.
std::string readOnlyUri(const fs::path& file) {
    std::string uri = "file:";
    for (const char c : file.string()) {
        uri += c == '%' ? "%25" : c == '?' ? "%3f" : c == '#' ? "%23" : std::string(1, c);
    }
    return uri + (hasLog(file) || hasRollbackJournal(file) ? "?mode=ro" : "?immutable=1");
}

} // namespace

void makeFoldersFor(const fs::path& file) {
    makeFolder(file.parent_path(), file);
}

bool createPrivate(const fs::path& file) {
    const int descriptor = ::open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor >= 0) {
        ::close(descriptor);
        return true;
    }
    if (errno != EEXIST) {
        throw toStoreError(errno, file);
    }
    return false;
}

void keepPrivate(const fs::path& file) {
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
        const fs::path each = with(file, suffix);
        struct stat found {};
        if (::stat(each.c_str(), &found) == 0 && (found.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
            ::chmod(each.c_str(), found.st_mode & S_IRWXU); // not ours to change: as it is
        }
    }
}

void checkIntegrity(SQLite::Database& db, const fs::path& file, const char* pragma) {
    const std::string finding = db.execAndGet(std::string("PRAGMA ") + pragma + "(1)").getString();
    if (finding != "ok") {
        const bool unread = readingFailed(db.getHandle());
        throw StoreError(unread ? StoreErrorKind::Failed : StoreErrorKind::Damaged, file, finding);
    }
}

OpenDatabase openDatabase(const fs::path& file, std::span<const Migration> steps) {
    makeFoldersFor(file);
    std::error_code unknown;
    if (!fs::exists(file, unknown) && hasLog(file)) { // SQLite would throw away what is still in it
        throw StoreError(StoreErrorKind::Damaged, file, "only its log is there");
    }
    if (!createPrivate(file)) {
        inspect(file, newestVersion(steps));
        keepPrivate(file);
    }
    return withStoreErrors(file, nullptr, [&] {
        SQLite::Database db(file.string(), SQLite::OPEN_READWRITE, busyTimeoutMs);
        // Until the file is known to be ours and whole, closing it must not fold its log into it.
        keepCheckpointsBack(db, true);
        try {
            distrust(db);
            if (sqlite3_db_readonly(db.getHandle(), "main") != 0) {
                throw StoreError(StoreErrorKind::ReadOnly, file, "cannot be written");
            }
            const int version = examine(db, file, steps);
            configure(db);
            const OpenResult result = bringUpToDate(db, file, version, steps);
            keepCheckpointsBack(db, false);
            return OpenDatabase{std::move(db), result};
        } catch (const SQLite::Exception& error) {
            throw toStoreError(error, file, db.getHandle());
        }
    });
}

OpenDatabase openCopy(const fs::path& file, std::span<const Migration> steps) {
    inspect(file, newestVersion(steps));
    return withStoreErrors(file, nullptr, [&] {
        SQLite::Database db(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        {
            SQLite::Database source(readOnlyUri(file), SQLite::OPEN_READONLY | SQLite::OPEN_URI, busyTimeoutMs);
            distrust(source);
            copyAll(source, db);
        }
        distrust(db);
        if (examine(db, file, steps) == 0) {
            throw StoreError(StoreErrorKind::Damaged, file, "file is empty");
        }
        configure(db);
        migrate(db, steps);
        return OpenDatabase{std::move(db), OpenResult::Current};
    });
}

void copyAll(SQLite::Database& source, SQLite::Database& target) {
    const int result = SQLite::Backup(target, source).executeStep(-1);
    if (result != SQLITE_DONE) { // SQLiteCpp does not throw for a locked database
        throw SQLite::Exception(sqlite3_errstr(result), result);
    }
}

void copyDatabase(SQLite::Database& source, const fs::path& target) {
    createPrivate(target);
    std::error_code ignored;
    fs::resize_file(target, 0, ignored);
    withStoreErrors(target, nullptr, [&] {
        SQLite::Database copy(target.string(), SQLite::OPEN_READWRITE, busyTimeoutMs);
        try {
            copyAll(source, copy);
        } catch (const SQLite::Exception& error) {
            throw toStoreError(error, target, copy.getHandle());
        }
    });
}

} // namespace stridewell
