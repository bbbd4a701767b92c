// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/flow.h"

#include <QFont>
#include <QStringList>

#include <functional>
#include <vector>

namespace stridewell {

struct TableColumn {
    double width = 0; ///< page units; more where a word of the head needs it. 0: what the others leave, shared
    Qt::AlignmentFlag alignment = Qt::AlignLeft;
    bool bold = false;
    bool fits = false; ///< as wide as its widest cell: numbers with their unit are not broken
};

struct TableRow {
    QStringList cells;
    QString below; ///< under the cells, over the whole width; may be empty
    /// Paints into the last column instead of a text; may be empty.
    std::function<void(QPainter&, const QRectF&)> drawing{};
};

struct Table {
    std::vector<TableColumn> columns;
    QStringList head; ///< empty: none
    std::vector<TableRow> rows;
    QFont font;
    bool lines = true; ///< a hairline under each row
};

/// One block a row, with the head again on every page that the table goes on to. Cells wrap; nothing is cut.
std::vector<Block> tableBlocks(const Table& table, const ChartPalette& palette, double width);

} // namespace stridewell
