// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/calendarwriter.h"

#include "core/exchange/calendar/calendarzone.h"
#include "core/exchange/calendar/icaltime.h"

#include <algorithm>
#include <vector>

namespace stridewell {

namespace {

/// Without what no line of a calendar file may hold (3.3.11).
std::string clean(const std::string& text) {
    std::string result;
    std::copy_if(text.begin(), text.end(), std::back_inserter(result), [](char c) {
        const auto octet = static_cast<unsigned char>(c);
        return c == '\n' || c == '\t' || (octet >= 0x20 && octet != 0x7F);
    });
    return result;
}

void put(icalcomponent* component, icalproperty* property) {
    icalcomponent_add_property(component, property);
}

using Text = std::unique_ptr<char, void (*)(void*)>;

/// A property outside the RFC. libical escapes only half of what a text needs there, so that half is left out.
icalproperty* extension(const char* name, const std::string& text) {
    std::string plain = clean(text);
    std::replace_if(
        plain.begin(), plain.end(), [](char c) { return c == ',' || c == ';' || c == '\\' || c == '\n'; }, ' ');
    icalproperty* property = icalproperty_new_x(plain.c_str());
    icalproperty_set_x_name(property, name);
    return property;
}

icalcomponent* alarm(int minutesBefore, const std::string& title) {
    icalcomponent* part = icalcomponent_new(ICAL_VALARM_COMPONENT);
    icaltriggertype trigger{};
    trigger.time = icaltime_null_time();
    trigger.duration = icaldurationtype_from_int(-60 * minutesBefore);
    put(part, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    put(part, icalproperty_new_trigger(trigger));
    put(part, icalproperty_new_description(title.c_str()));
    return part;
}

} // namespace

struct CalendarWriter::Parts {
    CalendarOptions options;
    icaltimetype made{};
    int revision = 0;
    Component calendar;
    Component zone; ///< of a file with times
    std::vector<std::pair<CalendarEvent, EventText>> events;

    void addTimes(icalcomponent* part, const CalendarEvent& event) const {
        if (!options.time) {
            put(part, icalproperty_new_dtstart(icalDate(event.date)));
            put(part, icalproperty_new_dtend(icalDate(event.date + Days{1}))); // the first day after it
            return;
        }
        put(part, withZone(icalproperty_new_dtstart(time(event.date, *options.time))));
        put(part, withZone(icalproperty_new_dtend(time(event.date, *options.time + event.durationMin))));
    }

    /// That many minutes into the day: local time with a zone, else the same moment in UTC.
    [[nodiscard]] icaltimetype time(Date date, int minutes) const {
        if (zone || !options.utcOffset) {
            return icalLocalTime(date, minutes);
        }
        const std::chrono::sys_seconds local = std::chrono::sys_seconds(date) + std::chrono::minutes(minutes);
        const std::chrono::sys_seconds guess = local - options.utcOffset(local);
        return icalUtc(local - options.utcOffset(guess));
    }

    [[nodiscard]] icalproperty* withZone(icalproperty* property) const {
        if (zone) {
            icalproperty_add_parameter(property, icalparameter_new_tzid(options.zone.c_str()));
        }
        return property;
    }

    [[nodiscard]] icalcomponent* component(const CalendarEvent& event, const EventText& text) const {
        icalcomponent* part = icalcomponent_new(ICAL_VEVENT_COMPONENT);
        put(part, icalproperty_new_uid(uidOf(event.slot, event.owner).c_str()));
        put(part, icalproperty_new_dtstamp(made));
        put(part, icalproperty_new_lastmodified(made));
        put(part, icalproperty_new_sequence(revision));
        addTimes(part, event);
        put(part, icalproperty_new_summary(clean(text.title).c_str()));
        put(part, icalproperty_new_description(clean(text.description).c_str()));
        put(part, icalproperty_new_categories(clean(text.category).c_str()));
        put(part, icalproperty_new_status(event.cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
        // A day with a run in it is not taken; half an hour at a time is.
        const bool free = event.cancelled || !options.time;
        put(part, icalproperty_new_transp(free ? ICAL_TRANSP_TRANSPARENT : ICAL_TRANSP_OPAQUE));
        if (options.alarmMin && event.ahead && !event.cancelled) {
            icalcomponent_add_component(part, alarm(*options.alarmMin, clean(text.title)));
        }
        return part;
    }

    void addZone() {
        const auto earlier = [](const auto& a, const auto& b) { return a.first.date < b.first.date; };
        const auto [first, last] = std::minmax_element(events.begin(), events.end(), earlier);
        if (options.time && first != events.end()) {
            zone = timeZone(options.zone, first->first.date, last->first.date);
        }
        if (zone) {
            icalcomponent_add_component(calendar.get(), icalcomponent_new_clone(zone.get()));
        }
    }
};

CalendarWriter::CalendarWriter(const CalendarOptions& options, const CalendarStamp& stamp, int revision,
                               const CalendarTitle& title)
    : m_parts(std::make_unique<Parts>()) {
    m_parts->options = options;
    m_parts->made = icalUtc(stamp.made);
    m_parts->revision = revision;
    icalcomponent* calendar = icalcomponent_new(ICAL_VCALENDAR_COMPONENT);
    m_parts->calendar.reset(calendar);
    put(calendar, icalproperty_new_version("2.0"));
    put(calendar, icalproperty_new_prodid(productId));
    put(calendar, icalproperty_new_calscale("GREGORIAN"));
    put(calendar, icalproperty_new_method(ICAL_METHOD_PUBLISH));
    put(calendar, icalproperty_new_name(clean(title.name).c_str()));
    put(calendar, extension("X-WR-CALNAME", title.name));
    put(calendar, extension("X-WR-RELCALID", calendarIdOf(title.owner)));
}

CalendarWriter::~CalendarWriter() = default;

void CalendarWriter::add(const CalendarEvent& event, const EventText& text) {
    m_parts->events.emplace_back(event, text);
}

std::string CalendarWriter::text() {
    m_parts->addZone();
    for (const auto& [event, words] : m_parts->events) {
        icalcomponent_add_component(m_parts->calendar.get(), m_parts->component(event, words));
    }
    const Text text(icalcomponent_as_ical_string_r(m_parts->calendar.get()), icalmemory_free_buffer);
    return text.get();
}

} // namespace stridewell
