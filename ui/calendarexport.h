// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendar/calendarfile.h"
#include "ui/text/formats.h"

namespace stridewell {

/// The plan as a calendar file with its words. `earlier`: the content of the file that is replaced, where there is one.
/// person: a name that keeps their entries apart from another's in one calendar; may be empty.
std::string calendarFile(CalendarSource source, const std::string& person, const CalendarOptions& options,
                         const CalendarStamp& stamp, const Formats& formats, std::string_view earlier = {});

inline constexpr int maxPersonCharacters = 60;

/// A stamp for a day alone: its beginning.
CalendarStamp stampOf(Date day);

} // namespace stridewell
