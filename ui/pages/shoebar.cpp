// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shoebar.h"

#include "core/rules/shoelife.h"
#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace stridewell {

namespace {

constexpr double heightInEms = 0.5;

double share(Distance distance) {
    return std::min(distance.kilometres() / shoesDueForReplacing.kilometres(), 1.0);
}

} // namespace

ShoeBar::ShoeBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShoeBar::setDistance(Distance distance) {
    m_distance = distance;
    update();
}

QSize ShoeBar::sizeHint() const {
    return {ems(16), ems(heightInEms)};
}

QSize ShoeBar::minimumSizeHint() const {
    return {ems(6), ems(heightInEms)};
}

void ShoeBar::paintEvent(QPaintEvent* /*event*/) {
    const Colours& colours = currentColours();
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath track;
    track.addRoundedRect(whole, whole.height() / 2, whole.height() / 2);
    const auto upTo = [&whole](double part) {
        return QRectF(whole.topLeft(), QSizeF(whole.width() * part, whole.height()));
    };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.setClipPath(track);
    painter.fillRect(whole, colours.window);
    painter.fillRect(upTo(share(m_distance)), colours.accent);
    painter.restore();
    painter.setPen(colours.controlLine);
    painter.drawPath(track);
    const double mark = upTo(share(shoesDueForALook)).right();
    painter.setPen(
        QPen(m_distance > shoesDueForALook ? colours.onAccent : colours.text, std::max(1.0, whole.height() / 5)));
    painter.drawLine(QPointF(mark, whole.top()), QPointF(mark, whole.bottom()));
}

} // namespace stridewell
