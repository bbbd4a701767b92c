// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/flow.h"

#include <QString>

#include <vector>

namespace stridewell {

/// Somebody's own text, of any length and in any script and direction: one block a line, so that it goes on over as
/// many pages as it needs. Empty lines are left out.
std::vector<Block> longTextBlocks(const QString& text, const ChartPalette& palette, double width);

} // namespace stridewell
