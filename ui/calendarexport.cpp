// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendarexport.h"

#include "ui/text/calendartext.h"

namespace stridewell {

namespace {

EventText describe(const CalendarText& text, const CalendarEvent& event) {
    const bool isRun = event.slot.kind == CalendarKind::Run;
    QString title = text.cancelledTitle(isRun, event.slot.number, event.slot.week);
    QString description = CalendarText::cancelledDescription();
    if (event.session != nullptr) {
        title = text.title(*event.week, *event.session);
        description = event.cancelled ? description : text.description(*event.week, *event.session);
    } else if (event.week != nullptr && !event.cancelled) {
        title = text.coreTitle(*event.week);
        description = text.coreDescription(*event.week);
    }
    return {title.toStdString(), description.toStdString(), CalendarText::category(isRun).toStdString()};
}

} // namespace

std::string calendarFile(CalendarSource source, const std::string& person, const CalendarOptions& options,
                         const CalendarStamp& stamp, const Formats& formats, std::string_view earlier) {
    source.owner = ownerOf(person);
    const CalendarText text(source.projection, formats, QString::fromStdString(person));
    const CalendarWords words{text.calendarName().toStdString(),
                              [&text](const CalendarEvent& event) { return describe(text, event); }};
    return toIcs(source, options, stamp, words, earlier);
}

CalendarStamp stampOf(Date day) {
    return {std::chrono::sys_seconds(day)};
}

} // namespace stridewell
