// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan sheet tells a runner to do, read back from the PDF.
#include "tests/ui/paperreader.h"
#include "tests/ui/papersamples.h"
#include "ui/print/pdf.h"
#include "ui/print/sheets.h"
#include "ui/text/phrasebook.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <algorithm>

namespace stridewell {

namespace {

QString planText(const Projection& projection, const Profile& profile, const Paper& paper = QPageSize::A4) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("plan.pdf"));
    const Formats formats(QLocale(QLocale::English, QLocale::UnitedKingdom), profile.units);
    EXPECT_TRUE(writePdf(*planSheet(projection, profile, formats), paper, file).has_value());
    QString text;
    for (const PdfPage& page : readPages(file)) {
        text += flat(page) + QLatin1Char(' ');
    }
    return text;
}

QString summaryOf(const SessionShape& shape) {
    return sessionSummary(shape, Formats(QLocale(QLocale::English, QLocale::UnitedKingdom), Units::Kilometres));
}

Run painFree(int day) {
    Run run;
    run.date = samples::monday + Days(day);
    run.durationMin = 30;
    return run;
}

TEST(PlanSheet, AWeekThatStepsBackInsideTellsTheRunStillAhead) {
    const Profile profile = samples::profileWith({0, 2, 4});
    Journal journal;
    for (const int day : {0, 2, 4, 7}) {
        journal.runs.push_back(painFree(day));
    }
    stridewell::Run& painful = journal.runs.back();
    painful.during = *PainScore::tryFrom(3);
    painful.after = painful.during;
    painful.character = PainCharacter::Dull;
    journal.mornings.push_back({{}, samples::monday + Days(8), *PainScore::tryFrom(4)});
    const Projection projection = project(profile, journal, samples::monday + Days(9));

    const ProjectedWeek& week = projection.weeks[1];
    const auto ahead = std::find_if(week.sessions.begin(), week.sessions.end(), isAhead);
    ASSERT_NE(ahead, week.sessions.end());
    const SessionShape& done = week.sessions.front().shape;
    ASSERT_NE(done, ahead->shape); // else there is nothing to tell apart

    const QString text = planText(projection, profile);
    const QString second = text.mid(text.indexOf(QStringLiteral("Week 2")));
    EXPECT_TRUE(second.contains(QStringLiteral("Still ahead: ") + summaryOf(ahead->shape))) << text.toStdString();
    EXPECT_FALSE(second.left(second.indexOf(summaryOf(ahead->shape))).contains(summaryOf(done))) << text.toStdString();
}

TEST(PlanSheet, SaysInWordsWhatToDoHoweverManyWeeksThereAre) {
    for (const samples::PaperState& state : samples::paperStates()) {
        const Projection projection = state.projection();
        if (state.locale.language() != QLocale::English || projection.weeks.size() < 7) {
            continue;
        }
        for (const QPageLayout::Orientation lying : {QPageLayout::Portrait, QPageLayout::Landscape}) {
            const QString text = planText(projection, state.profile, {QPageSize::A4, lying});
            for (const ProjectedWeek& week : projection.weeks) {
                const SessionShape& shape = week.sessions.front().shape;
                if (shape.rounds > 1) { // bare numbers do not tell a jog from a walk
                    EXPECT_TRUE(text.contains(summaryOf(shape))) << state.name << " week " << week.number << "\n"
                                                                 << text.toStdString();
                }
            }
        }
    }
}

TEST(PlanSheet, NamesTheMarksOfTheWeeksBars) {
    const Profile profile = samples::profileWith({0, 2, 4});
    const QString fresh = planText(samples::freshProjection(profile), profile);
    EXPECT_TRUE(fresh.contains(QStringLiteral("distance planned limit of the week"))) << fresh.toStdString();
    Journal journal;
    journal.runs.push_back(painFree(0));
    const QString begun = planText(project(profile, journal, samples::monday), profile);
    EXPECT_TRUE(begun.contains(QStringLiteral("distance planned done limit of the week"))) << begun.toStdString();
}

} // namespace

} // namespace stridewell
