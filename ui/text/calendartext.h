// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"
#include "ui/text/formats.h"

#include <QString>
#include <QStringList>

namespace stridewell {

/// What a calendar file says. Calendars are shared and kept by others, so nothing here tells of the runner's pain, of
/// scores or of why a run was left out.
class CalendarText {
public:
    /// person: whose plan it is, for a calendar of several people; empty: nobody's name is said.
    CalendarText(const Projection& projection, const Formats& formats, QString person);

    [[nodiscard]] QString calendarName() const;
    [[nodiscard]] static QString category(bool isRun);

    /// "Run 1 of 3 (week 2)", "Done: Run 1 of 3 (week 2)"
    [[nodiscard]] QString title(const ProjectedWeek& week, const ProjectedSession& session) const;
    /// Length, steps and when to stop.
    [[nodiscard]] QString description(const ProjectedWeek& week, const ProjectedSession& session) const;
    /// "Core exercises (week 2)"
    [[nodiscard]] QString coreTitle(const ProjectedWeek& week) const;
    /// The items with their doses.
    [[nodiscard]] QString coreDescription(const ProjectedWeek& week) const;

    /// "Cancelled: Run 2 (week 3)"; number: the week's first, second ... run or core day.
    [[nodiscard]] QString cancelledTitle(bool isRun, int number, int week) const;
    [[nodiscard]] static QString cancelledDescription();

private:
    [[nodiscard]] QString owned(const QString& title) const;

    const Projection& m_projection;
    Formats m_formats;
    QString m_person;
};

} // namespace stridewell
