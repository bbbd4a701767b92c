// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/calendarzone.h"

#include "core/exchange/calendar/icaltime.h"

#include <vector>

namespace stridewell {

namespace {

/// A rule that holds beyond the last day has no end, and one that begins after it is left out.
void keepWhatHolds(icalcomponent* zone, const icaltimetype& last) {
    std::vector<icalcomponent*> later;
    for (icalcomponent* part = icalcomponent_get_first_component(zone, ICAL_ANY_COMPONENT); part != nullptr;
         part = icalcomponent_get_next_component(zone, ICAL_ANY_COMPONENT)) {
        if (icaltime_compare(icalcomponent_get_dtstart(part), last) > 0) {
            later.push_back(part);
            continue;
        }
        icalproperty* rule = icalcomponent_get_first_property(part, ICAL_RRULE_PROPERTY);
        if (rule != nullptr) {
            icalrecurrencetype recurrence = icalproperty_get_rrule(rule);
            if (icaltime_compare(recurrence.until, last) > 0) {
                recurrence.until = icaltime_null_time();
                icalproperty_set_rrule(rule, recurrence);
            }
        }
        std::vector<icalproperty*> dates;
        for (icalproperty* date = icalcomponent_get_first_property(part, ICAL_RDATE_PROPERTY); date != nullptr;
             date = icalcomponent_get_next_property(part, ICAL_RDATE_PROPERTY)) {
            if (icaltime_compare(icalproperty_get_rdate(date).time, last) > 0) {
                dates.push_back(date);
            }
        }
        for (icalproperty* date : dates) {
            icalcomponent_remove_property(part, date);
            icalproperty_free(date);
        }
    }
    for (icalcomponent* part : later) {
        icalcomponent_remove_component(zone, part);
        icalcomponent_free(part);
    }
}

} // namespace

Component timeZone(const std::string& name, Date first, Date last) {
    icaltimezone* known = name.empty() ? nullptr : icaltimezone_get_builtin_timezone(name.c_str());
    icalcomponent* all = known == nullptr ? nullptr : icaltimezone_get_component(known);
    if (all == nullptr) {
        return nullptr;
    }
    Component zone(icalcomponent_new_clone(all));
    icalproperty_set_tzid(icalcomponent_get_first_property(zone.get(), ICAL_TZID_PROPERTY), name.c_str());
    icaltimetype from = icalDate(first - Days{366});
    from.is_date = 0;
    from.zone = icaltimezone_get_utc_timezone();
    icaltimezone_truncate_vtimezone(zone.get(), from, icaltime_null_time(), 1);
    keepWhatHolds(zone.get(), icalDate(last + Days{366}));
    return zone;
}

} // namespace stridewell
