// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"
#include "ui/print/flow.h"
#include "ui/text/formats.h"

namespace stridewell {

/// A run that no planned one stands for.
struct ExtraRun {
    Date date;
    Distance distance;
};

/// The blocks of the seven days of a week: runs with their bar, minutes and scores to fill in; what was run besides;
/// rest days with the exercises suggested for them. state: what a pause still allows. The values have to live as long
/// as the blocks.
std::vector<Block> dayBlocks(const ProjectedWeek& week, const std::vector<ExtraRun>& extra, const PlanState& state,
                             const Formats& formats, const ChartPalette& palette, double width, Setting setting);

} // namespace stridewell
