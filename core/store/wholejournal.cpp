// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wholejournal.h"

#include "core/model/entrylists.h"

#include <algorithm>
#include <map>
#include <sqlite3.h>

namespace stridewell {

namespace {

template <typename Entry>
void expectIn(const std::vector<Entry>& list, const std::vector<Entry>& known) {
    std::map<EntryId, const Entry*> byId;
    for (const Entry& entry : list) {
        byId.emplace(entry.id, &entry);
    }
    for (const Entry& entry : known) {
        const auto found = byId.find(entry.id);
        if (found == byId.end() || *found->second != entry) {
            throw SQLite::Exception("the entry is no longer what it was", SQLITE_NOTFOUND);
        }
    }
}

} // namespace

Journal loadAll(SQLite::Database& db, Rows rows) {
    Journal journal;
    journal.runs = loadRuns(db, rows);
    loadOtherEntries(db, rows, journal);
    journal.shoes = loadShoes(db, rows);
    return journal;
}

std::vector<RemovedEntry> loadRemoved(SQLite::Database& db) {
    std::vector<RemovedEntry> removed;
    const Journal journal = loadAll(db, Rows::Removed);
    forEachList(journal, [&](const auto& list) {
        if (list.empty()) {
            return;
        }
        const auto days = removalDays(db, tableOf(list.front()));
        for (const auto& entry : list) {
            removed.push_back({days.at(entry.id), entry});
        }
    });
    std::stable_sort(removed.begin(), removed.end(),
                     [](const RemovedEntry& a, const RemovedEntry& b) { return a.removed > b.removed; });
    return removed;
}

void insertAll(Statements& statements, Journal& journal) {
    forEachList(journal, [&statements](auto& list) {
        for (auto& entry : list) {
            entry.id = insert(statements, entry);
        }
    });
}

void eraseAll(Statements& statements, const Journal& journal) {
    forEachList(journal, [&statements](const auto& list) {
        for (const auto& entry : list) {
            eraseRow(statements, tableOf(entry), entry.id);
        }
    });
}

void expectStill(SQLite::Database& db, const Journal& known) {
    const Journal now = loadAll(db);
    expectIn(now.runs, known.runs);
    expectIn(now.mornings, known.mornings);
    expectIn(now.checks, known.checks);
    expectIn(now.walks, known.walks);
    expectIn(now.cross, known.cross);
    expectIn(now.strength, known.strength);
    expectIn(now.clearances, known.clearances);
    expectIn(now.moves, known.moves);
    expectIn(now.shoes, known.shoes);
}

} // namespace stridewell
