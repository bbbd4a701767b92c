// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlerror.h"

#include <array>
#include <cerrno>
#include <sqlite3.h>
#include <system_error>
#include <unistd.h>

namespace stridewell {

namespace {

bool folderIsReadOnly(const std::filesystem::path& file) {
    const std::filesystem::path folder = file.has_parent_path() ? file.parent_path() : ".";
    return ::access(folder.c_str(), F_OK) == 0 && ::access(folder.c_str(), W_OK) != 0;
}

bool noSpace(int number) {
    return number == ENOSPC || number == EDQUOT;
}

/// The system's last error with the data file, and with its log.
std::array<int, 2> fileErrors(sqlite3* connection) {
    std::array<int, 2> errors{};
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_LAST_ERRNO, &errors[0]);
    sqlite3_file* log = nullptr;
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
    if (log != nullptr && log->pMethods != nullptr) {
        log->pMethods->xFileControl(log, SQLITE_FCNTL_LAST_ERRNO, &errors[1]);
    }
    return errors;
}

/// SQLite does not keep the system's error of every failed call; errno was cleared before.
bool diskWasFull(sqlite3* connection) {
    if (noSpace(errno)) {
        return true;
    }
    if (connection == nullptr) {
        return false;
    }
    const auto errors = fileErrors(connection);
    return noSpace(sqlite3_system_errno(connection)) || noSpace(errors[0]) || noSpace(errors[1]);
}

StoreErrorKind kindOf(int code, int extended, const std::filesystem::path& file, sqlite3* connection) {
    switch (code & 0xFF) { // SQLiteCpp gives either code; the low byte is the primary one
    case SQLITE_ERROR:     // our own words do not fit the tables, so these are not what they were
    case SQLITE_TOOBIG:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT: return StoreErrorKind::Damaged;
    case SQLITE_FULL: return StoreErrorKind::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL: return StoreErrorKind::Busy;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH: return StoreErrorKind::ReadOnly;
    case SQLITE_NOTFOUND: return StoreErrorKind::ChangedElsewhere; // expectChange()
    case SQLITE_CONSTRAINT:
        return extended == SQLITE_CONSTRAINT_PRIMARYKEY || extended == SQLITE_CONSTRAINT_UNIQUE
                   ? StoreErrorKind::ChangedElsewhere
                   : StoreErrorKind::Failed;
    case SQLITE_CANTOPEN:
        return diskWasFull(connection)  ? StoreErrorKind::DiskFull
               : folderIsReadOnly(file) ? StoreErrorKind::ReadOnly
                                        : StoreErrorKind::CannotOpen;
    case SQLITE_IOERR:
        return extended == SQLITE_IOERR_SHMSIZE || diskWasFull(connection) ? StoreErrorKind::DiskFull
                                                                           : StoreErrorKind::Failed;
    default: return StoreErrorKind::Failed;
    }
}

StoreErrorKind kindOf(int number) {
    if (noSpace(number)) {
        return StoreErrorKind::DiskFull;
    }
    return number == EACCES || number == EPERM || number == EROFS ? StoreErrorKind::ReadOnly
                                                                  : StoreErrorKind::CannotOpen;
}

} // namespace

StoreError toStoreError(const SQLite::Exception& error, const std::filesystem::path& file, sqlite3* connection) {
    return {kindOf(error.getErrorCode(), error.getExtendedErrorCode(), file, connection), file, error.what()};
}

bool readingFailed(sqlite3* connection) {
    const auto errors = fileErrors(connection);
    return errors[0] != 0 || errors[1] != 0;
}

StoreError toStoreError(int number, const std::filesystem::path& file) {
    return {kindOf(number), file, std::generic_category().message(number)};
}

} // namespace stridewell
