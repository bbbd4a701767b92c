// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <map>
#include <string>
#include <string_view>

namespace stridewell {

/// The statements of one connection, each prepared once: preparing one takes longer than inserting a row.
class Statements {
public:
    explicit Statements(SQLite::Database& db) : m_db(db) {}
    [[nodiscard]] SQLite::Database& db() const { return m_db; }

    /// Ready to be bound and run; good until the same SQL is asked for again.
    SQLite::Statement& operator()(std::string_view sql) {
        const auto known = m_prepared.find(sql);
        if (known == m_prepared.end()) {
            const std::string text(sql);
            return m_prepared.try_emplace(text, m_db, text).first->second;
        }
        known->second.tryReset(); // whatever became of it the last time
        return known->second;
    }

private:
    SQLite::Database& m_db;
    std::map<std::string, SQLite::Statement, std::less<>> m_prepared;
};

} // namespace stridewell
