// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/progresstext.h"

#include "ui/text/phrasebook.h"

#include <QCoreApplication>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ProgressText)
};

} // namespace

QString weekReadOut(int number, Date start, const WeekDistances& distances, const Formats& formats) {
    const QString text =
        Say::tr("Week %1, from %2: planned %3, done %4, limit %5.")
            .arg(formats.number(number), formats.date(start),
                 formats.distanceWithin(distances.planned, distances.limit), formats.distance(distances.done),
                 formats.ceilingBeside(distances.limit, distances.done));
    return distances.over > Distance()
               ? text + QLatin1Char(' ') + Say::tr("%1 of it is over the limit.").arg(formats.distance(distances.over))
               : text;
}

QString weekAfterPlanReadOut(int number, Date start, Distance done, const Formats& formats) {
    return Say::tr("Week %1, from %2, after the plan: %3.")
        .arg(formats.number(number), formats.date(start), formats.distance(done));
}

QString runReadOut(Date date, int before, int during, int after, int highest, const Formats& formats) {
    return Say::tr("%1, run: %2 before, %3 during, %4 after (%5).")
        .arg(formats.date(date), formats.number(before), formats.number(during), formats.number(after),
             painWord(highest));
}

QString morningReadOut(Date date, int score, const Formats& formats) {
    return Say::tr("%1, in the morning: %2 (%3).").arg(formats.date(date), formats.number(score), painWord(score));
}

} // namespace stridewell
