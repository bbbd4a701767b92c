// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sessionbar.h"

#include "ui/print/typeset.h"

#include <QCoreApplication>
#include <QPainterPath>
#include <QStringList>

#include <algorithm>
#include <utility>
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
QStringList wordings(const Segment& segment) {
    const QString minutes = number(segment.halfMin);
    //: inside a bar: "Warm-up 5"
    return {Say::tr("%1 %2 min").arg(segment.name, minutes), Say::tr("%1 %2").arg(segment.name, minutes),
            Say::tr("%1 min").arg(minutes), minutes};
}

/// The fullest wording that fits this segment.
int fittingWording(const Segment& segment, double perHalfMin, const QFont& font) {
    const QStringList texts = wordings(segment);
    for (int i = 0; i < texts.size(); ++i) {
        if (textWidth(texts[i], font) <= segment.halfMin * perHalfMin * 0.92) {
            return i;
        }
    }
    return static_cast<int>(texts.size()) - 1;
}

/// Rounds are worded alike, and so are the walks before and after them.
std::pair<int, int> commonWordings(const std::vector<Segment>& parts, double perHalfMin, const QFont& font) {
    std::pair<int, int> common{0, 0};
    for (const Segment& segment : parts) {
        int& wording = segment.part == Part::Warm ? common.first : common.second;
        wording = std::max(wording, fittingWording(segment, perHalfMin, font));
    }
    return common;
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
    const std::vector<Segment> parts = segments(shape);
    const auto [outer, inner] = commonWordings(parts, perHalfMin, font);
    for (const Segment& segment : parts) {
        const QRectF box(left, rect.top(), segment.halfMin * perHalfMin, rect.height());
        QPainterPath path;
        path.addRect(box);
        painter.setPen(QPen(palette.paper, thin));
        painter.setBrush(fill(segment.part, palette));
        painter.drawPath(path.intersected(outline));
        drawCentred(painter, box, wordings(segment)[segment.part == Part::Warm ? outer : inner], font,
                    segment.part == Part::Jog ? palette.onJog : palette.onWalk);
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
