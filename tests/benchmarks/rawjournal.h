// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

struct sqlite3;
struct sqlite3_stmt;

namespace stridewell {

/// The least that SQLite itself needs: its C API on a data file of the store, with statements prepared once and values
/// ready to be bound.
class RawJournal {
public:
    /// `journalMode` is "WAL" or "DELETE"; synchronous is FULL, or EXTRA where that alone is durable.
    RawJournal(const std::filesystem::path& file, const char* journalMode);
    ~RawJournal();
    RawJournal(const RawJournal&) = delete;
    RawJournal& operator=(const RawJournal&) = delete;

    void begin();
    void commit();
    void insertRun();
    /// Steps through every run with its symptoms, and every morning, and reads each column.
    std::int64_t readAll();

private:
    sqlite3_stmt* prepare(const char* sql);
    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_begin = nullptr;
    sqlite3_stmt* m_commit = nullptr;
    sqlite3_stmt* m_insert = nullptr;
    sqlite3_stmt* m_runs = nullptr;
    sqlite3_stmt* m_symptoms = nullptr;
    sqlite3_stmt* m_mornings = nullptr;
};

} // namespace stridewell
