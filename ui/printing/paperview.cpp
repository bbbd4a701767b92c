// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paperview.h"

#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/accessrole.h"

#include <QPainter>

namespace stridewell {

PaperView::PaperView(QWidget* parent) : QWidget(parent), m_geometry(PageGeometry::of(QPageSize::A4)) {
    setAccessibleRole(this, QAccessible::Graphic);
    setMinimumSize(ems(16), ems(20));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PaperView::setPages(const PagePainter* pages, const Paper& paper) {
    m_pages = pages;
    m_geometry = PageGeometry::of(paper);
    update();
}

void PaperView::setPage(int page) {
    m_page = page;
    update();
}

QSize PaperView::sizeHint() const {
    return {ems(34), ems(44)};
}

void PaperView::paintEvent(QPaintEvent* /*event*/) {
    const QSizeF fitting = m_geometry.size.scaled(QSizeF(size()) - QSizeF(8, 8), Qt::KeepAspectRatio);
    const QRectF paper(QPointF((width() - fitting.width()) / 2, (height() - fitting.height()) / 2), fitting);
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(paper.translated(3, 3), QColor(0, 0, 0, 50));
    painter.fillRect(paper, Qt::white);
    if (m_pages != nullptr) {
        paintPage(*m_pages, painter, paper, m_geometry, m_page);
    }
    painter.setPen(currentColours().line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(paper);
}

} // namespace stridewell
