// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/columns.h"

#include <sqlite3.h>

namespace stridewell {

void refuseCell(const SQLite::Column& column) {
    throw SQLite::Exception(std::string("unexpected value in ") + column.getName() + ": " + column.getString(),
                            SQLITE_CORRUPT);
}

void refuseEntry(const Issue& issue) {
    throw SQLite::Exception("unexpected value of " + issue.where + ": " + issue.found, SQLITE_CORRUPT);
}

void declineEntry(const Issue& issue) {
    throw SQLite::Exception("no entry has such a value of " + issue.where + ": " + issue.found, SQLITE_CONSTRAINT);
}

void expectChange(const SQLite::Database& db) {
    if (db.getChanges() == 0) {
        throw SQLite::Exception("no such entry", SQLITE_NOTFOUND);
    }
}

Date readDate(const SQLite::Column& column) {
    const auto date = parseDate(column.getString());
    if (!date) {
        refuseCell(column);
    }
    return *date;
}

PainScore readScore(const SQLite::Column& column) {
    const auto score = PainScore::tryFrom(column.getInt());
    if (!score) {
        refuseCell(column);
    }
    return *score;
}

Binder& Binder::id(EntryId id) {
    return id == EntryId() ? optionalNumber(std::nullopt) : number(id.value());
}

Binder& Binder::date(Date date) {
    return text(toIso(date));
}

Binder& Binder::optionalDate(std::optional<Date> date) {
    return date ? this->date(*date) : optionalNumber(std::nullopt);
}

Binder& Binder::score(PainScore score) {
    return number(score.value());
}

Binder& Binder::number(std::int64_t number) {
    m_statement.bind(m_next++, number);
    return *this;
}

Binder& Binder::optionalNumber(std::optional<std::int64_t> value) {
    if (value) {
        return number(*value);
    }
    m_statement.bind(m_next++);
    return *this;
}

Binder& Binder::flag(bool flag) {
    return number(flag ? 1 : 0);
}

Binder& Binder::text(const std::string& text) {
    m_statement.bind(m_next++, text);
    return *this;
}

} // namespace stridewell
