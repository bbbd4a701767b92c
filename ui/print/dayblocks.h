// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"
#include "ui/print/flow.h"
#include "ui/text/formats.h"

namespace stridewell {

/// One block for each of the seven days of a week: runs with their bar, minutes and scores to fill in; rest days with
/// the exercises suggested for them. The values have to live as long as the blocks.
std::vector<Block> dayBlocks(const ProjectedWeek& week, const Formats& formats, const ChartPalette& palette,
                             double width, Setting setting);

} // namespace stridewell
