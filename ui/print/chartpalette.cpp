// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/chartpalette.h"

namespace stridewell {

namespace {

QColor rgb(unsigned value) {
    return QColor(QRgb(value));
}

} // namespace

// Lightness steps stay apart in grey print: jog < walk < warm < paper.
ChartPalette ChartPalette::forPaper() {
    ChartPalette palette = light();
    palette.paper = QColor(Qt::white);
    palette.line = rgb(0x7d8c94); // a thin line in a lighter grey comes out of a laser printer as dots, or not at all
    return palette;
}

ChartPalette ChartPalette::light() {
    return {
        .paper = rgb(0xffffff),
        .ink = rgb(0x17242b),
        .quiet = rgb(0x51626c),
        .line = rgb(0xbfcbd1),
        .wash = rgb(0xf1f6f6),
        .warm = rgb(0xe3eef0),
        .walk = rgb(0xb3d6d6),
        .jog = rgb(0x0f6b70),
        .onJog = rgb(0xffffff),
        .onWalk = rgb(0x17242b),
        .done = rgb(0x0f6b70),
        .planned = rgb(0x51626c),
        .limit = rgb(0xa8321a),
        .over = rgb(0xa8321a),
        .accent = rgb(0x0f6b70),
        .low = rgb(0x2c7a4b),
        .medium = rgb(0xa86400),
        .high = rgb(0xa8321a),
    };
}

ChartPalette ChartPalette::dark() {
    return {
        .paper = rgb(0x151c20),
        .ink = rgb(0xe9f0f2),
        .quiet = rgb(0xa3b4bc),
        .line = rgb(0x3a4950),
        .wash = rgb(0x1d272c),
        .warm = rgb(0x2a3a40),
        .walk = rgb(0x35616a),
        .jog = rgb(0x5cc6c4),
        .onJog = rgb(0x0b1a1c),
        .onWalk = rgb(0xe9f0f2),
        .done = rgb(0x5cc6c4),
        .planned = rgb(0xa3b4bc),
        .limit = rgb(0xff9b80),
        .over = rgb(0xff9b80),
        .accent = rgb(0x5cc6c4),
        .low = rgb(0x7fd6a0),
        .medium = rgb(0xf0b357),
        .high = rgb(0xff9b80),
    };
}

} // namespace stridewell
