// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

class QPalette;

namespace stridewell {

/// What a colour says. Never the only carrier of it: an icon and a word stand beside (Banner, PainScale).
enum class Tone { Neutral, Info, Good, Caution, Stop };
inline constexpr int toneCount = 5;

/// The colours of one tone: `fill` behind text, `ink` for text and icons on `fill` and on cards, `solid` for filled
/// marks with `onSolid` on them.
struct ToneColours {
    QColor fill;
    QColor ink;
    QColor solid;
    QColor onSolid;
};

/// Every colour of the window, in one place. Text pairs keep 4.5:1 (tests/ui/contrast), lines of controls 3:1.
struct Colours {
    QColor window;       ///< the calm background
    QColor surface;      ///< cards, inputs
    QColor surfaceHover; ///< quiet buttons and rows under the pointer
    QColor rail;         ///< the left rail
    QColor text;
    QColor textMuted;
    QColor line;        ///< edges of cards
    QColor controlLine; ///< edges of inputs and buttons
    QColor accent;      ///< the one accent
    QColor accentHover;
    QColor onAccent;
    QColor accentSoft; ///< behind what is selected or current
    QColor accentInk;  ///< accent-coloured text on window and surface
    QColor focus;      ///< focus ring
    QColor disabledText;
    std::array<ToneColours, toneCount> tones;

    [[nodiscard]] const ToneColours& tone(Tone tone) const { return tones[static_cast<std::size_t>(tone)]; }
};

/// Light, dark or high contrast; what "system" resolves to is decided in Theme.
enum class ColourScheme { Light, Dark, HighContrast };

const Colours& coloursOf(ColourScheme scheme);
/// The colours in force: those of the scheme whose palette the application has (light where it has none of ours).
const Colours& currentColours();
ColourScheme currentScheme();
/// The same colours as Qt's own roles.
QPalette paletteOf(ColourScheme scheme);

/// WCAG contrast of two opaque colours, 1..21.
double contrastRatio(const QColor& a, const QColor& b);

} // namespace stridewell
