// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/session.h"
#include "ui/print/chartpalette.h"

#include <QFont>
#include <QPainter>
#include <QRectF>

namespace stridewell {

/// One session as a bar that is as long as its minutes: warm-up, rounds of jog and walk, cool-down. Minutes stand
/// inside each part where they fit. The font's size is the largest used.
void paintSessionBar(QPainter& painter, const QRectF& rect, const SessionShape& shape, const ChartPalette& palette,
                     const QFont& font);

/// The same for paper: the words on white, the parts as a strip below them, so that no word stands on a tint and little
/// toner is used. The minutes of the rounds are left out where one of them would be too small to read.
void paintSessionStrip(QPainter& painter, const QRectF& rect, const SessionShape& shape, const ChartPalette& palette,
                       const QFont& font);

/// Whether such a strip has room for the minutes of the rounds.
bool stripNamesRounds(const SessionShape& shape, double width, const QFont& font);

/// The legend to such bars: jog, walk, warm-up and cool-down, on as many lines as the width asks for.
void paintSessionLegend(QPainter& painter, const QRectF& rect, const ChartPalette& palette, const QFont& font);
double sessionLegendHeight(const QFont& font, double width);

} // namespace stridewell
