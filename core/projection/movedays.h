// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"

#include <vector>

namespace stridewell {

/// The days of its plan week to which the planned run of day `from` may move (checkMove), in order. projection: of the
/// same profile and journal.
std::vector<Date> daysToMoveTo(const Profile& profile, const Journal& journal, const Projection& projection, Date from);

} // namespace stridewell
