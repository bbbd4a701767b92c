// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"
#include "ui/print/flow.h"
#include "ui/text/formats.h"

#include <optional>

namespace stridewell {

/// What all days of one week's sheet share. Formats and palette have to live as long as the blocks.
struct DayLayout {
    const Formats* formats;
    const ChartPalette* palette;
    QString exercises; ///< what is suggested on a rest day
    double dayWidth;   ///< of the column with weekday and date
    double labelWidth; ///< of "next morning"
    Setting setting;
    int sessions;        ///< of the week
    bool stepsElsewhere; ///< what a run consists of stands once for all runs
};

/// What every run ahead in the week consists of; nothing when they differ or none is ahead.
std::optional<SessionShape> sameShape(const ProjectedWeek& week);

DayLayout dayLayout(const ProjectedWeek& week, const Formats& formats, const ChartPalette& palette, double width,
                    Setting setting);

/// A run that is still ahead: its bar, room for the minutes, and three rows of pain scores. number: 1 is the week's
/// first.
Block runBlock(const ProjectedSession& session, int number, const DayLayout& layout, double width);

/// Weekday in a day's first column.
QFont dayFont();

} // namespace stridewell
