// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/pauses.h"
#include "ui/text/commandtext.h"
#include "ui/text/phrasebook.h"

#include <QCoreApplication>
#include <QStringList>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

const QChar newLine = QLatin1Char('\n');

QString symptomList(Symptoms symptoms) {
    QStringList lines;
    for (int i = 0; i < symptomCount; ++i) {
        if (symptoms.has(static_cast<Symptom>(i))) {
            lines << symptomQuestion(static_cast<Symptom>(i));
        }
    }
    return Formats::phrases(lines);
}

const RunVerdict* verdictOf(const Projection& projection, EntryId run) {
    for (const RunVerdict& verdict : projection.runs) {
        if (verdict.run == run) {
            return &verdict;
        }
    }
    return nullptr;
}

const ProjectedWeek* weekOf(const Projection& projection, int number) {
    for (const ProjectedWeek& week : projection.weeks) {
        if (week.number == number) {
            return &week;
        }
    }
    return nullptr;
}

QString stateLines(const Projection& before, const Projection& after, const Formats& formats) {
    QString text = Say::tr("%1. %2", "what the plan does now, advice")
                       .arg(outcomeTitle(after.state.outcome, after.state.urgency), stateAdvice(after.state, formats)) +
                   newLine;
    if (after.state.outcome != Outcome::Keep || before.state.outcome != Outcome::Keep) {
        for (const Finding& finding : after.state.why) {
            text += QStringLiteral("  ") + sentence(finding, formats) + newLine;
        }
    }
    for (const EndCondition condition : after.state.endsWhen) {
        text += QStringLiteral("  ") + Say::tr("Still to come: %1").arg(endCondition(condition, after.state, formats)) +
                newLine;
    }
    return text;
}

QString weekLine(const Projection& after, const Formats& formats) {
    if (!after.allowance) {
        return {};
    }
    const ProjectedWeek* const week = weekOf(after, after.allowance->week);
    if (week == nullptr) {
        return {};
    }
    //: week, runs done of those planned, distance, a sentence on what is left
    return Say::tr("%1: %2 of %Ln runs done, %3 on foot. %4", nullptr, week->plannedSessions)
               .arg(weekTitle(after, week->number), formats.number(week->doneSessions),
                    formats.distance(after.allowance->used),
                    pausesCore(after.state) ? QString() : allowanceSentence(*after.allowance, formats))
               .trimmed() +
           newLine;
}

QString nextLine(const Projection& before, const Projection& after, const Formats& formats) {
    if (after.finished) {
        return Say::tr("The plan is finished.") + newLine;
    }
    if (!after.nextRun) {
        return Say::tr("Next run: none until the plan goes on.") + newLine;
    }
    const QString next = formats.date(*after.nextRun);
    if (before.nextRun && *before.nextRun != *after.nextRun && *before.nextRun > before.today) {
        return Say::tr("Next run: %1 (before: %2)").arg(next, formats.date(*before.nextRun)) + newLine;
    }
    return Say::tr("Next run: %1").arg(next) + newLine;
}

} // namespace

QString CommandText::profileSaved(bool isNew) {
    return (isNew ? Say::tr("Your plan is made.") : Say::tr("Your profile is saved. This is the plan now.")) + newLine +
           newLine;
}

QString CommandText::saved(const Run& run, const Formats& formats) {
    QStringList parts{formats.date(run.date), formats.minutes(2 * run.durationMin)};
    if (run.distance) {
        parts << formats.distance(*run.distance);
    }
    parts << Say::tr("pain %1 before, %2 during, %3 after")
                 .arg(formats.number(run.before.value()), formats.number(run.during.value()),
                      formats.number(run.after.value()));
    return Say::tr("Run saved: %1").arg(parts.join(Say::tr(", ", "between day, minutes, distance and scores"))) +
           newLine;
}

QString CommandText::saved(const Morning& morning, const Formats& formats) {
    return Say::tr("Morning saved: %1, pain score %2")
               .arg(formats.date(morning.date), formats.number(morning.score.value())) +
           newLine;
}

QString CommandText::replaced(const Morning& before, const Formats& formats) {
    return Say::tr("It takes the place of the earlier answer for that morning: %1.")
               .arg(formats.number(before.score.value())) +
           newLine;
}

QString CommandText::saved(const SymptomCheck& check, const Formats& formats) {
    return Say::tr("Saved for %1, with your back pain: %2").arg(formats.date(check.date), symptomList(check.symptoms)) +
           newLine;
}

QString CommandText::saved(const Walk& walk, const Formats& formats) {
    return Say::tr("Walk saved: %1, %2, pain %3")
               .arg(formats.date(walk.date), formats.minutes(2 * walk.durationMin),
                    formats.number(walk.during.value())) +
           newLine;
}

QString CommandText::saved(const CrossTraining& cross, const Formats& formats) {
    return Say::tr("Saved: %1, %2, %3, pain %4")
               .arg(crossName(cross.kind), formats.date(cross.date), formats.minutes(2 * cross.durationMin),
                    formats.number(cross.during.value())) +
           newLine;
}

QString CommandText::saved(const StrengthSession& strength, const Formats& formats) {
    QStringList names;
    for (const StrengthItem item : strength.items) {
        names << strengthName(item);
    }
    return Say::tr("Saved: %1, %2", "date, exercises").arg(formats.date(strength.date), formats.list(names)) + newLine;
}

QString CommandText::saved(const Clearance& clearance, const Formats& formats) {
    return Say::tr("Clearance saved: %1, by %2")
               .arg(formats.date(clearance.date), QString::fromStdString(clearance.by)) +
           newLine;
}

QString CommandText::saved(const Move& move, const Formats& formats) {
    return Say::tr("Run moved from %1 to %2").arg(formats.date(move.from), formats.date(move.to)) + newLine;
}

QString CommandText::planNow(const Projection& before, const Projection& after, EntryId entry, const Formats& formats) {
    QString text = stateLines(before, after, formats);
    if (const RunVerdict* const verdict = verdictOf(after, entry)) {
        const QString spike = spikeSentence(verdict->spike);
        text += spike.isEmpty() ? QString() : spike + newLine;
    }
    return text + weekLine(after, formats) + nextLine(before, after, formats);
}

} // namespace stridewell
