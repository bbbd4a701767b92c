// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"
#include "ui/text/formats.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <vector>

namespace stridewell {

/// The logged runs as table cells. Values only: what they mean is decided in core, how they look in the page.
class JournalTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { DateColumn, SessionColumn, MinutesColumn, DistanceColumn, PainColumn, NoteColumn, ColumnCount };
    enum Role {
        RawRole = Qt::UserRole, ///< what to sort by: never the text
        RunRole,                ///< EntryId::value() of the row's run
    };

    explicit JournalTableModel(QObject* parent = nullptr);

    void setJournal(const Journal& journal, const Projection& projection, const Formats& formats);
    /// Row of a run; -1 where there is none.
    [[nodiscard]] int rowOf(EntryId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        Run run;
        QString session; ///< "Week 2, run 1"; empty for a run outside the plan
        int order = 0;   ///< of that session in the plan
        Distance distance;
        int pain = 0; ///< the higher of during and after
    };
    [[nodiscard]] QString display(const Row& row, int column) const;
    [[nodiscard]] QVariant raw(const Row& row, int column) const;
    [[nodiscard]] QString described(const Row& row, int column) const;
    void nameSessions(const Projection& projection);

    Formats m_formats;
    std::vector<Row> m_rows;
};

/// Sorts by raw values, filters by any text a row shows.
class JournalFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit JournalFilter(QObject* parent = nullptr);
    void setText(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_text;
};

} // namespace stridewell
