// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sessionbar.h"

#include "ui/print/pagepainter.h"
#include "ui/print/typeset.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainterPath>
#include <QStringList>

#include <algorithm>
#include <tuple>
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
    return halfMin == 1 ? half : QLocale().toString(halfMin / 2) + half;
}

std::vector<Segment> segments(const SessionShape& shape) {
    std::vector<Segment> result{{Part::Warm, 2 * shape.warmUpMin, Say::tr("Warm-up")}};
    if (shape.jogHalfMin == 0 && shape.walkMin > 0) {
        // Walking between walks has no rounds to see.
        result.push_back({Part::Walk, 2 * shape.rounds * shape.walkMin, Say::tr("Walk")});
    }
    for (int round = 0; shape.jogHalfMin > 0 && round < shape.rounds; ++round) {
        result.push_back({Part::Jog, shape.jogHalfMin, Say::tr("Jog")});
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
    return {Say::tr("%1 %2 min", "inside a bar: Warm-up 5 min").arg(segment.name, minutes),
            Say::tr("%1 %2", "inside a bar: Warm-up 5").arg(segment.name, minutes), Say::tr("%1 min").arg(minutes),
            minutes};
}

/// The fullest wording that fits this segment.
int fittingWording(const Segment& segment, double perHalfMin, const QFont& font, double share) {
    const QStringList texts = wordings(segment);
    for (int i = 0; i < texts.size(); ++i) {
        if (textWidth(texts[i], font) <= segment.halfMin * perHalfMin * share) {
            return i;
        }
    }
    return static_cast<int>(texts.size()) - 1;
}

/// Rounds are worded alike, and so are the walks before and after them.
std::pair<int, int> commonWordings(const std::vector<Segment>& parts, double perHalfMin, const QFont& font,
                                   double share = 0.84) {
    std::pair<int, int> common{0, 0};
    for (const Segment& segment : parts) {
        int& wording = segment.part == Part::Warm ? common.first : common.second;
        wording = std::max(wording, fittingWording(segment, perHalfMin, font, share));
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
    std::vector<Segment> parts = segments(shape);
    if (painter.layoutDirection() == Qt::RightToLeft) {
        std::reverse(parts.begin(), parts.end());
    }
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

namespace {

constexpr double smallestShare = 0.85; // of the font's size, on paper
constexpr double bandShare = 0.3;

struct Strip {
    std::vector<Segment> parts;
    double perHalfMin;
    bool roundsNamed;
    int outer; ///< wording of the walks before and after
    int inner; ///< wording of the rounds
};

Strip stripFor(const SessionShape& shape, double width, const QFont& font) {
    Strip strip{segments(shape), width / shape.halfMinTotal(), true, 0, 0};
    std::tie(strip.outer, strip.inner) = commonWordings(strip.parts, strip.perHalfMin, font, 0.75);
    for (const Segment& segment : strip.parts) {
        if (segment.part != Part::Warm &&
            !fitsCentred(segment.halfMin * strip.perHalfMin, wordings(segment)[strip.inner], font, smallestShare)) {
            strip.roundsNamed = false;
        }
    }
    return strip;
}

void paintStripPart(QPainter& painter, const QRectF& box, const Segment& segment, const Strip& strip,
                    const ChartPalette& palette, const QFont& font) {
    const double band = box.height() * bandShare;
    const QRectF below(box.left(), box.bottom() - band, box.width(), band);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill(segment.part, palette));
    painter.drawRect(below);
    const bool outer = segment.part == Part::Warm;
    if (outer || strip.roundsNamed) {
        QFont weighted = font;
        weighted.setWeight(segment.part == Part::Jog ? QFont::Bold : QFont::Normal);
        drawCentred(painter, box.adjusted(0, 0, 0, -band), wordings(segment)[outer ? strip.outer : strip.inner],
                    weighted, palette.ink, smallestShare);
    }
}

QFont boldOf(QFont font) {
    font.setWeight(QFont::Bold);
    return font;
}

} // namespace

bool stripNamesRounds(const SessionShape& shape, double width, const QFont& font) {
    return shape.halfMinTotal() > 0 && stripFor(shape, width, boldOf(font)).roundsNamed;
}

void paintSessionStrip(QPainter& painter, const QRectF& rect, const SessionShape& shape, const ChartPalette& palette,
                       const QFont& font) {
    if (shape.halfMinTotal() <= 0 || rect.isEmpty()) {
        return;
    }
    const Strip strip = stripFor(shape, rect.width(), boldOf(font)); // the widest that is used
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    double left = rect.left();
    const QPen thin(palette.quiet, pt(0.6));
    for (const Segment& segment : strip.parts) {
        const QRectF box(left, rect.top(), segment.halfMin * strip.perHalfMin, rect.height());
        paintStripPart(painter, box, segment, strip, palette, font);
        left = box.right();
        painter.setPen(thin);
        painter.drawLine(box.topRight(), box.bottomRight());
    }
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
    painter.restore();
}

namespace {

struct LegendEntry {
    Part part;
    QString name;
    QPointF topLeft; ///< within the legend
    double width;
};

double swatchSide(const QFont& font) {
    return lineHeight(font) * 0.62;
}

/// Side by side, on as many lines as they need.
std::vector<LegendEntry> legendEntries(const QFont& font, double width) {
    std::vector<LegendEntry> entries{{Part::Jog, Say::tr("jog"), {}, 0},
                                     {Part::Walk, Say::tr("walk"), {}, 0},
                                     {Part::Warm, Say::tr("warm-up and cool-down walk"), {}, 0}};
    QPointF at;
    for (LegendEntry& entry : entries) {
        entry.width = swatchSide(font) * 2 + textWidth(entry.name, font) * 1.02;
        if (at.x() > 0 && at.x() + entry.width > width) {
            at = QPointF(0, at.y() + lineHeight(font));
        }
        entry.topLeft = at;
        at.rx() += entry.width + swatchSide(font) * 1.3;
    }
    return entries;
}

} // namespace

double sessionLegendHeight(const QFont& font, double width) {
    return legendEntries(font, width).back().topLeft.y() + lineHeight(font);
}

void paintSessionLegend(QPainter& painter, const QRectF& rect, const ChartPalette& palette, const QFont& font) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = swatchSide(font);
    for (const LegendEntry& entry : legendEntries(font, rect.width())) {
        const QPointF corner = rect.topLeft() + entry.topLeft;
        const QRectF swatch(corner.x(), corner.y() + (lineHeight(font) - side) / 2, side * 1.5, side);
        painter.setPen(QPen(palette.quiet, side * 0.06));
        painter.setBrush(fill(entry.part, palette));
        painter.drawRoundedRect(swatch, side * 0.2, side * 0.2);
        drawText(painter, QRectF(corner.x() + side * 2, corner.y(), entry.width - side * 2, lineHeight(font)),
                 entry.name, font, palette.ink);
    }
    painter.restore();
}

} // namespace stridewell
