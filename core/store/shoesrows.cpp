// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/columns.h"
#include "core/store/journalstore.h"

namespace stridewell {

namespace {

void bindShoes(SQLite::Statement& statement, const Shoes& shoes) {
    expectTakeable(shoes);
    Binder(statement)
        .text(shoes.name)
        .date(shoes.firstDay)
        .number(shoes.startDistance.millimetres())
        .optionalDate(shoes.retired)
        .id(shoes.id);
}

Shoes readShoes(SQLite::Statement& row) {
    Shoes shoes;
    shoes.name = row.getColumn(0).getString();
    shoes.firstDay = readDate(row.getColumn(1));
    shoes.startDistance = Distance::fromMillimetres(row.getColumn(2).getInt64());
    if (!row.getColumn(3).isNull()) {
        shoes.retired = readDate(row.getColumn(3));
    }
    shoes.id = EntryId(row.getColumn(4).getInt64());
    return shoes;
}

} // namespace

std::vector<Shoes> loadShoes(SQLite::Database& db, Rows rows) {
    const std::string sql = "SELECT name, first_day, distance_mm, retired, id FROM shoes ";
    SQLite::Statement select(db, sql + which(rows) + " ORDER BY first_day, id");
    std::vector<Shoes> shoes;
    while (select.executeStep()) {
        shoes.push_back(expectBelievable(readShoes(select)));
    }
    return shoes;
}

EntryId insert(Statements& statements, const Shoes& shoes) {
    forgetRemoved(statements, tableOf(shoes), shoes.id);
    SQLite::Statement& insert =
        statements("INSERT INTO shoes (name, first_day, distance_mm, retired, id) VALUES (?, ?, ?, ?, ?)");
    bindShoes(insert, shoes);
    insert.exec();
    return EntryId(statements.db().getLastInsertRowid());
}

void update(Statements& statements, const Shoes& shoes) {
    SQLite::Statement& update = statements(
        "UPDATE shoes SET name = ?, first_day = ?, distance_mm = ?, retired = ? WHERE id = ? AND removed IS NULL");
    bindShoes(update, shoes);
    update.exec();
    expectChange(statements.db());
}

} // namespace stridewell
