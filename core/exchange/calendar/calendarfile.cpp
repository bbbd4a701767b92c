// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/calendarfile.h"

#include "core/exchange/calendar/calendarreader.h"
#include "core/exchange/calendar/calendarwriter.h"
#include "core/model/entrylists.h"

namespace stridewell {

namespace {

constexpr std::chrono::sys_days epoch{std::chrono::year{2000} / 1 / 1}; // no date of a journal lies before it

std::string written(const CalendarSource& source, const CalendarOptions& options, const CalendarStamp& stamp,
                    const CalendarWords& words, const EarlierCalendar& earlier, int revision) {
    CalendarWriter writer(options, stamp, revision, {words.name, source.owner});
    for (const CalendarEvent& event : calendarEvents(source, earlier.events)) {
        writer.add(event, words.describe(event));
    }
    return writer.text();
}

} // namespace

int calendarRevision(const CalendarStamp& stamp, const Journal& journal) {
    const auto minutes = std::chrono::floor<std::chrono::minutes>(stamp.made - epoch).count();
    std::size_t entries = 0;
    forEachList(journal, [&entries](const auto& list) { entries += list.size(); });
    return static_cast<int>(minutes) + static_cast<int>(entries);
}

std::string toIcs(const CalendarSource& source, const CalendarOptions& options, const CalendarStamp& stamp,
                  const CalendarWords& words, std::string_view earlier) {
    const EarlierCalendar before = readEarlierCalendar(earlier);
    const int revision = calendarRevision(stamp, source.journal);
    if (!before.revision || revision > *before.revision) {
        return written(source, options, stamp, words, before, revision);
    }
    std::string same = written(source, options, stamp, words, before, *before.revision);
    // Something was taken back within the minute: what was exported between counts as older all the same.
    return same == earlier ? same : written(source, options, stamp, words, before, *before.revision + 1);
}

} // namespace stridewell
