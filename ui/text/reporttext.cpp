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

QString runsText(int count, const Formats& formats) {
    return count == 1 ? Say::tr("1 run") : Say::tr("%1 runs").arg(formats.number(count));
}

QString minutesText(int minutes, const Formats& formats) {
    return Say::tr("%1 min").arg(formats.number(minutes));
}

} // namespace

QString ReportText::reportOf(Date today) const {
    return Say::tr("Report of %1").arg(dayWithYear(today));
}

QString ReportText::dayWithYear(Date date) const {
    //: a day and its year
    return Say::tr("%1 %2").arg(m_formats.shortDate(date), QString::number(toQDate(date).year()));
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
    const QString text = names.join(QStringLiteral(", "));
    const int count = static_cast<int>(left);
    return left == 0 ? text
                     //: days, then how many more there are and the first of them
                     : Say::tr("%1, and %2 earlier from %3 on").arg(text, m_formats.number(count), day(dates.front()));
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
    QString text = Say::tr("%1, from %2: %3 a week, walking at %4 and jogging at %5.")
                       .arg(planKindName(profile.plan), m_formats.longDate(profile.start),
                            runsText(projection.plan.sessionsPerWeek, m_formats), m_formats.speed(profile.walk),
                            m_formats.speed(profile.jog));
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
    text += state.provisional ? Say::tr(" (may change with the next morning's score). ") : QStringLiteral(". ");
    text += why({state.why.front()});
    if (state.why.size() > 1 && line) {
        text += QLatin1Char(' ') + Say::tr("All reasons: line %1 below.").arg(m_formats.number(*line));
    }
    QStringList needs;
    for (const EndCondition condition : state.endsWhen) {
        needs << endCondition(condition);
    }
    return needs.isEmpty()
               ? text
               : text + QLatin1Char(' ') + Say::tr("Still needed: %1.").arg(needs.join(QStringLiteral(" · ")));
}

QString ReportText::done(int runs, int minutes, Distance distance) const {
    return runs == 0
               ? noRun()
               : Say::tr("%1, %2, %3 on foot.")
                     .arg(runsText(runs, m_formats), minutesText(minutes, m_formats), m_formats.distance(distance));
}

QString ReportText::runPain(int painful, int runs, int highest, Date on) const {
    if (runs == 0) {
        return {};
    }
    if (painful == 0) {
        return Say::tr("No run with pain.");
    }
    return Say::tr("%1 of %2 with pain, highest score %3 on %4.")
        .arg(m_formats.number(painful), runsText(runs, m_formats), m_formats.number(highest), day(on));
}

QString ReportText::morningPain(int mornings, int highest, Date on) const {
    if (mornings == 0) {
        return Say::tr("No morning was answered.");
    }
    const QString answered =
        mornings == 1 ? Say::tr("1 morning answered") : Say::tr("%1 mornings answered").arg(m_formats.number(mornings));
    return highest == 0 ? Say::tr("%1, all 0.").arg(answered)
                        : Say::tr("%1, highest score %2 on %3.").arg(answered, m_formats.number(highest), day(on));
}

QString ReportText::painkillers(const std::vector<Date>& dates, int runs, std::size_t most) const {
    const int count = static_cast<int>(dates.size());
    if (count == 0) {
        return Say::tr("None named in the 24 hours before a run's scores.");
    }
    return Say::tr("In the 24 hours before the scores of %1 of %2: %3. Those scores may be too low.")
        .arg(m_formats.number(count), runsText(runs, m_formats), days(dates, most));
}

QString ReportText::activity(int times, int minutes, int highest) const {
    return Say::tr("%1 ×, %2, highest pain score %3")
        .arg(m_formats.number(times), minutesText(minutes, m_formats), m_formats.number(highest));
}

QString ReportText::crossActivity(CrossKind kind, int times, int minutes, int highest) const {
    return Say::tr("%1 %2").arg(crossName(kind), activity(times, minutes, highest));
}

QString ReportText::exercises(int days, const std::vector<std::pair<StrengthItem, int>>& items) const {
    QStringList names;
    for (const auto& [item, times] : items) {
        names << Say::tr("%1 %2 ×").arg(strengthName(item), m_formats.number(times));
    }
    return Say::tr("%1: %2.").arg(daysText(days), names.join(QStringLiteral(", ")));
}

QString ReportText::clearances(const std::vector<Clearance>& clearances, std::size_t most) const {
    const std::size_t left = clearances.size() > most ? clearances.size() - most : 0;
    QStringList parts;
    for (std::size_t i = left; i < clearances.size(); ++i) {
        const QString by = QString::fromStdString(clearances[i].by).simplified();
        const QString date = day(clearances[i].date);
        parts << (by.isEmpty() ? date : Say::tr("%1 by %2").arg(date, by));
    }
    const QString text = parts.join(QStringLiteral("; "));
    const int count = static_cast<int>(left);
    return left == 0 ? text
                     : Say::tr("%1; and %2 earlier from %3 on")
                           .arg(text, m_formats.number(count), day(clearances.front().date));
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
