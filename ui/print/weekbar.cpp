// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/weekbar.h"

#include "ui/print/typeset.h"

#include <QCoreApplication>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <utility>
#include <vector>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(WeekBar)
};

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
    painter.setPen(QPen(palette.line, thin));
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

namespace {

enum class Mark { Planned, Done, Over, Limit };

struct KeyEntry {
    Mark mark;
    QString text;
    QPointF topLeft; ///< within the key
    double width;
};

constexpr double keySwatch = 1.9; // of the bar's height, wide

/// Side by side, on as many lines as they need.
std::vector<KeyEntry> placed(std::vector<KeyEntry> entries, const QFont& font, double width) {
    const double line = lineHeight(font);
    QPointF at;
    for (KeyEntry& entry : entries) {
        entry.width = line * keySwatch + textWidth(entry.text, font) * 1.02;
        if (at.x() > 0 && at.x() + entry.width > width) {
            at = QPointF(0, at.y() + line);
        }
        entry.topLeft = at;
        at.rx() += entry.width + line * 1.2;
    }
    return entries;
}

std::vector<KeyEntry> legendEntries(WeekBarMarks marks, const QFont& font, double width) {
    std::vector<KeyEntry> entries{{Mark::Planned, Say::tr("distance planned"), {}, 0}};
    if (marks.done) {
        entries.push_back({Mark::Done, Say::tr("done"), {}, 0});
    }
    if (marks.over) {
        entries.push_back({Mark::Over, Say::tr("above the limit"), {}, 0});
    }
    entries.push_back({Mark::Limit, Say::tr("limit of the week"), {}, 0});
    return placed(std::move(entries), font, width);
}

std::vector<KeyEntry> keyEntries(const WeekBarValues& values, const Formats& formats, const QFont& font, double width) {
    std::vector<KeyEntry> entries{
        {Mark::Planned, Say::tr("planned %1").arg(formats.distanceWithin(values.planned, values.limit)), {}, 0}};
    if (values.done > Distance()) {
        entries.push_back(
            {Mark::Done, Say::tr("done %1").arg(formats.distanceWithin(values.done, values.limit)), {}, 0});
    }
    if (values.done > values.limit) {
        entries.push_back({Mark::Over, Say::tr("above the limit"), {}, 0});
    }
    entries.push_back({Mark::Limit, Say::tr("limit %1").arg(formats.ceiling(values.limit)), {}, 0});
    return placed(std::move(entries), font, width);
}

/// The mark as a bar of its own shows it.
void paintMark(QPainter& painter, const QRectF& rect, Mark mark, const ChartPalette& palette) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::NoBrush);
    switch (mark) {
    case Mark::Planned:
        painter.setPen(QPen(palette.planned, rect.height() * 0.1));
        painter.drawRoundedRect(rect, rect.height() * 0.2, rect.height() * 0.2);
        break;
    case Mark::Done: painter.fillRect(rect, palette.done); break;
    case Mark::Over: hatch(painter, rect, palette.over); break;
    case Mark::Limit: markLimit(painter, rect, rect.center().x(), palette); break;
    }
}

void paintEntries(QPainter& painter, QPointF topLeft, const std::vector<KeyEntry>& entries, const ChartPalette& palette,
                  const QFont& font) {
    const double line = lineHeight(font);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const KeyEntry& entry : entries) {
        const QPointF corner = topLeft + entry.topLeft;
        paintMark(painter, QRectF(corner.x(), corner.y() + line * 0.22, line * 1.4, line * 0.56), entry.mark, palette);
        drawText(painter, QRectF(corner.x() + line * keySwatch, corner.y(), entry.width, line), entry.text, font,
                 palette.ink);
    }
    painter.restore();
}

} // namespace

double weekBarKeyHeight(const WeekBarValues& values, const Formats& formats, const QFont& font, double width) {
    return keyEntries(values, formats, font, width).back().topLeft.y() + lineHeight(font);
}

void paintWeekBarKey(QPainter& painter, const QRectF& rect, const WeekBarValues& values, const Formats& formats,
                     const ChartPalette& palette, const QFont& font) {
    paintEntries(painter, rect.topLeft(), keyEntries(values, formats, font, rect.width()), palette, font);
}

double weekBarLegendHeight(WeekBarMarks marks, const QFont& font, double width) {
    return legendEntries(marks, font, width).back().topLeft.y() + lineHeight(font);
}

void paintWeekBarLegend(QPainter& painter, const QRectF& rect, WeekBarMarks marks, const ChartPalette& palette,
                        const QFont& font) {
    paintEntries(painter, rect.topLeft(), legendEntries(marks, font, rect.width()), palette, font);
}

} // namespace stridewell
