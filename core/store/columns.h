// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"
#include "core/model/profile.h"
#include "core/model/words.h"
#include "core/units/calendar.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <cstdint>
#include <optional>
#include <string>

namespace stridewell {

/// Reading a cell that no version of the program can have written: the file is damaged.
[[noreturn]] void refuseCell(const SQLite::Column& column);

/// The same for an entry that breaks a rule of core/model.
[[noreturn]] void refuseEntry(const Issue& issue);

/// The entry as it was read, when it is one that the program takes from a person.
template <typename Entry>
Entry expectBelievable(Entry entry) {
    const auto result = checked(entry);
    if (!result) {
        refuseEntry(result.error());
    }
    return entry;
}

/// Refuses to write an entry that could not be read again.
[[noreturn]] void declineEntry(const Issue& issue);
template <typename Entry>
void expectTakeable(const Entry& entry) {
    if (const auto result = checked(entry); !result) {
        declineEntry(result.error());
    }
}

/// Throws (as NOTFOUND) unless the statement that just ran changed a row: somebody else took it out before.
void expectChange(const SQLite::Database& db);

Date readDate(const SQLite::Column& column);
PainScore readScore(const SQLite::Column& column);

template <typename Enum>
Enum readWord(const SQLite::Column& column) {
    const auto value = fromWord<Enum>(column.getString());
    if (!value) {
        refuseCell(column);
    }
    return *value;
}

/// Binds 1, 2, 3, ... in order, each in its stored form.
class Binder {
public:
    explicit Binder(SQLite::Statement& statement) : m_statement(statement) {}
    Binder& id(EntryId id);
    Binder& date(Date date);
    Binder& optionalDate(std::optional<Date> date);
    Binder& score(PainScore score);
    Binder& number(std::int64_t number);
    Binder& optionalNumber(std::optional<std::int64_t> number);
    Binder& flag(bool flag);
    Binder& text(const std::string& text);
    template <typename Enum>
    Binder& word(Enum value) {
        return text(std::string(stridewell::word(value)));
    }

private:
    SQLite::Statement& m_statement;
    int m_next = 1;
};

} // namespace stridewell
