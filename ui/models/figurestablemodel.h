// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/figures.h"
#include "ui/text/formats.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace stridewell {

/// The numbers of a chart as a table of words, the newest first.
class FiguresTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setWeeks(const std::vector<WeekFigures>& weeks, const Formats& formats);
    void setScores(const std::vector<PainFigures>& scores, const Formats& formats);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void set(const QStringList& headers, const QList<QStringList>& rows);

    QStringList m_headers;
    QList<QStringList> m_rows;
};

} // namespace stridewell
