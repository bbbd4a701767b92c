// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The report's options, titles, heads of tables and labels.
#include "ui/text/reporttext.h"

#include <QCoreApplication>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

QString ReportText::fromHelp() {
    return Say::tr("With --report: its first day (default: the first there is)");
}

QString ReportText::toHelp() {
    return Say::tr("With --report: its last day (default: today)");
}

QString ReportText::notesHelp() {
    return Say::tr("With --report: the notes of the runs, too");
}

QString ReportText::nameHelp() {
    return Say::tr("With --report: a name to print on it; it is not kept");
}

QString ReportText::onlyWithReport() {
    return Say::tr("--from, --to, --notes and --name belong to a report; right would be print --report with them.");
}

QString ReportText::endsBeforeItBegins(Date from, Date to) {
    return Say::tr("--to: %1 lies before the first day %2; right would be that day or a later one")
        .arg(QString::fromStdString(toIso(to)), QString::fromStdString(toIso(from)));
}

QString ReportText::title() {
    return Say::tr("Running and back pain: report");
}

QString ReportText::heading() {
    return Say::tr("Running and back pain");
}

QString ReportText::chartTitle() {
    return Say::tr("Pain scores over time: numeric rating scale (NRS), 0 to 10");
}

QString ReportText::symptomsTitle() {
    return Say::tr("Ticked on the list of symptoms with back pain");
}

QString ReportText::weeksTitle() {
    return Say::tr("Week by week");
}

QString ReportText::statesTitle() {
    return Say::tr("What the plan did, and why");
}

QString ReportText::runsTitle() {
    return Say::tr("Runs with pain, or that changed the plan");
}

QString ReportText::scoresTitle() {
    return Say::tr("How often each score was given");
}

QString ReportText::notesTitle() {
    return Say::tr("Notes of the runner");
}

QString ReportText::howToReadTitle() {
    return Say::tr("How to read this");
}

QStringList ReportText::weekColumns() {
    return {Say::tr("Week from"), Say::tr("In the plan"), Say::tr("Runs"), Say::tr("Minutes"),
            Say::tr("Planned"),   Say::tr("Done"),        Say::tr("Limit")};
}

QStringList ReportText::stateColumns() {
    return {QString(), Say::tr("When"), Say::tr("What the plan did"), Say::tr("Why (the rule)")};
}

QStringList ReportText::runColumns() {
    return {Say::tr("Day"),    Say::tr("Minutes"), Say::tr("Distance"),     Say::tr("Before"),
            Say::tr("During"), Say::tr("After"),   Say::tr("Next morning"), Say::tr("Kind of pain")};
}

QString ReportText::scoreColumn() {
    return Say::tr("Score");
}

QString ReportText::planLabel() {
    return Say::tr("Plan");
}

QString ReportText::nowLabel() {
    return Say::tr("Now");
}

QString ReportText::doneLabel() {
    return Say::tr("Done");
}

QString ReportText::painLabel() {
    return Say::tr("Pain");
}

QString ReportText::painkillerLabel() {
    return Say::tr("Painkillers");
}

QString ReportText::symptomsLabel() {
    return Say::tr("Symptoms");
}

QString ReportText::clearanceLabel() {
    return Say::tr("Cleared");
}

QString ReportText::nameLabel() {
    return Say::tr("Name");
}

QString ReportText::periodLabel() {
    return Say::tr("Period");
}

QString ReportText::walksLabel() {
    return Say::tr("Brisk walks");
}

QString ReportText::exercisesLabel() {
    return Say::tr("Exercises");
}

QString ReportText::crossLabel() {
    return Say::tr("Other training");
}

QString ReportText::rulesLabel() {
    return Say::tr("Rules");
}

QString ReportText::scaleLabel() {
    return Say::tr("Scores");
}

QString ReportText::bandsLabel() {
    return Say::tr("Bands");
}

} // namespace stridewell
