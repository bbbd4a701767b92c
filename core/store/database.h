// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/migrator.h"
#include "core/store/store.h"

#include <SQLiteCpp/Database.h>
#include <filesystem>
#include <span>

namespace stridewell {

/// An open data file at the newest schema version.
struct OpenDatabase {
    SQLite::Database db;
    OpenResult result;
};

/// Opens `file`, creating it (private to its owner) and the folders above it where missing, and brings it to the
/// newest step; before an upgrade a checked copy is kept among its backups (core/store/backupfolder). Throws
/// StoreError: for Damaged and NewerThanProgram before a byte of the file was written.
OpenDatabase openDatabase(const std::filesystem::path& file, std::span<const Migration> steps);

/// A copy of the data file in memory, brought to the newest step; the file is only read. Throws StoreError.
OpenDatabase openCopy(const std::filesystem::path& file, std::span<const Migration> steps);

/// Throws StoreError Damaged with SQLite's first finding; `pragma` is quick_check or integrity_check.
void checkIntegrity(SQLite::Database& db, const std::filesystem::path& file, const char* pragma);

/// Makes the missing folders above `file`, each private to its owner. Throws StoreError about `file`.
void makeFoldersFor(const std::filesystem::path& file);

/// Creates an empty file private to its owner, unless there is one; then false. Throws StoreError.
bool createPrivate(const std::filesystem::path& file);

/// Takes from everybody but its owner what they may do with the file and what SQLite keeps beside it.
void keepPrivate(const std::filesystem::path& file);

/// Replaces the content of `target` in one step. Throws SQLite::Exception.
void copyAll(SQLite::Database& source, SQLite::Database& target);

/// Copies the whole database into the file `target` (made or emptied first). Throws StoreError about `target`.
void copyDatabase(SQLite::Database& source, const std::filesystem::path& target);

} // namespace stridewell
