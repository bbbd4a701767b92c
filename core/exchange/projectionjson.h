// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"
#include "core/projection/projection.h"

#include <string>

namespace stridewell {

/// `status --format json`: the whole projection.
std::string toStatusJson(const Projection& projection);

/// `plan --format json`: profile, plan and weeks, without what only a journal knows.
std::string toPlanJson(const Profile& profile, const Projection& projection);

} // namespace stridewell
