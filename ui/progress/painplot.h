// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/chart.h"
#include "ui/progress/figures.h"
#include "ui/text/formats.h"
#include "ui/text/painbands.h"

#include <array>

namespace stridewell {

/// Pain scores over time under the bands 0-2, 3-5 and 6-10, each with its word: the highest of each run as a dot joined
/// by a line, mornings as open circles.
class PainPlot : public Chart {
    Q_OBJECT

public:
    explicit PainPlot(QWidget* parent = nullptr);
    /// today: where the axis ends; formats: of what is read; axis: of the dates along the axis, whose years stand where
    /// they turn.
    void setScores(const std::vector<PainFigures>& scores, Date today, const Formats& formats, const Formats& axis);

protected:
    void colour(const ChartPalette& palette) override;

private:
    struct Band {
        QCPItemRect* rect = nullptr;
        QCPItemLine* edge = nullptr; ///< towards the band below
        QCPItemText* word = nullptr;
    };
    Band addBand(const PainBand& scores);

    std::array<Band, 3> m_bands;
    QCPGraph* m_runs = nullptr;
    QCPGraph* m_mornings = nullptr;
};

} // namespace stridewell
