// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/calendarreader.h"

#include "core/exchange/calendar/ical.h"

#include <algorithm>
#include <string>

namespace stridewell {

namespace {

constexpr std::size_t mostBytes = 4U << 20U;

/// Every component ends after it began; libical complains on standard error where one does not.
bool isNested(std::string_view text) {
    int open = 0;
    while (!text.empty() && open >= 0) {
        open += text.substr(0, 6) == "BEGIN:" ? 1 : 0;
        open -= text.substr(0, 4) == "END:" ? 1 : 0;
        text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    }
    return open == 0;
}

bool isOurs(icalcomponent* calendar) {
    const icalproperty* product = icalcomponent_get_first_property(calendar, ICAL_PRODID_PROPERTY);
    return product != nullptr && std::string_view(icalproperty_get_prodid(product)) == productId;
}

std::optional<EarlierEvent> eventOf(icalcomponent* component) {
    const char* uid = icalcomponent_get_uid(component);
    const auto slot = uid == nullptr ? std::nullopt : slotOf(uid);
    const icaltimetype start = icalcomponent_get_dtstart(component);
    const std::chrono::year_month_day date{std::chrono::year{start.year},
                                           std::chrono::month{static_cast<unsigned>(start.month)},
                                           std::chrono::day{static_cast<unsigned>(start.day)}};
    if (!slot || !date.ok()) {
        return std::nullopt;
    }
    return EarlierEvent{slot->second, slot->first, Date{date}};
}

} // namespace

EarlierCalendar readEarlierCalendar(std::string_view text) {
    EarlierCalendar earlier;
    if (text.substr(0, 15) != "BEGIN:VCALENDAR" || text.size() > mostBytes || !isNested(text)) {
        return earlier;
    }
    const Component calendar(icalparser_parse_string(std::string(text).c_str()));
    if (!calendar || !isOurs(calendar.get())) {
        return earlier;
    }
    for (icalcomponent* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
         event != nullptr; event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
        if (const auto known = eventOf(event)) {
            earlier.events.push_back(*known);
            earlier.revision = std::max(earlier.revision.value_or(0), icalcomponent_get_sequence(event));
        }
    }
    return earlier;
}

} // namespace stridewell
