// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/formats.h"

#include <QString>

#include <array>

namespace stridewell {

/// Scores that have one word, both ends included.
struct PainBand {
    int low;
    int high;
};

/// No pain is part of the lowest band, though it has a word of its own (painWord()).
inline constexpr std::array<PainBand, 3> painBands{{{0, 2}, {3, 5}, {6, 10}}};

/// "0–2 mild"
QString painBandName(const PainBand& band, const Formats& formats);

} // namespace stridewell
