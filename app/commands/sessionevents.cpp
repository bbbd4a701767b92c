// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/sessionevents.h"

#include "ui/text/commandtext.h"
#include "ui/text/phrasebook.h"

namespace stridewell {

DescribeSession sessionDescriber(const Formats& formats) {
    return [formats](const ProjectedWeek& week, const ProjectedSession& session) {
        const QString description = sessionSteps(session.shape, formats).join(QLatin1Char('\n'));
        return EventText{CommandText::eventTitle(week, session, formats).toStdString(), description.toStdString()};
    };
}

} // namespace stridewell
