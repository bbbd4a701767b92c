// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/columns.h"
#include "core/store/journalstore.h"

#include <array>

namespace stridewell {

namespace {

EntryId newId(const SQLite::Database& db) {
    return EntryId(db.getLastInsertRowid());
}

EntryId readId(SQLite::Statement& row) {
    return EntryId(row.getColumn(0).getInt64());
}

void insertItems(SQLite::Database& db, EntryId owner, const std::vector<StrengthItem>& items) {
    SQLite::Statement insert(db, "INSERT INTO strength_item (strength_id, position, item) VALUES (?, ?, ?)");
    std::int64_t position = 0;
    for (const StrengthItem item : items) {
        Binder(insert).id(owner).number(position++).word(item);
        insert.exec();
        insert.reset();
    }
}

std::vector<StrengthItem> loadItems(SQLite::Database& db, EntryId owner) {
    SQLite::Statement select(db, "SELECT item FROM strength_item WHERE strength_id = ? ORDER BY position");
    Binder(select).id(owner);
    std::vector<StrengthItem> items;
    while (select.executeStep()) {
        items.push_back(readWord<StrengthItem>(select.getColumn(0)));
    }
    return items;
}

template <typename Read>
void forEachRow(SQLite::Database& db, const char* sql, Read read) {
    SQLite::Statement select(db, sql);
    while (select.executeStep()) {
        read(select);
    }
}

} // namespace

void loadOtherEntries(SQLite::Database& db, Journal& journal) {
    using Row = SQLite::Statement;
    forEachRow(db, "SELECT id, date, score FROM morning ORDER BY date", [&](Row& row) {
        journal.mornings.push_back({readId(row), readDate(row.getColumn(1)), readScore(row.getColumn(2))});
    });
    forEachRow(db, "SELECT id, date FROM symptom_check ORDER BY date, id", [&](Row& row) {
        const EntryId id = readId(row);
        journal.checks.push_back(
            {id, readDate(row.getColumn(1)), loadSymptoms(db, "symptom_check_symptom", "symptom_check_id", id)});
    });
    forEachRow(db, "SELECT id, date, duration_min, during FROM walk ORDER BY date, id", [&](Row& row) {
        journal.walks.push_back(
            {readId(row), readDate(row.getColumn(1)), row.getColumn(2).getInt(), readScore(row.getColumn(3))});
    });
    forEachRow(db, "SELECT id, date, kind, duration_min, during FROM cross_training ORDER BY date, id", [&](Row& row) {
        journal.cross.push_back({readId(row), readDate(row.getColumn(1)), readWord<CrossKind>(row.getColumn(2)),
                                 row.getColumn(3).getInt(), readScore(row.getColumn(4))});
    });
    forEachRow(db, "SELECT id, date FROM strength ORDER BY date, id", [&](Row& row) {
        const EntryId id = readId(row);
        journal.strength.push_back({id, readDate(row.getColumn(1)), loadItems(db, id)});
    });
    forEachRow(db, "SELECT id, date, cleared_by FROM clearance ORDER BY date, id", [&](Row& row) {
        journal.clearances.push_back({readId(row), readDate(row.getColumn(1)), row.getColumn(2).getString()});
    });
    forEachRow(db, "SELECT id, from_date, to_date FROM move ORDER BY from_date, id", [&](Row& row) {
        journal.moves.push_back({readId(row), readDate(row.getColumn(1)), readDate(row.getColumn(2))});
    });
}

EntryId insert(SQLite::Database& db, const Morning& morning) {
    SQLite::Statement insert(db, "INSERT INTO morning (id, date, score) VALUES (?, ?, ?) "
                                 "ON CONFLICT (date) DO UPDATE SET score = excluded.score RETURNING id");
    Binder(insert).id(morning.id).date(morning.date).score(morning.score);
    insert.executeStep();
    return readId(insert);
}

EntryId insert(SQLite::Database& db, const SymptomCheck& check) {
    SQLite::Statement insert(db, "INSERT INTO symptom_check (id, date) VALUES (?, ?)");
    Binder(insert).id(check.id).date(check.date);
    insert.exec();
    const EntryId id = newId(db);
    insertSymptoms(db, "symptom_check_symptom", "symptom_check_id", id, check.symptoms);
    return id;
}

EntryId insert(SQLite::Database& db, const Walk& walk) {
    SQLite::Statement insert(db, "INSERT INTO walk (id, date, duration_min, during) VALUES (?, ?, ?, ?)");
    Binder(insert).id(walk.id).date(walk.date).number(walk.durationMin).score(walk.during);
    insert.exec();
    return newId(db);
}

EntryId insert(SQLite::Database& db, const CrossTraining& cross) {
    SQLite::Statement insert(
        db, "INSERT INTO cross_training (id, date, kind, duration_min, during) VALUES (?, ?, ?, ?, ?)");
    Binder(insert).id(cross.id).date(cross.date).word(cross.kind).number(cross.durationMin).score(cross.during);
    insert.exec();
    return newId(db);
}

EntryId insert(SQLite::Database& db, const StrengthSession& strength) {
    SQLite::Statement insert(db, "INSERT INTO strength (id, date) VALUES (?, ?)");
    Binder(insert).id(strength.id).date(strength.date);
    insert.exec();
    const EntryId id = newId(db);
    insertItems(db, id, strength.items);
    return id;
}

EntryId insert(SQLite::Database& db, const Clearance& clearance) {
    SQLite::Statement insert(db, "INSERT INTO clearance (id, date, cleared_by) VALUES (?, ?, ?)");
    Binder(insert).id(clearance.id).date(clearance.date).text(clearance.by);
    insert.exec();
    return newId(db);
}

EntryId insert(SQLite::Database& db, const Move& move) {
    SQLite::Statement insert(db, "INSERT INTO move (id, from_date, to_date) VALUES (?, ?, ?)");
    Binder(insert).id(move.id).date(move.from).date(move.to);
    insert.exec();
    return newId(db);
}

void update(SQLite::Database& db, const StrengthSession& strength) {
    SQLite::Statement update(db, "UPDATE strength SET date = ? WHERE id = ?");
    Binder(update).date(strength.date).id(strength.id);
    update.exec();
    expectChange(db);
    SQLite::Statement forget(db, "DELETE FROM strength_item WHERE strength_id = ?");
    Binder(forget).id(strength.id);
    forget.exec();
    insertItems(db, strength.id, strength.items);
}

void removeRow(SQLite::Database& db, const char* table, EntryId id) {
    SQLite::Statement remove(db, std::string("DELETE FROM ") + table + " WHERE id = ?");
    Binder(remove).id(id);
    remove.exec();
    expectChange(db);
}

void clearJournal(SQLite::Database& db) {
    // Symptoms and items go with their owners.
    for (const char* table :
         {"run", "morning", "symptom_check", "walk", "cross_training", "strength", "clearance", "move"}) {
        SQLite::Statement(db, std::string("DELETE FROM ") + table).exec();
    }
}

} // namespace stridewell
