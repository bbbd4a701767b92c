// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Database.h>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

namespace stridewell {

/// What SQLite's own checks leave out: throws StoreError Damaged where a row has an id that was never given out, or
/// belongs to an entry that is not there.
void checkRows(SQLite::Database& db, const std::filesystem::path& file);

/// The largest id that each table ever gave out, as far as it can be believed. Throws SQLite::Exception.
using GivenIds = std::map<std::string, std::int64_t>;
GivenIds givenIds(SQLite::Database& db);
/// Has no table give out one of those again. Throws SQLite::Exception.
void keepGiven(SQLite::Database& db, const GivenIds& ids);

} // namespace stridewell
