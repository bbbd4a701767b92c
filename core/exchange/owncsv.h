// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvrow.h"
#include "core/exchange/importfile.h"

#include <map>
#include <optional>
#include <string>

namespace stridewell {

/// Reads the rows that core/exchange/csvfile.h writes. A column that is missing or a cell that is empty stands for what
/// a journal file takes when the key is missing.
class OwnCsv {
public:
    explicit OwnCsv(const CsvCells& header);

    /// Whether the table has pain scores at all.
    [[nodiscard]] bool asksForPain() const { return m_columns.contains("during"); }

    /// Adds the row's run, and the morning after it where there is one, to the journal. Throws Refused; then nothing is
    /// added.
    void read(const CsvRow& row, const ImportSettings& settings, Journal& journal);

private:
    [[nodiscard]] std::optional<CsvField> find(const CsvRow& row, const char* name) const;
    [[nodiscard]] Run readRun(const CsvRow& row, const ImportSettings& settings) const;
    void readPain(const CsvRow& row, Run& run) const;
    void readMorning(const CsvRow& row, Date date, Journal& journal);
    std::map<std::string, CsvColumn> m_columns;
    std::map<Date, PainScore> m_mornings; ///< two runs of one day have the same one
};

} // namespace stridewell
