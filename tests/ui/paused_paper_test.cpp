// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A week sheet never prescribes what the state forbids (C2), and says so on every week that is affected.
#include "core/projection/project.h"
#include "tests/support/builders.h"
#include "tests/ui/paperreader.h"
#include "ui/print/pdf.h"
#include "ui/print/sheets.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace stridewell {
namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

QString sheetText(const Journal& journal, const char* today, int week) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("week.pdf"));
    const Profile profile = aProfile();
    const auto pages = weekSheet(project(profile, journal, day(today)), profile, week, Formats(british, profile.units));
    EXPECT_TRUE(writePdf(*pages, QPageSize::A4, file).has_value());
    QString text;
    for (const PdfPage& page : readPages(file)) {
        text += flat(page) + QLatin1Char(' ');
    }
    return text;
}

Journal tickedOnTuesday(Symptom symptom) {
    return aJournal().run(aRun(day("2026-11-23"))).check("2026-11-24", {symptom});
}

constexpr const char* walking = "Easy walking";
constexpr const char* exercise = "Dead bug";

void expectParts(const QString& text, const QStringList& there, const QStringList& missing) {
    for (const QString& part : there) {
        EXPECT_TRUE(text.contains(part)) << part.toStdString() << " is not in " << text.toStdString();
    }
    for (const QString& part : missing) {
        EXPECT_FALSE(text.contains(part)) << part.toStdString() << " is in " << text.toStdString();
    }
}

TEST(PausedPaper, AnEmergencyLeavesNothingToDoButToGetHelp) {
    for (const int week : {1, 2}) {
        expectParts(sheetText(tickedOnTuesday(Symptom::SaddleNumb), "2026-11-24", week),
                    {QStringLiteral("Get help now")}, {QString::fromLatin1(walking), QString::fromLatin1(exercise)});
    }
}

TEST(PausedPaper, AProfessionalTodayMeansNeitherWalkingNorExercises) {
    for (const int week : {1, 2}) {
        expectParts(sheetText(tickedOnTuesday(Symptom::FeverUnwell), "2026-11-24", week),
                    {QStringLiteral("See a professional today")},
                    {QString::fromLatin1(walking), QString::fromLatin1(exercise)});
    }
}

TEST(PausedPaper, ABreakKeepsWalkingAndPausesTheExercises) {
    const Journal journal = aJournal().run(hurting(aRun(day("2026-11-23")), 6)).morning("2026-11-24", 3);
    expectParts(sheetText(journal, "2026-11-24", 1), {QStringLiteral("Take a break"), QString::fromLatin1(walking)},
                {QString::fromLatin1(exercise)});
}

TEST(PausedPaper, AWeekBeforeThePauseStaysAsItWas) {
    Journal journal = aJournal()
                          .run(aRun(day("2026-11-23")))
                          .run(aRun(day("2026-11-25")))
                          .run(aRun(day("2026-11-27")))
                          .check("2026-11-30", {Symptom::SaddleNumb});
    expectParts(sheetText(journal, "2026-11-30", 1), {QString::fromLatin1(exercise)}, {QStringLiteral("Get help now")});
}

TEST(PausedPaper, ARunThatIsLeftOutSaysWhy) {
    auto far = aRun(day("2026-11-30"));
    far.distance = Distance::fromKilometres(11);
    Journal journal =
        aJournal().run(aRun(day("2026-11-23"))).run(aRun(day("2026-11-25"))).run(aRun(day("2026-11-27"))).run(far);
    const QString text = sheetText(journal, "2026-12-01", 2);
    const qsizetype at = text.indexOf(QStringLiteral("This run is left out: rest day. "));
    ASSERT_GE(at, 0) << text.toStdString();
}

} // namespace
} // namespace stridewell
