// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"
#include "ui/print/chartpalette.h"
#include "ui/text/formats.h"

#include <QPainter>
#include <QRectF>

namespace stridewell {

/// Pain scores over time under the bands 0-2, 3-5 and 6-10: the highest of each run as a dot joined by a line,
/// mornings as open circles. Fonts are in page units.
void paintPainChart(QPainter& painter, const QRectF& rect, const Journal& journal, Date today, const Formats& formats,
                    const ChartPalette& palette);

} // namespace stridewell
