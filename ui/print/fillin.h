// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/chartpalette.h"

#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace stridewell {

/// Height of one row of paintScoreRow().
double scoreRowHeight();
/// Width a score row needs for its labels and eleven circles.
double scoreRowWidth(double labelWidth);
/// "during  0 1 2 ... 10": one number to circle with a pen, with marks where 3 and 6 begin.
void paintScoreRow(QPainter& painter, const QRectF& rect, const QString& label, double labelWidth,
                   const ChartPalette& palette);

/// A square to tick, `side` long, its left centre at the point.
void paintTickBox(QPainter& painter, QPointF leftCentre, double side, const ChartPalette& palette);
/// A tick for what is done already.
void paintTick(QPainter& painter, const QRectF& square, const QColor& color);
/// "Minutes" and a line to write on that ends at the rectangle's right.
void paintWriteLine(QPainter& painter, const QRectF& rect, const QString& label, const ChartPalette& palette);

/// The body font of paper: 11 pt.
QFont bodyFont(QFont::Weight weight = QFont::Normal);

} // namespace stridewell
