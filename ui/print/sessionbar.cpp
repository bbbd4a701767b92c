// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sessionbar.h"

#include "ui/print/typeset.h"

#include <QCoreApplication>
#include <QPainterPath>
#include <QStringList>

#include <vector>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(SessionBar)
};

enum class Part { Warm, Jog, Walk };

struct Segment {
    Part part;
    int halfMin;
    QString name; ///< said where there is room; empty for a walk in a round
};

QString number(int halfMin) {
    const QString half = halfMin % 2 != 0 ? QStringLiteral("½") : QString();
    return halfMin == 1 ? half : QString::number(halfMin / 2) + half;
}

std::vector<Segment> segments(const SessionShape& shape) {
    std::vector<Segment> result{{Part::Warm, 2 * shape.warmUpMin, Say::tr("Warm-up")}};
    for (int round = 0; round < shape.rounds; ++round) {
        if (shape.jogHalfMin > 0) {
            result.push_back({Part::Jog, shape.jogHalfMin, Say::tr("Jog")});
        }
        if (shape.walkMin > 0) {
            result.push_back({Part::Walk, 2 * shape.walkMin, Say::tr("Walk")});
        }
    }
    result.push_back({Part::Warm, 2 * shape.coolDownMin, Say::tr("Cool-down")});
    return result;
}

/// From the fullest wording to the bare number.
QStringList labels(const Segment& segment) {
    const QString minutes = number(segment.halfMin);
    const QString withUnit = Say::tr("%1 min").arg(minutes);
    return {segment.name + QLatin1Char(' ') + withUnit, withUnit, minutes};
}

void paintLabel(QPainter& painter, const QRectF& rect, const Segment& segment, const ChartPalette& palette,
                const QFont& font) {
    const QStringList wordings = labels(segment);
    const QColor color = segment.part == Part::Jog ? palette.onJog : palette.onWalk;
    for (const QString& wording : wordings) {
        if (textWidth(wording, font) <= rect.width() * 0.92) {
            drawCentred(painter, rect, wording, font, color);
            return;
        }
    }
    drawCentred(painter, rect, wordings.last(), font, color);
}

QColor fill(Part part, const ChartPalette& palette) {
    switch (part) {
    case Part::Warm: return palette.warm;
    case Part::Jog: return palette.jog;
    case Part::Walk: return palette.walk;
    }
    return palette.paper;
}

} // namespace

void paintSessionBar(QPainter& painter, const QRectF& rect, const SessionShape& shape, const ChartPalette& palette,
                     const QFont& font) {
    if (shape.halfMinTotal() <= 0 || rect.isEmpty()) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect, rect.height() * 0.2, rect.height() * 0.2);
    const double perHalfMin = rect.width() / shape.halfMinTotal();
    const double thin = rect.height() * 0.04;
    double left = rect.left();
    for (const Segment& segment : segments(shape)) {
        const QRectF box(left, rect.top(), segment.halfMin * perHalfMin, rect.height());
        QPainterPath path;
        path.addRect(box);
        painter.setPen(QPen(palette.paper, thin));
        painter.setBrush(fill(segment.part, palette));
        painter.drawPath(path.intersected(outline));
        paintLabel(painter, box, segment, palette, font);
        left = box.right();
    }
    painter.setPen(QPen(palette.quiet, thin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
    painter.restore();
}

double paintSessionLegend(QPainter& painter, const QRectF& rect, const ChartPalette& palette, const QFont& font) {
    const std::vector<std::pair<Part, QString>> entries{{Part::Jog, Say::tr("jog")},
                                                        {Part::Walk, Say::tr("walk")},
                                                        {Part::Warm, Say::tr("warm-up and cool-down walk")}};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = lineHeight(font) * 0.62;
    double left = rect.left();
    for (const auto& [part, name] : entries) {
        const QRectF swatch(left, rect.top() + (lineHeight(font) - side) / 2, side * 1.5, side);
        painter.setPen(QPen(palette.quiet, side * 0.06));
        painter.setBrush(fill(part, palette));
        painter.drawRoundedRect(swatch, side * 0.2, side * 0.2);
        left = swatch.right() + side * 0.5;
        const double width = textWidth(name, font) * 1.02;
        drawText(painter, QRectF(left, rect.top(), width, lineHeight(font)), name, font, palette.ink);
        left += width + side * 1.3;
    }
    painter.restore();
    return left - rect.left();
}

} // namespace stridewell
