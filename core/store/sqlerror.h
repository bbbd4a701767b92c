// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storeerror.h"

#include <SQLiteCpp/Exception.h>
#include <cerrno>
#include <utility>

struct sqlite3;

namespace stridewell {

/// What SQLite's words mean for the person's file. `connection` may be null: then the system's own error is not known.
StoreError toStoreError(const SQLite::Exception& error, const std::filesystem::path& file, sqlite3* connection);

/// The same for a failed system call; `number` is its errno.
StoreError toStoreError(int number, const std::filesystem::path& file);

/// Whether the system, and not what stands in the file, kept SQLite from reading it.
bool readingFailed(sqlite3* connection);

/// Runs `action`; whatever SQLite throws inside leaves as a StoreError about `file`.
template <typename Action>
auto withStoreErrors(const std::filesystem::path& file, sqlite3* connection, Action&& action) {
    errno = 0;
    try {
        return std::forward<Action>(action)();
    } catch (const SQLite::Exception& error) {
        throw toStoreError(error, file, connection);
    }
}

} // namespace stridewell
