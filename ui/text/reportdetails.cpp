// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the report says of weeks, states, runs and scores.
#include "ui/text/painsentence.h"
#include "ui/text/phrasebook.h"
#include "ui/text/reporttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString idOf(RuleId row) {
    const std::string_view id = text(row);
    return QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
}

QString professional(const StateSpan& span) {
    return span.urgency == Urgency::Today
               ? Say::tr("No running and no other training; the runner was asked to see a doctor the same day.")
               : Say::tr("No jogging; the runner was asked to see a physiotherapist, GP or sports doctor within one to "
                         "two weeks.");
}

} // namespace

QString ReportText::beforePlan() {
    return Say::tr("Before the plan");
}

QString ReportText::afterPlan() {
    return Say::tr("After the plan");
}

QString ReportText::weeksTogether(int weeks) const {
    return Say::tr("%Ln weeks", nullptr, weeks);
}

QString ReportText::weeksTogether(const QString& name, int weeks) const {
    return weeks == 1 ? name : Say::tr("%1, %2", "a name, a number of weeks").arg(name, weeksTogether(weeks));
}

QString ReportText::ofRuns(int done, int planned, int extra) const {
    //: runs done of runs planned, in a narrow column: "2 of 3"
    const QString text = Say::tr("%1 of %2", "runs").arg(m_formats.number(done), m_formats.number(planned));
    //: "3 of 3", then how many runs there were besides: "3 of 3, 5 more"
    return extra == 0 ? text : Say::tr("%1, %Ln more", nullptr, extra).arg(text);
}

QString ReportText::ofMinutes(int minutes, int plannedHalfMin) const {
    //: minutes run of minutes planned, in a narrow column: "61 of 92½"
    return Say::tr("%1 of %2", "minutes").arg(m_formats.number(minutes), m_formats.minutesNumber(plannedHalfMin));
}

QString ReportText::weekLegend() {
    return Say::tr("Runs and minutes: done of planned. Distance on foot, walking and jogging together. Bars: outlined "
                   "planned, filled done, hatched above the limit, line the limit.");
}

QString ReportText::weeksSummedUp() {
    return Say::tr("Earlier weeks are summed up.");
}

QString ReportText::aboveLimit(const std::vector<Date>& weeks, std::size_t most) const {
    //: the first days of one or several weeks
    return Say::tr("Above their limits: the weeks from %1.", nullptr, static_cast<int>(weeks.size()))
        .arg(days(weeks, most));
}

QString ReportText::wholeWeeks(Date first, Date last, Date from, Date to) const {
    return Say::tr("The table shows whole weeks, from %1 to %2; runs, scores and sums are of %3 to %4 alone.")
        .arg(m_formats.date(first), m_formats.date(last), m_formats.date(from), m_formats.date(to));
}

QString ReportText::notStarted() {
    return Say::tr("The plan has not started yet.");
}

QString ReportText::noPlanWeek() {
    return Say::tr("No week of the plan lies in this period.");
}

QString ReportText::held(const StateSpan& span, Date today) const {
    if (!span.end) {
        //: a day, then how long that is: "since 23 Nov, 9 days"
        const QString open = Say::tr("since %1, %2").arg(day(span.from), daysText(daysBetween(span.from, today) + 1));
        return span.provisional ? Say::tr("%1, provisional").arg(open) : open;
    }
    const Date last = *span.end - Days{1};
    return Say::tr("%1, %2", "first and last day, how many days")
        .arg(range(span.from, last), daysText(daysBetween(span.from, *span.end)));
}

QString ReportText::whatThePlanDid(const StateSpan& span) {
    const QString title = outcomeTitle(span.outcome, span.urgency);
    QString did;
    switch (span.outcome) {
    case Outcome::Keep: break;
    case Outcome::Swap:
        did = Say::tr("20 to 30 minutes of swimming, cycling or the elliptical trainer took the place of the next "
                      "run.");
        break;
    case Outcome::AddRest: did = Say::tr("The next run waited until 72 hours after the painful one."); break;
    case Outcome::BackWeek: did = Say::tr("The plan went back one week."); break;
    case Outcome::Break:
        did = span.cleared ? Say::tr("After the clearance, no jogging until mornings and a brisk walk were calm.")
                           : Say::tr("No jogging until mornings and a brisk walk were calm.");
        break;
    case Outcome::SeeProfessional: did = professional(span); break;
    case Outcome::Emergency:
        did = Say::tr("The plan was locked and the runner told to get emergency help at once.");
        break;
    }
    //: what the state is called, then what the plan did
    return did.isEmpty() ? title : Say::tr("%1. %2").arg(title, did);
}

QString ReportText::why(const std::vector<Finding>& findings) const {
    QStringList sentences;
    for (const Finding& finding : findings) {
        //: a sentence, then the id of its rule: "No pain: carry on as planned. [KP1]"
        sentences << Say::tr("%1 [%2]").arg(sentence(finding, m_formats), idOf(finding.row));
    }
    sentences.removeDuplicates();
    return sentences.join(QLatin1Char(' '));
}

QString ReportText::weeksFrom(Date first, Date last) const {
    return first == last ? Say::tr("week from %1").arg(day(first))
                         : Say::tr("weeks from %1 to %2").arg(day(first), day(last));
}

QString ReportText::turned(WeekContent content, int runs) const {
    //: the name of one of the plan's weeks
    return Say::tr("%1 of the plan, %Ln runs.", nullptr, runs).arg(contentName(content));
}

QString ReportText::turnedWeeks() {
    return Say::tr("Weeks that came again or were made smaller");
}

QString ReportText::earlierSteps(int count, Date first, Date last, const std::map<QString, int>& kinds) const {
    QStringList parts;
    for (const auto& [kind, times] : kinds) {
        parts << Say::tr("%1 %2 ×", "kind of change, how often").arg(kind, m_formats.number(times));
    }
    //: how many, their first and last day, how often each kind
    return Say::tr("Earlier changes (%1, from %2) are summed up: %3.")
        .arg(m_formats.number(count), range(first, last), m_formats.list(parts));
}

QString ReportText::nothingChanged() {
    return Say::tr("Nothing in this period has changed the plan.");
}

QString ReportText::youIsTheRunner() {
    return Say::tr("The reasons stand as the runner read them: “you” is the runner.");
}

QString ReportText::kindOfPain(const Run& run) const {
    QStringList parts;
    if (run.character != PainCharacter::None) {
        parts << characterName(run.character);
    }
    if (!run.eased && run.worst() > PainScore()) {
        parts << Say::tr("did not ease");
    }
    if (run.strideAltered) {
        parts << Say::tr("changed the stride");
    }
    if (run.painkiller) {
        parts << Say::tr("with a painkiller");
    }
    if (!run.symptoms.empty()) {
        parts << Say::tr("symptoms ticked");
    }
    return m_formats.list(parts);
}

QString ReportText::verdict(const RunVerdict& verdict) const {
    const QString title = outcomeTitle(verdict.outcome, verdict.urgency);
    const QString text =
        Say::tr("%1: %2").arg(verdict.provisional ? Say::tr("%1 (provisional)").arg(title) : title, why(verdict.why));
    return verdict.spike == Spike::Ok ? text : text + QLatin1Char(' ') + tooLong(verdict.spike);
}

QString ReportText::verdictInLine(const RunVerdict& verdict, int line) const {
    const QString text =
        Say::tr("%1: line %2 above").arg(outcomeTitle(verdict.outcome, verdict.urgency), m_formats.number(line));
    //: a reference to a line, then a sentence
    return verdict.spike == Spike::Ok ? text : Say::tr("%1. %2").arg(text, tooLong(verdict.spike));
}

QString ReportText::tooLong(Spike spike) {
    return Say::tr("%1 [%2]").arg(spikeSentence(spike), idOf(RuleId::B11));
}

QString ReportText::runsWithoutPain(int count) const {
    return Say::tr("%Ln runs without pain are not listed: after them the plan went on. [KP1]", nullptr, count);
}

QString ReportText::earlierRuns(int count, Date first, Date last, int highest) const {
    //: the day, or the first and last day; the highest pain score
    return Say::tr("%Ln earlier runs of this kind, %1, are summed up: highest score %2.", nullptr, count)
        .arg(range(first, last), m_formats.number(highest));
}

QString ReportText::noRun() {
    return Say::tr("No run in this period.");
}

QString ReportText::soreMornings(const std::vector<std::pair<Date, int>>& mornings, std::size_t most) const {
    const std::size_t left = mornings.size() > most ? mornings.size() - most : 0;
    QStringList names;
    for (std::size_t i = left; i < mornings.size(); ++i) {
        names
            << Say::tr("%1 on %2", "pain score, day").arg(m_formats.number(mornings[i].second), day(mornings[i].first));
    }
    if (left > 0) {
        //: after a list of mornings: how many more there are
        names << Say::tr("%Ln earlier", nullptr, static_cast<int>(left));
    }
    //: scores of mornings with their days
    return Say::tr("Mornings of 3 or more: %1.").arg(m_formats.list(names));
}

QString ReportText::runScores() {
    return Say::tr("Runs, highest score");
}

QString ReportText::morningScores() {
    return Say::tr("Mornings");
}

QString ReportText::ticked(int kinds, Date last) const {
    return Say::tr("%Ln kinds ticked, last on %1: see below.", nullptr, kinds).arg(day(last));
}

QString ReportText::symptomOn(const QString& symptom, const QString& days) {
    return Say::tr("%1 (%2)").arg(symptom, days);
}

QString ReportText::nothingTicked() {
    return Say::tr("Nothing was ticked.");
}

QString ReportText::noNotes() {
    return Say::tr("No notes in this period.");
}

QString ReportText::scale() {
    return Say::tr(
        "Numeric rating scale (NRS-11): 0 is no pain, 10 the worst pain imaginable. Asked before, during and "
        "within an hour after each run, and the next morning.");
}

QString ReportText::bands() {
    return Say::tr("0–2 none to mild, 3–5 noticeable, 6–10 strong. By the score alone the plan goes on up to 2, eases "
                   "off from 3, stops the jogging from 6 and asks for a professional from 8.");
}

QStringList ReportText::sources(const std::set<RuleId>& rows) {
    std::vector<std::pair<QString, QStringList>> grouped; // by source, in the order of the rules
    for (const RuleId row : rows) {
        const QString source = sourceOf(row);
        auto known =
            std::find_if(grouped.begin(), grouped.end(), [&](const auto& pair) { return pair.first == source; });
        if (known == grouped.end()) {
            known = grouped.insert(grouped.end(), {source, {}});
        }
        known->second << idOf(row);
    }
    QStringList lines;
    for (const auto& [source, ids] : grouped) {
        lines << Say::tr("%1: %2").arg(ids.join(QStringLiteral(", ")), source);
    }
    return lines;
}

} // namespace stridewell
