// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/chartpalette.h"
#include "ui/print/pagepainter.h"

#include <functional>
#include <memory>
#include <vector>

namespace stridewell {

/// A part of a page that is never split. Measured first, painted later.
struct Block {
    double height = 0;
    double gap = 0; ///< space below it, left out at the end of a page
    std::function<void(QPainter&, const QRectF&)> paint;
    bool withNext = false;               ///< never the last of a page: a heading
    std::shared_ptr<const Block> head{}; ///< painted above it again where it begins a page: the head of its table
};

/// How generously a sheet is set. Sheets that do not fit one page roomily are tried tighter.
enum class Setting { Roomy, Compact };

/// Pages filled with blocks from top to bottom: on one page when any setting fits, else on as many as needed.
class FlowPages : public PagePainter {
public:
    [[nodiscard]] int pageCount(const PageGeometry& geometry) const override;
    void paint(QPainter& painter, const PageGeometry& geometry, int page) const override;

protected:
    /// All blocks for a column of that width.
    [[nodiscard]] virtual std::vector<Block> blocks(double width, Setting setting) const = 0;
    /// What stands at the foot of every page.
    [[nodiscard]] virtual Block footer(double width) const;
    /// What stands at the head of the second page and those after it.
    [[nodiscard]] virtual QString runningTitle() const { return title(); }

    [[nodiscard]] const ChartPalette& palette() const { return m_palette; }

private:
    struct Page {
        std::vector<Block> blocks;
        double height = 0; ///< of the blocks and the gaps between them
    };
    [[nodiscard]] std::vector<Page> layOut(const PageGeometry& geometry) const;
    [[nodiscard]] std::vector<Page> fill(const PageGeometry& geometry, Setting setting) const;
    [[nodiscard]] double roomFor(const PageGeometry& geometry, bool first) const;

    ChartPalette m_palette = ChartPalette::forPaper();
};

} // namespace stridewell
