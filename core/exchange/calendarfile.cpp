// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendarfile.h"

#include <algorithm>
#include <string_view>

namespace stridewell {

namespace {

/// "20261123"
std::string compact(Date date) {
    std::string text = toIso(date);
    text.erase(std::remove(text.begin(), text.end(), '-'), text.end());
    return text;
}

/// RFC 5545, 3.3.11.
std::string escaped(std::string_view text) {
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '\\':
        case ';':
        case ',': result += {'\\', c}; break;
        case '\n': result += "\\n"; break;
        default:
            if (static_cast<unsigned char>(c) >= 0x20) {
                result += c;
            }
        }
    }
    return result;
}

bool continuesCharacter(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80;
}

/// Appends a line, folded so that none is longer than 75 octets (3.1), between characters only.
void addLine(std::string& file, const std::string& line) {
    constexpr std::size_t most = 75;
    std::size_t at = 0;
    std::size_t room = most;
    while (line.size() - at > room) {
        std::size_t end = at + room;
        while (continuesCharacter(line[end])) {
            --end;
        }
        file.append(line, at, end - at);
        file += "\r\n ";
        at = end;
        room = most - 1; // the space counts
    }
    file.append(line, at);
    file += "\r\n";
}

bool isShown(SessionStatus status) {
    switch (status) {
    case SessionStatus::Done:
    case SessionStatus::Part:
    case SessionStatus::Planned:
    case SessionStatus::Moved: return true;
    case SessionStatus::Missed:
    case SessionStatus::Dropped:
    case SessionStatus::Swapped:
    case SessionStatus::Paused: return false;
    }
    return false;
}

} // namespace

std::string toIcs(const Projection& projection, const DescribeSession& describe) {
    std::string file;
    addLine(file, "BEGIN:VCALENDAR");
    addLine(file, "VERSION:2.0");
    addLine(file, "PRODID:-//Stridewell//Stridewell//EN");
    addLine(file, "CALSCALE:GREGORIAN");
    for (const ProjectedWeek& week : projection.weeks) {
        for (const ProjectedSession& session : week.sessions) {
            if (!isShown(session.status)) {
                continue;
            }
            const EventText text = describe(week, session);
            addLine(file, "BEGIN:VEVENT");
            addLine(file, "UID:run-" + compact(session.plannedDate) + "@stridewell");
            addLine(file, "DTSTAMP:" + compact(projection.today) + "T000000Z");
            addLine(file, "DTSTART;VALUE=DATE:" + compact(session.date));
            addLine(file, "DTEND;VALUE=DATE:" + compact(session.date + Days(1))); // exclusive
            addLine(file, "SUMMARY:" + escaped(text.title));
            addLine(file, "DESCRIPTION:" + escaped(text.description));
            addLine(file, "TRANSP:TRANSPARENT");
            addLine(file, "END:VEVENT");
        }
    }
    addLine(file, "END:VCALENDAR");
    return file;
}

} // namespace stridewell
