// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/flow.h"

#include "ui/print/typeset.h"
#include "ui/text/phrasebook.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

constexpr double gapAboveFooter = pt(8);
constexpr double columnGap = pt(22);
constexpr double mostStretch = 2.2; // gaps grow up to this much to fill a page evenly
constexpr double mostSqueeze = 0.6; // and shrink by this share where that saves a page
constexpr double anyHeight = std::numeric_limits<double>::max();

QFont footerFont() {
    return paperFont(9);
}

QFont runningFont() {
    return paperFont(10);
}

double runningHeight() {
    return lineHeight(runningFont()) + pt(8);
}

double gapsOf(const std::vector<Block>& blocks) {
    double gaps = 0;
    for (std::size_t i = 0; i + 1 < blocks.size(); ++i) {
        gaps += blocks[i].gap;
    }
    return gaps;
}

/// Height that has to be free for that block: with it go those it may not be parted from.
double heightTogether(const std::vector<Block>& blocks, std::size_t first) {
    double height = blocks[first].height;
    for (std::size_t i = first; blocks[i].withNext && i + 1 < blocks.size(); ++i) {
        height += blocks[i].gap + blocks[i + 1].height;
    }
    return height;
}

int columnsOf(const PageGeometry& geometry) {
    return geometry.lies() ? 2 : 1;
}

double columnWidth(const PageGeometry& geometry) {
    const int columns = columnsOf(geometry);
    return (geometry.content().width() - (columns - 1) * columnGap) / columns;
}

/// The same page in units that are `scale` times as large.
PageGeometry reduced(const PageGeometry& geometry, double scale) {
    return {geometry.size / scale, geometry.margins / scale};
}

QString pageNumber(int page, int count) {
    return Say::tr("Page %1 of %2").arg(page + 1).arg(count);
}

/// A block that is higher than a whole page is painted smaller rather than cut.
void paintBlock(QPainter& painter, const Block& block, const QRectF& rect, double room) {
    if (block.height <= room) {
        block.paint(painter, rect);
        return;
    }
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(room / block.height, room / block.height);
    block.paint(painter, QRectF(0, 0, rect.width(), block.height));
    painter.restore();
}

} // namespace

Block FlowPages::footer(double width) const {
    const QString text = disclaimer() + QLatin1Char(' ') + planSource();
    return {textHeight(text, footerFont(), width), 0, [this, text](QPainter& painter, const QRectF& rect) {
                drawText(painter, rect, text, footerFont(), m_palette.quiet);
            }};
}

FlowPages::Page FlowPages::emptyPage(const PageGeometry& geometry, double top) const {
    const QRectF content = geometry.content();
    return {top, content.height() - top - footer(content.width()).height - gapAboveFooter, {{}}};
}

FlowPages::Layout FlowPages::fill(const PageGeometry& geometry, const Content& content, double most) const {
    Layout layout{1, content.setting, content.head, {}};
    double headHeight = 0;
    for (const Block& block : layout.head) {
        headHeight += block.height + block.gap;
    }
    const double squeeze = content.setting == Setting::Roomy ? mostSqueeze / 2 : mostSqueeze;
    layout.pages.push_back(emptyPage(geometry, headHeight));
    layout.pages.front().room -= content.below;
    for (std::size_t i = 0; i < content.blocks.size(); ++i) {
        const Block& block = content.blocks[i];
        Page* page = &layout.pages.back();
        Column* column = &page->columns.back();
        double gap = column->blocks.empty() ? 0 : column->blocks.back().gap;
        const double squeezed = squeeze * (gapsOf(column->blocks) + gap);
        const double needed = column->height + gap + heightTogether(content.blocks, i) - squeezed;
        if (!column->blocks.empty() && needed > std::min(page->room, most)) {
            if (static_cast<int>(page->columns.size()) == columnsOf(geometry)) {
                layout.pages.push_back(emptyPage(geometry, runningHeight()));
                page = &layout.pages.back();
            } else {
                page->columns.emplace_back();
            }
            column = &page->columns.back();
            gap = 0;
            if (block.head) {
                column->blocks.push_back(*block.head);
                column->height = block.head->height;
                gap = block.head->gap;
            }
        }
        column->height += gap + std::min(block.height, page->room);
        column->blocks.push_back(block);
    }
    return layout;
}

/// Columns that end at about the same height, on no more pages.
FlowPages::Layout FlowPages::evened(const PageGeometry& geometry, const Content& content, Layout layout) const {
    const std::size_t pages = layout.pages.size();
    const int columns = columnsOf(geometry) * static_cast<int>(pages);
    if (columns == 1 || (pages > 1 && !evensPages())) {
        return layout;
    }
    double whole = 0;
    double room = 0;
    for (const Page& page : layout.pages) {
        room = std::max(room, page.room);
        for (const Column& column : page.columns) {
            whole += column.height;
        }
    }
    for (double most = whole / columns; most < room; most += pt(4)) {
        if (Layout even = fill(geometry, content, most); even.pages.size() == pages) {
            return even;
        }
    }
    return layout;
}

FlowPages::Layout FlowPages::layOut(const PageGeometry& geometry, Setting setting) const {
    Content content{setting, head(geometry.content().width()), blocks(columnWidth(geometry), setting), 0};
    Layout layout = fill(geometry, content, anyHeight);
    if (layout.pages.size() > 1) {
        content.below = runningHeight(); // the first of several pages says so
        layout = fill(geometry, content, anyHeight);
    }
    return evened(geometry, content, std::move(layout));
}

FlowPages::Layout FlowPages::layOut(const PageGeometry& geometry) const {
    Layout best = layOut(geometry, Setting::Roomy);
    for (const Setting setting : {Setting::Compact, Setting::Tight}) {
        if (best.pages.size() == 1) {
            break;
        }
        if (Layout layout = layOut(geometry, setting); layout.pages.size() < best.pages.size()) {
            best = std::move(layout);
        }
    }
    for (double scale = mostMagnified(); scale > 1; scale -= 0.05) {
        if (Layout layout = layOut(reduced(geometry, scale), best.setting); layout.pages.size() == best.pages.size()) {
            layout.scale = scale;
            return layout;
        }
    }
    return best;
}

const FlowPages::Layout& FlowPages::layout(const PageGeometry& geometry) const {
    if (m_layout.pages.empty() || m_layoutFor != geometry.size) {
        m_layout = layOut(geometry);
        m_layoutFor = geometry.size;
    }
    return m_layout;
}

int FlowPages::pageCount(const PageGeometry& geometry) const {
    return static_cast<int>(layout(geometry).pages.size());
}

void FlowPages::paintEdges(QPainter& painter, const QRectF& content, int page, int count) const {
    const Block foot = footer(content.width());
    foot.paint(painter, QRectF(content.left(), content.bottom() - foot.height, content.width(), foot.height));
    if (count == 1) {
        return;
    }
    const QString number = pageNumber(page, count);
    const double numberWidth = textWidth(number, runningFont()) * 1.02;
    const double top = page > 0 ? content.top() : content.bottom() - foot.height - lineHeight(runningFont());
    drawText(painter, QRectF(content.right() - numberWidth, top, numberWidth, runningHeight()), number, runningFont(),
             m_palette.quiet, Qt::AlignRight);
    if (page > 0) {
        const double width = content.width() - numberWidth - pt(12);
        drawText(painter, QRectF(content.left(), top, width, runningHeight()),
                 elided(runningTitle(), runningFont(), width), runningFont(), m_palette.quiet);
    }
}

void FlowPages::paintColumns(QPainter& painter, const PageGeometry& geometry, const Page& page, bool ragged) {
    const double width = columnWidth(geometry);
    double left = geometry.content().left();
    for (const Column& column : page.columns) {
        const double gaps = gapsOf(column.blocks);
        const double stretch = gaps > 0 ? 1 + (page.room - column.height) / gaps : 1;
        const double share = ragged ? std::min(1.0, stretch) : std::min(mostStretch, stretch);
        double top = geometry.content().top() + page.top;
        for (const Block& block : column.blocks) {
            paintBlock(painter, block, QRectF(left, top, width, block.height), page.room);
            top += std::min(block.height, page.room) + block.gap * share;
        }
        left += width + columnGap;
    }
}

void FlowPages::paint(QPainter& painter, const PageGeometry& paper, int page) const {
    const Layout& layout = this->layout(paper);
    if (page < 0 || static_cast<std::size_t>(page) >= layout.pages.size()) {
        return;
    }
    painter.fillRect(paper.paper(), m_palette.paper);
    painter.save();
    painter.scale(layout.scale, layout.scale);
    const PageGeometry geometry = reduced(paper, layout.scale);
    const QRectF content = geometry.content();
    const int count = static_cast<int>(layout.pages.size());
    paintEdges(painter, content, page, count);
    if (page == 0) {
        double top = content.top();
        for (const Block& block : layout.head) {
            block.paint(painter, QRectF(content.left(), top, content.width(), block.height));
            top += block.height + block.gap;
        }
    }
    // The last of several pages is left ragged: stretching a few blocks over it would tear them apart.
    const bool ragged = page > 0 && page + 1 == count && !evensPages();
    paintColumns(painter, geometry, layout.pages[static_cast<std::size_t>(page)], ragged);
    painter.restore();
}

} // namespace stridewell
