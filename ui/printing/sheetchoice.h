// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/calendar.h"

namespace stridewell {

enum class SheetKind { Week, Plan, Cue };

/// Which sheet to show: a week's, the whole plan's, or the cue card of one day's run.
struct SheetChoice {
    SheetKind kind = SheetKind::Week;
    int week = 1; ///< for Week
    Date day;     ///< for Cue
    friend bool operator==(const SheetChoice&, const SheetChoice&) = default;
};

} // namespace stridewell
