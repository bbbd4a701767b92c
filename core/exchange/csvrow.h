// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvlayout.h"
#include "core/exchange/csvvalues.h"
#include "core/exchange/refused.h"
#include "core/model/words.h"

namespace stridewell {

/// A cell and the name of its column. Every reading function throws Refused with that name.
class CsvField {
public:
    CsvField(std::string name, std::string text, DecimalMark mark)
        : m_name(std::move(name)), m_text(std::move(text)), m_mark(mark) {}

    [[nodiscard]] const std::string& text() const { return m_text; }
    [[noreturn]] void refuse(IssueKind kind, std::string allowed = {}) const;

    [[nodiscard]] double number(double low, double high) const;
    [[nodiscard]] int whole(int low, int high) const;
    [[nodiscard]] bool flag() const;
    [[nodiscard]] PainScore score() const;
    [[nodiscard]] Moment moment() const;
    /// Whole minutes of a duration, at least one: seconds are rounded, but a run never took no time.
    [[nodiscard]] int minutes() const;
    template <typename Enum>
    [[nodiscard]] Enum word() const {
        const auto value = fromWord<Enum>(lowered(m_text));
        if (!value) {
            refuse(IssueKind::UnknownValue, allWords<Enum>());
        }
        return *value;
    }

private:
    std::string m_name;
    std::string m_text;
    DecimalMark m_mark;
};

/// A record whose cells are asked for by column.
class CsvRow {
public:
    CsvRow(const CsvCells& cells, DecimalMark mark) : m_cells(&cells), m_mark(mark) {}

    /// The cell as it is; empty where the record is too short.
    [[nodiscard]] std::string raw(const CsvColumn& column) const;
    /// The cell without spaces around it, where it is filled in: neither empty nor "--".
    [[nodiscard]] std::optional<CsvField> find(const CsvColumn& column) const;
    /// A cell that has to be filled in; throws Refused.
    [[nodiscard]] CsvField at(const CsvColumn& column) const;

private:
    const CsvCells* m_cells;
    DecimalMark m_mark;
};

} // namespace stridewell
