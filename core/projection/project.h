// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"

namespace stridewell {

/// The plan as it stands: profile and journal folded through every rule, as seen on `today`. Pure: the same arguments
/// give the same projection, whatever the order of the journal's entries; entries after `today` are not looked at.
/// Precondition: checked(profile) has a value.
Projection project(const Profile& profile, const Journal& journal, Date today);

/// Whether the planned run of day `from` may move to day `to` (D2): the run that would stand there, or an Issue with
/// kind NoSuchEntry, or BreaksRule and the row that refuses in `allowed` (A4 next to another run, D1 doubled up or
/// outside its plan week, B11 ...).
Result<Date> checkMove(const Profile& profile, const Journal& journal, Date today, Date from, Date to);

} // namespace stridewell
