// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendar/calendarslot.h"
#include "core/model/journal.h"
#include "core/model/profile.h"
#include "core/projection/projection.h"

#include <string>
#include <vector>

namespace stridewell {

/// One entry of the calendar file.
struct CalendarEvent {
    std::string owner; ///< of ownerOf()
    CalendarSlot slot;
    Date date;
    int durationMin = 0;
    bool cancelled = false;                    ///< was in the plan, or may have been, and is not any more
    bool ahead = false;                        ///< on today or later, and still to be done
    const ProjectedWeek* week = nullptr;       ///< none where the plan no longer has that week
    const ProjectedSession* session = nullptr; ///< none for core days, and where the week no longer has that run
};

/// An entry of an earlier calendar file.
struct EarlierEvent {
    std::string owner;
    CalendarSlot slot;
    Date date;
};

/// What there is to plan from, and what has been exported before. The projection must outlive the events.
struct CalendarSource {
    const Profile& profile;
    const Journal& journal;
    const Projection& projection;
    bool withCore = true; ///< the days of the core exercises, too
    std::string owner{};  ///< of the entries
};

/// Every run and core day of the plan, and as cancelled what the plan had when it began, has had by its own statuses
/// (missed, dropped, swapped, paused), or has in `earlier`, and is not in it now. One a slot and owner, by slot.
std::vector<CalendarEvent> calendarEvents(const CalendarSource& source, const std::vector<EarlierEvent>& earlier);

} // namespace stridewell
