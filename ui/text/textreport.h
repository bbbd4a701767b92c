// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"
#include "core/projection/projection.h"
#include "ui/text/formats.h"

#include <QString>

namespace stridewell {

/// The whole plan for people to read in a terminal: every week with its planned distance, its limit and why, its days,
/// sessions and strength items. Ends with a newline.
QString planText(const Profile& profile, const Projection& projection, const Formats& formats);

/// Where the runner stands: state and what ends it, today's card, what the week still allows, recent runs, and the
/// weeks. Ends with a newline.
QString statusText(const Profile& profile, const Projection& projection, const Formats& formats);

} // namespace stridewell
