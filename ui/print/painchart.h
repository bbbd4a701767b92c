// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/calendar.h"
#include "ui/print/chartpalette.h"
#include "ui/text/formats.h"

#include <QPainter>
#include <QRectF>

#include <optional>
#include <vector>

namespace stridewell {

/// A score of a day: the highest of a run, or of a morning.
struct ChartScore {
    Date date;
    int score = 0; ///< 0..10
    bool painkiller = false;
};

/// Days on which pain held the plan up, with the number under which a list explains it.
struct ChartSpan {
    int number = 0; ///< 0: a line of its own stands nowhere
    Date from;
    std::optional<Date> end; ///< the first day after it; none: still so
};

struct PainSeries {
    Date first;
    Date last;
    std::vector<ChartScore> runs;     ///< by date
    std::vector<ChartScore> mornings; ///< by date
    std::vector<ChartSpan> spans;     ///< by date

    /// Every run and morning has its own dot; longer than that, a dot is the highest of a week.
    [[nodiscard]] bool daily() const;
};

/// Height that the chart is best read at, with or without spans below.
double painChartHeight(const PainSeries& series);

/// Pain scores over time on the bands 0-2, 3-5 and 6-10, each named: runs filled and joined by a line, mornings open.
/// Told apart by shape, pattern and words as well as by colour. Fonts are in page units.
void paintPainChart(QPainter& painter, const QRectF& rect, const PainSeries& series, const Formats& formats,
                    const ChartPalette& palette);

} // namespace stridewell
