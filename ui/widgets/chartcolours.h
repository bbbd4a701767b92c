// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/chartpalette.h"

namespace stridewell {

/// The chart colours that go with the theme in force.
ChartPalette currentChartPalette();

} // namespace stridewell
