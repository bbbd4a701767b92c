// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schemacheck.h"

#include "core/store/storeerror.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <array>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
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

Objects madeBy(std::span<const Migration> steps) {
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    migrate(db, steps);
    return objectsOf(db);
}

/// The other way round: describeSchema().
Objects writtenDown(std::string_view made) {
    Objects objects;
    std::istringstream lines{std::string(made)};
    Object object;
    Description description;
    while (lines >> object.first >> object.second >> description.table &&
           std::getline(lines >> std::ws, description.sql)) {
        objects.emplace(object, description);
    }
    return objects;
}

void expectSame(const Objects& found, const Objects& expected, const std::filesystem::path& file) {
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

} // namespace

void checkSchema(SQLite::Database& db, const std::filesystem::path& file, std::span<const Migration> steps) {
    const auto applied = steps.first(static_cast<std::size_t>(schemaVersion(db)));
    const Objects found = objectsOf(db);
    // What is written down spares most starts making the whole schema anew. What differs from it may still be right:
    // it may have statistics, or come from a version of SQLite that alters tables in other words.
    if (applied.empty() || found != writtenDown(applied.back().made)) {
        expectSame(found, madeBy(applied), file);
    }
}

std::string describeSchema(std::span<const Migration> steps) {
    std::string lines;
    for (const auto& [object, description] : madeBy(steps)) {
        lines += object.first + ' ' + object.second + ' ' + description.table + ' ' + description.sql + '\n';
    }
    return lines;
}

} // namespace stridewell
