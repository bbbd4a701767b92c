// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <filesystem>
#include <optional>

namespace stridewell {

/// Looks into a backup without writing anywhere. Throws StoreError naming it.
BackupContent lookInto(const std::filesystem::path& backup);
BackupContent lookInto(const Store& store);

/// Copies the open data file to `target` through SQLite's backup API. The copy is checked before it takes its name, so
/// `target` is either the whole copy or what it was before. Throws StoreError naming `target`.
StoreReport backupTo(const Store& store, const std::filesystem::path& target);

class DraftFile;
/// The same for a draft of the target that is held already (core/store/draftfile).
StoreReport backupTo(const Store& store, DraftFile& draft);

struct Restored {
    BackupContent content;                     ///< of the data file as it is now
    std::optional<std::filesystem::path> kept; ///< copy of what was there; nothing when there was no data file
};

/// Puts a backup in the place of the data file, after checking the backup and keeping a copy of what was there: among
/// its backups, or beside it as it is when it cannot be opened or is damaged. Throws StoreError naming the file that
/// failed; then the data file is as it was.
Restored restoreFrom(const std::filesystem::path& backup, const std::filesystem::path& dataFile, Date today);

/// The same for a data file that is open: it takes the backup's content, for every process that has it open.
Restored restoreFrom(const std::filesystem::path& backup, Store& store, Date today);
/// The same from a backup that was read already (Store::copyOf), before anything could happen to its file; what is
/// wrong with it is about the file `backup`.
Restored restoreFrom(const Store& source, const std::filesystem::path& backup, Store& store, Date today);

} // namespace stridewell
