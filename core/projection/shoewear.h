// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"
#include "core/projection/projection.h"

#include <vector>

namespace stridewell {

/// What each pair has run: its start distance, and the distance on foot of each run of its days. A run counts for one
/// pair, of those worn that day the one taken into use last (docs/rules.md, readings); `runs` are those of the
/// projection. Pairs in use come first, and of these the one taken into use last.
std::vector<ShoeWear> shoeWear(const std::vector<Shoes>& shoes, const std::vector<RunVerdict>& runs, Date today);

} // namespace stridewell
