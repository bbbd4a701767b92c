// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"

#include <SQLiteCpp/Database.h>
#include <vector>

namespace stridewell {

/// Rows of the journal's tables, inside a transaction of the caller. All throw SQLite::Exception. Inserting an entry
/// that has an id keeps it; without one the new id is returned. Changing or removing throws where there is no such id.

std::vector<Run> loadRuns(SQLite::Database& db);
EntryId insert(SQLite::Database& db, const Run& run);
void update(SQLite::Database& db, const Run& run);

void loadOtherEntries(SQLite::Database& db, Journal& journal);
EntryId insert(SQLite::Database& db, const Morning& morning);
EntryId insert(SQLite::Database& db, const SymptomCheck& check);
EntryId insert(SQLite::Database& db, const Walk& walk);
EntryId insert(SQLite::Database& db, const CrossTraining& cross);
EntryId insert(SQLite::Database& db, const StrengthSession& strength);
EntryId insert(SQLite::Database& db, const Clearance& clearance);
EntryId insert(SQLite::Database& db, const Move& move);
void update(SQLite::Database& db, const StrengthSession& strength);

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

void removeRow(SQLite::Database& db, const char* table, EntryId id);
void clearJournal(SQLite::Database& db);

/// The symptoms of one run or check: `table` has `column` and symptom.
void insertSymptoms(SQLite::Database& db, const char* table, const char* column, EntryId owner, Symptoms symptoms);
Symptoms loadSymptoms(SQLite::Database& db, const char* table, const char* column, EntryId owner);

} // namespace stridewell
