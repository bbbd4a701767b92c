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
enum class Setting { Roomy, Compact, Tight };

/// Pages filled with blocks from top to bottom, in two columns where the page lies on its side: on one page when any
/// setting fits, else on as few as there must be.
class FlowPages : public PagePainter {
public:
    [[nodiscard]] int pageCount(const PageGeometry& geometry) const override;
    void paint(QPainter& painter, const PageGeometry& geometry, int page) const override;

protected:
    /// What stands across the whole first page, above the columns.
    [[nodiscard]] virtual std::vector<Block> head(double /*width*/) const { return {}; }
    /// All further blocks for a column of that width.
    [[nodiscard]] virtual std::vector<Block> blocks(double width, Setting setting) const = 0;
    /// What stands at the foot of every page.
    [[nodiscard]] virtual Block footer(double width) const;
    /// How much larger than set the sheet may become where that needs no further page; 1 keeps its size.
    [[nodiscard]] virtual double mostMagnified() const { return 1; }
    /// Whether several pages are filled alike rather than one after the other.
    [[nodiscard]] virtual bool evensPages() const { return false; }
    /// What stands at the head of the second page and those after it.
    [[nodiscard]] virtual QString runningTitle() const { return title(); }

    [[nodiscard]] const ChartPalette& palette() const { return m_palette; }

private:
    struct Column {
        std::vector<Block> blocks;
        double height = 0; ///< of the blocks and the gaps between them
    };
    struct Page {
        double top = 0;  ///< where the columns begin, below the margin
        double room = 0; ///< height of a column
        std::vector<Column> columns;
    };
    struct Layout {
        double scale = 1;
        Setting setting = Setting::Roomy;
        std::vector<Block> head;
        std::vector<Page> pages;
    };
    /// What a page of that geometry is filled with.
    struct Content {
        Setting setting = Setting::Roomy;
        std::vector<Block> head;
        std::vector<Block> blocks;
        double below = 0; ///< kept free above the first page's footer
    };
    /// The layout for that paper; made once for each.
    [[nodiscard]] const Layout& layout(const PageGeometry& geometry) const;
    [[nodiscard]] Layout layOut(const PageGeometry& geometry) const;
    [[nodiscard]] Layout layOut(const PageGeometry& geometry, Setting setting) const;
    /// `most`: how high a column may become; less than a page holds evens out the columns.
    [[nodiscard]] Layout fill(const PageGeometry& geometry, const Content& content, double most) const;
    [[nodiscard]] Layout evened(const PageGeometry& geometry, const Content& content, Layout layout) const;
    [[nodiscard]] Page emptyPage(const PageGeometry& geometry, double top) const;
    void paintEdges(QPainter& painter, const QRectF& content, int page, int count) const;
    static void paintColumns(QPainter& painter, const PageGeometry& geometry, const Page& page, bool ragged);

    ChartPalette m_palette = ChartPalette::forPaper();
    mutable Layout m_layout;
    mutable QSizeF m_layoutFor; ///< the paper of m_layout
};

} // namespace stridewell
