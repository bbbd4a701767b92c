// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/calendarevents.h"

#include "core/plan/rundays.h"
#include "core/projection/pauses.h"
#include "core/projection/project.h"

#include <algorithm>
#include <map>
#include <utility>

namespace stridewell {

namespace {

constexpr int coreMin = 15; // about what the core items take

using Events = std::map<CalendarSlot, CalendarEvent>;

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

int minutesOf(const SessionShape& shape) {
    return (shape.halfMinTotal() + 1) / 2;
}

void addRuns(Events& events, const ProjectedWeek& week) {
    for (const ProjectedSession& session : week.sessions) {
        const auto before = std::count_if(week.sessions.begin(), week.sessions.end(), [&](const ProjectedSession& s) {
            return s.plannedDate < session.plannedDate;
        });
        CalendarEvent event;
        event.slot = {CalendarKind::Run, week.number, static_cast<int>(before) + 1};
        event.date = session.date;
        event.durationMin = minutesOf(session.shape);
        event.cancelled = !isShown(session.status);
        event.ahead = isAhead(session);
        event.week = &week;
        event.session = &session;
        events.emplace(event.slot, event);
    }
}

void addCore(Events& events, const ProjectedWeek& week, const Projection& projection) {
    for (const Date date : week.strengthDays) {
        const auto before = std::count_if(week.strengthDays.begin(), week.strengthDays.end(),
                                          [date](Date other) { return other < date; });
        CalendarEvent event;
        event.slot = {CalendarKind::Core, week.number, static_cast<int>(before) + 1};
        event.date = date;
        event.durationMin = coreMin;
        event.ahead = date >= projection.today;
        event.cancelled = event.ahead && pausesCore(projection.state);
        event.week = &week;
        events.emplace(event.slot, event);
    }
}

/// Cancels what is not there: a calendar may have it from an earlier export.
class Canceller {
public:
    Canceller(Events& events, const Projection& projection) : m_events(events), m_projection(projection) {}

    void cancel(const CalendarSlot& slot, Date date) {
        CalendarEvent event;
        event.slot = slot;
        event.date = date;
        event.durationMin = coreMin;
        event.cancelled = true;
        const auto week = std::find_if(m_projection.weeks.begin(), m_projection.weeks.end(),
                                       [&](const ProjectedWeek& made) { return made.number == slot.week; });
        event.week = week == m_projection.weeks.end() ? nullptr : &*week;
        m_events.emplace(slot, event); // what is there stays
    }

private:
    Events& m_events;
    const Projection& m_projection;
};

/// The plan as it was first, before anything was logged: most likely what was exported first.
void cancelFromFirstPlan(Canceller& canceller, const CalendarSource& source, const Projection& first) {
    Events events;
    for (const ProjectedWeek& week : first.weeks) {
        addRuns(events, week);
        if (source.withCore) {
            addCore(events, week, first);
        }
    }
    for (const auto& [slot, event] : events) {
        canceller.cancel(slot, event.date);
    }
}

/// A week that is smaller now may have been exported as large as a week can be.
void cancelFromLargerWeeks(Canceller& canceller, const CalendarSource& source) {
    const RunDays days(source.profile.days, source.profile.start);
    for (const ProjectedWeek& week : source.projection.weeks) {
        const std::vector<Date> dates = days.datesFor(source.projection.plan.sessionsPerWeek, week.start);
        for (std::size_t i = 0; i < dates.size(); ++i) {
            canceller.cancel({CalendarKind::Run, week.number, static_cast<int>(i) + 1}, dates[i]);
        }
        for (int number = 1; source.withCore && number <= coreSessionsPerWeek; ++number) {
            canceller.cancel({CalendarKind::Core, week.number, number}, week.start + Days{6});
        }
    }
}

} // namespace

std::vector<CalendarEvent> calendarEvents(const CalendarSource& source, const std::vector<EarlierEvent>& earlier) {
    Events events;
    for (const ProjectedWeek& week : source.projection.weeks) {
        addRuns(events, week);
        if (source.withCore) {
            addCore(events, week, source.projection);
        }
    }
    Canceller canceller(events, source.projection);
    if (source.journal != Journal{} || source.projection.today > source.profile.start) {
        const Projection first = project(source.profile, Journal{}, source.profile.start);
        cancelFromFirstPlan(canceller, source, first);
        cancelFromLargerWeeks(canceller, source);
    }
    std::map<std::string, Events> byOwner; // from before the person gave another name
    for (const EarlierEvent& event : earlier) {
        if (event.owner == source.owner) {
            canceller.cancel(event.slot, event.date);
        } else {
            Canceller(byOwner[event.owner], source.projection).cancel(event.slot, event.date);
        }
    }
    byOwner[source.owner] = std::move(events);
    std::vector<CalendarEvent> result;
    for (auto& [owner, theirs] : byOwner) {
        for (auto& [slot, event] : theirs) {
            event.owner = owner;
            result.push_back(event);
        }
    }
    return result;
}

} // namespace stridewell
