// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartcolours.h"

#include "ui/theme/colours.h"

namespace stridewell {

namespace {

/// Only black, white and the accents of the high-contrast theme; walking parts stay apart by their lightness.
ChartPalette highContrast() {
    const Colours& colours = coloursOf(ColourScheme::HighContrast);
    ChartPalette palette = ChartPalette::dark();
    palette.paper = colours.window;
    palette.ink = colours.text;
    palette.quiet = colours.text;
    palette.line = colours.text;
    palette.wash = colours.window;
    palette.jog = colours.accent;
    palette.onJog = colours.onAccent;
    palette.done = colours.accent;
    palette.planned = colours.text;
    palette.accent = colours.accent;
    palette.limit = colours.tone(Tone::Stop).ink;
    palette.over = colours.tone(Tone::Stop).ink;
    palette.low = colours.tone(Tone::Good).ink;
    palette.medium = colours.tone(Tone::Caution).ink;
    palette.high = colours.tone(Tone::Stop).ink;
    return palette;
}

} // namespace

ChartPalette currentChartPalette() {
    switch (currentScheme()) {
    case ColourScheme::Light: return ChartPalette::light();
    case ColourScheme::Dark: return ChartPalette::dark();
    case ColourScheme::HighContrast: return highContrast();
    }
    return ChartPalette::light();
}

} // namespace stridewell
