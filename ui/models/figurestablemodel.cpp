// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figurestablemodel.h"

#include "ui/text/phrasebook.h"

namespace stridewell {

void FiguresTableModel::setWeeks(const std::vector<WeekFigures>& weeks, const Formats& formats) {
    QList<QStringList> rows;
    for (auto week = weeks.rbegin(); week != weeks.rend(); ++week) {
        rows.append(
            {formats.number(week->number), formats.date(week->start),
             week->content ? contentName(*week->content) : tr("After the plan"),
             week->content ? formats.distanceWithin(week->planned, week->limit.value_or(week->planned)) : QString(),
             formats.distance(week->actual),
             week->limit ? formats.ceilingBeside(*week->limit, week->actual) : QString(),
             week->longestJogHalfMin > 0 ? formats.minutes(week->longestJogHalfMin) : tr("none yet")});
    }
    set({tr("Week"), tr("Begins"), tr("In the plan"), tr("Planned"), tr("Done"), tr("Limit"), tr("Longest jog")}, rows);
}

void FiguresTableModel::setScores(const std::vector<PainFigures>& scores, const Formats& formats) {
    QList<QStringList> rows;
    for (auto score = scores.rbegin(); score != scores.rend(); ++score) {
        const auto number = [&](int value) { return score->morning ? QString() : formats.number(value); };
        rows.append(
            {formats.date(score->date), score->morning ? tr("Morning") : tr("Run"), number(score->before),
             number(score->during), number(score->after),
             tr("%1 · %2", "pain score and word").arg(formats.number(score->highest), painWord(score->highest))});
    }
    set({tr("Date"), tr("When"), tr("Before"), tr("During"), tr("After"), tr("Highest")}, rows);
}

void FiguresTableModel::set(const QStringList& headers, const QList<QStringList>& rows) {
    beginResetModel();
    m_headers = headers;
    m_rows = rows;
    endResetModel();
}

int FiguresTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FiguresTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant FiguresTableModel::data(const QModelIndex& index, int role) const {
    if (role != Qt::DisplayRole ||
        !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    return m_rows.at(index.row()).at(index.column());
}

QVariant FiguresTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool named = orientation == Qt::Horizontal && role == Qt::DisplayRole && section < m_headers.size();
    return named ? QVariant(m_headers.at(section)) : QVariant();
}

} // namespace stridewell
