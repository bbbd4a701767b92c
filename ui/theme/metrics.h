// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace stridewell {

/// The spacing scale: 4, 8, 12, 16, 24 at the usual text size, growing with the font.
enum class Space { XS = 4, S = 8, M = 12, L = 16, XL = 24 };

/// Device-independent pixels of a step of the spacing scale for the application's font.
int space(Space step);
/// Corner radius of cards, and of controls.
int cardRadius();
int controlRadius();
/// Edge length of an icon that stands beside body text.
int iconSize();
/// `em` times the height of the application font: the only measure for sizes that are not text or spacing.
int ems(double em);

/// Steps of the type scale, relative to the application's font.
enum class TextStyle { Body, Muted, Caption, Strong, Subtitle, Title, Display };

/// The application's font at a step of the type scale.
QFont fontFor(TextStyle style);
/// Lets the stylesheet give a label, button or group this step of the type scale (dynamic property "textStyle").
void setTextStyle(QWidget* widget, TextStyle style);

} // namespace stridewell
