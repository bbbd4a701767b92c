// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"
#include "core/store/journalstore.h"
#include "core/store/removedentry.h"

#include <vector>

namespace stridewell {

/// All of the journal's tables together, inside a transaction of the caller. All throw SQLite::Exception.

Journal loadAll(SQLite::Database& db, Rows rows = Rows::InJournal);
/// The last removed first.
std::vector<RemovedEntry> loadRemoved(SQLite::Database& db);
/// Each entry gets its new id, unless it has one.
void insertAll(Statements& statements, Journal& journal);
/// Takes entries out of the journal for good.
void eraseAll(Statements& statements, const Journal& journal);

/// Throws (as NOTFOUND) unless every entry of `known` stands in the journal exactly so.
void expectStill(SQLite::Database& db, const Journal& known);

} // namespace stridewell
