// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/shoelife.h"
#include "ui/text/painsentence.h"
#include "ui/text/phrasebook.h"
#include "ui/text/rulewords.h"

#include <QCoreApplication>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Phrasebook)
};

QString planSentence(const Finding& finding, const Formats& formats) {
    const auto& [row, value, limit, count, target, date, content] = finding;
    switch (row) {
    case RuleId::A1: return content ? Say::tr("This week follows the plan: %1.").arg(contentName(*content)) : QString();
    case RuleId::A3:
        return count ? Say::tr("Jogging alone starts from a few minutes, so its steps are larger than 10 %. The walks "
                               "around it are sized so that the whole distance on foot, walking and jogging together, "
                               "keeps to the week's limit.")
                     : QString();
    case RuleId::A4:
        if (date) {
            return Say::tr("The run of %1 makes room: no two runs on days that touch.").arg(formats.date(*date));
        }
        if (count && target && content) {
            //: a number of runs, of those that there might be in a week
            return Say::tr(
                       "%1 of %Ln runs: your back hurt more than 2 within the last seven days, so no two runs stand "
                       "on days that touch.",
                       nullptr, *target)
                .arg(formats.number(*count));
        }
        return count && target ? Say::tr("Your plan has %1 of %Ln runs a week: this leaves rest days and keeps the "
                                         "first week under ten miles (16 km).",
                                         nullptr, *target)
                                     .arg(formats.number(*count))
                               : QString();
    case RuleId::A5:
        if (date) {
            return Say::tr("The plan stepped back on %1. The gentle six-week plan takes smaller steps: you can choose "
                           "it in the settings.")
                .arg(formats.date(*date));
        }
        return content ? Say::tr("A bridge week makes the step to the next week smaller.") : QString();
    case RuleId::A6:
        return content ? Say::tr("%1 comes again: the next week starts after two runs in a row without trouble and "
                                 "with no open break.")
                             .arg(contentName(*content))
                       : QString();
    default: return {};
    }
}

/// A run that had to be left out because of its distance.
QString leftOut(const Finding& finding, const Formats& formats) {
    const QString day = formats.date(*finding.date);
    if (finding.row == RuleId::B11 && finding.value && !finding.limit) {
        return Say::tr("The run of %1 makes room for 72 hours of rest after a long run of %2.")
            .arg(day, formats.distance(*finding.value));
    }
    if (!finding.limit) {
        return Say::tr("The run of %1 is left out to stay under the limit.").arg(day);
    }
    return finding.row == RuleId::B11
               ? Say::tr("The run of %1 is left out: it would be longer than the %2 that your last 30 days allow.")
                     .arg(day, formats.ceiling(*finding.limit))
               : Say::tr("The run of %1 is left out: with it the week would pass its limit of %2.")
                     .arg(day, formats.ceiling(*finding.limit));
}

QString distanceQuestion(const Finding& finding, const Formats& formats) {
    if (!finding.value || !finding.limit) {
        return {};
    }
    const QString logged = formats.distance(*finding.value);
    const QString planned = formats.distance(*finding.limit);
    return finding.date
               ? Say::tr("In the week of %1 you logged %2 where the minutes make %3: is the distance right?")
                     .arg(formats.date(*finding.date), logged, planned)
               : Say::tr("You logged %1 where the minutes make %2: is the distance right?").arg(logged, planned);
}

QString sizedSentence(const Finding& finding, const Formats& formats) {
    if (!finding.value || !finding.limit) {
        return {};
    }
    const QString was = formats.distance(*finding.value);
    const QString most = formats.ceilingBeside(*finding.limit, *finding.value);
    if (finding.count && finding.target && *finding.count < *finding.target) {
        //: distance of the whole week, its limit, runs that are left of the usual number
        return Say::tr("The usual %1 would pass the limit of %2, so the week has %3 of %Ln runs.", nullptr,
                       *finding.target)
            .arg(was, most, formats.number(*finding.count));
    }
    return *finding.value > *finding.limit
               ? Say::tr("The usual %1 would pass the limit of %2, so the walks are shorter.").arg(was, most)
               : Say::tr("The week is sized to stay under its limit: %1 of %2.").arg(was, most);
}

QString limitSentence(const Finding& finding, const Formats& formats) {
    const auto& [row, value, limit, count, target, date, content] = finding;
    switch (row) {
    case RuleId::B8: return sizedSentence(finding, formats);
    case RuleId::B9: return distanceQuestion(finding, formats);
    case RuleId::B13:
        return count ? Say::tr("%1 of the jogging was done; from 80 % on a run counts as done, and its distance counts "
                               "in any case.")
                           .arg(formats.percent(*count))
                     : QString();
    default: break;
    }
    if (date && (row == RuleId::B11 || (row >= RuleId::B3 && row <= RuleId::B7))) {
        return leftOut(finding, formats);
    }
    if (row == RuleId::B3 && limit) {
        return Say::tr("A first week, or the first after a long gap, has a limit of %1.").arg(formats.ceiling(*limit));
    }
    if (!value || !limit) {
        return {};
    }
    const QString was = formats.distance(*value);
    const QString most = formats.ceilingBeside(*limit, *value);
    switch (row) {
    case RuleId::B2: return Say::tr("%1 was covered; %2 counts towards the next limit.").arg(was, most);
    case RuleId::B4:
    case RuleId::B7: return Say::tr("You managed %1 last week; with 10 % more the limit is %2.").arg(was, most);
    case RuleId::B5:
        return Say::tr("Last week's %1 was a jump of more than 30 %, so the limit stays at %2.").arg(was, most);
    case RuleId::B6:
        return Say::tr("You managed %1 within the last four weeks, so you may come back to it: the limit is %2.")
            .arg(was, most);
    case RuleId::B11:
        if (content) {
            return Say::tr("A run of %1 would be longer than the %2 that your last 30 days allow, so it is %3 first.")
                .arg(was, most, contentName(*content));
        }
        return Say::tr("The run of %1 was longer than the %2 that your last 30 days allow for one run.").arg(was, most);
    default: return {};
    }
}

QString daysWithoutRun(int days) {
    return Say::tr("%Ln days without a run", nullptr, days);
}

/// What was missed, without what follows from it.
QString missedReason(const Finding& finding, const Formats& formats) {
    if (!finding.count) {
        return {};
    }
    switch (finding.row) {
    case RuleId::D3:
    case RuleId::D4:
    case RuleId::D5:
        if (finding.target) {
            return Say::tr("%1 of %Ln runs done", nullptr, *finding.target).arg(formats.number(*finding.count));
        }
        return finding.row == RuleId::D5 ? daysWithoutRun(*finding.count) : QString();
    case RuleId::D6:
    case RuleId::D7: return daysWithoutRun(*finding.count);
    default: return {};
    }
}

QString missedSentence(const Finding& finding, const Formats& formats) {
    const QString reason = missedReason(finding, formats);
    const QString next = finding.content ? contentName(*finding.content) : QString();
    if (finding.date && finding.row == RuleId::D2) {
        return Say::tr("The missed run moves to %1, with rest on both sides.").arg(formats.date(*finding.date));
    }
    if (finding.date && finding.row == RuleId::D1) {
        return Say::tr("The run of %1 is left out, as no other run day of its week is free for it: runs are never "
                       "doubled up.")
            .arg(formats.date(*finding.date));
    }
    if (finding.row == RuleId::D8 && finding.count && finding.target) {
        return Say::tr("%Ln days with exercises last week. Missed ones can be done on another day, once a day at most; "
                       "the doses stay as they are until there are two days in a week.",
                       nullptr, *finding.count);
    }
    if (finding.row == RuleId::D3 && !reason.isEmpty()) {
        //: %1 = "2 of 3 runs done"
        return Say::tr("%1, which is enough: the week counts and you go on.").arg(reason);
    }
    if (finding.row < RuleId::D4 || finding.row > RuleId::D7 || (reason.isEmpty() && next.isEmpty())) {
        return {};
    }
    if (next.isEmpty()) {
        const QString rest = Say::tr(plainRuleWords(finding.row));
        //: %1 = "9 days without a run", %2 = the sentence that says what follows
        return Say::tr("%1. %2").arg(reason, rest);
    }
    const QString why = reason.isEmpty() ? Say::tr("Runs were missed") : reason;
    //: what was missed ("1 of 3 runs done", "9 days without a run"), then the name of a week of the plan
    return finding.row == RuleId::D6 || finding.row == RuleId::D7
               ? Say::tr("%1: you start again with %2.").arg(why, next)
               : Say::tr("%1: %2 comes again.").arg(why, next);
}

QString shoesSentence(const Finding& finding, const Formats& formats) {
    if (!finding.value) {
        return {};
    }
    const QString worn = formats.wholeDistance(*finding.value);
    const QString from = formats.aboutNumber(shoesDueForALook);
    const QString to = formats.aboutDistance(shoesDueForReplacing);
    return finding.row == RuleId::SH2
               ? Say::tr(
                     "%1 so far. Running shoes are usually replaced after about %2 to %3: it may be time for another "
                     "pair.")
                     .arg(worn, from, to)
               : Say::tr(
                     "%1 so far. Running shoes are usually replaced after about %2 to %3: it is time to look at these "
                     "now and then.")
                     .arg(worn, from, to);
}

QString withNumbers(const Finding& finding, const Formats& formats) {
    if (finding.row <= RuleId::A7) {
        return planSentence(finding, formats);
    }
    if (finding.row <= RuleId::B13) {
        return limitSentence(finding, formats);
    }
    if (finding.row >= RuleId::SH1) {
        return shoesSentence(finding, formats);
    }
    return finding.row < RuleId::D1 ? painSentence(finding, formats) : missedSentence(finding, formats);
}

} // namespace

QString sentence(const Finding& finding, const Formats& formats) {
    const QString exact = withNumbers(finding, formats);
    return exact.isEmpty() ? Say::tr(plainRuleWords(finding.row)) : exact;
}

QString sentence(RuleId row, const Formats& formats) {
    return sentence(Finding{row}, formats);
}

QString ceilingSentence(const Ceiling& ceiling, const Formats& formats) {
    const QString limit = formats.ceiling(ceiling.limit);
    const QString from = ceiling.from ? formats.distance(*ceiling.from) : QString();
    switch (ceiling.tag) {
    case CeilingTag::First: return Say::tr("Limit %1: the most for a first week or after a long gap.").arg(limit);
    case CeilingTag::Grow:
        return from.isEmpty() ? Say::tr("Limit %1: what you managed the week before and 10 % more.").arg(limit)
                              : Say::tr("Limit %1: the %2 of the week before and 10 % more.").arg(limit, from);
    case CeilingTag::Hold:
        return Say::tr("Limit %1: the week before was a big jump, so the limit does not grow.").arg(limit);
    case CeilingTag::Return: return Say::tr("Limit %1: a distance you managed within the last four weeks.").arg(limit);
    case CeilingTag::Build:
        return Say::tr("Limit %1: a week to build up before the next step of the plan fits.").arg(limit);
    }
    return {};
}

QString allowanceSentence(const Allowance& allowance, const Formats& formats) {
    if (allowance.left <= Distance()) {
        return Say::tr("This week's limit of %1 is reached: rest is training too.")
            .arg(formats.ceilingBeside(allowance.ceiling.limit, allowance.used));
    }
    return Say::tr("%1 left this week, of a limit of %2.")
        .arg(formats.ceiling(allowance.left), formats.ceilingBeside(allowance.ceiling.limit, allowance.used));
}

QString spikeSentence(Spike spike) {
    switch (spike) {
    case Spike::Ok: return {};
    case Spike::Small: return Say::tr("A little longer than one run should be; the next as planned, please.");
    case Spike::Moderate: return Say::tr("Much longer than your runs of the last 30 days: rest for 72 hours now.");
    case Spike::Large:
        return Say::tr("More than twice your longest run of the last 30 days: rest for 72 hours, and next week's "
                       "limit does not grow.");
    }
    return {};
}

} // namespace stridewell
