// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/textreport.h"

#include "ui/text/phrasebook.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(TextReport)
};

constexpr int lineWidth = 96;
constexpr std::size_t recentRuns = 5;

/// Breaks a sentence between words; lines after the first start under the first one's text.
QString wrapped(const QString& lead, const QString& text) {
    QString result;
    QString line = lead;
    const QString indent(lead.size(), QLatin1Char(' '));
    bool first = true;
    for (const QString& word : wordsWithUnits(text)) {
        if (!first && line.size() + 1 + word.size() > lineWidth) {
            result += line + QLatin1Char('\n');
            line = indent + word;
            continue;
        }
        line += (first ? QString() : QStringLiteral(" ")) + word;
        first = false;
    }
    return result + line + QLatin1Char('\n');
}

QString heading(const QString& text) {
    return text + QLatin1Char('\n') + QString(text.size(), QLatin1Char('-')) + QLatin1Char('\n');
}

/// "sentence [B4: where it comes from]"
QString withSource(const QString& words, RuleId row) {
    const std::string_view id = text(row);
    //: a sentence, the id of its rule, where the rule comes from
    return Say::tr("%1 [%2: %3]")
        .arg(words, QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size())), sourceOf(row));
}

QString runs(int count) {
    return Say::tr("%Ln runs", nullptr, count);
}

QString sessionLine(const ProjectedSession& session, const Formats& formats) {
    //: day, what to do, minutes, distance
    QString line = Say::tr("%1  %2 (%3, %4)")
                       .arg(formats.date(session.date).leftJustified(11), sessionSummary(session.shape, formats),
                            formats.minutes(session.shape.halfMinTotal()), formats.distance(session.distance));
    if (session.status == SessionStatus::Moved && session.plannedDate != session.date) {
        //: a planned run with its day and minutes, then the day it was planned for
        line = Say::tr("%1, moved from %2").arg(line, formats.date(session.plannedDate));
    } else if (session.status != SessionStatus::Planned) {
        line = Say::tr("%1, %2", "a planned run, its status").arg(line, statusName(session.status));
    }
    return QStringLiteral("  ") + line + QLatin1Char('\n');
}

/// Why a session is not as the plan had it; what has been said already is not said again.
QString sessionReasons(const ProjectedSession& session, const Formats& formats, QStringList& said) {
    QString lines;
    for (const Finding& finding : session.why) {
        const QString words = sentence(finding, formats);
        if (!said.contains(words)) {
            said << words;
            lines += wrapped(QStringLiteral("    "), withSource(words, finding.row));
        }
    }
    return lines;
}

QString strengthLines(const ProjectedWeek& week, const StrengthLevels& levels, const Formats& formats) {
    QString lines;
    for (const StrengthGroup group : {StrengthGroup::Core, StrengthGroup::Stretch, StrengthGroup::Roll}) {
        QStringList items;
        for (const StrengthItem item : week.strength) {
            if (groupOf(item) == group) {
                items << Say::tr("%1 %2", "exercise, dose")
                             .arg(strengthName(item), strengthDose(item, levelOf(levels, item)));
            }
        }
        if (items.isEmpty()) {
            continue;
        }
        QString when = groupFrequency(group);
        if (group == StrengthGroup::Core && !week.strengthDays.empty()) {
            QStringList days;
            for (const Date date : week.strengthDays) {
                days << formats.shortWeekday(date);
            }
            when = formats.list(days);
        }
        lines += wrapped(QStringLiteral("  "), Say::tr("%1 (%2): %3", "group of exercises, when, exercises")
                                                   .arg(groupName(group), when, Formats::phrases(items)));
    }
    return lines;
}

QString weekNumbers(const ProjectedWeek& week, const Formats& formats, bool logged) {
    const QString planned = formats.distanceWithin(week.planned, week.ceiling.limit);
    const bool ran = logged && (week.doneSessions > 0 || week.actual > Distance());
    //: a number of runs and their distance, as planned and as done
    const QString line =
        ran ? Say::tr("%1, planned %2, done %3 with %4")
                  .arg(runs(week.plannedSessions), planned, runs(week.doneSessions), formats.distance(week.actual))
            : Say::tr("%1, planned %2").arg(runs(week.plannedSessions), planned);
    return wrapped(QStringLiteral("  "), line);
}

QString weekText(const ProjectedWeek& week, const Projection& projection, const Formats& formats, bool logged) {
    QString result =
        heading(Say::tr("%1, %2", "week, dates")
                    .arg(fullWeekTitle(projection, week), formats.dateRange(week.start, week.start + Days(6))));
    result += weekNumbers(week, formats, logged);
    result += wrapped(QStringLiteral("  "), withSource(ceilingSentence(week.ceiling, formats), week.ceiling.row));
    const QString change = logged ? QString() : jogChange(projection.plan, week.content, formats);
    result += change.isEmpty() ? QString() : QStringLiteral("  ") + change + QLatin1Char('\n');
    QStringList said;
    for (const Finding& finding : projection.state.why) {
        said << sentence(finding, formats);
    }
    for (const Finding& finding : week.why) {
        said << sentence(finding, formats);
        result += wrapped(QStringLiteral("  "), withSource(said.last(), finding.row));
    }
    for (const ProjectedSession& session : week.sessions) {
        result += sessionLine(session, formats) + sessionReasons(session, formats, said);
    }
    return result + strengthLines(week, projection.strengthLevels, formats);
}

QString profileLine(const Profile& profile, const Projection& projection, const Formats& formats) {
    QStringList days;
    for (const int index : profile.days.indexes()) {
        days << formats.shortWeekdayName(index);
    }
    //: kind of plan, first day, days of the week, walking speed, jogging speed
    return wrapped(QString(), Say::tr("%1 from %2; run days %3, %Ln runs a week; walk %4, jog %5.", nullptr,
                                      projection.plan.sessionsPerWeek)
                                  .arg(planKindName(profile.plan), formats.longDate(profile.start), formats.list(days),
                                       formats.speed(profile.walk), formats.speed(profile.jog)));
}

QString closing(const Formats& formats) {
    QString result = heading(Say::tr("When to stop, when to call"));
    for (const QString& rule : stopRules(formats)) {
        result += wrapped(QStringLiteral("  "), rule);
    }
    return result + QLatin1Char('\n') + wrapped(QString(), tenPercentNote()) + wrapped(QString(), disclaimer());
}

QString noteLines(const Projection& projection, const Formats& formats) {
    QString result;
    for (const Finding& note : projection.notes) {
        result += wrapped(QStringLiteral("  "), withSource(sentence(note, formats), note.row));
    }
    return result.isEmpty() ? result : heading(Say::tr("Worth knowing")) + result + QLatin1Char('\n');
}

QString stateText(const Projection& projection, const Formats& formats) {
    const PlanState& state = projection.state;
    QString result = heading(outcomeTitle(state.outcome, state.urgency));
    result += wrapped(QStringLiteral("  "), stateAdvice(state, formats));
    for (const Finding& finding : state.why) {
        result += wrapped(QStringLiteral("  "), withSource(sentence(finding, formats), finding.row));
    }
    if (state.since && state.outcome != Outcome::Keep) {
        result += wrapped(QStringLiteral("  "), Say::tr("Since %1.").arg(formats.date(*state.since)));
    }
    if (!state.endsWhen.empty()) {
        result += wrapped(QStringLiteral("  "), state.endsWhen.size() > 1 ? Say::tr("It ends after all of these:")
                                                                          : Say::tr("It ends after:"));
    }
    for (const EndCondition condition : state.endsWhen) {
        result += wrapped(QStringLiteral("  - "), endCondition(condition, state, formats));
    }
    return result + QLatin1Char('\n');
}

/// The run that today's card speaks of.
const ProjectedSession* cardSession(const Projection& projection) {
    for (const ProjectedWeek& week : projection.weeks) {
        for (const ProjectedSession& session : week.sessions) {
            if (session.date == projection.today && isAhead(session)) {
                return &session;
            }
        }
    }
    return nullptr;
}

QString todayText(const Projection& projection, const Formats& formats) {
    const TodayCard& card = projection.todayCard;
    QString title =
        Say::tr("%1: %2", "today's date, what is on").arg(formats.longDate(projection.today), cardTitle(card.kind));
    if (card.week && card.session) {
        const std::size_t index = static_cast<std::size_t>(*card.week) - 1;
        const int planned = index < projection.weeks.size() ? projection.weeks[index].plannedSessions : *card.session;
        title = Say::tr("%1, %2, %3", "today and what is on, week, run")
                    .arg(title, weekTitle(projection, *card.week),
                         runTitle(*card.session, std::max(planned, *card.session)));
    }
    QString result = heading(title);
    if (const ProjectedSession* session = cardSession(projection); session && card.kind == CardKind::Run) {
        for (const QString& step : sessionSteps(session->shape, formats)) {
            result += wrapped(QStringLiteral("  - "), step);
        }
    }
    if (projection.morningDue) {
        result += wrapped(QStringLiteral("  "), Say::tr("This morning's pain score is still to come: "
                                                        "stridewell morning"));
    }
    if (projection.nextRun) {
        result += wrapped(QStringLiteral("  "), Say::tr("Next run: %1.").arg(formats.date(*projection.nextRun)));
    }
    if (projection.allowance && card.kind != CardKind::Paused && card.kind != CardKind::Alert) {
        result += wrapped(QStringLiteral("  "), allowanceSentence(*projection.allowance, formats));
    }
    return result + QLatin1Char('\n');
}

QString recentText(const Projection& projection, const Formats& formats) {
    if (projection.runs.empty()) {
        return {};
    }
    QString result = heading(Say::tr("Recent runs"));
    const std::size_t count = std::min(recentRuns, projection.runs.size());
    for (auto run = projection.runs.rbegin(); run != projection.runs.rbegin() + static_cast<std::ptrdiff_t>(count);
         ++run) {
        QStringList reasons;
        for (const Finding& finding : run->why) {
            reasons << sentence(finding, formats);
        }
        const QString spike = spikeSentence(run->spike);
        result += wrapped(QStringLiteral("  %1  ").arg(formats.date(run->date).leftJustified(11)),
                          Say::tr("%1 · %2. %3", "distance, what the run leads to, reasons")
                              .arg(formats.distance(run->actual), outcomeTitle(run->outcome, run->urgency),
                                   (reasons << spike).join(QLatin1Char(' ')).simplified()));
    }
    return result + QLatin1Char('\n');
}

QString weeksText(const Projection& projection, const Formats& formats, bool logged) {
    QString result;
    for (const ProjectedWeek& week : projection.weeks) {
        result += weekText(week, projection, formats, logged) + QLatin1Char('\n');
    }
    return result;
}

} // namespace

QString planText(const Profile& profile, const Projection& projection, const Formats& formats) {
    return profileLine(profile, projection, formats) + QLatin1Char('\n') + weeksText(projection, formats, false) +
           noteLines(projection, formats) + closing(formats);
}

QString statusText(const Profile& profile, const Projection& projection, const Formats& formats) {
    // In an emergency nothing else matters.
    if (projection.state.outcome == Outcome::Emergency) {
        return stateText(projection, formats);
    }
    return stateText(projection, formats) + todayText(projection, formats) + recentText(projection, formats) +
           noteLines(projection, formats) + weeksText(projection, formats, true) +
           profileLine(profile, projection, formats) + wrapped(QString(), disclaimer());
}

} // namespace stridewell
