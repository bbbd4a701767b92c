// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"
#include "ui/text/formats.h"

#include <QString>

namespace stridewell {

/// "312 km of 483–805 km"; of a retired pair "312 km".
QString shoesDistance(const ShoeWear& wear, const Formats& formats);
/// "since 23 Nov 2026", "from 23 Nov 2026, 120 km before", "23 Nov 2026 to 5 Mar 2027": its days, and what it had
/// behind it.
QString shoesDays(const Shoes& shoes, const Formats& formats);
/// What SH1 or SH2 says of that pair: "Blue: 490 km so far. ..."
QString shoesSentence(const Shoes& shoes, const Finding& due, const Formats& formats);
/// Why one would keep shoes here at all.
QString whyShoes(const Formats& formats);
/// Which pair a run counts for.
QString whichShoes();

} // namespace stridewell
