// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"
#include "ui/print/flow.h"
#include "ui/text/formats.h"

namespace stridewell {

/// The large title on the left and a quieter text on the right, with the accent line below.
Block titleBlock(const QString& title, const QString& aside, const ChartPalette& palette, double width);
/// A paragraph of body text.
Block paragraphBlock(const QString& text, const ChartPalette& palette, double width, bool quiet = false);
/// A heading inside a sheet.
Block headingBlock(const QString& text, const ChartPalette& palette, double width);
/// The state of the plan and what it asks for, in a frame; height 0 while the plan goes on.
Block stateBlock(const PlanState& state, const Formats& formats, const ChartPalette& palette, double width);
/// When to stop and whom to call, in a heavy frame.
Block stopBlock(const Formats& formats, const ChartPalette& palette, double width);

} // namespace stridewell
