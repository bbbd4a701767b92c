// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace SQLite {
class Database;
}

namespace stridewell {

/// One numbered step of the schema; its SQL is run whole.
struct Migration {
    int version;
    const char* sql;
    /// What sqlite_schema holds after it, as in core/store/schemacheck.h; empty where that is not written down.
    std::string_view made = {};
};

/// core/store/schema/*.sql in order, each with the .schema beside it (cmake/EmbedSql.cmake).
std::span<const Migration> schemaSteps();

/// PRAGMA application_id of a Stridewell data file: "Strw".
inline constexpr std::int32_t applicationId = 0x53747277;

/// The number of the newest step, 0 when there is none. Throws std::logic_error unless the steps are 1, 2, 3, ...
int newestVersion(std::span<const Migration> steps);

/// PRAGMA user_version of the file.
int schemaVersion(SQLite::Database& db);

/// Runs the steps the file does not have yet, each in its own transaction together with its user_version. Another
/// process may be doing the same: a step that turns out to be there is left out. Throws SQLite::Exception; the file
/// then stands at the last whole step.
void migrate(SQLite::Database& db, std::span<const Migration> steps);

} // namespace stridewell
