// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/flow.h"

#include "ui/print/typeset.h"
#include "ui/text/phrasebook.h"

#include <algorithm>

namespace stridewell {

namespace {

constexpr double gapAboveFooter = pt(8);
constexpr double mostStretch = 2.2; // gaps grow up to this much to fill a page evenly
constexpr double mostSqueeze = 0.6; // and shrink by this share where that saves a page

QFont footerFont() {
    return paperFont(8.5);
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

} // namespace

Block FlowPages::footer(double width) const {
    const QString text = disclaimer() + QLatin1Char(' ') + planSource();
    return {textHeight(text, footerFont(), width), 0, [this, text](QPainter& painter, const QRectF& rect) {
                drawText(painter, rect, text, footerFont(), m_palette.quiet);
            }};
}

double FlowPages::roomFor(const PageGeometry& geometry, bool first) const {
    const QRectF content = geometry.content();
    return content.height() - footer(content.width()).height - gapAboveFooter - (first ? 0 : runningHeight());
}

std::vector<FlowPages::Page> FlowPages::fill(const PageGeometry& geometry, Setting setting) const {
    std::vector<Page> pages(1);
    double room = roomFor(geometry, true);
    const std::vector<Block> all = blocks(geometry.content().width(), setting);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Block& block = all[i];
        Page* page = &pages.back();
        double gap = page->blocks.empty() ? 0 : page->blocks.back().gap;
        const double squeezed = setting == Setting::Compact ? mostSqueeze * (gapsOf(page->blocks) + gap) : 0;
        if (!page->blocks.empty() && page->height + gap + heightTogether(all, i) - squeezed > room) {
            pages.emplace_back();
            page = &pages.back();
            room = roomFor(geometry, false);
            gap = 0;
            if (block.head) {
                page->blocks.push_back(*block.head);
                page->height = block.head->height;
                gap = block.head->gap;
            }
        }
        page->height += gap + block.height;
        page->blocks.push_back(block);
    }
    return pages;
}

std::vector<FlowPages::Page> FlowPages::layOut(const PageGeometry& geometry) const {
    std::vector<Page> roomy = fill(geometry, Setting::Roomy);
    if (roomy.size() == 1) {
        return roomy;
    }
    std::vector<Page> compact = fill(geometry, Setting::Compact);
    return compact.size() < roomy.size() ? compact : roomy;
}

int FlowPages::pageCount(const PageGeometry& geometry) const {
    return static_cast<int>(layOut(geometry).size());
}

void FlowPages::paint(QPainter& painter, const PageGeometry& geometry, int page) const {
    const std::vector<Page> pages = layOut(geometry);
    if (page < 0 || static_cast<std::size_t>(page) >= pages.size()) {
        return;
    }
    const QRectF content = geometry.content();
    painter.fillRect(geometry.paper(), m_palette.paper);
    double top = content.top();
    if (page > 0) {
        drawText(painter, QRectF(content.left(), top, content.width(), runningHeight()), runningTitle(), runningFont(),
                 m_palette.quiet);
        top += runningHeight();
    }
    const Page& current = pages[static_cast<std::size_t>(page)];
    const double gaps = gapsOf(current.blocks);
    const double spare = roomFor(geometry, page == 0) - current.height;
    // The last of several pages is left ragged: stretching a few blocks over it would tear them apart.
    const bool ragged = page > 0 && static_cast<std::size_t>(page) + 1 == pages.size();
    const double stretch = gaps > 0 && !ragged ? std::min(mostStretch, 1 + spare / gaps) : 1;
    for (const Block& block : current.blocks) {
        block.paint(painter, QRectF(content.left(), top, content.width(), block.height));
        top += block.height + block.gap * stretch;
    }
    const Block foot = footer(content.width());
    foot.paint(painter, QRectF(content.left(), content.bottom() - foot.height, content.width(), foot.height));
}

} // namespace stridewell
