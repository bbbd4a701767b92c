// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/typeset.h"

#include "ui/print/pagepainter.h"
#include "ui/text/phrasebook.h"

#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace stridewell {

namespace {

constexpr int wrapping = Qt::TextWrapAnywhere | Qt::TextWordWrap;
constexpr double unbounded = 1e7;

/// TextWrapAnywhere breaks inside words, TextWordWrap only between them: the first is for words that fit no line.
int wrapMode(const QString& text, const QFontMetricsF& metrics, double width) {
    const QStringList words = text.split(QLatin1Char(' '));
    for (const QString& word : words) {
        if (metrics.horizontalAdvance(word) > width) {
            return wrapping & Qt::TextWrapAnywhere;
        }
    }
    return Qt::TextWordWrap;
}

} // namespace

QFont paperFont(double points, QFont::Weight weight) {
    QFont font;
    // The first of these that is installed; all are plain, wide-ranging and drawn for reading.
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Open Sans"), QStringLiteral("Liberation Sans"),
                      QStringLiteral("DejaVu Sans")});
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(static_cast<int>(std::lround(pt(points))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double lineHeight(const QFont& font) {
    return QFontMetricsF(font).lineSpacing();
}

double textWidth(const QString& text, const QFont& font) {
    return QFontMetricsF(font).horizontalAdvance(text);
}

double textHeight(const QString& text, const QFont& font, double width) {
    const QFontMetricsF metrics(font);
    const int flags = wrapMode(text, metrics, width) | Qt::AlignTop | Qt::AlignLeft;
    return text.isEmpty() ? 0.0 : metrics.boundingRect(QRectF(0, 0, width, unbounded), flags, text).height();
}

double drawText(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font, const QColor& color,
                Qt::AlignmentFlag alignment) {
    if (text.isEmpty()) {
        return 0.0;
    }
    const QFontMetricsF metrics(font);
    const int flags = wrapMode(text, metrics, rect.width()) | Qt::AlignTop | alignment;
    const double height = textHeight(text, font, rect.width());
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QRectF(rect.topLeft(), QSizeF(rect.width(), height + metrics.descent())), flags, text);
    return height;
}

namespace {

/// Parts between commas, each with its comma.
QStringList clauses(const QString& text) {
    QStringList parts = text.split(QStringLiteral(", "));
    for (int i = 0; i + 1 < parts.size(); ++i) {
        parts[i] += QLatin1Char(',');
    }
    return parts;
}

} // namespace

QString wrappedAtWords(const QString& text, const QFont& font, double width) {
    QStringList pieces = clauses(text);
    const bool tooWide =
        std::any_of(pieces.begin(), pieces.end(), [&](const QString& piece) { return textWidth(piece, font) > width; });
    if (tooWide) {
        pieces = wordsWithUnits(text);
    }
    QString result;
    QString line;
    for (const QString& piece : pieces) {
        const QString longer = line.isEmpty() ? piece : line + QLatin1Char(' ') + piece;
        if (!line.isEmpty() && textWidth(longer, font) > width) {
            result += line + QLatin1Char('\n');
            line = piece;
        } else {
            line = longer;
        }
    }
    return result + line;
}

bool drawCentred(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font, const QColor& color) {
    QFont fitted = font;
    const double width = textWidth(text, font);
    const double room = rect.width() * 0.92;
    if (width > room) {
        const double share = room / width;
        if (share < 0.6) {
            return false;
        }
        if (font.pixelSize() > 0) {
            fitted.setPixelSize(static_cast<int>(std::floor(font.pixelSize() * share)));
        } else {
            fitted.setPointSizeF(font.pointSizeF() * share);
        }
    }
    painter.setFont(fitted);
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
    return true;
}

} // namespace stridewell
