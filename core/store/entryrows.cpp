// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/columns.h"
#include "core/store/journalstore.h"

#include <algorithm>
#include <array>

namespace stridewell {

namespace {

constexpr std::array tables{"run",      "morning",   "symptom_check", "walk", "cross_training",
                            "strength", "clearance", "move",          "shoes"};

EntryId newId(const SQLite::Database& db) {
    return EntryId(db.getLastInsertRowid());
}

EntryId readId(SQLite::Statement& row) {
    return EntryId(row.getColumn(0).getInt64());
}

void insertItems(Statements& statements, EntryId owner, const std::vector<StrengthItem>& items) {
    SQLite::Statement& insert = statements("INSERT INTO strength_item (strength_id, position, item) VALUES (?, ?, ?)");
    std::int64_t position = 0;
    for (const StrengthItem item : items) {
        Binder(insert).id(owner).number(position++).word(item);
        insert.exec();
        insert.reset();
    }
}

template <typename Read>
void forEachRow(SQLite::Database& db, const std::string& sql, Read read) {
    SQLite::Statement select(db, sql);
    while (select.executeStep()) {
        read(select);
    }
}

std::map<EntryId, std::vector<StrengthItem>> loadItems(SQLite::Database& db, Rows rows) {
    std::map<EntryId, std::vector<StrengthItem>> items;
    forEachRow(
        db,
        "SELECT strength_id, item FROM strength_item WHERE strength_id IN (SELECT id FROM strength " + which(rows) +
            ") ORDER BY strength_id, position",
        [&items](SQLite::Statement& row) { items[readId(row)].push_back(readWord<StrengthItem>(row.getColumn(1))); });
    return items;
}

} // namespace

void loadOtherEntries(SQLite::Database& db, Rows rows, Journal& journal) {
    using Row = SQLite::Statement;
    forEachRow(db, "SELECT id, date, score FROM morning " + which(rows) + " ORDER BY date", [&](Row& row) {
        journal.mornings.push_back({readId(row), readDate(row.getColumn(1)), readScore(row.getColumn(2))});
    });
    auto symptoms = loadSymptoms(db, "symptom_check_symptom", "symptom_check_id");
    forEachRow(db, "SELECT id, date FROM symptom_check " + which(rows) + " ORDER BY date, id", [&](Row& row) {
        const EntryId id = readId(row);
        journal.checks.push_back({id, readDate(row.getColumn(1)), symptoms[id]});
    });
    forEachRow(
        db, "SELECT id, date, duration_min, during FROM walk " + which(rows) + " ORDER BY date, id", [&](Row& row) {
            journal.walks.push_back(expectBelievable(
                Walk{readId(row), readDate(row.getColumn(1)), row.getColumn(2).getInt(), readScore(row.getColumn(3))}));
        });
    forEachRow(db,
               "SELECT id, date, kind, duration_min, during FROM cross_training " + which(rows) + " ORDER BY date, id",
               [&](Row& row) {
                   journal.cross.push_back(expectBelievable(
                       CrossTraining{readId(row), readDate(row.getColumn(1)), readWord<CrossKind>(row.getColumn(2)),
                                     row.getColumn(3).getInt(), readScore(row.getColumn(4))}));
               });
    auto items = loadItems(db, rows);
    forEachRow(db, "SELECT id, date FROM strength " + which(rows) + " ORDER BY date, id", [&](Row& row) {
        const EntryId id = readId(row);
        journal.strength.push_back({id, readDate(row.getColumn(1)), std::move(items[id])});
    });
    forEachRow(db, "SELECT id, date, cleared_by FROM clearance " + which(rows) + " ORDER BY date, id", [&](Row& row) {
        journal.clearances.push_back(
            expectBelievable(Clearance{readId(row), readDate(row.getColumn(1)), row.getColumn(2).getString()}));
    });
    forEachRow(db, "SELECT id, from_date, to_date FROM move " + which(rows) + " ORDER BY from_date, id", [&](Row& row) {
        journal.moves.push_back({readId(row), readDate(row.getColumn(1)), readDate(row.getColumn(2))});
    });
}

EntryId insert(Statements& statements, const Morning& morning) {
    forgetRemoved(statements, tableOf(morning), morning.id);
    SQLite::Statement& insert = statements("INSERT INTO morning (id, date, score) VALUES (?, ?, ?)");
    Binder(insert).id(morning.id).date(morning.date).score(morning.score);
    insert.exec();
    return newId(statements.db());
}

EntryId insert(Statements& statements, const SymptomCheck& check) {
    forgetRemoved(statements, tableOf(check), check.id);
    SQLite::Statement& insert = statements("INSERT INTO symptom_check (id, date) VALUES (?, ?)");
    Binder(insert).id(check.id).date(check.date);
    insert.exec();
    const EntryId id = newId(statements.db());
    insertSymptoms(statements, "symptom_check_symptom", "symptom_check_id", id, check.symptoms);
    return id;
}

EntryId insert(Statements& statements, const Walk& walk) {
    expectTakeable(walk);
    forgetRemoved(statements, tableOf(walk), walk.id);
    SQLite::Statement& insert = statements("INSERT INTO walk (id, date, duration_min, during) VALUES (?, ?, ?, ?)");
    Binder(insert).id(walk.id).date(walk.date).number(walk.durationMin).score(walk.during);
    insert.exec();
    return newId(statements.db());
}

EntryId insert(Statements& statements, const CrossTraining& cross) {
    expectTakeable(cross);
    forgetRemoved(statements, tableOf(cross), cross.id);
    SQLite::Statement& insert =
        statements("INSERT INTO cross_training (id, date, kind, duration_min, during) VALUES (?, ?, ?, ?, ?)");
    Binder(insert).id(cross.id).date(cross.date).word(cross.kind).number(cross.durationMin).score(cross.during);
    insert.exec();
    return newId(statements.db());
}

EntryId insert(Statements& statements, const StrengthSession& strength) {
    forgetRemoved(statements, tableOf(strength), strength.id);
    SQLite::Statement& insert = statements("INSERT INTO strength (id, date) VALUES (?, ?)");
    Binder(insert).id(strength.id).date(strength.date);
    insert.exec();
    const EntryId id = newId(statements.db());
    insertItems(statements, id, strength.items);
    return id;
}

EntryId insert(Statements& statements, const Clearance& clearance) {
    expectTakeable(clearance);
    forgetRemoved(statements, tableOf(clearance), clearance.id);
    SQLite::Statement& insert = statements("INSERT INTO clearance (id, date, cleared_by) VALUES (?, ?, ?)");
    Binder(insert).id(clearance.id).date(clearance.date).text(clearance.by);
    insert.exec();
    return newId(statements.db());
}

EntryId insert(Statements& statements, const Move& move) {
    forgetRemoved(statements, tableOf(move), move.id);
    SQLite::Statement& insert = statements("INSERT INTO move (id, from_date, to_date) VALUES (?, ?, ?)");
    Binder(insert).id(move.id).date(move.from).date(move.to);
    insert.exec();
    return newId(statements.db());
}

void update(Statements& statements, const Morning& morning) {
    SQLite::Statement& update = statements("UPDATE morning SET date = ?, score = ? WHERE id = ? AND removed IS NULL");
    Binder(update).date(morning.date).score(morning.score).id(morning.id);
    update.exec();
    expectChange(statements.db());
}

void update(Statements& statements, const StrengthSession& strength) {
    SQLite::Statement& update = statements("UPDATE strength SET date = ? WHERE id = ? AND removed IS NULL");
    Binder(update).date(strength.date).id(strength.id);
    update.exec();
    expectChange(statements.db());
    SQLite::Statement& forget = statements("DELETE FROM strength_item WHERE strength_id = ?");
    Binder(forget).id(strength.id);
    forget.exec();
    insertItems(statements, strength.id, strength.items);
}

std::string which(Rows rows) {
    return rows == Rows::Removed ? "WHERE removed IS NOT NULL" : "WHERE removed IS NULL";
}

void removeRow(SQLite::Database& db, const char* table, EntryId id, Date today) {
    SQLite::Statement remove(db, std::string("UPDATE ") + table + " SET removed = ? WHERE id = ? AND removed IS NULL");
    Binder(remove).date(today).id(id);
    remove.exec();
    expectChange(db);
}

void eraseRow(Statements& statements, const char* table, EntryId id) {
    SQLite::Statement& erase = statements(std::string("DELETE FROM ") + table + " WHERE id = ? AND removed IS NULL");
    Binder(erase).id(id);
    erase.exec();
    expectChange(statements.db());
}

void forgetRemoved(Statements& statements, const char* table, EntryId id) {
    if (id != EntryId()) {
        SQLite::Statement& forget =
            statements(std::string("DELETE FROM ") + table + " WHERE id = ? AND removed IS NOT NULL");
        Binder(forget).id(id);
        forget.exec();
    }
}

void forgetRemovedBefore(SQLite::Database& db, Date day) {
    for (const char* table : tables) {
        SQLite::Statement forget(db, std::string("DELETE FROM ") + table + " WHERE removed < ?");
        Binder(forget).date(day);
        forget.exec();
    }
}

std::map<EntryId, Date> removalDays(SQLite::Database& db, const char* table) {
    std::map<EntryId, Date> days;
    forEachRow(db, std::string("SELECT id, removed FROM ") + table + " WHERE removed IS NOT NULL",
               [&](SQLite::Statement& row) { days.emplace(readId(row), readDate(row.getColumn(1))); });
    return days;
}

bool hasNoRow(SQLite::Database& db) {
    return std::none_of(tables.begin(), tables.end(), [&db](const char* table) {
        return SQLite::Statement(db, std::string("SELECT 1 FROM ") + table + " LIMIT 1").executeStep();
    });
}

void clearJournal(SQLite::Database& db) {
    for (const char* table : tables) { // symptoms and items go with their owners
        SQLite::Statement(db, std::string("DELETE FROM ") + table).exec();
    }
}

} // namespace stridewell
