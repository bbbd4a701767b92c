// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/runcsv.h"

#include "core/exchange/foreignrun.h"
#include "core/exchange/jsonreader.h"
#include "core/exchange/owncsv.h"

#include <set>

namespace stridewell {

namespace {

/// A text and the line it starts with, without what programs put before a header.
struct Table {
    std::string_view text;
    std::size_t linesBefore = 0;
    std::string_view separators = ",;\t";
};

Table withoutPreamble(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    constexpr std::string_view hint = "sep="; // a spreadsheet's own first line: sep=;
    if (!text.starts_with(hint) || text.size() <= hint.size()) {
        return {text};
    }
    const std::string_view separator = text.substr(hint.size(), 1);
    const std::size_t end = text.find('\n');
    return {end == std::string_view::npos ? std::string_view() : text.substr(end + 1), 1, separator};
}

CsvCells headerOf(std::string_view text, char separator) {
    CsvCells header;
    readCsv(text, separator, [&](std::size_t /*line*/, const CsvCells& cells) {
        header = cells;
        return false;
    });
    return header;
}

/// Takes rows until the text ends.
class TableReader {
public:
    TableReader(const CsvCells& header, char separator, const ImportSettings& settings)
        : m_settings(settings), m_mark(separator == ';' ? DecimalMark::Comma : DecimalMark::Point) {
        if (isOurs(header)) {
            m_own.emplace(header);
        } else if (auto layout = recognise(header)) {
            m_layout = std::move(*layout);
        } else {
            m_issue = layout.error();
        }
    }
    /// Why the header is of no use.
    [[nodiscard]] const std::optional<Issue>& issue() const { return m_issue; }

    void row(std::size_t line, const CsvCells& cells) {
        try {
            read(CsvRow(cells, m_mark), cells);
        } catch (Refused& refused) {
            skip(line, std::move(refused.issue));
        }
    }
    void skip(std::size_t line, Issue issue) { m_file.skipped.push_back({line, std::move(issue)}); }

    ImportFile finish() {
        const bool any = !m_file.journal.runs.empty();
        m_file.withoutPain = any && (m_own ? !m_own->asksForPain() : true);
        return std::move(m_file);
    }

private:
    void read(const CsvRow& row, const CsvCells& cells) {
        if (m_own) {
            m_own->read(row, m_settings, m_file.journal);
            return;
        }
        const Run run = readForeignRun(row, *m_layout, m_settings);
        if (!m_seen.insert(cells).second) {
            throw Refused{{IssueKind::Duplicate, ""}};
        }
        m_file.unitsAssumed |= run.distance && m_layout->source == CsvSource::Garmin;
        m_file.journal.runs.push_back(run);
    }

    ImportSettings m_settings;
    DecimalMark m_mark;
    std::optional<OwnCsv> m_own;
    std::optional<CsvLayout> m_layout;
    std::optional<Issue> m_issue;
    std::set<CsvCells> m_seen;
    ImportFile m_file;
};

Result<ImportFile> readRows(const Table& table, char separator, TableReader& reader) {
    std::size_t records = 0;
    const auto open = readCsv(table.text, separator, [&](std::size_t line, const CsvCells& cells) {
        if (++records > 1) { // the first is the header
            reader.row(line + table.linesBefore, cells);
        }
        return records <= maxCsvLines;
    });
    if (records > maxCsvLines) {
        return refuse({IssueKind::TooManyLines, "", {}, {}, static_cast<double>(maxCsvLines)});
    }
    if (open) {
        const std::size_t line = *open + table.linesBefore;
        if (records <= 1) { // nobody should think that a file is in which not even one row was read
            return refuse({IssueKind::NotRead, "", std::to_string(line)});
        }
        reader.skip(line, {IssueKind::NotRead, ""});
    }
    return reader.finish();
}

} // namespace

Result<ImportFile> parseRunCsv(std::string_view text, const ImportSettings& settings) {
    if (text.size() > maxJsonBytes) {
        return refuse({IssueKind::TooLong, "", std::to_string(text.size()), {}, static_cast<double>(maxJsonBytes)});
    }
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) { // a spreadsheet's "Unicode text"
        return refuse({IssueKind::NotText, ""});
    }
    const Table table = withoutPreamble(text);
    Issue nearest{IssueKind::NotImportable, ""};
    for (const char separator : table.separators) {
        const CsvCells header = headerOf(table.text, separator);
        TableReader reader(header, separator, settings);
        if (!reader.issue()) {
            return readRows(table, separator, reader);
        }
        if (reader.issue()->kind == IssueKind::MissingColumns) {
            nearest = *reader.issue();
        }
    }
    return refuse(std::move(nearest));
}

} // namespace stridewell
