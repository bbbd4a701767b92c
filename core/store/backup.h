// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <filesystem>
#include <optional>

namespace stridewell {

/// Copies the open data file to `target` through SQLite's backup API. The copy is opened and checked before it takes
/// its name, so `target` is either the whole copy or what it was before. Throws StoreError naming `target`.
StoreReport backupTo(const Store& store, const std::filesystem::path& target);

struct Restored {
    StoreReport report;                        ///< of the data file as it is now
    std::optional<std::filesystem::path> kept; ///< copy of what was there; nothing when there was no data file
};

/// Puts a backup in the place of the data file, after checking the backup and keeping a copy of what was there beside
/// it. A data file that cannot be opened is moved aside as it is. No Store may have `dataFile` open in this process.
/// Throws StoreError naming the file that failed; then the data file is as it was.
Restored restoreFrom(const std::filesystem::path& backup, const std::filesystem::path& dataFile);

} // namespace stridewell
