// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What pages tell before anything is done: good days for a run, the change of jogging, a report to take along.
#include "tests/ui/windowtest.h"
#include "ui/dialogs/profilewizard.h"
#include "ui/pages/daycell.h"
#include "ui/pages/planpage.h"
#include "ui/pages/statecard.h"
#include "ui/pages/todaypage.h"
#include "ui/pages/weekcard.h"
#include "ui/printing/reportdialog.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace stridewell {
namespace {

using test::aProfile;
using test::monday;
using test::WindowTest;

TEST_F(WindowTest, ARunTakenUpShowsWhereItMayGo) {
    startWith(aProfile());
    press(Qt::Key_2, Qt::AltModifier);
    WeekCard* week = page<PlanPage>()->weeks().front();
    week->day(4)->setFocus(Qt::TabFocusReason);
    EXPECT_TRUE(week->goodDays().contains(QStringLiteral("Sat 28 Nov"))) << week->goodDays().toStdString();
    EXPECT_TRUE(week->day(4)->accessibleDescription().contains(QStringLiteral("Sat 28 Nov")));
    for (int day = 0; day < 7; ++day) {
        EXPECT_EQ(week->day(day)->isGood(), day == 5) << day;
    }
    press(Qt::Key_Left); // to Thursday, which has no run
    EXPECT_TRUE(week->goodDays().isEmpty());
    EXPECT_FALSE(week->day(5)->isGood());
    press(Qt::Key_Left); // Wednesday stands between two runs
    EXPECT_TRUE(week->goodDays().contains(QStringLiteral("no other day")));
}

TEST_F(WindowTest, EveryWeekSaysHowItsJoggingChanges) {
    today = monday + Days(7); // nothing was run: week 1 comes again
    startWith(aProfile());
    const auto& weeks = page<PlanPage>()->weeks();
    ASSERT_GE(weeks.size(), 3U);
    EXPECT_TRUE(textOf(weeks[1]).contains(QStringLiteral("As much jogging as the week before")));
    for (std::size_t i = 2; i < weeks.size(); ++i) {
        EXPECT_TRUE(textOf(weeks[i]).contains(QStringLiteral("ogging"))) << i;
        EXPECT_TRUE(textOf(weeks[i]).contains(QStringLiteral("the week before")) ||
                    textOf(weeks[i]).contains(QStringLiteral("Jogging alone")))
            << textOf(weeks[i]).toStdString();
    }
}

TEST_F(WindowTest, WhoSeesAProfessionalCanTakeAReportAlong) {
    startWith(aProfile());
    auto* card = page<TodayPage>()->findChild<StateCard*>();
    EXPECT_FALSE(card->reportButton()->isVisible());
    setup->actions().tickSymptoms(today, {Symptom::RadiatesGluteLeg});
    ASSERT_TRUE(card->reportButton()->isVisible());
    card->reportButton()->click();
    EXPECT_NE(window().findChild<ReportDialog*>(), nullptr);
}

TEST_F(WindowTest, EachStepOfTheAssistantIsOneScreen) {
    start();
    window().resize(1024, 640);
    auto* assistant = qobject_cast<ProfileWizard*>(window().shownInstead());
    ASSERT_NE(assistant, nullptr);
    for (int step = 0; step < 3; ++step) {
        assistant->setStep(step);
        QApplication::processEvents();
        QApplication::processEvents();
        for (const auto* area : assistant->findChildren<QScrollArea*>()) {
            EXPECT_TRUE(!area->isVisible() || area->verticalScrollBar()->maximum() == 0)
                << "step " << step + 1 << " is too high by " << area->verticalScrollBar()->maximum();
        }
    }
}

} // namespace
} // namespace stridewell
