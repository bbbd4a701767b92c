// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconlabel.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/accessrole.h"

#include <QPainter>

namespace stridewell {

IconLabel::IconLabel(const QString& name, IconTint tint, QWidget* parent)
    : QWidget(parent), m_icon(themedIcon(name, tint)) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Graphic); // the words beside it say what it shows
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setIcon(const QString& name, IconTint tint) {
    m_icon = themedIcon(name, tint);
    update();
}

void IconLabel::setScale(double scale) {
    m_scale = scale;
    updateGeometry();
}

QSize IconLabel::sizeHint() const {
    const int edge = qRound(iconSize() * m_scale);
    return {edge, edge};
}

QSize IconLabel::minimumSizeHint() const {
    return sizeHint();
}

void IconLabel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace stridewell
