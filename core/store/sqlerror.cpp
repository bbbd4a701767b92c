// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlerror.h"

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

StoreErrorKind kindOf(int code, const std::filesystem::path& file, sqlite3* connection) {
    switch (code & 0xFF) { // the low byte is the primary code of an extended one
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
    case SQLITE_CANTOPEN: return folderIsReadOnly(file) ? StoreErrorKind::ReadOnly : StoreErrorKind::CannotOpen;
    case SQLITE_IOERR:
        return connection != nullptr && noSpace(sqlite3_system_errno(connection)) ? StoreErrorKind::DiskFull
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
    return {kindOf(error.getErrorCode(), file, connection), file, error.what()};
}

StoreError toStoreError(int number, const std::filesystem::path& file) {
    return {kindOf(number), file, std::generic_category().message(number)};
}

} // namespace stridewell
