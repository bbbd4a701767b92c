// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flowlayout.h"

#include "ui/theme/metrics.h"

#include <QWidget>

#include <vector>

namespace stridewell {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space(Space::S));
}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.append(item);
}

int FlowLayout::count() const {
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const {
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty()) {
            const QSize hint = item->sizeHint();
            size = QSize(size.width() + (size.width() > 0 ? spacing() : 0) + hint.width(),
                         qMax(size.height(), hint.height()));
        }
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty()) {
            size = size.expandedTo(item->minimumSize());
        }
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::needed(const QLayoutItem& item, int width) {
    const QSize hint(qMin(item.sizeHint().width(), width), item.sizeHint().height());
    return item.hasHeightForWidth() ? QSize(hint.width(), item.heightForWidth(hint.width())) : hint;
}

int FlowLayout::arrange(const QRect& rect, bool place) const {
    const QRect area = rect.marginsRemoved(contentsMargins());
    const bool rightToLeft = parentWidget() != nullptr && parentWidget()->isRightToLeft();
    std::vector<std::pair<QLayoutItem*, QRect>> line; // places from the line's own start
    int y = 0;
    int lineHeight = 0;
    const auto endLine = [&] {
        for (auto& [item, at] : line) {
            at.moveTop(area.top() + y + (lineHeight - at.height()) / 2);
            at.moveLeft(rightToLeft ? area.right() + 1 - at.left() - at.width() : area.left() + at.left());
            if (place) {
                item->setGeometry(at);
            }
        }
        y += lineHeight;
        line.clear();
        lineHeight = 0;
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize size = needed(*item, area.width());
        int x = line.empty() ? 0 : line.back().second.right() + 1 + spacing();
        if (x + size.width() > area.width() && !line.empty()) {
            endLine();
            y += spacing();
            x = 0;
        }
        line.emplace_back(item, QRect(QPoint(x, 0), size));
        lineHeight = qMax(lineHeight, size.height());
    }
    endLine();
    return y + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace stridewell
