// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stridewell {

/// B4: by how many percent a week's distance on foot may be more than the week before.
constexpr int growthPercent = 10;

} // namespace stridewell
