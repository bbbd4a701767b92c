// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/fillin.h"

#include "ui/print/pagepainter.h"
#include "ui/print/typeset.h"

#include <QLocale>
#include <QPolygonF>

#include <algorithm>

namespace stridewell {

namespace {

constexpr double circle = pt(14.5);
constexpr double pitch = pt(16.6);
constexpr double bandGap = pt(4); // between 2 and 3, and between 5 and 6

double circleLeft(int score) {
    const int bands = score >= 6 ? 2 : (score >= 3 ? 1 : 0);
    return score * pitch + bands * bandGap;
}

/// Body type, smaller for a label that is too long, yet never under 8 points.
QFont fitted(const QString& label, double width) {
    return paperFont(11 * std::clamp(width / textWidth(label, bodyFont()), 0.73, 1.0));
}

} // namespace

QFont bodyFont(QFont::Weight weight) {
    return paperFont(11, weight);
}

double scoreRowHeight() {
    return pt(16.6);
}

double scoreRowWidth(double labelWidth) {
    return labelWidth + pt(6) + circleLeft(10) + circle;
}

void paintScoreRow(QPainter& painter, const QRectF& rect, const QString& label, double labelWidth,
                   const ChartPalette& palette) {
    const QFont font = fitted(label, labelWidth);
    const double lineTop = rect.center().y() - textHeight(label, font, labelWidth * 1.02) / 2;
    drawText(painter, QRectF(rect.left() - labelWidth * 0.02, lineTop, labelWidth * 1.02, rect.height()), label, font,
             palette.ink, Qt::AlignRight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double left = rect.left() + labelWidth + pt(6);
    for (int score = 0; score <= 10; ++score) {
        const QRectF ring(left + circleLeft(score), rect.center().y() - circle / 2, circle, circle);
        painter.setPen(QPen(palette.line, pt(score >= 6 ? 1.2 : 0.7)));
        painter.setBrush(score >= 3 && score < 6 ? QBrush(palette.wash) : QBrush(Qt::NoBrush));
        painter.drawEllipse(ring);
        drawCentred(painter, ring.adjusted(pt(0.8), 0, -pt(0.8), 0), QLocale().toString(score),
                    paperFont(10.5, score >= 6 ? QFont::DemiBold : QFont::Normal), palette.ink);
    }
    painter.restore();
}

void paintTickBox(QPainter& painter, QPointF leftCentre, double side, const ChartPalette& palette) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.quiet, side * 0.09));
    painter.setBrush(palette.paper);
    painter.drawRoundedRect(QRectF(leftCentre.x(), leftCentre.y() - side / 2, side, side), side * 0.12, side * 0.12);
    painter.restore();
}

void paintTick(QPainter& painter, const QRectF& square, const QColor& color) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, square.width() * 0.15, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) {
        return square.topLeft() + QPointF(square.width() * x, square.height() * y);
    };
    painter.drawPolyline(QPolygonF({at(0.15, 0.55), at(0.4, 0.8), at(0.88, 0.22)}));
    painter.restore();
}

void paintWriteLine(QPainter& painter, const QRectF& rect, const QString& label, const ChartPalette& palette) {
    const double baseline = rect.center().y() + lineHeight(bodyFont()) * 0.32;
    const double room = pt(40); // for three digits by hand
    const QFont font = fitted(label, rect.width() - room);
    const double width = std::min(textWidth(label, font) * 1.02, rect.width() - room);
    drawText(painter, QRectF(rect.left(), rect.center().y() - textHeight(label, font, width) / 2, width, rect.height()),
             label, font, palette.ink);
    painter.setPen(QPen(palette.quiet, pt(0.7)));
    painter.drawLine(QPointF(rect.left() + width + pt(5), baseline), QPointF(rect.right(), baseline));
}

} // namespace stridewell
