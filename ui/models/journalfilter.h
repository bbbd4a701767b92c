// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/journaltablemodel.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace stridewell {

/// What of the journal is wanted: all that is named has to be true of an entry.
struct JournalQuery {
    enum class Show { Everything, Runs, Back, Training };
    enum class Pain { Any, None, Mild, Noticeable, Strong, Pending }; ///< 0, 1-2, 3-5, 6-10; a morning still to come
    Show show = Show::Runs;
    QString text{};             ///< in any cell
    std::optional<Date> from{}; ///< both days included
    std::optional<Date> to{};
    Pain pain = Pain::Any;
    friend bool operator==(const JournalQuery&, const JournalQuery&) = default;
};

/// The entries that a query wants, sorted by raw values. Its source is a JournalTableModel.
class JournalFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit JournalFilter(JournalTableModel& source, QObject* parent = nullptr);
    void setQuery(const JournalQuery& query);
    [[nodiscard]] const JournalQuery& query() const { return m_query; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    const JournalTableModel& m_source;
    JournalQuery m_query;
    QString m_folded;
};

} // namespace stridewell
