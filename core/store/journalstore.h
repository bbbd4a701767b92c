// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"
#include "core/store/statements.h"

#include <SQLiteCpp/Database.h>
#include <map>
#include <string>
#include <vector>

namespace stridewell {

/// Rows of the journal's tables, inside a transaction of the caller. All throw SQLite::Exception. Inserting an entry
/// that has an id keeps it; without one the new id is returned. Changing or removing throws where there is no such id.

/// A row that was removed stays in its table until it is forgotten (schema/0002_removed.sql).
enum class Rows { InJournal, Removed };

/// The WHERE clause for those.
std::string which(Rows rows);

std::vector<Run> loadRuns(SQLite::Database& db, Rows rows);
EntryId insert(Statements& statements, const Run& run);
void update(Statements& statements, const Run& run);

void loadOtherEntries(SQLite::Database& db, Rows rows, Journal& journal);
std::vector<Shoes> loadShoes(SQLite::Database& db, Rows rows);
EntryId insert(Statements& statements, const Morning& morning);
EntryId insert(Statements& statements, const SymptomCheck& check);
EntryId insert(Statements& statements, const Walk& walk);
EntryId insert(Statements& statements, const CrossTraining& cross);
EntryId insert(Statements& statements, const StrengthSession& strength);
EntryId insert(Statements& statements, const Clearance& clearance);
EntryId insert(Statements& statements, const Move& move);
EntryId insert(Statements& statements, const Shoes& shoes);
void update(Statements& statements, const Morning& morning);
void update(Statements& statements, const StrengthSession& strength);
void update(Statements& statements, const Shoes& shoes);

/// The table that keeps each kind of entry.
constexpr const char* tableOf(const Run&) {
    return "run";
}
constexpr const char* tableOf(const Morning&) {
    return "morning";
}
constexpr const char* tableOf(const SymptomCheck&) {
    return "symptom_check";
}
constexpr const char* tableOf(const Walk&) {
    return "walk";
}
constexpr const char* tableOf(const CrossTraining&) {
    return "cross_training";
}
constexpr const char* tableOf(const StrengthSession&) {
    return "strength";
}
constexpr const char* tableOf(const Clearance&) {
    return "clearance";
}
constexpr const char* tableOf(const Move&) {
    return "move";
}
constexpr const char* tableOf(const Shoes&) {
    return "shoes";
}

/// Takes a row out of the journal and keeps it as removed on that day.
void removeRow(SQLite::Database& db, const char* table, EntryId id, Date today);
/// Takes a row out of the journal for good.
void eraseRow(Statements& statements, const char* table, EntryId id);
/// Makes room for an entry that comes back under its id.
void forgetRemoved(Statements& statements, const char* table, EntryId id);
/// Of every table, what was removed before that day.
void forgetRemovedBefore(SQLite::Database& db, Date day);
std::map<EntryId, Date> removalDays(SQLite::Database& db, const char* table);
/// Of any table, removed ones too.
bool hasNoRow(SQLite::Database& db);
/// Every entry, removed ones too.
void clearJournal(SQLite::Database& db);

/// The symptoms of runs or checks: `table` has `column`, the owner's id, and symptom.
void insertSymptoms(Statements& statements, const char* table, const char* column, EntryId owner, Symptoms symptoms);
std::map<EntryId, Symptoms> loadSymptoms(SQLite::Database& db, const char* table, const char* column);

} // namespace stridewell
