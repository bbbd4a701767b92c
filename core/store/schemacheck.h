// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/migrator.h"

#include <SQLiteCpp/Database.h>
#include <filesystem>
#include <span>
#include <string>

namespace stridewell {

/// Throws StoreError Damaged unless tables and indexes are just those of the file's version: a view, a trigger or a
/// table made otherwise is not from this program, and could do something when the file is read. To be asked before
/// any row is.
void checkSchema(SQLite::Database& db, const std::filesystem::path& file, std::span<const Migration> steps);

/// What the steps make, as the .schema of the last of them should have it: a line each for table and index, with its
/// type, name, table and SQL without blanks and quotes.
std::string describeSchema(std::span<const Migration> steps);

} // namespace stridewell
