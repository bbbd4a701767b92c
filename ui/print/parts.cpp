// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/parts.h"

#include "core/projection/pauses.h"

#include "ui/print/fillin.h"
#include "ui/print/typeset.h"
#include "ui/text/phrasebook.h"

#include <QCoreApplication>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

constexpr double framePadding = pt(8);
constexpr double markWidth = pt(24); // room left of the text of a frame

QFont titleFont() {
    return paperFont(25, QFont::Bold);
}

QFont asideFont() {
    return paperFont(13);
}

QFont headingFont() {
    return paperFont(12.5, QFont::Bold);
}

/// A stop sign without words: eight sides, a bar across.
void paintStopSign(QPainter& painter, QPointF centre, double radius, const ChartPalette& palette) {
    QPolygonF octagon;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = std::numbers::pi * (0.125 + corner * 0.25);
        octagon << centre + QPointF(std::cos(angle), std::sin(angle)) * radius;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.high);
    painter.drawPolygon(octagon);
    painter.setBrush(palette.paper);
    painter.drawRect(QRectF(centre.x() - radius * 0.55, centre.y() - radius * 0.16, radius * 1.1, radius * 0.32));
    painter.restore();
}

struct Paragraphs {
    QString title;
    QStringList texts;
    double width = 0;
    double titleHeight = 0;
    double height = 0;
};

Paragraphs measured(const QString& title, const QStringList& texts, double width) {
    Paragraphs result{title, texts, width, textHeight(title, headingFont(), width) + pt(2), 0};
    result.height = result.titleHeight;
    for (const QString& text : texts) {
        result.height += textHeight(text, bodyFont(), width) + pt(3);
    }
    return result;
}

void paintParagraphs(QPainter& painter, QPointF topLeft, const Paragraphs& content, const ChartPalette& palette) {
    drawText(painter, QRectF(topLeft, QSizeF(content.width, content.titleHeight)), content.title, headingFont(),
             palette.ink);
    double top = topLeft.y() + content.titleHeight;
    for (const QString& text : content.texts) {
        const double height = textHeight(text, bodyFont(), content.width);
        drawText(painter, QRectF(topLeft.x(), top, content.width, height), text, bodyFont(), palette.ink);
        top += height + pt(3);
    }
}

Block framed(const Paragraphs& content, const ChartPalette& palette, double weight, bool stopSign) {
    return {content.height + 2 * framePadding - pt(3), pt(7), [=](QPainter& painter, const QRectF& rect) {
                painter.save();
                painter.setRenderHint(QPainter::Antialiasing);
                painter.setPen(QPen(stopSign ? palette.high : palette.ink, weight));
                painter.setBrush(stopSign ? palette.paper : palette.wash);
                const double half = weight / 2;
                painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), pt(5), pt(5));
                painter.restore();
                const double indent = stopSign ? markWidth : 0;
                const QPointF start = rect.topLeft() + QPointF(framePadding + indent, framePadding - pt(1));
                if (stopSign) {
                    const QPointF centre(rect.left() + framePadding + pt(8.5), start.y() + content.titleHeight / 2);
                    paintStopSign(painter, centre, pt(8.5), palette);
                }
                paintParagraphs(painter, start, content, palette);
            }};
}

} // namespace

Block titleBlock(const QString& title, const QString& aside, const ChartPalette& palette, double width) {
    const double asideWidth = std::min(textWidth(aside, asideFont()) * 1.02, width * 0.6);
    const double besideWidth = width - asideWidth - pt(12);
    const bool beside = textWidth(title, titleFont()) <= besideWidth;
    const double titleWidth = beside ? besideWidth : width;
    const double titleHeight = textHeight(title, titleFont(), titleWidth);
    const double asideHeight = textHeight(aside, asideFont(), beside ? asideWidth : width);
    const double text = beside ? std::max(titleHeight, asideHeight) : titleHeight + asideHeight;
    return {text + pt(5), pt(5), [=](QPainter& painter, const QRectF& rect) {
                drawText(painter, QRectF(rect.topLeft(), QSizeF(titleWidth, titleHeight)), title, titleFont(),
                         palette.ink);
                const double asideTop = rect.top() + text - asideHeight - (beside ? pt(4) : 0);
                drawText(painter,
                         QRectF(beside ? rect.right() - asideWidth : rect.left(), asideTop, beside ? asideWidth : width,
                                asideHeight),
                         aside, asideFont(), palette.quiet, beside ? Qt::AlignRight : Qt::AlignLeft);
                painter.fillRect(QRectF(rect.left(), rect.bottom() - pt(2), rect.width(), pt(2)), palette.accent);
            }};
}

Block paragraphBlock(const QString& text, const ChartPalette& palette, double width, bool quiet) {
    return {textHeight(text, bodyFont(), width), pt(3), [=](QPainter& painter, const QRectF& rect) {
                drawText(painter, rect, text, bodyFont(), quiet ? palette.quiet : palette.ink);
            }};
}

Block headingBlock(const QString& text, const ChartPalette& palette, double width) {
    return {textHeight(text, headingFont(), width) + pt(2), pt(3), [=](QPainter& painter, const QRectF& rect) {
                drawText(painter, rect, text, headingFont(), palette.accent);
            }};
}

Block stateBlock(const PlanState& state, const Formats& formats, const ChartPalette& palette, double width) {
    if (state.outcome == Outcome::Keep) {
        return {};
    }
    QStringList texts{stateAdvice(state, formats)};
    for (const Finding& finding : state.why) {
        texts << Say::tr("Why: %1").arg(sentence(finding, formats));
    }
    if (state.endsWhen.size() > 1) {
        texts << Say::tr("It goes on when all of these are met:");
    }
    for (const EndCondition condition : state.endsWhen) {
        texts << (state.endsWhen.size() > 1 ? Say::tr("• %1", "one of several conditions")
                                            : Say::tr("It goes on after this: %1"))
                     .arg(endCondition(condition, state, formats));
    }
    // What cannot wait is marked as the general rules to stop are, and stands above them.
    const bool urgent = pausesWalking(state);
    const double inner = width - 2 * framePadding - (urgent ? markWidth : 0);
    return framed(measured(outcomeTitle(state.outcome, state.urgency), texts, inner), palette, pt(urgent ? 1.8 : 1),
                  urgent);
}

Block stopBlock(const Formats& formats, const ChartPalette& palette, double width) {
    return framed(
        measured(Say::tr("When to stop, when to call"), stopRules(formats), width - 2 * framePadding - markWidth),
        palette, pt(1.8), true);
}

} // namespace stridewell
