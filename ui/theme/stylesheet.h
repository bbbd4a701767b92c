// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

#include <QFont>
#include <QString>

namespace stridewell {

/// resources/style.qss with its marks filled in: @{accent} a colour, @{8} pixels that grow with the font, @{x1.5} times
/// the font's size in points, @{scheme} the folder of tinted marks.
QString styleSheetFor(ColourScheme scheme, const QFont& font);

} // namespace stridewell
