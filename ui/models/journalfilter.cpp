// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journalfilter.h"

namespace stridewell {

namespace {

using Row = JournalTableModel::Row;
using Show = JournalQuery::Show;
using Pain = JournalQuery::Pain;

template <typename... Kinds>
bool isOneOf(const AnyEntry& entry) {
    return (std::holds_alternative<Kinds>(entry) || ...);
}

bool shows(Show show, const AnyEntry& entry) {
    switch (show) {
    case Show::Everything: return true;
    case Show::Runs: return isOneOf<Run>(entry);
    case Show::Back: return isOneOf<Morning, SymptomCheck, Clearance>(entry);
    case Show::Training: return isOneOf<Walk, CrossTraining, StrengthSession>(entry);
    }
    return true;
}

bool hurts(Pain pain, const Row& row) {
    switch (pain) {
    case Pain::Any: return true;
    case Pain::None: return row.pain == 0;
    case Pain::Mild: return row.pain >= 1 && row.pain <= 2;
    case Pain::Noticeable: return row.pain >= 3 && row.pain <= 5;
    case Pain::Strong: return row.pain >= 6;
    case Pain::Pending: return row.pending;
    }
    return true;
}

} // namespace

JournalFilter::JournalFilter(JournalTableModel& source, QObject* parent)
    : QSortFilterProxyModel(parent), m_source(source) {
    setSortRole(JournalTableModel::RawRole);
    setDynamicSortFilter(true);
    setSourceModel(&source);
}

void JournalFilter::setQuery(const JournalQuery& query) {
    if (query == m_query) {
        return;
    }
    m_query = query;
    m_folded = query.text.simplified().toCaseFolded();
    invalidateFilter();
}

bool JournalFilter::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const {
    const Row& entry = m_source.row(row);
    const bool inPeriod = (!m_query.from || entry.date >= *m_query.from) && (!m_query.to || entry.date <= *m_query.to);
    return inPeriod && shows(m_query.show, entry.entry) && hurts(m_query.pain, entry) &&
           (m_folded.isEmpty() || m_source.searchText(row).contains(m_folded));
}

bool JournalFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    if (left.column() == JournalTableModel::NoteColumn) {
        return QSortFilterProxyModel::lessThan(left, right);
    }
    const qint64 a = m_source.number(left.row(), left.column());
    const qint64 b = m_source.number(right.row(), right.column());
    // Where the values are the same, by date: two runs of half an hour stand in the order of their days.
    return a != b ? a < b
                  : m_source.number(left.row(), JournalTableModel::DateColumn) <
                        m_source.number(right.row(), JournalTableModel::DateColumn);
}

} // namespace stridewell
