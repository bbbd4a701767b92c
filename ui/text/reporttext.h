// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"
#include "core/model/profile.h"
#include "core/projection/projection.h"
#include "ui/text/formats.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace stridewell {

/// What the report for a physiotherapist says. It speaks of "the runner"; sentences of the phrasebook that say "you"
/// are quoted as what the runner was told.
class ReportText {
public:
    /// withYear: days are named with their year, because the report is about more than one.
    ReportText(const Formats& formats, bool withYear) : m_formats(formats), m_withYear(withYear) {}

    // The options, on the command line and in the dialog
    static QString fromHelp();
    static QString toHelp();
    static QString notesHelp();
    static QString nameHelp();
    static QString onlyWithReport();
    static QString endsBeforeItBegins(Date from, Date to);

    // Titles
    static QString title();   ///< of the document
    static QString heading(); ///< large, on the first page
    [[nodiscard]] QString reportOf(Date today) const;
    static QString chartTitle();
    static QString symptomsTitle();
    static QString weeksTitle();
    static QString statesTitle();
    static QString runsTitle();
    static QString scoresTitle();
    static QString notesTitle();
    static QString howToReadTitle();

    // Heads of tables
    static QStringList weekColumns();
    static QStringList stateColumns();
    static QStringList runColumns();
    static QString scoreColumn();

    // Days
    [[nodiscard]] QString day(Date date) const;
    [[nodiscard]] QString days(const std::vector<Date>& dates, std::size_t most) const;
    /// "23 Nov – 29 Nov", with the years where they are named.
    [[nodiscard]] QString range(Date first, Date last) const;
    [[nodiscard]] QString period(Date from, Date to, bool whole) const;

    // At a glance
    static QString planLabel();
    static QString nowLabel();
    static QString doneLabel();
    static QString painLabel();
    static QString painkillerLabel();
    static QString symptomsLabel();
    static QString clearanceLabel();
    static QString nameLabel();
    static QString periodLabel();
    static QString walksLabel();
    static QString exercisesLabel();
    static QString crossLabel();
    static QString rulesLabel();
    static QString scaleLabel();
    static QString bandsLabel();
    [[nodiscard]] QString plan(const Projection& projection, const Profile& profile) const;
    /// line: the numbered line with all reasons.
    [[nodiscard]] QString now(const Projection& projection, std::optional<int> line) const;
    [[nodiscard]] QString done(int runs, int minutes, Distance distance) const;
    [[nodiscard]] QString runPain(int painful, int runs, int highest, Date on) const;
    [[nodiscard]] QString morningPain(int mornings, int highest, Date on) const;
    /// The days of the runs with a painkiller in the 24 hours before a score.
    [[nodiscard]] QString painkillers(const std::vector<Date>& dates, int runs, std::size_t most) const;
    [[nodiscard]] QString activity(int times, int minutes, int highest) const;
    [[nodiscard]] QString crossActivity(CrossKind kind, int times, int minutes, int highest) const;
    [[nodiscard]] QString exercises(int days, const std::vector<std::pair<StrengthItem, int>>& items) const;
    [[nodiscard]] QString clearances(const std::vector<Clearance>& clearances, std::size_t most) const;
    static QString noneLoggedLabel();
    static QString notADiagnosis();

    // Chart
    /// daily: a dot is one run or morning, else the highest of a week.
    [[nodiscard]] QString chartLegend(bool daily, bool painkillers, bool states) const;
    static QString noScores();

    // Weeks
    static QString beforePlan();
    static QString afterPlan();
    [[nodiscard]] QString weeksTogether(int weeks) const;
    [[nodiscard]] QString weeksTogether(const QString& name, int weeks) const;
    /// extra: runs besides the planned ones.
    [[nodiscard]] QString ofRuns(int done, int planned, int extra) const;
    [[nodiscard]] QString ofMinutes(int minutes, int plannedHalfMin) const;
    static QString weekLegend();
    static QString weeksSummedUp();
    /// The starts of the weeks with more than their limit, by date; the latest `most` are named.
    [[nodiscard]] QString aboveLimit(const std::vector<Date>& weeks, std::size_t most) const;
    /// first, last: days of the table; from, to: the period, which begins or ends inside a week.
    [[nodiscard]] QString wholeWeeks(Date first, Date last, Date from, Date to) const;
    static QString notStarted();
    static QString noPlanWeek();

    // What the plan did
    [[nodiscard]] QString held(const StateSpan& span, Date today) const;
    /// What the plan did in that state, as told to somebody else.
    static QString whatThePlanDid(const StateSpan& span);
    /// The rules in the words that the runner read, each with its row id.
    [[nodiscard]] QString why(const std::vector<Finding>& findings) const;
    [[nodiscard]] QString weeksFrom(Date first, Date last) const;
    /// What a week that came again, went back or was made smaller became.
    [[nodiscard]] QString turned(WeekContent content, int runs) const;
    static QString turnedWeeks();
    /// kinds: how many there were of each.
    [[nodiscard]] QString earlierSteps(int count, Date first, Date last, const std::map<QString, int>& kinds) const;
    static QString nothingChanged();
    static QString youIsTheRunner();

    // Runs
    [[nodiscard]] QString kindOfPain(const Run& run) const;
    [[nodiscard]] QString verdict(const RunVerdict& verdict) const;
    /// What a run that was too long means, with its row id.
    static QString tooLong(Spike spike);
    /// verdict() where a numbered line has the reasons.
    [[nodiscard]] QString verdictInLine(const RunVerdict& verdict, int line) const;
    [[nodiscard]] QString runsWithoutPain(int count) const;
    [[nodiscard]] QString earlierRuns(int count, Date first, Date last, int highest) const;
    static QString noRun();

    // Scores
    /// Mornings with noticeable or strong pain, by date, each with its score.
    [[nodiscard]] QString soreMornings(const std::vector<std::pair<Date, int>>& mornings, std::size_t most) const;
    static QString runScores();
    static QString morningScores();

    // Symptoms and notes
    /// kinds: of symptoms; last: the last day on which any was ticked.
    [[nodiscard]] QString ticked(int kinds, Date last) const;
    static QString symptomOn(const QString& symptom, const QString& days);
    static QString nothingTicked();
    static QString noNotes();

    // How to read it
    static QString scale();
    static QString bands();
    /// "BR4, AR2: Pain-monitoring model ...", one line a source.
    static QStringList sources(const std::set<RuleId>& rows);

private:
    [[nodiscard]] QString dayWithYear(Date date) const;
    const Formats& m_formats;
    bool m_withYear;
};

} // namespace stridewell
