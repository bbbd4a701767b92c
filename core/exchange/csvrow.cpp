// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvrow.h"

#include "core/exchange/jsonreader.h"

#include <cmath>

namespace stridewell {

void CsvField::refuse(IssueKind kind, std::string allowed) const {
    throw Refused{{kind, m_name, shortened(m_text), {}, {}, std::move(allowed)}};
}

double CsvField::number(double low, double high) const {
    const auto value = parseNumber(m_text, m_mark);
    if (!value || *value < low || *value > high) {
        throw Refused{{value ? IssueKind::OutOfRange : IssueKind::NotANumber, m_name, shortened(m_text), low, high}};
    }
    return *value;
}

int CsvField::whole(int low, int high) const {
    const auto value = parseNumber(m_text, m_mark);
    const bool isWhole = value && *value == std::floor(*value);
    if (!isWhole || *value < low || *value > high) {
        throw Refused{{isWhole ? IssueKind::OutOfRange : IssueKind::NotWhole, m_name, shortened(m_text),
                       static_cast<double>(low), static_cast<double>(high)}};
    }
    return static_cast<int>(*value);
}

bool CsvField::flag() const {
    const std::string text = lowered(m_text); // a spreadsheet makes it TRUE
    if (text != "true" && text != "false") {
        refuse(IssueKind::UnknownValue, "true, false");
    }
    return text == "true";
}

PainScore CsvField::score() const {
    return PainScore::tryFrom(whole(0, 10)).value_or(PainScore());
}

Moment CsvField::moment() const {
    const auto moment = parseMoment(m_text);
    if (!moment) {
        refuse(IssueKind::NotADate);
    }
    return *moment;
}

int CsvField::minutes() const {
    const auto duration = parseDuration(m_text, m_mark);
    if (!duration || duration->count() < 1 || *duration > std::chrono::minutes(maxDurationMin)) {
        refuse(IssueKind::NotADuration);
    }
    return std::max(1, static_cast<int>(std::chrono::round<std::chrono::minutes>(*duration).count()));
}

std::string CsvRow::raw(const CsvColumn& column) const {
    return column.index < m_cells->size() ? (*m_cells)[column.index] : std::string();
}

std::optional<CsvField> CsvRow::find(const CsvColumn& column) const {
    std::string text = trimmed(raw(column));
    if (text.empty() || text == "--") {
        return std::nullopt;
    }
    return CsvField(column.name, std::move(text), m_mark);
}

CsvField CsvRow::at(const CsvColumn& column) const {
    auto field = find(column);
    if (!field) {
        throw Refused{{IssueKind::Missing, column.name}};
    }
    return std::move(*field);
}

} // namespace stridewell
