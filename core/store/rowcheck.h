// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Database.h>
#include <filesystem>

namespace stridewell {

/// What SQLite's own checks leave out: throws StoreError Damaged where a row has an id that was never given out, or
/// belongs to an entry that is not there.
void checkRows(SQLite::Database& db, const std::filesystem::path& file);

} // namespace stridewell
