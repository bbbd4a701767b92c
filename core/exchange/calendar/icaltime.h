// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/calendar.h"

#include <libical/ical.h>

#include <chrono>

namespace stridewell {

/// A whole day.
inline icaltimetype icalDate(Date date) {
    const std::chrono::year_month_day parts{date};
    icaltimetype time = icaltime_null_time();
    time.year = static_cast<int>(parts.year());
    time.month = static_cast<int>(static_cast<unsigned>(parts.month()));
    time.day = static_cast<int>(static_cast<unsigned>(parts.day()));
    time.is_date = 1;
    return time;
}

/// That many minutes after the day's beginning, by the clock on the wall: no time zone.
inline icaltimetype icalLocalTime(Date date, int minutes) {
    icaltimetype time = icalDate(date + Days{minutes / (24 * 60)});
    time.is_date = 0;
    time.hour = minutes / 60 % 24;
    time.minute = minutes % 60;
    return time;
}

inline icaltimetype icalUtc(std::chrono::sys_seconds moment) {
    const Date day = std::chrono::floor<Days>(moment);
    const auto seconds = static_cast<int>((moment - day).count());
    icaltimetype time = icalLocalTime(day, seconds / 60);
    time.second = seconds % 60;
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

} // namespace stridewell
