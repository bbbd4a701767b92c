// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendar/calendarevents.h"

#include <optional>
#include <string_view>
#include <vector>

namespace stridewell {

/// What an earlier calendar file of this program tells.
struct EarlierCalendar {
    std::optional<int> revision; ///< its highest SEQUENCE; nothing where it is no such file
    std::vector<EarlierEvent> events;
};

/// Reads a file that this program has written. Anything else, damaged or another program's, reads as nothing.
EarlierCalendar readEarlierCalendar(std::string_view text);

} // namespace stridewell
