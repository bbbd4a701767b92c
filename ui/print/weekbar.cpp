// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/weekbar.h"

#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>

namespace stridewell {

namespace {

/// Slanted lines drawn by hand: Qt's brush patterns would be as fine as the printer's dots.
void hatch(QPainter& painter, const QRectF& rect, const QColor& color) {
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(color, rect.height() * 0.08));
    const double step = rect.height() * 0.28;
    const int lines = static_cast<int>((rect.width() + rect.height()) / step) + 1;
    for (int line = 0; line < lines; ++line) {
        const double x = rect.left() - rect.height() + line * step;
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    }
    painter.restore();
}

void markLimit(QPainter& painter, const QRectF& rect, double x, const ChartPalette& palette) {
    const double overhang = rect.height() * 0.25;
    painter.setPen(QPen(palette.limit, rect.height() * 0.13, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x, rect.top() - overhang), QPointF(x, rect.bottom() + overhang));
    const double half = rect.height() * 0.24;
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.limit);
    const QPointF tip(x, rect.top() - overhang + half * 0.9);
    painter.drawPolygon(QPolygonF({tip, tip + QPointF(-half, -half * 1.3), tip + QPointF(half, -half * 1.3)}));
}

} // namespace

void paintWeekBar(QPainter& painter, const QRectF& rect, const WeekBarValues& values, const ChartPalette& palette) {
    const Distance widest = std::max({values.scale, values.planned, values.done, values.limit});
    if (widest <= Distance() || rect.isEmpty()) {
        return;
    }
    const auto at = [&](Distance distance) {
        return rect.left() +
               rect.width() * (static_cast<double>(distance.millimetres()) / static_cast<double>(widest.millimetres()));
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = rect.height() * 0.2;
    const double thin = rect.height() * 0.07;
    painter.setPen(QPen(palette.line, thin * 0.6));
    painter.setBrush(palette.wash);
    painter.drawRoundedRect(rect, radius, radius);

    const double within = at(std::min(values.done, values.limit));
    if (within > rect.left()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.done);
        painter.drawRoundedRect(QRectF(rect.left(), rect.top(), within - rect.left(), rect.height()), radius, radius);
    }
    if (values.done > values.limit) {
        hatch(painter, QRectF(within, rect.top(), at(values.done) - within, rect.height()), palette.over);
    }
    if (values.planned > Distance()) {
        painter.setPen(QPen(palette.planned, thin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect.left(), rect.top(), at(values.planned) - rect.left(), rect.height()),
                                radius, radius);
    }
    markLimit(painter, rect, at(values.limit), palette);
    painter.restore();
}

} // namespace stridewell
