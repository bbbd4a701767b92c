// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace stridewell {

/// A font for page units: `points` as on paper, whatever the device. Pixel sizes, because a point size would be scaled
/// by the device's resolution a second time.
QFont paperFont(double points, QFont::Weight weight = QFont::Normal);

/// Height of one line.
double lineHeight(const QFont& font);
double textWidth(const QString& text, const QFont& font);
/// Height of the text wrapped to `width`; words longer than a line are broken rather than cut.
double textHeight(const QString& text, const QFont& font, double width);
/// Paints the text wrapped to the rectangle's width from its top, and returns the height used.
double drawText(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font, const QColor& color,
                Qt::AlignmentFlag alignment = Qt::AlignLeft);
/// The text on one line, cut with an ellipsis where it is wider than that.
QString elided(const QString& text, const QFont& font, double width);
/// The text with line breaks for `width` after commas where that is enough, and never
/// between a number and its unit.
QString wrappedAtWords(const QString& text, const QFont& font, double width);
/// Whether drawCentred() would paint it.
bool fitsCentred(double width, const QString& text, const QFont& font, double least = 0.6);
/// Paints one line centred in the rectangle, in smaller type where it would not fit (never under `least` of the font's
/// size). Returns false, having painted nothing, when even that does not fit.
bool drawCentred(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font, const QColor& color,
                 double least = 0.6);

} // namespace stridewell
