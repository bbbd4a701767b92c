// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"

#include <optional>
#include <string>
#include <string_view>

namespace stridewell {

/// "07:30" from 00:00 to 23:59, else nothing. Part of the file format.
std::optional<MinuteOfDay> parseTime(std::string_view text);
/// "07:30"
std::string timeText(MinuteOfDay time);

} // namespace stridewell
