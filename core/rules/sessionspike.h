// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/distance.h"

namespace stridewell {

/// B11: one session against the longest of the last 30 days. Part of the file format.
enum class Spike { Ok, Small, Moderate, Large };

inline constexpr int spikeWindowDays = 30;

/// The most one session should be: floor(11 L / 10), L = the longest credited session of the 30 days before.
constexpr Distance sessionLimit(Distance longest) {
    return longest.scaled(11, 10);
}

Spike classifySpike(Distance actual, Distance longest);

} // namespace stridewell
