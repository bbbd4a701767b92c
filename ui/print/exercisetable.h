// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"
#include "ui/print/flow.h"
#include "ui/text/formats.h"

namespace stridewell {

/// The week's core, stretching and rolling exercises with their dose and one box to tick for each suggested day.
/// Nothing (height 0) when the week has none.
Block exerciseBlock(const ProjectedWeek& week, const StrengthLevels& levels, const Formats& formats,
                    const ChartPalette& palette, double width);

} // namespace stridewell
