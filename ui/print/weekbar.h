// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/distance.h"
#include "ui/print/chartpalette.h"
#include "ui/text/formats.h"

#include <QFont>
#include <QPainter>
#include <QRectF>

namespace stridewell {

struct WeekBarValues {
    Distance planned; ///< outlined
    Distance done;    ///< filled; hatched where above the limit
    Distance limit;   ///< marked line
    Distance scale;   ///< distance of the full width; smaller than any of the above: those count
};

/// Planned, done and limit of one week as one horizontal bar. Draws no text.
void paintWeekBar(QPainter& painter, const QRectF& rect, const WeekBarValues& values, const ChartPalette& palette);

/// The marks of such a bar with their distances, on as many lines as the width asks for.
void paintWeekBarKey(QPainter& painter, const QRectF& rect, const WeekBarValues& values, const Formats& formats,
                     const ChartPalette& palette, const QFont& font);
double weekBarKeyHeight(const WeekBarValues& values, const Formats& formats, const QFont& font, double width);

/// The marks that bars of several weeks have besides planned and limit.
struct WeekBarMarks {
    bool done = false;
    bool over = false;
};
/// What the marks of such bars mean, without distances, on as many lines as the width asks for.
void paintWeekBarLegend(QPainter& painter, const QRectF& rect, WeekBarMarks marks, const ChartPalette& palette,
                        const QFont& font);
double weekBarLegendHeight(WeekBarMarks marks, const QFont& font, double width);

} // namespace stridewell
