// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table.h"

#include "ui/print/typeset.h"

#include <algorithm>

namespace stridewell {

namespace {

constexpr double between = pt(7); // from one column's text to the next
constexpr double above = pt(1.2);

struct Cell {
    QString text;
    QFont font;
    double left = 0;
    double width = 0;
    Qt::AlignmentFlag alignment = Qt::AlignLeft;
};

/// A row ready to paint.
struct Line {
    std::vector<Cell> cells;
    double cellsHeight = 0;
    QString below;
    QFont belowFont;
    double belowHeight = 0;
    bool rule = true;
    bool heavy = false;
    std::function<void(QPainter&, const QRectF&)> drawing;
    QRectF drawingArea; ///< relative to the row
};

QFont bolder(QFont font) {
    font.setWeight(QFont::Bold);
    return font;
}

/// What the column asks for; 0: what the others leave.
double askedWidth(const Table& table, std::size_t index) {
    const TableColumn& column = table.columns[index];
    const auto at = static_cast<qsizetype>(index);
    double width = column.width;
    if (width > 0 || column.fits) {
        for (const QString& word : table.head.value(at).split(QLatin1Char(' '))) {
            width = std::max(width, textWidth(word, bolder(table.font)) * 1.01);
        }
    }
    if (column.fits) {
        for (const TableRow& row : table.rows) {
            width =
                std::max(width, textWidth(row.cells.value(at), column.bold ? bolder(table.font) : table.font) * 1.01);
        }
    }
    return width;
}

std::vector<double> widthsOf(const Table& table, double width) {
    std::vector<double> widths;
    double room = width - between * static_cast<double>(table.columns.size() - 1);
    int open = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        widths.push_back(askedWidth(table, i));
        room -= widths.back();
        open += widths.back() > 0 ? 0 : 1;
    }
    for (double& one : widths) {
        one = one > 0 ? one : room / open;
    }
    return widths;
}

Line lineOf(const Table& table, const std::vector<double>& widths, const TableRow& row, bool head) {
    Line line;
    line.rule = head || table.lines;
    line.heavy = head;
    line.below = row.below;
    line.drawing = row.drawing;
    double left = 0;
    for (qsizetype i = 0; i < static_cast<qsizetype>(table.columns.size()); ++i) {
        const TableColumn& column = table.columns[static_cast<std::size_t>(i)];
        const double width = widths[static_cast<std::size_t>(i)];
        const QFont font = head || column.bold ? bolder(table.font) : table.font;
        if (i < row.cells.size()) {
            line.cells.push_back({row.cells[i], font, left, width, column.alignment});
            line.cellsHeight = std::max(line.cellsHeight, textHeight(row.cells[i], font, width));
        }
        line.drawingArea = QRectF(left, above, width, lineHeight(table.font));
        left += width + between;
    }
    line.belowFont = table.font;
    line.belowHeight = textHeight(row.below, table.font, left - between);
    return line;
}

void paintLine(QPainter& painter, const QRectF& rect, const Line& line, const ChartPalette& palette) {
    for (const Cell& cell : line.cells) {
        const QRectF area(rect.left() + cell.left, rect.top() + above, cell.width, line.cellsHeight);
        // Heads of one line stand above their numbers, those of several begin together.
        const double down = line.heavy ? line.cellsHeight - textHeight(cell.text, cell.font, cell.width) : 0;
        drawText(painter, area.adjusted(0, down, 0, 0), cell.text, cell.font, palette.ink, cell.alignment);
    }
    if (!line.below.isEmpty()) {
        drawText(painter, QRectF(rect.left(), rect.top() + above + line.cellsHeight, rect.width(), line.belowHeight),
                 line.below, line.belowFont, palette.quiet);
    }
    if (line.drawing) {
        line.drawing(painter, line.drawingArea.translated(rect.topLeft()));
    }
    if (line.rule) {
        painter.fillRect(
            QRectF(rect.left(), rect.bottom() - pt(line.heavy ? 1 : 0.5), rect.width(), pt(line.heavy ? 1 : 0.5)),
            line.heavy ? palette.quiet : palette.line);
    }
}

Block blockOf(const Line& line, const ChartPalette& palette) {
    return {2 * above + line.cellsHeight + line.belowHeight + (line.rule ? pt(1) : 0), pt(1),
            [=](QPainter& painter, const QRectF& rect) { paintLine(painter, rect, line, palette); }};
}

} // namespace

std::vector<Block> tableBlocks(const Table& table, const ChartPalette& palette, double width) {
    const std::vector<double> widths = widthsOf(table, width);
    std::vector<Block> blocks;
    std::shared_ptr<Block> head;
    if (!table.head.isEmpty()) {
        head = std::make_shared<Block>(blockOf(lineOf(table, widths, {table.head, {}}, true), palette));
        blocks.push_back(*head);
        blocks.back().withNext = true;
    }
    for (const TableRow& row : table.rows) {
        blocks.push_back(blockOf(lineOf(table, widths, row, false), palette));
        blocks.back().head = head;
    }
    if (!blocks.empty()) {
        blocks.back().gap = pt(7);
    }
    return blocks;
}

} // namespace stridewell
