// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendar/calendarevents.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace stridewell {

/// The words of one calendar entry, UTF-8; core holds none.
struct EventText {
    std::string title;
    std::string description; ///< lines separated by \n
    std::string category;
};

/// What a calendar file says in words.
struct CalendarWords {
    std::string name; ///< of the calendar
    std::function<EventText(const CalendarEvent& event)> describe;
};

struct CalendarOptions {
    std::optional<MinuteOfDay> time; ///< when runs and exercises begin; without: whole days
    std::string zone;                ///< whose time that is: "Europe/Berlin"
    /// Local time minus UTC at a moment, for a zone whose name is not known here; without: the time floats.
    std::function<std::chrono::minutes(std::chrono::sys_seconds utc)> utcOffset;
    std::optional<int> alarmMin; ///< minutes before the beginning (of the day, without a time)
};

/// When a file was made, as its number (SEQUENCE) and as a time (DTSTAMP).
struct CalendarStamp {
    std::chrono::sys_seconds made;
};

/// The plan as an iCalendar file (RFC 5545) to be published: see docs/adr/0011 for what its readers do. `earlier`: the
/// file that this one takes the place of, or nothing; what it had and the plan has no longer is cancelled, and the same
/// plan at the same time gives the same file.
std::string toIcs(const CalendarSource& source, const CalendarOptions& options, const CalendarStamp& stamp,
                  const CalendarWords& words, std::string_view earlier = {});

/// SEQUENCE of a file without an earlier one: grows with time and with each entry of the journal.
int calendarRevision(const CalendarStamp& stamp, const Journal& journal);

} // namespace stridewell
