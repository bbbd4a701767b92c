// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/jsonfields.h"
#include "core/model/profile.h"

#include <nlohmann/json.hpp>

namespace stridewell {

/// The profile of a journal file: `start` has to be there, the rest takes its defaults. Throws Refused.
Profile readProfile(const JsonField& field);

nlohmann::ordered_json profileJson(const Profile& profile);

} // namespace stridewell
