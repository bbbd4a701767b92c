// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/rawjournal.h"

#include <sqlite3.h>
#include <stdexcept>
#include <string>

namespace stridewell {

namespace {

void expect(bool done, sqlite3* db) {
    if (!done) {
        throw std::runtime_error(sqlite3_errmsg(db));
    }
}

void run(sqlite3* db, sqlite3_stmt* statement) {
    expect(sqlite3_step(statement) == SQLITE_DONE, db);
    sqlite3_reset(statement);
}

std::int64_t readRows(sqlite3_stmt* statement) {
    std::int64_t seen = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            seen += sqlite3_column_type(statement, i) == SQLITE_TEXT
                        ? static_cast<std::int64_t>(
                              std::string(reinterpret_cast<const char*>(sqlite3_column_text(statement, i))).size())
                        : sqlite3_column_int64(statement, i);
        }
    }
    sqlite3_reset(statement);
    return seen;
}

} // namespace

RawJournal::RawJournal(const std::filesystem::path& file, const char* journalMode) {
    sqlite3_open_v2(file.c_str(), &m_db, SQLITE_OPEN_READWRITE, nullptr);
    const std::string mode = journalMode;
    const std::string settings = "PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
                                 "PRAGMA journal_mode = " +
                                 mode + "; PRAGMA synchronous = " + (mode == "WAL" ? "FULL" : "EXTRA");
    expect(sqlite3_exec(m_db, settings.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK, m_db);
    m_begin = prepare("BEGIN IMMEDIATE");
    m_commit = prepare("COMMIT");
    m_insert = prepare("INSERT INTO run (date, minute_of_day, distance_mm, duration_min, jog_done_permille, before, "
                       "during, after, character, eased, stride_altered, painkiller, note, id) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    m_runs = prepare("SELECT date, minute_of_day, distance_mm, duration_min, jog_done_permille, before, during, after, "
                     "character, eased, stride_altered, painkiller, note, id FROM run WHERE removed IS NULL "
                     "ORDER BY date, minute_of_day, id");
    m_symptoms = prepare("SELECT run_id, symptom FROM run_symptom");
    m_mornings = prepare("SELECT id, date, score FROM morning WHERE removed IS NULL ORDER BY date");
}

RawJournal::~RawJournal() {
    for (sqlite3_stmt* statement : {m_begin, m_commit, m_insert, m_runs, m_symptoms, m_mornings}) {
        sqlite3_finalize(statement);
    }
    sqlite3_close(m_db);
}

sqlite3_stmt* RawJournal::prepare(const char* sql) {
    sqlite3_stmt* statement = nullptr;
    expect(sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) == SQLITE_OK, m_db);
    return statement;
}

void RawJournal::begin() {
    run(m_db, m_begin);
}

void RawJournal::commit() {
    run(m_db, m_commit);
}

void RawJournal::insertRun() {
    sqlite3_bind_text(m_insert, 1, "2026-11-23", -1, SQLITE_STATIC);
    sqlite3_bind_int64(m_insert, 3, 2'750'000);
    constexpr int numbers[] = {30, 1000, 0, 2, 2};
    for (int i = 0; i < 5; ++i) {
        sqlite3_bind_int64(m_insert, 4 + i, numbers[i]);
    }
    sqlite3_bind_text(m_insert, 9, "dull", -1, SQLITE_STATIC);
    sqlite3_bind_int64(m_insert, 10, 1);
    sqlite3_bind_int64(m_insert, 11, 0);
    sqlite3_bind_int64(m_insert, 12, 0);
    sqlite3_bind_text(m_insert, 13, "easy, along the river", -1, SQLITE_STATIC);
    run(m_db, m_insert);
}

std::int64_t RawJournal::readAll() {
    begin();
    const std::int64_t seen = readRows(m_runs) + readRows(m_symptoms) + readRows(m_mornings);
    commit();
    return seen;
}

} // namespace stridewell
