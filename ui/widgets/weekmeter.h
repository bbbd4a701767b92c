// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"

#include <QWidget>

class QLabel;

namespace stridewell {

class Formats;
class WeekMeterBar;

/// A week as one bar: done, still planned, and the limit as a line, with the words beneath.
class WeekMeter : public QWidget {
    Q_OBJECT

public:
    explicit WeekMeter(QWidget* parent = nullptr);
    /// Outlined is what is done and what is still ahead, as a run left out comes no more; of a week that is over, what
    /// was planned. Of the current week is also said what is left, unless the plan pauses.
    void setWeek(const Projection& projection, const ProjectedWeek& week, const Formats& formats);
    /// The words under the bar.
    [[nodiscard]] QString text() const;

private:
    WeekMeterBar* m_bar = nullptr;
    QLabel* m_text = nullptr;
};

} // namespace stridewell
