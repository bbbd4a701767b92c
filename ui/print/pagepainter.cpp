// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pagepainter.h"

#include <algorithm>

namespace stridewell {

PageGeometry PageGeometry::of(const Paper& paper) {
    const bool lies = paper.orientation == QPageLayout::Landscape;
    const QSizeF upright = QPageSize::size(paper.size, QPageSize::Point);
    const QSizeF points = lies ? upright.transposed() : upright;
    // Enough for what home printers cannot reach, and for a magnet or a hole.
    const double side = mm(14);
    return {QSizeF(pt(points.width()), pt(points.height())), QMarginsF(side, mm(10), side, mm(9))};
}

void paintPage(const PagePainter& pages, QPainter& painter, const QRectF& target, const PageGeometry& geometry,
               int page) {
    painter.save();
    painter.translate(target.topLeft());
    const double scale = std::min(target.width() / geometry.size.width(), target.height() / geometry.size.height());
    painter.scale(scale, scale);
    pages.paint(painter, geometry, page);
    painter.restore();
}

} // namespace stridewell
