// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/typeset.h"

#include "ui/print/pagepainter.h"
#include "ui/text/phrasebook.h"

#include <QFontMetricsF>
#include <QStringList>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace stridewell {

namespace {

/// The text in lines for that width. Words longer than a line are broken, never cut; a text written from right to left
/// runs that way whatever stands around it.
void layOut(QTextLayout& layout, double width, Qt::AlignmentFlag alignment) {
    QTextOption option(Qt::Alignment(alignment) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    const double leading = std::max(0.0, QFontMetricsF(layout.font()).leading());
    double top = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, top));
        top += line.height() + leading;
    }
    layout.endLayout();
}

QString withLineBreaks(QString text) {
    return text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
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
    if (text.isEmpty()) {
        return 0.0;
    }
    QTextLayout layout(withLineBreaks(text), font);
    layOut(layout, width, Qt::AlignLeft);
    return layout.boundingRect().height();
}

double drawText(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font, const QColor& color,
                Qt::AlignmentFlag alignment) {
    if (text.isEmpty()) {
        return 0.0;
    }
    QTextLayout layout(withLineBreaks(text), font);
    layOut(layout, rect.width(), alignment);
    painter.setFont(font);
    painter.setPen(color);
    layout.draw(&painter, rect.topLeft());
    return layout.boundingRect().height();
}

QString elided(const QString& text, const QFont& font, double width) {
    return QFontMetricsF(font).elidedText(text.simplified(), Qt::ElideRight, width * 0.98);
}

namespace {

constexpr double centredShare = 0.92; // of a rectangle that a line in it may fill

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

bool fitsCentred(double width, const QString& text, const QFont& font, double least) {
    return textWidth(text, font) * least <= width * centredShare;
}

bool drawCentred(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font, const QColor& color,
                 double least) {
    if (!fitsCentred(rect.width(), text, font, least)) {
        return false;
    }
    QFont fitted = font;
    const double width = textWidth(text, font);
    const double room = rect.width() * centredShare;
    if (width > room) {
        const double share = room / width;
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
