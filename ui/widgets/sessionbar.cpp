// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sessionbar.h"

#include "ui/print/sessionbar.h"
#include "ui/text/phrasebook.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/accessrole.h"
#include "ui/widgets/chartcolours.h"

#include <QPainter>

namespace stridewell {

SessionBar::SessionBar(QWidget* parent) : QWidget(parent) {
    setAccessibleRole(this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SessionBar::setSession(std::optional<SessionShape> shape) {
    m_shape = shape;
    // Minutes alone: the units do not matter here.
    setAccessibleName(shape ? sessionSummary(*shape, Formats(locale(), Units::Kilometres)) : QString());
    setToolTip(accessibleName());
    update();
}

QSize SessionBar::sizeHint() const {
    return {ems(26), ems(2.2)};
}

QSize SessionBar::minimumSizeHint() const {
    return {ems(12), ems(2.2)};
}

void SessionBar::paintEvent(QPaintEvent* /*event*/) {
    if (!m_shape) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    paintSessionBar(painter, bar, *m_shape, currentChartPalette(), fontFor(TextStyle::Body));
}

} // namespace stridewell
