// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace stridewell {

/// The colours of everything that is drawn rather than laid out. Shapes stay apart without colour too: by lightness,
/// pattern and line weight.
struct ChartPalette {
    QColor paper;   ///< background
    QColor ink;     ///< text
    QColor quiet;   ///< secondary text
    QColor line;    ///< hairlines, frames
    QColor wash;    ///< calm fill behind a group
    QColor warm;    ///< warm-up and cool-down walks
    QColor walk;    ///< walking in a round
    QColor jog;     ///< jogging; the darkest part of a bar
    QColor onJog;   ///< text inside `jog`
    QColor onWalk;  ///< text inside `walk` and `warm`
    QColor done;    ///< distance done
    QColor planned; ///< outline of distance planned
    QColor limit;   ///< the week's limit
    QColor over;    ///< distance above the limit (hatched)
    QColor accent;  ///< the one accent colour
    QColor low;     ///< pain 0-2
    QColor medium;  ///< pain 3-5
    QColor high;    ///< pain 6-10

    /// For print: always light, readable in grey.
    static ChartPalette forPaper();
    static ChartPalette light();
    static ChartPalette dark();
};

} // namespace stridewell
