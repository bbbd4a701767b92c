// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journaltablemodel.h"

#include "ui/text/phrasebook.h"

#include <QLocale>

#include <algorithm>

namespace stridewell {

JournalTableModel::JournalTableModel(QObject* parent)
    : QAbstractTableModel(parent), m_formats(QLocale(), Units::Kilometres) {
}

void JournalTableModel::setJournal(const Journal& journal, const Projection& projection, const Formats& formats) {
    beginResetModel();
    m_formats = formats;
    m_rows.clear();
    m_rows.reserve(journal.runs.size());
    for (const Run& run : journal.runs) {
        const int pain = run.worst().value();
        m_rows.push_back({run, {}, 0, run.distance.value_or(Distance()), pain});
    }
    for (const RunVerdict& verdict : projection.runs) {
        const int row = rowOf(verdict.run);
        if (row >= 0) {
            m_rows[static_cast<std::size_t>(row)].distance = verdict.actual;
        }
    }
    nameSessions(projection);
    endResetModel();
}

void JournalTableModel::nameSessions(const Projection& projection) {
    for (const ProjectedWeek& week : projection.weeks) {
        int number = 0;
        for (const ProjectedSession& session : week.sessions) {
            ++number;
            const int at = rowOf(session.run);
            if (at >= 0) {
                Row& row = m_rows[static_cast<std::size_t>(at)];
                row.session = tr("Week %1, run %2").arg(m_formats.number(week.number), m_formats.number(number));
                row.order = week.number * 10 + number;
            }
        }
    }
}

int JournalTableModel::rowOf(EntryId id) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const Row& row) { return row.run.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int JournalTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JournalTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool number = index.column() == MinutesColumn || index.column() == DistanceColumn;
    switch (role) {
    case Qt::DisplayRole: return display(row, index.column());
    case Qt::ToolTipRole: return index.column() == NoteColumn ? QVariant(display(row, NoteColumn)) : QVariant();
    case Qt::AccessibleTextRole: return described(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case RawRole: return raw(row, index.column());
    case RunRole: return QVariant::fromValue(static_cast<qint64>(row.run.id.value()));
    default: return {};
    }
}

QString JournalTableModel::display(const Row& row, int column) const {
    switch (column) {
    case DateColumn: return m_formats.date(row.run.date);
    case SessionColumn: return row.session.isEmpty() ? tr("Extra run") : row.session;
    case MinutesColumn: return m_formats.number(row.run.durationMin);
    case DistanceColumn: // worked out from the minutes where none was measured (B9)
        return row.run.distance ? m_formats.distance(row.distance)
                                : tr("about %1").arg(m_formats.distance(row.distance));
    case PainColumn: return tr("%1 · %2", "pain score and word").arg(m_formats.number(row.pain), painWord(row.pain));
    case NoteColumn: return QString::fromStdString(row.run.note).simplified();
    default: return {};
    }
}

QVariant JournalTableModel::raw(const Row& row, int column) const {
    switch (column) {
    case DateColumn:
        return QVariant::fromValue(static_cast<qint64>(row.run.date.time_since_epoch().count()) * 1440 +
                                   row.run.time.value_or(0));
    case SessionColumn: return row.order;
    case MinutesColumn: return row.run.durationMin;
    case DistanceColumn: return QVariant::fromValue(static_cast<qint64>(row.distance.millimetres()));
    case PainColumn: return row.pain;
    default: return QString::fromStdString(row.run.note).toCaseFolded();
    }
}

QString JournalTableModel::described(const Row& row, int column) const {
    switch (column) {
    case DateColumn: return m_formats.longDate(row.run.date);
    case MinutesColumn: return m_formats.minutes(row.run.durationMin * 2);
    case PainColumn: return tr("Pain %1 of 10, %2").arg(m_formats.number(row.pain), painWord(row.pain));
    default: return display(row, column);
    }
}

QVariant JournalTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool number = section == MinutesColumn || section == DistanceColumn;
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case DateColumn: return tr("Date");
    case SessionColumn: return tr("Session");
    case MinutesColumn: return tr("Minutes");
    case DistanceColumn: return tr("Distance");
    case PainColumn: return tr("Pain");
    case NoteColumn: return tr("Note");
    default: return {};
    }
}

JournalFilter::JournalFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(JournalTableModel::RawRole);
    setDynamicSortFilter(true);
}

void JournalFilter::setText(const QString& text) {
    m_text = text.simplified();
    invalidateFilter();
}

bool JournalFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        const QString text = sourceModel()->index(row, column, parent).data().toString();
        if (text.contains(m_text, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

} // namespace stridewell
