// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/shoeswords.h"

#include "core/rules/shoelife.h"
#include "ui/text/phrasebook.h"

#include <QCoreApplication>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Shoes)
};

/// "about 480–800 km": what running shoes last.
QString usualLife(const Formats& formats) {
    //: two round numbers, the second with its unit: "about 480–800 km"
    return Say::tr("about %1–%2")
        .arg(formats.aboutNumber(shoesDueForALook), formats.aboutDistance(shoesDueForReplacing));
}

} // namespace

QString shoesDistance(const ShoeWear& wear, const Formats& formats) {
    const QString run = formats.wholeDistance(wear.distance);
    //: "312 km of about 480–800 km"
    return wear.inUse ? Say::tr("%1 of %2", "distance of a pair of shoes, what shoes last").arg(run, usualLife(formats))
                      : run;
}

QString shoesDays(const Shoes& shoes, const Formats& formats) {
    const QString first = formats.yearDate(shoes.firstDay);
    const QString days =
        shoes.retired ? Say::tr("%1 to %2", "first and last day worn").arg(first, formats.yearDate(*shoes.retired))
                      : Say::tr("since %1", "first day worn").arg(first);
    return shoes.startDistance > Distance()
               ? Say::tr("%1, %2 before that", "days, distance").arg(days, formats.wholeDistance(shoes.startDistance))
               : days;
}

QString shoesSentence(const Shoes& shoes, const Finding& due, const Formats& formats) {
    return Say::tr("%1: %2", "name of a pair of shoes, sentence")
        .arg(QString::fromStdString(shoes.name), sentence(due, formats));
}

QString whyShoes(const Formats& formats) {
    return Say::tr("Worn shoes can change how you run, and your back with it. Running shoes are usually replaced after "
                   "%1. Add the pair you run in: its distance is counted from your runs, and you are told when it is "
                   "time to look at it.")
        .arg(usualLife(formats));
}

QString whichShoes() {
    return Say::tr("A run counts for the pair in use that you began to wear last. Retire a pair when you no longer run "
                   "in it.");
}

} // namespace stridewell
