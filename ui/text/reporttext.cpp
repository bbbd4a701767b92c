// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/reporttext.h"

#include "ui/text/painsentence.h"
#include "ui/text/phrasebook.h"

#include <QCoreApplication>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString minutesText(int minutes, const Formats& formats) {
    return formats.minutes(2 * minutes);
}

} // namespace

QString ReportText::reportOf(Date today) const {
    return Say::tr("Report of %1").arg(dayWithYear(today));
}

QString ReportText::dayWithYear(Date date) const {
    return m_formats.yearDate(date);
}

QString ReportText::day(Date date) const {
    return m_withYear ? dayWithYear(date) : m_formats.shortDate(date);
}

QString ReportText::days(const std::vector<Date>& dates, std::size_t most) const {
    const std::size_t left = dates.size() > most ? dates.size() - most : 0;
    QStringList names;
    for (std::size_t i = left; i < dates.size(); ++i) {
        names << day(dates[i]);
    }
    if (left > 0) {
        //: after a list of days: how many more there are, and the first of them
        names << Say::tr("%Ln earlier from %1 on", nullptr, static_cast<int>(left)).arg(day(dates.front()));
    }
    return m_formats.list(names);
}

QString ReportText::range(Date first, Date last) const {
    //: first and last day: "23 Nov – 29 Nov"
    return first == last ? day(first) : Say::tr("%1 – %2").arg(day(first), day(last));
}

QString ReportText::period(Date from, Date to, bool whole) const {
    const QString range = Say::tr("%1 to %2").arg(dayWithYear(from), dayWithYear(to));
    return whole ? Say::tr("%1, everything so far").arg(range) : range;
}

QString ReportText::plan(const Projection& projection, const Profile& profile) const {
    //: kind of plan, first day, walking speed, jogging speed
    QString text = Say::tr("%1, from %2: %Ln runs a week, walking at %3 and jogging at %4.", nullptr,
                           projection.plan.sessionsPerWeek)
                       .arg(planKindName(profile.plan), m_formats.longDate(profile.start),
                            m_formats.speed(profile.walk), m_formats.speed(profile.jog));
    if (projection.today < profile.start) {
        return text + QLatin1Char(' ') + Say::tr("It has not started yet.");
    }
    if (projection.finished) {
        return text + QLatin1Char(' ') + Say::tr("It is finished.");
    }
    for (const ProjectedWeek& week : projection.weeks) {
        if (week.start <= projection.today && projection.today < week.start + Days{7} && !week.sessions.empty()) {
            text += QLatin1Char(' ') +
                    Say::tr("%1; each run: %2.")
                        .arg(fullWeekTitle(projection, week), sessionSummary(week.sessions.back().shape, m_formats));
        }
    }
    return text;
}

QString ReportText::now(const Projection& projection, std::optional<int> line) const {
    const PlanState& state = projection.state;
    QString text = outcomeTitle(state.outcome, state.urgency);
    if (state.outcome == Outcome::Keep) {
        return state.holdProgress ? Say::tr("%1; the next week waits for a run without a painkiller.").arg(text)
                                  : Say::tr("%1.").arg(text);
    }
    if (state.since) {
        text = Say::tr("%1, since %2").arg(text, m_formats.longDate(*state.since));
    }
    //: what the plan does now, then why
    text = (state.provisional ? Say::tr("%1 (may change with the next morning's score). %2") : Say::tr("%1. %2"))
               .arg(text, why({state.why.front()}));
    if (state.why.size() > 1 && line) {
        text += QLatin1Char(' ') + Say::tr("All reasons: line %1 below.").arg(m_formats.number(*line));
    }
    QStringList needs;
    for (const EndCondition condition : state.endsWhen) {
        needs << endCondition(condition, state, m_formats);
    }
    return needs.isEmpty()
               ? text
               : text + QLatin1Char(' ') + Say::tr("Still needed: %1.").arg(needs.join(QStringLiteral(" · ")));
}

QString ReportText::done(int runs, int minutes, Distance distance) const {
    return runs == 0 ? noRun()
                     //: a number of runs, their minutes, their distance
                     : Say::tr("%Ln runs, %1, %2 on foot.", nullptr, runs)
                           .arg(minutesText(minutes, m_formats), m_formats.distance(distance));
}

QString ReportText::runPain(int painful, int runs, int highest, Date on) const {
    if (runs == 0) {
        return {};
    }
    if (painful == 0) {
        return Say::tr("No run with pain.");
    }
    //: runs with pain of all runs, highest pain score, its day
    return Say::tr("%1 of %Ln runs with pain, highest score %2 on %3.", nullptr, runs)
        .arg(m_formats.number(painful), m_formats.number(highest), day(on));
}

QString ReportText::morningPain(int mornings, int highest, Date on) const {
    if (mornings == 0) {
        return Say::tr("No morning was answered.");
    }
    return highest == 0 ? Say::tr("%Ln mornings answered, all 0.", nullptr, mornings)
                        : Say::tr("%Ln mornings answered, highest score %1 on %2.", nullptr, mornings)
                              .arg(m_formats.number(highest), day(on));
}

QString ReportText::painkillers(const std::vector<Date>& dates, int runs, std::size_t most) const {
    const int count = static_cast<int>(dates.size());
    if (count == 0) {
        return Say::tr("None named in the 24 hours before a run's scores.");
    }
    //: when a painkiller was taken: a number of runs, of all of them, and their days
    return Say::tr("In the 24 hours before the scores of %1 of %Ln runs: %2. Those scores may be too low.", nullptr,
                   runs)
        .arg(m_formats.number(count), days(dates, most));
}

QString ReportText::activity(int times, int minutes, int highest) const {
    //: how often, minutes in all
    return Say::tr("%1 ×, %2, highest pain score %3")
        .arg(m_formats.number(times), minutesText(minutes, m_formats), m_formats.number(highest));
}

QString ReportText::crossActivity(CrossKind kind, int times, int minutes, int highest) const {
    return Say::tr("%1 %2", "kind of training, how often and how long")
        .arg(crossName(kind), activity(times, minutes, highest));
}

QString ReportText::exercises(int days, const std::vector<std::pair<StrengthItem, int>>& items) const {
    QStringList names;
    for (const auto& [item, times] : items) {
        names << Say::tr("%1 %2 ×", "exercise, how often").arg(strengthName(item), m_formats.number(times));
    }
    return Say::tr("%Ln days: %1.", nullptr, days).arg(m_formats.list(names));
}

QString ReportText::clearances(const std::vector<Clearance>& clearances, std::size_t most) const {
    const std::size_t left = clearances.size() > most ? clearances.size() - most : 0;
    QStringList parts;
    for (std::size_t i = left; i < clearances.size(); ++i) {
        const QString by = QString::fromStdString(clearances[i].by).simplified();
        const QString date = day(clearances[i].date);
        parts << (by.isEmpty() ? date : Say::tr("%1 by %2", "date, who cleared the runner").arg(date, by));
    }
    if (left > 0) {
        parts << Say::tr("%Ln earlier from %1 on", nullptr, static_cast<int>(left)).arg(day(clearances.front().date));
    }
    return Formats::phrases(parts);
}

QString ReportText::noneLoggedLabel() {
    return Say::tr("None logged");
}

QString ReportText::notADiagnosis() {
    return Say::tr("This is what the runner noted and what a running plan made of it. It is not a diagnosis and cannot "
                   "replace one: thank you for looking at the person behind it.");
}

QString ReportText::chartLegend(bool daily, bool painkillers, bool states) const {
    QString text = daily ? Say::tr("Filled: the highest score of each run. Open: mornings.")
                         : Say::tr("Filled: the highest score of a week's runs. Open: of its mornings.");
    if (painkillers) {
        text += QLatin1Char(' ') + Say::tr("Square: with a painkiller.");
    }
    if (states) {
        text +=
            QLatin1Char(' ') + Say::tr("Bars below: pain changed the plan; numbers: lines of “%1”.").arg(statesTitle());
    }
    return text;
}

QString ReportText::noScores() {
    return Say::tr("No pain scores in this period.");
}

} // namespace stridewell
