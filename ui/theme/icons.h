// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

#include <QIcon>
#include <QPixmap>

#include <optional>

class QString;

namespace stridewell {

/// What an icon is drawn in; it follows the theme by itself, also after a change.
enum class IconTint { Text, Muted, Accent, OnAccent, Good, Caution, Stop, Info };

/// Names of resources/icons/*.svg without the ending: today, plan, journal, progress, back-care, settings, print, add,
/// edit, delete, undo, redo, move, calendar, check, warning, stop, info, run, walk, rest, strength, swap, timer,
/// search, save, export, import, folder, close, previous, next, more, phone, person, lock, shoe, heart, finish.
/// An unknown name gives a null icon.
QIcon themedIcon(const QString& name, IconTint tint = IconTint::Text);

/// The icon that stands for a tone, and its tint.
QString toneIconName(Tone tone);
IconTint toneTint(Tone tone);

} // namespace stridewell
