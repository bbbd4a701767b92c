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
    /// allowance: given for the current week; then "2.1 km left this week" is said too.
    void setWeek(const ProjectedWeek& week, const std::optional<Allowance>& allowance, const Formats& formats);
    /// The words under the bar.
    [[nodiscard]] QString text() const;

private:
    WeekMeterBar* m_bar = nullptr;
    QLabel* m_text = nullptr;
};

} // namespace stridewell
