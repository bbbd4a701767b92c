// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schemacheck.h"

#include "core/store/storeerror.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>

namespace stridewell {

namespace {

/// What sqlite_schema says of a table or index, its place in the file aside.
struct Description {
    std::string table;
    std::string sql;
    friend bool operator==(const Description&, const Description&) = default;
};
using Object = std::pair<std::string, std::string>; ///< type and name
using Objects = std::map<Object, Description>;

/// Blanks and quotes differ between versions of SQLite that alter a table; nothing else does.
std::string bare(std::string sql) {
    std::erase_if(sql, [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '"'; });
    return sql;
}

Objects objectsOf(SQLite::Database& db) {
    SQLite::Statement select(db, "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema");
    Objects objects;
    while (select.executeStep()) {
        objects.emplace(Object{select.getColumn(0).getString(), select.getColumn(1).getString()},
                        Description{select.getColumn(2).getString(), bare(select.getColumn(3).getString())});
    }
    return objects;
}

/// Its tables of statistics (ANALYZE) are SQLite's own.
bool isInternal(const Object& object) {
    constexpr std::array statistics{"sqlite_stat1", "sqlite_stat2", "sqlite_stat3", "sqlite_stat4"};
    return object.first == "table" && std::count(statistics.begin(), statistics.end(), object.second) > 0;
}

Objects expectedObjects(int version, std::span<const Migration> steps) {
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    migrate(db, steps.first(static_cast<std::size_t>(version)));
    return objectsOf(db);
}

} // namespace

void checkSchema(SQLite::Database& db, const std::filesystem::path& file, std::span<const Migration> steps) {
    const auto expected = expectedObjects(schemaVersion(db), steps);
    const auto found = objectsOf(db);
    for (const auto& [object, description] : found) {
        const auto known = expected.find(object);
        if (!isInternal(object) && (known == expected.end() || known->second != description)) {
            throw StoreError(StoreErrorKind::Damaged, file, "unexpected " + object.first + " " + object.second);
        }
    }
    for (const auto& [object, description] : expected) {
        if (!found.contains(object)) {
            throw StoreError(StoreErrorKind::Damaged, file, "no " + object.first + " " + object.second);
        }
    }
}

} // namespace stridewell
