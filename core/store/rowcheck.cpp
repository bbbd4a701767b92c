// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowcheck.h"

#include "core/store/storeerror.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <string>
#include <vector>

namespace stridewell {

namespace {

constexpr std::int64_t mostIds = 1'000'000'000'000; ///< more comes of damage, and could leave no id to give out

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

GivenIds givenIds(SQLite::Database& db) {
    SQLite::Statement select(db, "SELECT name, seq FROM sqlite_sequence WHERE typeof(seq) = 'integer' AND seq <= ?");
    select.bind(1, mostIds);
    GivenIds ids;
    while (select.executeStep()) {
        ids[select.getColumn(0).getString()] = select.getColumn(1).getInt64();
    }
    return ids;
}

void keepGiven(SQLite::Database& db, const GivenIds& ids) {
    for (const std::string& table : tablesWithIds(db)) {
        const auto given = ids.find(table);
        if (given == ids.end()) {
            continue;
        }
        SQLite::Statement raise(db, "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?");
        raise.bind(1, given->second);
        raise.bind(2, table);
        if (raise.exec() == 0) {
            SQLite::Statement add(db, "INSERT INTO sqlite_sequence (seq, name) VALUES (?, ?)");
            add.bind(1, given->second);
            add.bind(2, table);
            add.exec();
        }
    }
}

} // namespace stridewell
