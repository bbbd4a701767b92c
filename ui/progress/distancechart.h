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
    /// formats: of what is read; axis: of the dates along the axis, whose years stand where they turn.
    void setWeeks(const std::vector<WeekFigures>& weeks, const Formats& formats, const Formats& axis);

protected:
    void colour(const ChartPalette& palette) override;

private:
    QCPBars* m_planned = nullptr;
    QCPBars* m_done = nullptr;
    QCPBars* m_over = nullptr;
    QCPGraph* m_limit = nullptr;
};

} // namespace stridewell
