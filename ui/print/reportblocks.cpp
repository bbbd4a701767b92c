// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportblocks.h"

#include "ui/print/parts.h"
#include "ui/print/typeset.h"

#include <algorithm>
#include <utility>

namespace stridewell {

QFont tableFont() {
    return paperFont(10);
}

std::vector<Block> LabelledRows::blocks(const ChartPalette& palette, double width, const QFont& font) const {
    QFont bold = font;
    bold.setWeight(QFont::Bold);
    double labels = 0;
    for (const TableRow& row : m_rows) {
        labels = std::max(labels, textWidth(row.cells.front(), bold) * 1.02);
    }
    Table table;
    table.font = font;
    table.lines = false;
    table.columns = {{std::min(labels, width * 0.3), Qt::AlignLeft, true}, {}};
    table.rows = m_rows;
    return tableBlocks(table, palette, width);
}

Block legendBlock(const QString& text, const ChartPalette& palette, double width, bool quiet) {
    return {textHeight(text, tableFont(), width), pt(7), [=](QPainter& painter, const QRectF& rect) {
                drawText(painter, rect, text, tableFont(), quiet ? palette.quiet : palette.ink);
            }};
}

Block dateBlock(const QString& text, const ChartPalette& palette, double width) {
    const QFont font = bodyFont(QFont::Bold);
    Block block{textHeight(text, font, width), pt(1),
                [=](QPainter& painter, const QRectF& rect) { drawText(painter, rect, text, font, palette.ink); }};
    block.withNext = true;
    return block;
}

std::vector<Block> underHeading(const QString& heading, std::vector<Block> blocks, const ChartPalette& palette,
                                double width) {
    Block title = headingBlock(heading, palette, width);
    title.withNext = true;
    blocks.back().gap = pt(8);
    blocks.insert(blocks.begin(), std::move(title));
    return blocks;
}

} // namespace stridewell
