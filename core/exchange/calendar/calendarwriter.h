// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendar/calendarfile.h"

#include <memory>

namespace stridewell {

/// Which calendar it is, for people and for programs.
struct CalendarTitle {
    std::string name;
    std::string owner;
};

/// Writes one iCalendar file, through libical: lines of at most 75 octets that end with CRLF, texts escaped.
class CalendarWriter {
public:
    CalendarWriter(const CalendarOptions& options, const CalendarStamp& stamp, int revision,
                   const CalendarTitle& title);
    ~CalendarWriter();
    CalendarWriter(const CalendarWriter&) = delete;
    CalendarWriter& operator=(const CalendarWriter&) = delete;

    void add(const CalendarEvent& event, const EventText& text);
    /// The whole file; to be asked for once.
    std::string text();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace stridewell
