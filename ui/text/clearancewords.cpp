// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/clearancewords.h"

#include "ui/text/phrasebook.h"

#include <QCoreApplication>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Phrasebook)
};

} // namespace

QString goesOnSentence(const AfterClearance& after, const Formats& formats) {
    const QString cleared = formats.date(after.cleared);
    const QString week = contentName(after.content);
    const QString session = sessionSummary(after.shape, formats);
    const QString distance = formats.distance(after.distance);
    if (after.paused) {
        //: a date, the name of a week of the plan, a session, its distance
        return Say::tr("You were cleared on %1. The plan does not jump back in: once what stands below is done, it "
                       "goes on with %2, a week earlier where there is one. Its runs: %3, about %4. After 28 days "
                       "without a run it starts again with week 1.")
            .arg(cleared, week, session, distance);
    }
    const QString run =
        //: a date, a session, its distance, the limit of the week
        Say::tr("The next run is on %1: %2, about %3. That week stays within %4.")
            .arg(formats.date(after.date), session, distance, formats.ceilingBeside(after.ceiling, after.distance));
    return after.emergency ? Say::tr("You were cleared on %1. After an emergency the plan starts again at the "
                                     "beginning, with %2. %3 Go gently, and stop at once if a sign comes back.",
                                     "date, name of a week, a sentence on the next run")
                                 .arg(cleared, week, run)
                           : Say::tr("You were cleared on %1, and your back has settled since. The plan goes on "
                                     "with %2, a week earlier where there was one. %3",
                                     "date, name of a week, a sentence on the next run")
                                 .arg(cleared, week, run);
}

} // namespace stridewell
