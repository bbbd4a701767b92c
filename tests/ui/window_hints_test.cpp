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
#include "ui/widgets/weekmeter.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>

namespace stridewell {
namespace {

using test::aProfile;
using test::aRun;
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

TEST_F(WindowTest, AJumpInJoggingIsExplainedBesideTheTenPercent) {
    startWith(aProfile());
    const auto& weeks = page<PlanPage>()->weeks();
    for (const std::size_t week : {1U, 3U}) { // twice and one and a half times as much
        EXPECT_TRUE(
            textOf(weeks[week]).contains(QStringLiteral("walking and jogging together, keeps to the week's limit")))
            << textOf(weeks[week]).toStdString();
    }
    EXPECT_FALSE(textOf(weeks[2]).contains(QStringLiteral("starts from a few minutes")))
        << "as much as the week before";
}

TEST_F(WindowTest, MovingIsToldOnThePlanUntilARunHasMoved) {
    startWith(aProfile());
    press(Qt::Key_2, Qt::AltModifier);
    const QString hint = QStringLiteral("Drag a run there");
    EXPECT_TRUE(textOf(page<PlanPage>()).contains(hint));
    ASSERT_TRUE(setup->actions().moveRun(monday + Days(4), monday + Days(5)));
    EXPECT_FALSE(textOf(page<PlanPage>()).contains(hint));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(textOf(page<PlanPage>()).contains(hint));
}

TEST_F(WindowTest, TitlesAgreeWithTheWeeksBeneathThem) {
    today = monday + Days(7); // nothing was run: week 1 comes again
    startWith(aProfile());
    const auto* plan = page<PlanPage>();
    EXPECT_TRUE(textOf(plan).contains(QStringLiteral("Four-week plan, 5 weeks"))) << textOf(plan).toStdString();
    EXPECT_TRUE(textOf(plan->weeks()[1]).contains(QStringLiteral("In the plan: Week 1")));
    // A week that changes under way names both sessions, and no one week of the plan.
    for (const int day : {7, 9, 11}) {
        setup->actions().logRun(aRun(monday + Days(day)));
    }
    goTo(monday + Days(14));
    stridewell::Run painful = aRun(today);
    painful.during = painful.after = *PainScore::tryFrom(4);
    painful.character = PainCharacter::Dull;
    setup->actions().logRun(painful);
    goTo(today + Days(2)); // no morning was given: a week back
    const WeekCard* mixed = page<PlanPage>()->weeks()[2];
    EXPECT_TRUE(textOf(mixed).contains(QStringLiteral("From "))) << textOf(mixed).toStdString();
    EXPECT_FALSE(textOf(mixed).contains(QStringLiteral("In the plan")));
}

TEST_F(WindowTest, AStateTellsSinceWhen) {
    startWith(aProfile());
    setup->actions().tickSymptoms(today, {Symptom::RadiatesGluteLeg});
    goTo(monday + Days(696));
    EXPECT_TRUE(textOf(page<TodayPage>()->findChild<StateCard*>()).contains(QStringLiteral("Why, since 23 Nov 2026")));
}

TEST_F(WindowTest, APlannedWeekOfItsWholeLimitDoesNotLookOverIt) {
    today = monday + Days(7);
    folder.write(aRun(monday));
    folder.write(aRun(monday + Days(2)));
    startWith(aProfile()); // two of three: 8.25 km are allowed again, of which tenths say 8.2
    const auto* meter = page<TodayPage>()->findChild<WeekMeter*>();
    const auto& week = weekOfToday(*setup->workspace().projection());
    ASSERT_LE(week.planned, week.ceiling.limit);
    static const QRegularExpression numbers(QStringLiteral("([0-9.]+) km"));
    auto each = numbers.globalMatch(meter->text());
    std::vector<double> shown;
    while (each.hasNext()) {
        shown.push_back(each.next().captured(1).toDouble());
    }
    ASSERT_GE(shown.size(), 4U) << meter->text().toStdString(); // done, still planned, left, limit
    EXPECT_LE(shown[0] + shown[1], shown[3]) << meter->text().toStdString();
    EXPECT_LE(shown[1], shown[2]) << meter->text().toStdString();
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
