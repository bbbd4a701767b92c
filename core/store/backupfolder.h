// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace stridewell {

/// The program's own backups lie in "a-backups" for "a.db", in "a.sqlite-backups" for "a.sqlite", beside the data file
/// and as private as it is.
enum class BackupReason {
    Daily,         ///< before the first change of a day: "2026-11-22.db"
    BeforeImport,  ///< "2026-11-22-before-import.db", "2026-11-22-before-import-2.db"
    BeforeRestore, ///< "2026-11-22-before-restore.db"
    BeforeUpgrade, ///< "version-1.db", "version-1-2.db": by an older version of the program; kept for good
};

struct BackupFile {
    std::filesystem::path file;
    BackupReason reason = BackupReason::Daily;
    std::optional<Date> day; ///< nothing for BeforeUpgrade
    friend bool operator==(const BackupFile&, const BackupFile&) = default;
};

std::filesystem::path backupFolderOf(const std::filesystem::path& dataFile);

/// What is there, the newest first: by the day in the name (without one, the day on which the file was written), within
/// a day by the file's time. Other files are left out. Empty when the folder cannot be read.
std::vector<BackupFile> backupsOf(const std::filesystem::path& dataFile);

/// Which of these (newest first) have had their time: kept are all of the last seven days that have any, the
/// newest of four weeks before them, of twelve months before those, and every BeforeUpgrade.
std::vector<BackupFile> expiredBackups(const std::vector<BackupFile>& backups);

/// Makes the day's backup unless there is one, or nothing to back up; after it is whole, lets expired ones go that are
/// of another day, and forgets in the data file what was removed too long ago. To be called before each change; a
/// failure costs no backup that was there. Throws StoreError naming the backup.
void keepDailyBackup(const Store& store, Date today);

/// A checked copy under a name of its own. None goes for it: one of them may be about to be restored. Throws StoreError
/// naming the backup.
std::filesystem::path keepBackup(const Store& store, BackupReason reason, Date today);

/// Copies the backups of one data file that another has none of that name of to that one's, byte for byte. Throws
/// StoreError about the first that could not be copied, after the others were.
void copyBackups(const std::filesystem::path& from, const std::filesystem::path& to);

/// The name for a copy before an upgrade from that version; they count from 1.
std::filesystem::path backupBeforeUpgrade(const std::filesystem::path& dataFile, int version, int number);

/// The newest backup that opens and is whole, with what is in it; nothing when there is none.
std::optional<std::pair<BackupFile, BackupContent>> newestGoodBackup(const std::filesystem::path& dataFile);

} // namespace stridewell
