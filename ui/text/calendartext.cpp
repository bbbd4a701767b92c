// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/calendartext.h"

#include "ui/text/phrasebook.h"

#include <QCoreApplication>

#include <algorithm>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

QString itemLine(StrengthItem item, const StrengthLevels& levels) {
    return Say::tr("%1: %2").arg(strengthName(item), strengthDose(item, levelOf(levels, item)));
}

/// The week's items that are due at that time; what is not for now is left out.
QStringList itemLines(const ProjectedWeek& week, const StrengthLevels& levels, bool afterRun) {
    QStringList lines;
    for (const StrengthItem item : week.strength) {
        if ((groupOf(item) == StrengthGroup::Roll) == afterRun && !levelOf(levels, item).stopped) {
            lines << itemLine(item, levels);
        }
    }
    return lines;
}

bool stretches(const ProjectedWeek& week) {
    return std::any_of(week.strength.begin(), week.strength.end(),
                       [](StrengthItem item) { return groupOf(item) == StrengthGroup::Stretch; });
}

} // namespace

CalendarText::CalendarText(const Projection& projection, const Formats& formats, QString person)
    : m_projection(projection), m_formats(formats), m_person(std::move(person)) {
}

QString CalendarText::owned(const QString& title) const {
    return m_person.isEmpty() ? title : Say::tr("%1: %2").arg(m_person, title);
}

QString CalendarText::calendarName() const {
    return owned(Say::tr("Running plan"));
}

QString CalendarText::category(bool isRun) {
    return isRun ? Say::tr("Run") : Say::tr("Core exercises");
}

QString CalendarText::title(const ProjectedWeek& week, const ProjectedSession& session) const {
    const auto number = static_cast<int>(&session - week.sessions.data()) + 1;
    const QString run =
        Say::tr("%1 (week %2)")
            .arg(runTitle(number, static_cast<int>(week.sessions.size())), m_formats.number(week.number));
    switch (session.status) {
    case SessionStatus::Done: return owned(Say::tr("Done: %1").arg(run));
    case SessionStatus::Part: return owned(Say::tr("Partly done: %1").arg(run));
    case SessionStatus::Planned:
    case SessionStatus::Moved: return owned(run);
    default: return owned(Say::tr("Cancelled: %1").arg(run));
    }
}

QString CalendarText::description(const ProjectedWeek& week, const ProjectedSession& session) const {
    QStringList lines{Say::tr("%1: %2, %3")
                          .arg(fullWeekTitle(m_projection, week), m_formats.minutes(session.shape.halfMinTotal()),
                               m_formats.distance(session.distance)),
                      QString()};
    lines << sessionSteps(session.shape, m_formats) << itemLines(week, m_projection.strengthLevels, true);
    lines << QString() << stopRules(m_formats).first();
    return lines.join(QLatin1Char('\n'));
}

QString CalendarText::coreTitle(const ProjectedWeek& week) const {
    const QString items = stretches(week) ? Say::tr("Core and stretches") : Say::tr("Core exercises");
    return owned(Say::tr("%1 (week %2)").arg(items, m_formats.number(week.number)));
}

QString CalendarText::coreDescription(const ProjectedWeek& week) const {
    return itemLines(week, m_projection.strengthLevels, false).join(QLatin1Char('\n'));
}

QString CalendarText::cancelledTitle(bool isRun, int number, int week) const {
    const QString what = isRun ? Say::tr("Run %1").arg(m_formats.number(number)) : Say::tr("Core exercises");
    return owned(Say::tr("Cancelled: %1 (week %2)").arg(what, m_formats.number(week)));
}

QString CalendarText::cancelledDescription() {
    return Say::tr("No longer in your plan. Stridewell tells why.");
}

} // namespace stridewell
