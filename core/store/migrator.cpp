// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <stdexcept>
#include <string>

namespace stridewell {

int newestVersion(std::span<const Migration> steps) {
    int version = 0;
    for (const Migration& step : steps) {
        if (step.version != ++version) {
            throw std::logic_error("schema step " + std::to_string(version) + " is missing");
        }
    }
    return version;
}

int schemaVersion(SQLite::Database& db) {
    return db.execAndGet("PRAGMA user_version").getInt();
}

void migrate(SQLite::Database& db, std::span<const Migration> steps) {
    const int newest = newestVersion(steps);
    while (schemaVersion(db) < newest) {
        // The version is read again inside: only the holder of the write lock may decide which step comes next.
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        const int version = schemaVersion(db);
        if (version < newest) {
            const Migration& step = steps[static_cast<std::size_t>(version)];
            db.exec(step.sql);
            db.exec("PRAGMA application_id = " + std::to_string(applicationId));
            db.exec("PRAGMA user_version = " + std::to_string(step.version));
        }
        transaction.commit();
    }
}

} // namespace stridewell
