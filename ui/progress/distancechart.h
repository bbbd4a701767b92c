// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/chart.h"
#include "ui/progress/figures.h"
#include "ui/text/formats.h"

namespace stridewell {

/// The distance of each week: planned as an outline, done filled, over the limit hatched, under the stepped line of the
/// limits.
class DistanceChart : public Chart {
    Q_OBJECT

public:
    explicit DistanceChart(QWidget* parent = nullptr);
    void setWeeks(const std::vector<WeekFigures>& weeks, const Formats& formats);

protected:
    void colour(const ChartPalette& palette) override;

private:
    QCPBars* m_planned = nullptr;
    QCPBars* m_done = nullptr;
    QCPBars* m_over = nullptr;
    QCPGraph* m_limit = nullptr;
};

/// "Week 2, from 30 Nov: planned 9.0 km, done 8.25 km, limit 9.07 km."
QString weekSentence(const WeekFigures& week, const Formats& formats);

} // namespace stridewell
