// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"
#include "core/store/removedentry.h"
#include "ui/text/formats.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace stridewell {

/// Everything that was logged, as table cells. Values only: what they mean is decided in core, how they look in the
/// page. Words are made when a cell is looked at: twenty years of entries must not be felt.
class JournalTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { DateColumn, SessionColumn, MinutesColumn, DistanceColumn, PainColumn, NoteColumn, ColumnCount };
    enum Role {
        RawRole = Qt::UserRole, ///< what to sort by: never the text. Of pain, -1 where an entry has no score
        RunRole,                ///< EntryId::value() of the row's run; 0 for other entries
    };

    /// One entry, with what the projection knows of it.
    struct Row {
        AnyEntry entry;
        Date date;
        int minute = 0; ///< of the day: only orders a day's entries
        int week = 0;   ///< plan week and number of a run in it; 0 outside the plan
        int session = 0;
        int durationMin = 0; ///< 0 where it has none
        Distance distance;
        int pain = -1;        ///< of a run the higher of during and after; -1 where it has none
        bool pending = false; ///< the next morning's answer is still to come
    };

    explicit JournalTableModel(QObject* parent = nullptr);

    void setJournal(const Journal& journal, const Projection& projection, const Formats& formats);
    [[nodiscard]] const Row& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    /// Row of a run; -1 where there is none.
    [[nodiscard]] int rowOf(EntryId run) const;
    /// Row of an entry of that kind and id; -1 where there is none.
    [[nodiscard]] int rowOf(const AnyEntry& entry) const;
    /// Row of the one entry that was not there before the last setJournal(); -1 where none or several are new.
    [[nodiscard]] int addedRow() const { return m_added; }
    /// All that a row shows, in one folded text.
    [[nodiscard]] const QString& searchText(int index) const;
    /// What a number column sorts by; 0 in the note's.
    [[nodiscard]] qint64 number(int index, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void takeRuns(const Journal& journal, const Projection& projection);
    void findAdded(const std::vector<Row>& before);
    template <typename Entry>
    void take(const std::vector<Entry>& entries);
    [[nodiscard]] QString display(const Row& row, int column) const;
    [[nodiscard]] QString described(const Row& row, int column) const;
    [[nodiscard]] QString what(const Row& row) const;
    [[nodiscard]] QString note(const Row& row) const;
    [[nodiscard]] QString pain(const Row& row) const;
    [[nodiscard]] QString distance(const Row& row) const;

    Formats m_formats;
    std::vector<Row> m_rows; ///< runs first, in the journal's order
    int m_added = -1;
    mutable std::vector<QString> m_search;
};

} // namespace stridewell
