// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowcheck.h"

#include "core/store/storeerror.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <string>
#include <vector>

namespace stridewell {

namespace {

std::vector<std::string> tablesWithIds(SQLite::Database& db) {
    SQLite::Statement select(db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%AUTOINCREMENT%'");
    std::vector<std::string> tables;
    while (select.executeStep()) {
        tables.push_back(select.getColumn(0).getString());
    }
    return tables;
}

/// SQLite notes the largest id that a table ever had, so that none is given out twice.
bool hasStrangeId(SQLite::Database& db, const std::string& table) {
    SQLite::Statement select(db, "SELECT coalesce(max(id), 0) > coalesce((SELECT seq FROM sqlite_sequence WHERE name = "
                                 "?), 0) FROM " +
                                     table);
    select.bind(1, table);
    select.executeStep();
    return select.getColumn(0).getInt() != 0;
}

} // namespace

void checkRows(SQLite::Database& db, const std::filesystem::path& file) {
    for (const std::string& table : tablesWithIds(db)) {
        if (hasStrangeId(db, table)) {
            throw StoreError(StoreErrorKind::Damaged, file, "an id of " + table + " that was never given out");
        }
    }
    SQLite::Statement orphans(db, "PRAGMA foreign_key_check");
    if (orphans.executeStep()) {
        throw StoreError(StoreErrorKind::Damaged, file,
                         "a row of " + orphans.getColumn(0).getString() + " belongs to no entry");
    }
}

} // namespace stridewell
