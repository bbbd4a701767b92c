// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/painsentence.h"

#include <QCoreApplication>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Phrasebook)
};

/// Rows that speak of one score.
QString oneScore(RuleId row, const QString& score) {
    switch (row) {
    case RuleId::RB4: return Say::tr("You gave a pain score of %1; from 8 a professional should see you.").arg(score);
    case RuleId::BR1: return Say::tr("The pain was sharp or stabbing, with a score of %1.").arg(score);
    case RuleId::BR4: return Say::tr("You gave a pain score of %1; from 6 the plan takes a break.").arg(score);
    case RuleId::BR5: return Say::tr("Pain of %1 changed your stride; from 3 the plan takes a break then.").arg(score);
    case RuleId::GB1:
        return Say::tr("Pain of %1 and no answer the next morning: it is taken as not settled.").arg(score);
    case RuleId::AR0: return Say::tr("Pain of %1: the next morning's score decides what comes next.").arg(score);
    case RuleId::AR3: return Say::tr("Mild pain of %1 that changed your stride.").arg(score);
    case RuleId::SW2: return Say::tr("Mild pain of %1 that did not ease after warming up.").arg(score);
    case RuleId::SW3:
        return Say::tr("Your back hurt %1 before the run; from 3 another sport takes its place.").arg(score);
    case RuleId::KP2:
        return Say::tr("Mild, dull pain of %1 that eased and did not change your stride: carry on and keep an eye on "
                       "it.")
            .arg(score);
    default: return {};
    }
}

/// Rows that hold one score against another: the run's against the next morning's, the first against the last.
QString twoScores(RuleId row, const QString& first, const QString& second) {
    switch (row) {
    case RuleId::BR3:
        return Say::tr("The pain was worse with each of the last three runs: from %1 to %2.").arg(first, second);
    case RuleId::GB1:
        return Say::tr("Pain of %1 on the run and %2 the next morning: it had not settled.").arg(first, second);
    case RuleId::GB3:
        return Say::tr("The week's highest pain score rose two weeks running: from %1 to %2.").arg(first, second);
    case RuleId::AR1: return Say::tr("Pain of %1 that had settled to %2 by the next morning.").arg(first, second);
    case RuleId::AR2: return Say::tr("Pain of %1 on the run, but %2 the next morning.").arg(first, second);
    case RuleId::SW1: return Say::tr("Pain of %1 on the run, settled to %2 by the next morning.").arg(first, second);
    default: return {};
    }
}

/// Rows that look back at an earlier day.
QString lookingBack(RuleId row, const QString& day) {
    switch (row) {
    case RuleId::GB2: return Say::tr("Pain had changed the plan on %1 already, within the last two weeks.").arg(day);
    case RuleId::BR6:
        return Say::tr("There was a step back on %1 already, within four weeks, so it becomes a break.").arg(day);
    case RuleId::RB6: return Say::tr("It is the second break within four weeks, after the one of %1.").arg(day);
    default: return {};
    }
}

/// How long it had lasted when the rule spoke: that stays true on every later day on which it is read.
QString lasting(const Finding& finding, const Formats& formats) {
    if (finding.row == RuleId::RB5 && finding.count && finding.date) {
        //: a date, with the year
        return Say::tr("The pain since %1 had not improved enough after %Ln days.", nullptr, *finding.count)
            .arg(formats.yearDate(*finding.date));
    }
    if (finding.row == RuleId::RB6 && finding.count && finding.date) {
        return Say::tr("The break since %1 had lasted %Ln days without an end.", nullptr, *finding.count)
            .arg(formats.yearDate(*finding.date));
    }
    if (finding.row == RuleId::RB6 && finding.target) {
        return *finding.target == 1
                   ? Say::tr("The same week came again because of pain.")
                   : Say::tr("The same week came again %Ln times because of pain.", nullptr, *finding.target);
    }
    return {};
}

} // namespace

QString painSentence(const Finding& finding, const Formats& formats) {
    if (const QString text = lasting(finding, formats); !text.isEmpty()) {
        return text;
    }
    if (finding.date) {
        if (const QString text = lookingBack(finding.row, formats.date(*finding.date)); !text.isEmpty()) {
            return text;
        }
    }
    if (!finding.count) {
        return {};
    }
    const QString score = formats.number(*finding.count);
    const QString text = finding.target ? twoScores(finding.row, score, formats.number(*finding.target)) : QString();
    return text.isEmpty() ? oneScore(finding.row, score) : text;
}

QString daysText(int count) {
    return Say::tr("%Ln days", nullptr, count);
}

} // namespace stridewell
