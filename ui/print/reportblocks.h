// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/fillin.h"
#include "ui/print/table.h"

#include <vector>

namespace stridewell {

/// The font of tables: 10 pt.
QFont tableFont();

/// Short labels on the left, what they stand for on the right.
class LabelledRows {
public:
    void add(const QString& label, const QString& text) { m_rows.push_back({{label, text}, {}}); }
    [[nodiscard]] std::vector<Block> blocks(const ChartPalette& palette, double width,
                                            const QFont& font = bodyFont()) const;

private:
    std::vector<TableRow> m_rows;
};

/// A text as small as tables, such as what stands under one.
Block legendBlock(const QString& text, const ChartPalette& palette, double width, bool quiet = true);
/// A bold line that stays with what follows it.
Block dateBlock(const QString& text, const ChartPalette& palette, double width);

/// The blocks with a heading that stays with the first of them.
std::vector<Block> underHeading(const QString& heading, std::vector<Block> blocks, const ChartPalette& palette,
                                double width);

} // namespace stridewell
